import Basics
import HiGHSSolver
import Testing

@testable import Council

/// One rule, the days that depart from it, and by how much.
private struct Departure: CustomTestStringConvertible {
  let rule: RuleID
  let days: [String: String]
  let count: Int
  var record: Step?

  var testDescription: String { "\(rule.rawValue) \(count)" }

  init(_ rule: RuleID, _ count: Int, _ days: [String: String], record: Step? = nil) {
    self.rule = rule
    self.count = count
    self.days = days
    self.record = record
  }
}

@Suite struct `Every priced rule` {
  private let cyprus = "UNFICYP/S/RES/2453 (2019)"

  /// The report of Cyprus in July 2019 is due on Wednesday the 10th, the mandate ends on the 31st.
  private func count(
    _ rule: RuleID, _ days: [String: String], _ options: PlanningOptions = PlanningOptions(),
    record: Step? = nil
  ) throws -> Int {
    var register = try Fact.cyprus()
    if let record {
      register.steps = [
        try Fact.step("UNFICYP", "2453 (2019)", record, planned: "2019-07-18", notHeld: false)
      ]
    }
    var options = options
    for (step, day) in days {
      options.pins[Identifier("\(cyprus)/\(step)")] = try Fact.day(day)
    }
    let programme = try ProgrammePlanner(solver: HiGHS()).programme(
      for: Fact.window("2019-07"), from: register, asOf: Fact.day("2019-06-03"), options: options)
    #expect(programme.checked)
    return programme.score.first { $0.rule == rule }?.count ?? 0
  }

  @Test(arguments: [
    Departure(.c4, 1, ["contributorMeeting": "2019-07-17"]),
    Departure(.c4, 0, ["contributorMeeting": "2019-07-18"]),
    Departure(.c4, 8, ["contributorMeeting": "2019-07-09"]),
    Departure(.c4b, 1, ["contributorMeeting": "2019-07-10"]),
    Departure(.c4b, 0, ["contributorMeeting": "2019-07-11"]),
    Departure(.c5, 3, ["contributorMeeting": "2019-07-17", "consultations": "2019-07-22"]),
    Departure(.c5, 0, ["contributorMeeting": "2019-07-16", "consultations": "2019-07-24"]),
    Departure(.c8, 1, ["contributorMeeting": "2019-07-22", "consultations": "2019-07-22"]),
    Departure(.c8, 1, ["consultations": "2019-07-25", "adoption": "2019-07-25"]),
    Departure(.c8, 0, ["consultations": "2019-07-25", "adoption": "2019-07-26"]),
    Departure(.p9, 2, ["consultations": "2019-07-25", "adoption": "2019-07-30"]),
    Departure(.p9, 0, ["consultations": "2019-07-23", "adoption": "2019-07-30"]),
    Departure(.d8, 2, ["consultations": "2019-07-12", "contributorMeeting": "2019-07-11"]),
    Departure(.d8, 0, ["consultations": "2019-07-16", "contributorMeeting": "2019-07-15"]),
    Departure(.p1, 1, ["contributorMeeting": "2019-07-12"]),
    Departure(.p1, 0, ["contributorMeeting": "2019-07-11"]),
    Departure(.h2, 1, ["adoption": "2019-07-26"]),
    Departure(.h2, 0, ["adoption": "2019-07-25"]),
    Departure(
      .c6, 1, ["politicoMilitaryBriefing": "2019-07-23", "consultations": "2019-07-23"],
      record: .politicoMilitaryBriefing),
    Departure(
      .c6, 0, ["politicoMilitaryBriefing": "2019-07-22", "consultations": "2019-07-23"],
      record: .politicoMilitaryBriefing),
  ])
  fileprivate func `counts what departs from it, and nothing else`(departure: Departure) throws {
    #expect(
      try count(departure.rule, departure.days, record: departure.record) == departure.count)
  }

  @Test func `of negotiation follows the desk's figure`() throws {
    let days = ["consultations": "2019-07-25", "adoption": "2019-07-30"]
    #expect(try count(.p9, days, PlanningOptions(negotiationDays: 3)) == 0)
    #expect(try count(.p9, days, PlanningOptions(negotiationDays: 4)) == 1)
    #expect(try count(.p9, days, PlanningOptions(negotiationDays: 0)) == 0)
  }

  @Test func `of a habitual day counts the days between`() throws {
    let programme = try ProgrammePlanner(solver: HiGHS()).programme(
      for: Fact.window("2019-07"), from: Fact.cyprus(), asOf: Fact.day("2019-06-03"),
      options: PlanningOptions(pins: [
        Identifier("\(cyprus)/contributorMeeting"): Fact.day("2019-07-18"),
        Identifier("\(cyprus)/consultations"): Fact.day("2019-07-23"),
        Identifier("\(cyprus)/adoption"): Fact.day("2019-07-30"),
      ]))
    // Habit has the meeting on the 15th.
    #expect(programme.score.first { $0.rule == .h1 }?.count == 3)
  }

  @Test func `of the planning phase keeps its order`() throws {
    let key = "UNX/S/RES/2500 (2019)"
    func count(_ rule: RuleID, _ step: Step, _ day: String) throws -> Int {
      let register = CouncilRegister(steps: [
        try Fact.step("UNX", "2500 (2019)", .assessmentMission, planned: "2019-07-15")
      ])
      let programme = try ProgrammePlanner(solver: HiGHS()).programme(
        for: Fact.window("2019-07", months: 2), from: register, asOf: Fact.day("2019-06-03"),
        options: PlanningOptions(pins: [
          Identifier("\(key)/assessmentMission"): Fact.day("2019-07-15"),
          Identifier("\(key)/\(step.rawValue)"): Fact.day(day),
        ]))
      #expect(programme.checked)
      return programme.score.first { $0.rule == rule }?.count ?? 0
    }
    #expect(try count(.c1, .secretariatMeetingBeforeAssessment, "2019-07-15") == 1)
    #expect(try count(.c1, .secretariatMeetingBeforeAssessment, "2019-07-12") == 0)
    #expect(try count(.c2, .secretariatMeetingAfterAssessment, "2019-07-15") == 2)
    #expect(try count(.c2, .secretariatMeetingAfterAssessment, "2019-08-14") == 0)
  }
}
