import Basics
import HiGHSSolver
import Testing

@testable import Council

@Suite struct `What is past and not recorded` {
  private let key = "UNFICYP/S/RES/2453 (2019)"

  private func task(
    asOf: String, steps: [StepRecord] = [], pins: [String: String] = [:],
    published: [Identifier<ProgrammeItem>: Day] = [:]
  ) throws -> ProgrammeTask {
    var register = try Fact.cyprus()
    register.steps = steps
    var options = PlanningOptions()
    for (step, day) in pins { options.pins[Identifier("\(key)/\(step)")] = try Fact.day(day) }
    return try ProgrammeTask(
      for: Fact.window("2019-07"), from: register, asOf: Fact.day(asOf), options: options,
      published: published)
  }

  private func programme(_ task: ProgrammeTask) -> Programme {
    ProgrammePlanner(solver: HiGHS()).programme(for: task)
  }

  private func rules(_ programme: Programme) -> Set<RuleID> {
    Set(programme.score.filter { $0.force != .habit }.map(\.rule))
  }

  @Test func `costs nothing and is no finding`() throws {
    // Pinned within a week of each other: found and charged while they are to come.
    let pins = ["contributorMeeting": "2019-07-17", "consultations": "2019-07-23"]
    let ahead = programme(try task(asOf: "2019-06-03", pins: pins))
    #expect(rules(ahead) == [.c4, .c5])
    #expect(ahead.findings.contains { $0.rule == .c4 || $0.rule == .c5 })
    let past = programme(try task(asOf: "2019-07-18", pins: pins))
    #expect(rules(past).isEmpty)
    #expect(past.checked)
    #expect(
      !past.findings.contains {
        if case .leadTooShort = $0.reason { true } else { false }
      })
  }

  @Test func `recorded, it is charged and found, though nothing is left to plan`() throws {
    let task = try task(
      asOf: "2019-07-30",
      steps: [
        Fact.step("UNFICYP", "2453 (2019)", .report, actual: "2019-07-10"),
        Fact.step("UNFICYP", "2453 (2019)", .contributorMeeting, actual: "2019-07-17"),
        Fact.step("UNFICYP", "2453 (2019)", .consultations, actual: "2019-07-22"),
      ])
    let programme = programme(task)
    #expect(rules(programme) == [.c4, .c5])
    #expect(programme.findings.contains { $0.rule == .c5 })
    #expect(programme.checked)
    #expect(programme.objective == programme.bound)
  }

  @Test func `stays in the past, and what is ahead stays ahead`() throws {
    let asOf = try Fact.day("2019-07-18")
    let task = try task(
      asOf: "2019-07-18",
      published: ["UNFICYP/S/RES/2453 (2019)/consultations": Fact.day("2019-07-17")])
    let meeting = try #require(task["\(key)/contributorMeeting"])
    #expect(meeting.allowed.allSatisfy { $0 < asOf && $0.weekday != .friday })
    let talks = try #require(task["\(key)/consultations"])
    #expect(talks.allowed.allSatisfy { $0 >= asOf })
    #expect(task.orders.allSatisfy { [.c8, .p9].contains($0.rule) })
    #expect(task.orders.allSatisfy { task.items[$0.before].step == .consultations })
    // Before the month all days are open.
    let before = try self.task(asOf: "2019-06-03")
    #expect(before["\(key)/contributorMeeting"]?.allowed.last.map { $0 > asOf } == true)
  }

  @Test func `on a Friday it is no business on a Friday`() throws {
    let pins = ["contributorMeeting": "2019-07-12"]
    #expect(rules(programme(try task(asOf: "2019-07-12", pins: pins))).contains(.p1))
    let past = programme(try task(asOf: "2019-07-15", pins: pins))
    #expect(!rules(past).contains(.p1))
    #expect(past.checked)
  }

  /// Rules that are one defect by its degrees: the weaker is found as the stronger.
  private static let families: [Set<RuleID>] = [
    [.c1], [.c2], [.c4, .c4b, .c5, .c8], [.c6], [.d8], [.p1],
  ]

  @Test(arguments: [
    ("2018-03", 1, "2018-02-01"), ("2019-07", 1, "2019-06-03"), ("2020-03", 1, "2020-02-03"),
    ("2020-03", 1, "2020-03-31"), ("2020-03", 1, "2020-03-13"), ("2018-03", 12, "2018-02-01"),
    ("2018-03", 12, "2018-10-10"), ("2019-01", 12, "2019-12-31"),
  ])
  func `is neither scored nor found in real months, and whatever is scored is found`(
    month: String, months: Int, asOf: String
  ) throws {
    let task = try ProgrammeTask(
      for: Fact.window(month, months: months), from: ShippedRegister.register,
      asOf: Fact.day(asOf))
    let programme = programme(task)
    #expect(programme.status == .optimal)
    #expect(programme.checked)
    #expect(programme.objective == programme.bound)
    expectAgreement(task, programme)
    expectLeads(task, programme)
  }

  /// Every order of real cycles that is broken, and every Friday, has its finding.
  private func expectAgreement(_ task: ProgrammeTask, _ programme: Programme) {
    let days = Dictionary(
      programme.items.map { ($0.id, $0.day) }, uniquingKeysWith: { first, _ in first })
    for order in task.orders where !task.items[order.before].isProjected {
      let (before, after) = (task.items[order.before], task.items[order.after])
      guard let first = days[before.id], let second = days[after.id],
        first.distance(to: second) < order.lead,
        let family = PastStepTests.families.first(where: { $0.contains(order.rule) })
      else { continue }
      #expect(
        programme.findings.contains { $0.mission == after.mission && family.contains($0.rule) },
        "\(order.rule.rawValue) \(before.id) \(first) \(second)")
    }
  }

  /// No two real steps, known or to come, stand closer than the week without a finding.
  private func expectLeads(_ task: ProgrammeTask, _ programme: Programme) {
    func day(_ step: CycleStep?) -> Day? {
      guard let step, let item = programme[step.id.rawValue], item.known != .notHeld,
        item.known == .actual || item.day >= task.asOf
      else { return nil }
      return item.day
    }
    for cycle in task.cycles where !cycle.isProjected {
      for (first, second) in [
        (Step.report, Step.contributorMeeting), (.contributorMeeting, .consultations),
      ] {
        guard let one = day(cycle[first]), let other = day(cycle[second]),
          one.distance(to: other) < 8
        else { continue }
        #expect(
          programme.findings.contains {
            $0.mission == cycle.mission && PastStepTests.families[2].contains($0.rule)
          }, "\(cycle.key) \(first) \(one) \(second) \(other)")
      }
    }
  }
}

private typealias PastStepTests = `What is past and not recorded`
