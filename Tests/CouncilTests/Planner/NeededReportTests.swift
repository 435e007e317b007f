import Basics
import HiGHSSolver
import Testing

@testable import Council

@Suite struct `A report that no rule makes due` {
  private let key = "UNFICYP/S/RES/2453 (2019)"

  private func task(
    rule: String = "unknown", record: StepRecord? = nil, pins: [String: String] = [:],
    options: PlanningOptions = PlanningOptions()
  ) throws -> ProgrammeTask {
    let register = CouncilRegister(
      mandates: [
        try Fact.period(
          "UNFICYP", "2453 (2019)", adopted: "2019-01-30", start: "2019-02-01",
          expiry: "2019-07-31", rule: rule)
      ], steps: record.map { [$0] } ?? [])
    var options = options
    for (step, day) in pins { options.pins[Identifier("\(key)/\(step)")] = try Fact.day(day) }
    return try ProgrammeTask(
      for: Fact.window("2019-07"), from: register, asOf: Fact.day("2019-06-03"), options: options)
  }

  private func programme(_ task: ProgrammeTask) -> Programme {
    ProgrammePlanner(solver: HiGHS()).programme(for: task)
  }

  @Test(arguments: [
    ("2019-07-09", "2019-07-01"), ("2019-07-08", "2019-06-28"), ("2019-07-15", "2019-07-05"),
  ])
  func `stands more than a week before its meeting, wherever that stands`(
    meeting: String, needed: String
  ) throws {
    let programme = programme(try task(pins: ["contributorMeeting": meeting]))
    #expect(programme["\(key)/report"]?.day == (try Fact.day(needed)))
    #expect(programme["\(key)/report"]?.due == nil)
    #expect(programme["\(key)/report"]?.isFixed == (needed < "2019-07-01"))
    #expect(programme.checked)
    #expect(programme.status == .optimal)
    #expect(!programme.score.contains { [.c4, .c4b, .d8].contains($0.rule) })
    #expect(!programme.findings.contains { $0.owedBy == .step(.report) })
  }

  @Test func `stands seven days before it where the week is read loosely`() throws {
    let task = try task(
      pins: ["contributorMeeting": "2019-07-09"], options: PlanningOptions(strictWeek: false))
    #expect(programme(task)["\(key)/report"]?.day == (try Fact.day("2019-07-02")))
  }

  @Test func `follows no meeting once its day is known`() throws {
    let unknown = try #require(try task()["\(key)/report"])
    #expect(unknown.neededBefore == 1)
    let planned = try Fact.step("UNFICYP", "2453 (2019)", .report, planned: "2019-07-02")
    for task in [
      try task(rule: "day 10 of the month"), try task(record: planned),
      try task(pins: ["report": "2019-07-03"]),
    ] {
      #expect(task["\(key)/report"]?.neededBefore == nil)
      #expect(task["\(key)/report"]?.allowed.count == 1)
    }
  }

  @Test func `on another day is refused by the checker`() throws {
    let task = try task()
    var days = Dictionary(
      uniqueKeysWithValues: programme(task).items.filter { $0.kind != .closed }
        .map { ($0.id, $0.day) })
    #expect(ProgrammeChecker(task).check(days).isSound)
    let report = Identifier<ProgrammeItem>("\(key)/report")
    let other = try #require(task.items[0].allowed.first { $0 != days[report] })
    days[report] = other
    #expect(ProgrammeChecker(task).check(days).objections == [.dayNotAllowed(report, other)])
  }

  @Test(arguments: [
    ("2018-03", 1, "2018-02-01"), ("2019-07", 1, "2019-06-03"), ("2020-03", 1, "2020-02-03"),
    ("2020-03", 1, "2020-03-31"), ("2018-03", 12, "2018-02-01"), ("2018-03", 24, "2018-02-01"),
  ])
  func `in a real month never stands within a week of its meeting`(
    month: String, months: Int, asOf: String
  ) throws {
    let task = try ProgrammeTask(
      for: Fact.window(month, months: months), from: ShippedRegister.register,
      asOf: Fact.day(asOf))
    let programme = programme(task)
    #expect(programme.status == .optimal)
    #expect(programme.objective == programme.bound)
    #expect(programme.checked)
    let days = Dictionary(
      programme.items.map { ($0.id, $0.day) }, uniquingKeysWith: { first, _ in first })
    for item in task.items {
      guard let meeting = item.neededBefore, let report = days[item.id],
        let held = days[task.items[meeting].id]
      else { continue }
      #expect(report.distance(to: held) >= 8, "\(item.id)")
    }
  }
}
