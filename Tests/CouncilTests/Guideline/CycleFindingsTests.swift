import Basics
import Testing

@testable import Council

@Suite struct `Findings of one cycle` {
  private let decision = "S/RES/2453 (2019)"

  /// The findings of a mandate that ends on 31 July 2019, of the days recorded of its steps.
  private func findings(
    _ steps: [(Step, String)], on: String = "2019-07-31", report: ReportRule = .unknown,
    notHeld: [Step] = [], meetings: [CouncilMeeting] = [], papers: [PaperRecord] = [],
    next: MandatePeriod? = nil, planned: Bool = false
  ) throws -> [Finding] {
    try register(
      steps, report: report, notHeld: notHeld, meetings: meetings, papers: papers, next: next,
      planned: planned
    ).findings(
      on: try Sample.day(on),
      of: try Sample.day("2019-07-01")..<Sample.day("2019-08-01"))
  }

  /// What the same register proposes.
  private func proposals(
    _ steps: [(Step, String)], on: String, notHeld: [Step] = [], planned: Bool = false
  ) throws -> [TriggerProposal] {
    try register(steps, notHeld: notHeld, planned: planned).proposals(on: try Sample.day(on))
  }

  private func register(
    _ steps: [(Step, String)], report: ReportRule = .unknown, notHeld: [Step] = [],
    meetings: [CouncilMeeting] = [], papers: [PaperRecord] = [], next: MandatePeriod? = nil,
    planned: Bool = false
  ) throws -> CouncilRegister {
    let records = try steps.map { step, day in
      try Sample.step(
        "UNFICYP", decision, step, planned: planned ? day : nil, actual: planned ? nil : day)
    }
    let refused = try notHeld.map {
      try Sample.step("UNFICYP", decision, $0, planned: "2019-07-12", notHeld: true)
    }
    return CouncilRegister(
      missions: [Sample.mission("UNFICYP")],
      mandates: [try Sample.period(report: report)] + (next.map { [$0] } ?? []),
      meetings: meetings, steps: records + refused, papers: papers)
  }

  private let kept: [(Step, String)] = [
    (.report, "2019-07-01"), (.contributorMeeting, "2019-07-09"),
    (.consultations, "2019-07-17"), (.adoption, "2019-07-25"),
  ]

  private func changed(_ step: Step, _ day: String) -> [(Step, String)] {
    kept.map { $0.0 == step ? (step, day) : $0 }
  }

  @Test func `a cycle that keeps the guideline has no finding`() throws {
    #expect(try findings(kept) == [])
  }

  @Test(arguments: [
    (Step.report, "2019-07-02", RuleID.c4, Force.preferred, 1),
    (.report, "2019-07-08", .c4, .preferred, 7),
    (.report, "2019-07-09", .c4b, .should, 1),
    (.contributorMeeting, "2019-07-10", .c5, .preferred, 1),
    (.contributorMeeting, "2019-07-17", .c8, .should, 1),
    (.consultations, "2019-07-19", .p9, .should, 1),
    (.consultations, "2019-07-25", .c8, .should, 1),
  ])
  func `each step on a wrong day departs from its rule by so many days`(
    step: Step, on: String, rule: RuleID, force: Force, days: Int
  ) throws {
    let found = try findings(changed(step, on))
    let finding = try #require(found.first { $0.rule == rule })
    #expect(finding.force == force)
    #expect(finding.days == days)
    #expect(finding.mission == "UNFICYP")
    #expect(finding.mend != nil)
  }

  @Test func `a report that members have for three working days is too late for D8`() throws {
    let steps: [(Step, String)] = [(.report, "2019-07-12"), (.consultations, "2019-07-17")]
    let finding = try #require(try findings(steps).first { $0.rule == .d8 })
    #expect(finding.days == 1)
    #expect(finding.owedBy == .step(.report))
    #expect(
      finding.mend == .move(.report, to: try Sample.day("2019-07-11"), daysSooner: 1))
    #expect(
      try !findings([(.report, "2019-07-11"), (.consultations, "2019-07-17")])
        .contains { $0.rule == .d8 })
  }

  @Test func `a vote after the last day is the one breach`() throws {
    let found = try findings(changed(.adoption, "2019-08-02"), on: "2019-08-05")
    let finding = try #require(found.first)
    #expect(finding.rule == .c7)
    #expect(finding.force == .hard)
    #expect(finding.days == 2)
    #expect(found.filter { $0.force == .hard }.count == 1)
    #expect(try !findings(changed(.adoption, "2019-07-31")).contains { $0.rule == .c7 })
  }

  @Test func `the step that can still move is the one that owes`() throws {
    // The meeting could stand on 11 July and keep its week on both sides.
    let early = try findings([
      (.report, "2019-07-02"), (.contributorMeeting, "2019-07-08"),
      (.consultations, "2019-07-19"),
    ])
    #expect(early.first { $0.rule == .c4 }?.owedBy == .step(.contributorMeeting))
    // With a report on the 10th and the vote fixed, neither meeting nor consultations can move.
    let late = try findings([
      (.report, "2019-07-10"), (.contributorMeeting, "2019-07-18"),
      (.consultations, "2019-07-24"), (.adoption, "2019-07-30"),
    ])
    #expect(late.first { $0.rule == .c5 }?.owedBy == .step(.report))
  }

  @Test func `what is past and not recorded is not known, and no finding`() throws {
    #expect(try findings([(.adoption, "2019-07-25")]) == [])
    #expect(try findings([]) == [])
  }

  @Test func `a published meeting stands for the step`() throws {
    let found = try findings(
      [(.report, "2019-07-01"), (.consultations, "2019-07-17"), (.adoption, "2019-07-25")],
      meetings: [Sample.meeting("2019-07-12", "UNFICYP")])
    #expect(found.map(\.rule) == [.c5])
    #expect(found.first?.days == 3)
  }

  @Test func `a meeting that can still keep its week is proposed, and no finding`() throws {
    // The vote on 31 July, consultations five working days before it, and the meeting by the 16th.
    for day in ["2019-05-16", "2019-06-14", "2019-07-16"] {
      #expect(try findings([], on: day) == [])
      let proposals = try self.proposals([], on: day)
      #expect(proposals.map(\.trigger) == [.renewal])
      #expect(proposals.first?.by == (try Sample.day("2019-07-16")))
      #expect(proposals.first?.decision == (try DocumentSymbol(decision)))
    }
    #expect(try proposals([], on: "2019-02-14") == [])
    #expect(try proposals([], on: "2019-07-17") == [])
    let planned = [(Step.contributorMeeting, "2019-07-08")]
    #expect(try proposals(planned, on: "2019-06-14", planned: true) == [])
    #expect(try findings(planned, on: "2019-06-14", planned: true) == [])
    #expect(try proposals([], on: "2019-06-14", notHeld: [.contributorMeeting]) == [])
  }

  @Test func `a meeting on no programme is found once it can no longer keep its week`() throws {
    let found = try findings([], on: "2019-07-18")
    #expect(found.map(\.rule) == [.t3])
    #expect(found.map(\.reason) == [.notPlanned(.contributorMeeting)])
    #expect(found.first?.days == 2)
    #expect(found.first?.owedBy == .office(.presidency))
    #expect(
      found.first?.mend == .schedule(.contributorMeeting, by: try Sample.day("2019-07-23")))
    // A meeting planned for a day that is past may have been held: nothing is known of it.
    #expect(
      try findings([(.contributorMeeting, "2019-07-10")], on: "2019-07-18", planned: true) == [])
    // From the day of consultations on, whether one was held is not known either.
    #expect(try findings([], on: "2019-07-24") == [])
  }

  @Test func `an impossible cycle is said while it can be mended`() throws {
    let found = try findings([], on: "2019-02-14", report: .dayOfMonth(10))
    #expect(found.map(\.rule) == [.c4])
    #expect(found.first?.days == 2)
    let decided = try Sample.period(
      "UNFICYP", "S/RES/2483 (2019)", adopted: "2019-07-25", start: "2019-08-01",
      end: "2020-02-01")
    #expect(
      try !findings([], report: .dayOfMonth(10), next: decided).contains {
        if case .cannotBeMet = $0.reason { true } else { false }
      })
  }

  @Test func `an impossible cycle is short by the days of the mend it offers`() throws {
    for number in 8...20 {
      let found = try findings([], on: "2019-02-14", report: .dayOfMonth(number))
      for finding in found {
        switch try #require(finding.mend) {
        case .move(_, _, let sooner): #expect(finding.days == sooner)
        case .laterExpiry(_, let later): #expect(finding.days == later)
        case .shorterNegotiation(let left): #expect(finding.days == 5 - left)
        default: Issue.record("\(finding)")
        }
        guard case .cannotBeMet(_, _, let slack) = finding.reason else { continue }
        #expect(slack == -finding.days)
      }
    }
  }

  @Test func `what no dates can keep is not found a second time of the lead`() throws {
    let steps: [(Step, String)] = [
      (.report, "2019-07-10"), (.contributorMeeting, "2019-07-16"),
      (.consultations, "2019-07-24"),
    ]
    let found = try findings(steps, on: "2019-07-09", planned: true)
    #expect(found.filter { $0.rule == .c4 }.count == 1)
    #expect(found.contains { if case .cannotBeMet = $0.reason { true } else { false } })
  }

  @Test func `before a rollover none is held, and that is only unusual`() throws {
    let rollover = try Sample.period(
      "UNFICYP", "S/RES/2483 (2019)", adopted: "2019-07-25", start: "2019-08-01",
      end: "2019-10-01", change: .rollover)
    let found = try findings([], next: rollover)
    #expect(found.map(\.reason) == [.noneHeldForRollover(rollover.decision)])
    #expect(found.map(\.force) == [.habit])
    #expect(try findings(kept, next: rollover) == [])
  }

  @Test func `a meeting recorded as not held is said so`() throws {
    #expect(
      try findings([], notHeld: [.contributorMeeting]).map(\.reason) == [
        .notHeld(.contributorMeeting)
      ])
  }

  @Test func `an open paper is owed by its office from the day after it was due`() throws {
    // Five working days before the 9th, Independence Day left out, is the 1st.
    let steps: [(Step, String)] = [(.contributorMeeting, "2019-07-09")]
    let found = try findings(steps, on: "2019-07-02", planned: true)
    #expect(found.map(\.rule) == [.d1])
    #expect(found.first?.owedBy == .office(.presidency))
    #expect(found.first?.days == 1)
    #expect(try findings(steps, on: "2019-07-01", planned: true) == [])
    // Of a past meeting only papers that the desk keeps are known.
    #expect(try findings(steps, on: "2019-07-20") == [])
    let open = PaperRecord(
      item: "UNFICYP/S/RES/2453 (2019)/contributorMeeting", paper: .factSheet, state: .open,
      on: nil)
    #expect(try findings(steps, on: "2019-07-20", papers: [open]).map(\.rule) == [.d2])
  }

  @Test func `planning steps come in their order`() throws {
    let steps: [(Step, String)] = [
      (.secretariatMeetingBeforeAssessment, "2019-03-05"), (.assessmentMission, "2019-03-04"),
      (.secretariatMeetingAfterAssessment, "2019-03-04"),
    ]
    let found = try findings(steps)
    #expect(found.map(\.rule) == [.c1, .c2])
    #expect(found.map(\.days) == [2, 1])
  }
}
