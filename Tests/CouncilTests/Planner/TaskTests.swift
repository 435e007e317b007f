import Basics
import Testing

@testable import Council

@Suite struct `What is to be planned` {
  private let cyprus = "UNFICYP/S/RES/2453 (2019)"

  private func task(
    _ register: CouncilRegister, _ month: String = "2019-07", months: Int = 1,
    asOf: String = "2019-06-03", options: PlanningOptions = PlanningOptions(),
    published: [Identifier<ProgrammeItem>: Day] = [:]
  ) throws -> ProgrammeTask {
    try ProgrammeTask(
      for: Fact.window(month, months: months), from: register, asOf: Fact.day(asOf),
      options: options, published: published)
  }

  @Test func `is every step of a cycle that touches the window`() throws {
    let task = try task(Fact.cyprus())
    #expect(
      task.items.map(\.id.rawValue)
        == ["report", "contributorMeeting", "consultations", "adoption"].map { "\(cyprus)/\($0)" })
    #expect(task["\(cyprus)/report"]?.allowed == (try Fact.days("2019-07-10")))
    #expect(task["\(cyprus)/adoption"]?.allowed.last == (try Fact.day("2019-07-31")))
    #expect(task["\(cyprus)/consultations"]?.due == (try Fact.day("2019-07-23")))
    #expect(task["\(cyprus)/adoption"]?.due == (try Fact.day("2019-07-31")))
    #expect(task.items.allSatisfy { !$0.isFixed && !$0.isProjected && $0.known == .planned })
    #expect(try self.task(Fact.cyprus(), "2019-04").items.isEmpty)
  }

  @Test func `of a cycle begun before the window fixes the steps before it`() throws {
    let register = CouncilRegister(mandates: [
      try Fact.period(
        "MINURSO", "2468 (2019)", adopted: "2019-04-30", start: "2019-05-01",
        expiry: "2019-11-07", rule: "on 2019-09-25")
    ])
    let task = try task(register, "2019-10")
    let report = try #require(task["MINURSO/S/RES/2468 (2019)/report"])
    #expect(report.isFixed)
    #expect(report.allowed == (try Fact.days("2019-09-25")))
    #expect(!report.takesSession)
    let vote = try #require(task["MINURSO/S/RES/2468 (2019)/adoption"])
    #expect(!vote.isFixed)
    #expect(vote.allowed.allSatisfy { $0.month.iso >= "2019-10" })
  }

  @Test func `no step may stand before the window, and no vote after the expiry`() throws {
    for month in ["2016-09", "2018-03", "2019-07", "2020-03", "2024-03"] {
      let task = try task(
        ShippedRegister.register, month, months: 3, asOf: month + "-01")
      let first = task.window.lowerBound.firstDay
      for item in task.items where !item.isFixed && item.neededBefore == nil {
        #expect(item.allowed.allSatisfy { $0 >= first && task.calendar.isWorkingDay($0) })
        if item.step == .adoption, let expiry = item.cycle.flatMap({ task.cycles[$0].expiry }) {
          #expect(item.allowed.allSatisfy { $0 <= expiry })
        }
      }
      #expect(Set(task.items.map(\.id)).count == task.items.count)
    }
  }

  @Test func `takes what has happened as it happened`() throws {
    var register = try Fact.cyprus()
    register.steps = [
      try Fact.step("UNFICYP", "2453 (2019)", .contributorMeeting, actual: "2019-07-16"),
      try Fact.step(
        "UNFICYP", "2453 (2019)", .consultations, planned: "2019-07-22", notHeld: true),
    ]
    let task = try task(register, asOf: "2019-07-29")
    let meeting = try #require(task["\(cyprus)/contributorMeeting"])
    #expect(meeting.isFixed)
    #expect(meeting.known == .actual)
    #expect(meeting.takesSession)
    #expect(meeting.allowed == (try Fact.days("2019-07-16")))
    let talks = try #require(task["\(cyprus)/consultations"])
    #expect(talks.known == .notHeld)
    #expect(!talks.takesSession)
    #expect(talks.allowed == (try Fact.days("2019-07-22")))
    // Before they happened they were not known.
    #expect(try self.task(register)["\(cyprus)/contributorMeeting"]?.known == .planned)
  }

  @Test func `takes the day of the vote from the decision that followed`() throws {
    var register = try Fact.cyprus()
    register.mandates.append(
      try Fact.period(
        "UNFICYP", "2483 (2019)", adopted: "2019-07-25", start: "2019-08-01",
        expiry: "2020-01-31"))
    let task = try task(register, asOf: "2019-08-01")
    let vote = try #require(task["\(cyprus)/adoption"])
    #expect(vote.allowed == (try Fact.days("2019-07-25")))
    #expect(vote.known == .actual)
    let talks = try #require(task["\(cyprus)/consultations"]?.allowed.last)
    #expect(talks <= (try Fact.day("2019-07-25")))
  }

  @Test func `a letter or a report of no known rule owes no lead`() throws {
    var register = try Fact.cyprus()
    #expect(try task(register).orders.contains { $0.rule == .c4 })
    register.mandates = [
      try Fact.period(
        "UNFICYP", "2453 (2019)", adopted: "2019-01-30", start: "2019-02-01", expiry: "2019-07-31")
    ]
    let task = try task(register)
    #expect(!task.orders.contains { [.c4, .c4b, .d8].contains($0.rule) })
    #expect(task["\(cyprus)/report"]?.due == nil)
    #expect(task["\(cyprus)/report"]?.habitual == (try Fact.day("2019-07-01")))
    // Once its day is known, it counts.
    var options = PlanningOptions()
    options.pins = ["UNFICYP/S/RES/2453 (2019)/report": try Fact.day("2019-07-03")]
    #expect(try self.task(register, options: options).orders.contains { $0.rule == .c4 })
  }

  @Test func `holds periodic reports and their consultations apart from the renewal's`() throws {
    let register = CouncilRegister(mandates: [
      try Fact.period(
        "A", "1 (2019)", adopted: "2019-01-30", start: "2019-02-01", expiry: "2020-01-31",
        rule: "on 2019-07-10; 2020-01-10")
    ])
    let task = try task(register)
    #expect(
      task.items.map(\.id.rawValue) == [
        "A/S/RES/1 (2019)/report/1", "A/S/RES/1 (2019)/consultations/1",
      ])
    #expect(task.items.allSatisfy { $0.kind == .periodic && $0.cycle == nil })
    #expect(task.items.last?.habitual == (try Fact.day("2019-07-17")))
    #expect(task.orders.map(\.rule) == [.d8, .d8, .d8, .d8])
    // One, two, three and four working days after Wednesday the 10th.
    #expect(task.orders.map(\.lead) == [1, 2, 5, 6])
  }

  @Test func `holds what the calendar's rules bring, month by month`() throws {
    let register = CouncilRegister(otherItems: [
      try Fact.other("monthly", "every 1 months about day 25 from 2019-01"),
      try Fact.other("quarterly", "every 3 months about day 31 from 2019-01", tolerance: 0),
      try Fact.other("once", "on 2019-07-08", tolerance: 1, kind: .subsidiaryBody, room: .none),
      try Fact.other("later", "every 1 months about day 5 from 2020-01"),
    ])
    let task = try task(register)
    #expect(
      task.items.map(\.id.rawValue)
        == ["other/monthly/2019-07", "other/quarterly/2019-07", "other/once/2019-07"])
    #expect(task["other/monthly/2019-07"]?.allowed.count == 5)
    #expect(task["other/quarterly/2019-07"]?.allowed == (try Fact.days("2019-07-31")))
    #expect(task["other/once/2019-07"]?.business == .elsewhere)
    let year = try self.task(register, "2019-01", months: 12)
    #expect(year.items.count { $0.other == "monthly" } == 12)
    #expect(year.items.count { $0.other == "quarterly" } == 4)
    // The high-level week covers all that it may be moved to, which leaves the days about it.
    #expect(
      year["other/monthly/2019-09"]?.allowed == (try Fact.days("2019-09-20", "2019-09-30")))
    // The last day of June 2019 was a Sunday; the rule counts from January in threes.
    #expect(year["other/quarterly/2019-04"]?.allowed == (try Fact.days("2019-04-30")))
  }

  @Test func `shows visits, the desk's closed days and the high-level week as closed`() throws {
    var options = PlanningOptions()
    options.visits = [try Fact.day("2019-09-05")..<Fact.day("2019-09-10")]
    options.closedDays = [try Fact.day("2019-09-12")]
    let task = try task(Fact.cyprus(), "2019-09", options: options)
    #expect(
      task.closed.map(\.id.rawValue) == [
        "closed/visit/2019-09-05", "closed/visit/2019-09-06", "closed/visit/2019-09-09",
        "closed/desk/2019-09-12", "closed/high-level-week/2019-09-23",
        "closed/high-level-week/2019-09-24", "closed/high-level-week/2019-09-25",
        "closed/high-level-week/2019-09-26", "closed/high-level-week/2019-09-27",
      ])
    #expect(task.closed.allSatisfy { $0.kind == .closed })
  }

  @Test func `continues the register and says so`() throws {
    let task = try task(Fact.cyprus(), "2020-01")
    #expect(task.items.count == 4)
    #expect(task.items.allSatisfy { $0.isProjected && $0.decision == nil })
    #expect(task.items.first?.id == "UNFICYP/S/RES/2453 (2019)+1/report")
  }

  @Test func `plans the planning phase that the desk recorded`() throws {
    let register = CouncilRegister(steps: [
      try Fact.step("UNX", "2500 (2019)", .assessmentMission, planned: "2019-07-15")
    ])
    let task = try task(register)
    #expect(
      task.items.map(\.step) == [
        .councilBriefingBeforeAssessment, .secretariatMeetingBeforeAssessment,
        .assessmentMission, .councilBriefingAfterAssessment, .secretariatMeetingAfterAssessment,
        .report,
      ])
    #expect(
      task["UNX/S/RES/2500 (2019)/assessmentMission"]?.habitual == (try Fact.day("2019-07-15")))
    #expect(task.orders.map(\.rule) == [.c1, .c1, .c2, .c2])
    #expect(task.cycles.first?.phase == .planning)
  }
}

@Suite struct `Prices` {
  @Test func `of one level outweigh all that the levels below can add up to`() {
    for habits in [0, 1, 7, 1000] {
      for preferences in [0, 1, 9, 500] {
        let levels = PriceLevels(mostHabit: habits, mostPreferred: preferences)
        #expect(levels.habit == 1)
        #expect(levels.preferred > habits * levels.habit)
        #expect(levels.should > preferences * levels.preferred + habits * levels.habit)
        #expect(levels.price(of: .hard) == 0)
      }
    }
  }

  @Test func `are put on rules with the force that the table gives them`() {
    for rule in GuidelineRule.table {
      guard let force = PriceLevels.force(of: rule.id) else { continue }
      #expect(force == rule.force, "\(rule.id.rawValue)")
    }
  }

  @Test func `of a year of real mandates stay within whole numbers that a solver keeps exact`()
    throws
  {
    let task = try ProgrammeTask(
      for: Fact.window("2018-01", months: 36), from: ShippedRegister.register,
      asOf: Fact.day("2017-12-01"))
    #expect(task.levels.should < 1 << 32)
  }
}
