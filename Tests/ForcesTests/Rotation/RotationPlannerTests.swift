import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `A rotation scheme` {
  private let planner = RotationPlanner(solver: HiGHS())

  private func plan(
    _ facts: ForceFacts, _ scheme: Identifier<RotationScheme> = "scheme"
  ) throws -> RotationPlan {
    let plan = try planner.plan(scheme, from: facts)
    #expect(plan.check.broken == [])
    return plan
  }

  private func days(_ from: String, _ until: String) throws -> Range<Day> {
    try Day(iso: from)..<Day(iso: until)
  }

  @Test func `of five partners and six-month slots has no gap and fair turns`() throws {
    // The C-130 of the Mission in Mali, from May 2016 to May 2021; Norway keeps the camp.
    let partners = ["BEL", "DNK", "NOR", "PRT", "SWE"]
    let facts = try RotationSample.facts(
      [RotationSample.scheme(from: "2016-05-01", until: "2021-05-01", host: "NOR")],
      partners.map { try RotationSample.terms($0, rest: 12) })
    let plan = try plan(facts)

    #expect(plan.status == .optimal)
    #expect(plan.gap.isZero)
    #expect(plan.gapBound == 0)
    #expect(plan.remedy == nil)
    #expect(plan.slots.count == 10)
    #expect(plan.changes == 9)
    #expect(plan.fairness.spread == 0)
    #expect(plan.fairness.turns.map(\.contributor.rawValue) == partners)
    #expect(plan.fairness.turns.map(\.served) == [24, 24, 24, 24, 24])
    #expect(plan.slots.first?.partner == .contributor("NOR"))
  }

  @Test(arguments: [
    (scheme: "transport", asOf: "2019-05-01", opens: "2019-08-01", nights: false),
    (scheme: "medevac", asOf: "2019-05-01", opens: "2019-08-01", nights: true),
    (scheme: "transport", asOf: "2019-06-15", opens: "2019-08-01", nights: false),
    (scheme: "medevac", asOf: "2019-06-15", opens: "2019-09-01", nights: true),
  ])
  func `of summer 2019 is open as far as was known, and says what would close it`(
    scheme: String, asOf: String, opens: String, nights: Bool
  ) throws {
    let plan = try plan(RotationSample.summer(asOf: asOf), Identifier(scheme))
    let open = try days(opens, "2019-10-16")
    #expect(plan.status == .optimal)
    #expect(plan.gap.day == [open])
    #expect(plan.gap.night == (nights ? [open] : []))
    let halves = HalfMonth(of: open.lowerBound)..<HalfMonth(of: open.upperBound)
    #expect(plan.gapBound == halves.count * (nights ? 2 : 1))

    let remedy = try #require(plan.remedy)
    #expect(remedy.isProved)
    #expect(remedy.halfMonths == halves.count)
    #expect(
      remedy.additions == [
        .extends(.contributor("CAN"), terms: Identifier("\(scheme)-CAN"), halves)
      ])
    #expect(plan.otherRemedies.map(\.additions) == [[.slot(halves, byNight: nights)]])
    #expect(plan.otherRemedies.map(\.halfMonths) == [halves.count])
    #expect(remedy.additions.first?.days == open)
  }

  @Test func `counts nobody before the ramp-up is over, nor while it winds down`() throws {
    let facts = try RotationSample.facts(
      [RotationSample.scheme(from: "2020-01-01", until: "2020-07-01")],
      [
        RotationSample.terms(
          "XAA", from: "2020-01-01", until: "2020-04-01", ramps: (2, 1), isFixed: true),
        RotationSample.terms(
          "XAB", from: "2020-03-16", until: "2020-07-01", ramps: (1, 0), isFixed: true),
      ])
    let plan = try plan(facts)
    #expect(
      plan.gap.day == [try days("2020-01-01", "2020-02-01"), try days("2020-03-16", "2020-04-01")])
    // Two half-months before the first can come, and the one in which one goes and one arrives.
    #expect(plan.remedy?.halfMonths == 3)
    #expect(
      plan.remedy?.additions.contains {
        if case .extends(.contributor("XAA"), _, let halves) = $0 {
          halves.count == 1
        } else {
          false
        }
      } == true)
  }

  @Test func `lets the next arrive before the last leaves, so that no day is lost`() throws {
    let facts = try RotationSample.facts(
      [RotationSample.scheme(from: "2020-01-01", until: "2021-01-01")],
      ["XAA", "XAB"].map { try RotationSample.terms($0, lengths: 10...14, ramps: (1, 1)) })
    let plan = try plan(facts)
    #expect(plan.gap.isZero)
    #expect(plan.slots.count == 2)
    #expect(plan.slots[0].stay.overlaps(plan.slots[1].stay))
    #expect(!plan.slots[0].counts.overlaps(plan.slots[1].counts))
    #expect(plan.slots[0].stay.lowerBound.firstDay.iso == "2019-12-16")
  }

  @Test func `keeps to certification dates, rest and the most slots`() throws {
    let facts = try RotationSample.facts(
      [RotationSample.scheme(from: "2020-01-01", until: "2022-01-01")],
      [
        RotationSample.terms("XAA", mostSlots: 1),
        RotationSample.terms("XAB", from: "2020-07-10", rest: 18),
      ])
    let plan = try plan(facts)
    // Of 48 half-months 12 by one; by the other 12 from the first whole half-month after its day, and
    // the last 5 after 18 of rest.
    #expect(plan.gapBound == 48 - 12 - 12 - 5)
    #expect(plan.slots.filter { $0.partner == .contributor("XAA") }.count == 1)
    let starts = plan.slots.filter { $0.partner == .contributor("XAB") }.map(\.stay.lowerBound)
    #expect(try starts.allSatisfy { $0.firstDay >= (try Day(iso: "2020-07-16")) })
  }

  @Test func `tells a contractor's days from the nights it may not fly`() throws {
    let contract = try Contract(
      id: "civil", mission: "MINUSMA", unitType: "AVN_MUHU", quantity: 1,
      from: RotationSample.day("2020-01-01"), limits: "by day", provenance: RotationSample.source)
    let civil = try SchemePartner(
      id: "scheme-civil", scheme: "scheme", contract: "civil", shortest: 1, longest: 24, rampUp: 0,
      rampDown: 0, provenance: RotationSample.source)
    let facts = try RotationSample.facts(
      [RotationSample.scheme(from: "2020-01-01", until: "2020-07-01", needsNight: true)],
      [
        RotationSample.terms(
          "XAA", from: "2020-01-01", until: "2020-04-01", byNight: true, isFixed: true), civil,
      ], contracts: [contract])
    let plan = try plan(facts)
    #expect(plan.gap.day == [])
    #expect(plan.gap.night == [try days("2020-04-01", "2020-07-01")])
    #expect(plan.fairness.turns.map(\.contributor) == ["XAA"])
    // The contractor is there only where it is needed.
    #expect(plan.slots.last?.stay.days == (try days("2020-04-01", "2020-07-01")))
    #expect(plan.remedy?.additions.first?.days == (try days("2020-04-01", "2020-07-01")))
  }

  @Test func `shares turns by what each is able to do`() throws {
    let facts = try RotationSample.facts(
      [RotationSample.scheme(from: "2020-01-01", until: "2021-07-01")],
      [
        RotationSample.terms("XAA", lengths: 6...6),
        RotationSample.terms("XAB", lengths: 6...6),
        RotationSample.terms("XAC", from: "2021-01-01", lengths: 6...6, mostSlots: 1),
      ])
    let plan = try plan(facts)
    #expect(plan.gap.isZero)
    // 36 half-months; a third of them each could do, and one could do 6 in all.
    #expect(plan.fairness.turns.map(\.able) == [36, 36, 6])
    #expect(plan.fairness.turns.map(\.due) == [17, 16, 3])
    #expect(plan.fairness.turns.reduce(0) { $0 + $1.served } == 36)
    #expect(plan.fairness.turns[2].served <= 6)
  }

  @Test func `ends where a notice of withdrawal says`() throws {
    let facts = try RotationSample.facts(
      [RotationSample.scheme(from: "2020-01-01", until: "2021-01-01")],
      [RotationSample.terms("XAA", lengths: 1...24)],
      withdrawals: [
        try WithdrawalNotice(
          id: "notice", contributor: "XAA", announced: try RotationSample.day("2019-04-01"),
          effective: try RotationSample.day("2020-10-01"), provenance: RotationSample.source)
      ])
    #expect(try plan(facts).gap.day == [try days("2020-10-01", "2021-01-01")])
  }

  @Test func `without partners is open throughout, and asks for somebody new`() throws {
    let facts = try RotationSample.facts(
      [RotationSample.scheme(from: "2020-01-10", until: "2020-03-20")], [])
    let plan = try plan(facts)
    #expect(plan.gap.day == [try days("2020-01-10", "2020-03-20")])
    #expect(plan.gap.dayCount == 70)
    #expect(plan.remedy?.halfMonths == 6)
    #expect(plan.slots.isEmpty)
    #expect(plan.changes == 0)
  }

  @Test func `cut short says so`() throws {
    let facts = try RotationSample.summer(asOf: "2019-05-01")
    let plan = try planner.plan("transport", from: facts, isCancelled: { true })
    #expect(plan.status == .interrupted)
    #expect(plan.gapBound == 0)
  }
}
