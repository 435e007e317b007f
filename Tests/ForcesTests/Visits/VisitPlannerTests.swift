import Basics
import Capabilities
import Council
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `A plan of visits` {
  private func plan(
    _ facts: ForceFacts, options: ForceOptions = ForceOptions(),
    visits: VisitOptions = VisitOptions(), beside plan: ForcePlan? = nil
  ) throws -> VisitPlan {
    let plan = VisitPlanner(solver: HiGHS()).plan(
      facts, months: try VisitSample.months(), options: options, visits: visits, beside: plan)
    #expect(plan.check.broken == [])
    #expect(plan.status == .optimal)
    #expect(plan.marking == .confidential)
    #expect((plan.bound - plan.gain).magnitude < 1e-6)
    return plan
  }

  private func texts(_ plan: VisitPlan) -> [String] {
    plan.visits.map { visit in
      "\(visit.month) \(visit.contributor) "
        + visit.seen.map { "\($0.pledge):\($0.nature.rawValue)" }.joined(separator: " ")
    }
  }

  @Test func `sees, as soon as it can, what lacks nothing but the level`() throws {
    let facts = try VisitSample.facts(
      [
        VisitSample.pledge("ready", by: "XAA"), VisitSample.pledge("listed", by: "XAB"),
        VisitSample.pledge("elsewhere", by: "XAC", missions: ["MTWO"]),
        VisitSample.pledge("rejected", by: "XAD", registration: .rejected),
      ], [VisitSample.line("line", quantity: 4)],
      notices: [
        VisitSample.notice("ready", .level2), VisitSample.notice("listed", .level1),
        VisitSample.notice("elsewhere", .level1), VisitSample.notice("rejected", .level1),
      ])
    let plan = try plan(facts)
    #expect(texts(plan) == ["2020-02 XAB listed:assessment"])
    let seen = try #require(plan.visits.first?.seen.first)
    #expect(seen.stays.map(\.line) == ["line"])
    #expect(seen.gain > 0)
    // The notice comes 30 days after the visit's month; then it is asked for and moves.
    #expect(seen.stays[0].months.lowerBound >= (try VisitSample.month("2020-05")))
    #expect(plan.remaining == VisitPlan.Remaining(pledges: [], useful: 0))
    #expect(!plan.isPriced)
  }

  @Test func `waits for the lists of a pledge that has no level`() throws {
    let facts = try VisitSample.facts(
      [VisitSample.pledge("new")], [VisitSample.line("line")], notices: [])
    // Sixty days from 10 January, and the next month.
    #expect(texts(try plan(facts)) == ["2020-04 XAA new:assessment"])
  }

  @Test func `sees several pledges of one State on one visit`() throws {
    let pledges = try (1...3).map { try VisitSample.pledge("one\($0)", by: "XAA") }
    let facts = try VisitSample.facts(
      pledges + [VisitSample.pledge("two", by: "XAB")],
      [VisitSample.line("line", quantity: 4)],
      notices: try (pledges.map(\.id.rawValue) + ["two"]).map {
        try VisitSample.notice($0, .level1)
      })
    let one = try plan(facts, visits: VisitOptions(visitsAMonth: 1))
    #expect(
      texts(one) == [
        "2020-02 XAA one1:assessment one2:assessment one3:assessment", "2020-03 XAB two:assessment",
      ])
    // No more of them than a visit can see.
    let few = try plan(facts, visits: VisitOptions(visitsAMonth: 1, pledgesAVisit: 2))
    #expect(few.visits.map(\.seen.count) == [2, 1, 1])
    #expect(few.gain < one.gain)
    let none = try plan(facts, visits: VisitOptions(visitsAMonth: 0))
    #expect(none.visits.isEmpty)
    #expect(none.remaining.useful == 4)
    #expect(none.remaining.pledges == ["one1", "one2", "one3", "two"])
  }

  @Test func `prefers what weighs more, and fills no line twice`() throws {
    let facts = try VisitSample.facts(
      [
        VisitSample.pledge("inf", by: "XAA"), VisitSample.pledge("more", by: "XAB"),
        VisitSample.pledge("air", by: "XAC", type: "AVN"),
      ],
      [
        VisitSample.line("low", priority: 3),
        VisitSample.line("high", type: "AVN", priority: 1),
      ], notices: try ["inf", "more", "air"].map { try VisitSample.notice($0, .level1) })
    let plan = try plan(facts, visits: VisitOptions(visitsAMonth: 1, horizon: 12))
    // Two units for one line: one of them has nothing left to fill in a year.
    #expect(texts(plan).first == "2020-02 XAC air:assessment")
    #expect(plan.visits.count == 2)
    #expect(plan.remaining.pledges.count == 1)
    #expect(plan.remaining.useful == 1)
  }

  @Test func `reviews ageing evidence where cover leans on it`() throws {
    let facts = try VisitSample.facts(
      [VisitSample.pledge("old", by: "XAA"), VisitSample.pledge("fresh", by: "XAB")],
      [VisitSample.line("line", quantity: 2)],
      notices: ["old", "fresh"].map { try VisitSample.notice($0, .level2, on: "2017-06-01") },
      evidence: [
        VisitSample.visited("old", on: "2017-05-01"),
        VisitSample.visited("fresh", on: "2019-05-01"),
      ])
    let plan = try plan(facts)
    #expect(texts(plan) == ["2020-02 XAA old:review"])
    let seen = try #require(plan.visits.first?.seen.first)
    #expect(seen.stays == [])
    let whole = try self.plan(facts, visits: VisitOptions(reviewShare: 100))
    #expect((whole.gain - 10 * seen.gain).magnitude < 1e-6)
    #expect(try self.plan(facts, visits: VisitOptions(reviewShare: 0)).visits.isEmpty)
  }

  @Test func `verifies for the rapid deployment level where that is needed`() throws {
    var options = ForceOptions()
    options.neededLevel = .rapid
    let facts = try VisitSample.facts(
      [VisitSample.pledge("third", by: "XAA"), VisitSample.pledge("second", by: "XAB")],
      [VisitSample.line("line", quantity: 2)],
      notices: [
        VisitSample.notice("third", .level3), VisitSample.notice("second", .level2),
      ])
    #expect(texts(try plan(facts, options: options)) == ["2020-02 XAA third:verification"])
  }

  @Test func `counts at a plan's prices what others would lose`() async throws {
    let facts = try VisitSample.facts(
      [
        VisitSample.pledge("there", by: "XAA"), VisitSample.pledge("listed", by: "XAB"),
        VisitSample.pledge("air", by: "XAC", type: "AVN"),
      ], [VisitSample.line("inf"), VisitSample.line("avn", type: "AVN")],
      notices: [
        VisitSample.notice("there", .level2), VisitSample.notice("listed", .level1),
        VisitSample.notice("air", .level1),
      ])
    let months = try VisitSample.months("2020-01", "2021-01")
    let force = try await ForcePlanner(engine: ForceEngine(solver: HiGHS())).plan(
      facts, months: months, limits: ForceLimits(iterations: 60))
    let priced = try plan(facts, visits: VisitOptions(), beside: force)
    #expect(priced.isPriced)
    let gains = Dictionary(
      uniqueKeysWithValues: priced.visits.flatMap { $0.seen.map { ($0.pledge, $0.gain) } })
    // The line that the plan fills is worth little more than nothing to another.
    #expect(gains["air"] ?? 0 > 3)
    #expect(gains["listed"] ?? 0 < gains["air"] ?? 0)
    let unpriced = try plan(facts)
    #expect(!unpriced.isPriced)
    #expect(unpriced.visits.count == 2)
    // Prices of other lines are no prices of these.
    let other = try VisitSample.facts(
      facts.capabilities.pledges, [VisitSample.line("inf")],
      notices: facts.capabilities.levelNotices)
    #expect(try !plan(other, beside: force).isPriced)
  }

  @Test func `cut short says so`() throws {
    let facts = try VisitSample.facts(
      [VisitSample.pledge("listed")], [VisitSample.line("line")],
      notices: [VisitSample.notice("listed", .level1)])
    let plan = VisitPlanner(solver: HiGHS()).plan(
      facts, months: try VisitSample.months(), isCancelled: { true })
    #expect(plan.status == .interrupted)
    // The choice from which it set out is there, checked.
    #expect(plan.visits.flatMap { $0.seen.map(\.pledge) } == ["listed"])
    #expect(plan.check.holds)
    #expect(plan.bound == .infinity)
    let empty = VisitPlanner(solver: HiGHS()).plan(
      try VisitSample.facts([], [], notices: []), months: try VisitSample.months())
    #expect(empty.status == .optimal)
    #expect(empty.bound == 0)
  }
}
