import Basics
import Council
import Testing

@Suite struct `The scorecard` {
  private func register(
    meetings: [CouncilMeeting] = [], decisions: [CouncilDecision] = [], steps: [StepRecord] = []
  ) throws -> CouncilRegister {
    CouncilRegister(
      missions: [Sample.mission("UNFICYP"), Sample.mission("UNAMA", .specialPolitical)],
      mandates: [try Sample.period()], meetings: meetings, decisions: decisions, steps: steps)
  }

  @Test func `the last meeting within sixty days gives the lead`() throws {
    let card = Scorecard(
      years: 2019...2019,
      of: try register(meetings: [
        Sample.meeting("2018-11-30", "UNFICYP"), Sample.meeting("2018-12-20", "UNFICYP"),
        Sample.meeting("2019-01-16", "UNFICYP"), Sample.meeting("2019-01-25", "MINURSO"),
      ]))
    #expect(card.all.leadToDecisionDays == [14])
    #expect(card.all.medianLeadToDecisionDays == 14)
    #expect(card.all.withContributorMeeting == 1)
    #expect(card.all.notKnown == 1)
  }

  @Test(arguments: [
    ("2018-12-01", 60 as Int?), ("2018-11-30", nil), ("2019-01-30", 0), ("2019-01-31", nil),
  ])
  func `a meeting counts from sixty days before to the day itself`(
    held: String, lead: Int?
  ) throws {
    let card = Scorecard(
      years: 2019...2019, of: try register(meetings: [Sample.meeting(held, "UNFICYP")]))
    #expect(card.cases.map(\.leadToDecision) == [lead])
  }

  @Test(arguments: [
    ("2019-01-23", nil as String?, Scorecard.Verdict.notMetForCertain),
    ("2019-01-22", nil, .notKnown),
    ("2019-01-10", "2019-01-18", .metStrict),
    ("2019-01-10", "2019-01-17", .metLoose),
    ("2019-01-10", "2019-01-16", .notMetForCertain),
  ])
  func `nothing is ever met without a day of consultations`(
    held: String, consulted: String?, verdict: Scorecard.Verdict
  ) throws {
    let steps = try consulted.map {
      [try Sample.step("UNFICYP", "S/RES/2430 (2018)", .consultations, actual: $0)]
    }
    let card = Scorecard(
      years: 2019...2019,
      of: try register(meetings: [Sample.meeting(held, "UNFICYP")], steps: steps ?? []))
    #expect(card.cases.map(\.verdict) == [verdict])
  }

  @Test func `a decision without a recorded meeting is not known`() throws {
    let card = Scorecard(years: 2019...2019, of: try register())
    #expect(card.all.decisions == 1)
    #expect(card.all.notKnown == 1)
    #expect(card.all.medianLeadToDecisionDays == nil)
    #expect(card.meetingsRecorded == nil)
  }

  @Test func `creations and mandates without an end are no decisions`() throws {
    var facts = try register()
    facts.mandates = [
      try Sample.period("A", "S/RES/1 (2019)", change: .creation),
      try Sample.period("B", end: nil),
      try Sample.period("C", "S/RES/3 (2019)", change: .rollover),
      try Sample.period("D", "S/RES/4 (2019)", change: .partialExtension),
    ]
    let card = Scorecard(years: 2019...2019, of: facts)
    #expect(card.missions == ["C", "D"])
    #expect(card.all.rollovers == 1)
  }

  @Test func `before the register begins the published decisions count`() throws {
    let card = Scorecard(
      years: 2009...2019,
      of: try register(
        meetings: [Sample.meeting("2009-12-01", "UNFICYP")],
        decisions: [
          Sample.decision("S/RES/1898 (2009)", "2009-12-14", .renewal, "UNFICYP"),
          Sample.decision("S/RES/1868 (2009)", "2009-03-23", .renewal, "UNAMA"),
          Sample.decision("S/RES/1900 (2009)", "2009-12-16", .renewal),
          Sample.decision("S/RES/1901 (2009)", "2009-12-16", nil),
          Sample.decision("S/RES/1902 (2009)", "2009-12-17", .creation, "UNFICYP"),
          Sample.decision("S/PRST/2009/35", "2009-12-17", .renewal, "UNFICYP"),
          Sample.decision("S/RES/2453 (2019)", "2019-01-30", .renewal, "UNFICYP"),
        ]))
    #expect(card.cases.map(\.decision.text) == ["S/RES/1898 (2009)", "S/RES/2453 (2019)"])
    #expect(card.notTied.map(\.text) == ["S/RES/1868 (2009)", "S/RES/1900 (2009)"])
    #expect(card.all.notTied == 2)
    #expect(card.line(of: "UNFICYP").leadToDecisionDays == [13])
  }

  @Test func `one meeting can serve two decisions`() throws {
    var facts = try register(meetings: [Sample.meeting("2019-01-16", "UNFICYP")])
    facts.mandates.append(
      try Sample.period("UNFICYP", "S/RES/2460 (2019)", adopted: "2019-02-20", change: .ceiling))
    let card = Scorecard(years: 2019...2019, of: facts)
    #expect(card.all.leadToDecisionDays == [14, 35])
    #expect(card.all.medianLeadToDecisionDays == 24.5)
  }

  @Test(arguments: 0..<40)
  func `decisions are what is met, not met and not known together`(seed: Int) throws {
    var draw = SeededDraw(UInt64(seed + 1))
    var facts = CouncilRegister(missions: [Sample.mission("UNFICYP")])
    let first = try Sample.day("2018-01-01")
    for number in 0..<20 {
      let adopted = first.advanced(by: Int.random(in: 0..<700, using: &draw))
      facts.mandates.append(
        try Sample.period(
          "UNFICYP", "S/RES/\(3000 + number) (2018)", adopted: adopted.iso, start: nil,
          end: adopted.advanced(by: 90).iso,
          change: Bool.random(using: &draw) ? .renewal : .rollover))
      facts.meetings.append(
        try Sample.meeting(
          first.advanced(by: Int.random(in: 0..<700, using: &draw)).iso, "UNFICYP"))
      facts.steps.append(
        try Sample.step(
          "UNFICYP", "S/RES/\(number + 1) (2018)", .consultations,
          actual: first.advanced(by: Int.random(in: 0..<700, using: &draw)).iso))
    }
    let card = Scorecard(years: 2018...2019, of: facts)
    let all = card.all
    #expect(all.decisions == all.metLoose + all.notMetForCertain + all.notKnown)
    #expect(all.metStrict <= all.metLoose)
    #expect(all.leadToDecisionDays.count == all.withContributorMeeting)
    #expect(card.line(in: 2018).decisions + card.line(in: 2019).decisions == all.decisions)
    #expect(all.leadToDecisionDays.allSatisfy { (0...Scorecard.reach).contains($0) })
  }
}
