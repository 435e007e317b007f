import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `A drawdown` {
  private func plan(
    _ facts: ForceFacts, months: Range<Month>? = nil, options: DrawdownOptions = DrawdownOptions()
  ) throws -> DrawdownPlan {
    let plan = DrawdownPlanner(solver: HiGHS()).plan(
      facts, months: try months ?? DrawdownSample.months(), options: options)
    #expect(plan.check.broken == [])
    #expect(plan.marking == .strictlyConfidential)
    return plan
  }

  private func departures(_ plan: DrawdownPlan) -> [String] {
    plan.departures.map { "\($0.deployment) \($0.month) \($0.units) \($0.point.rawValue)" }
  }

  @Test func `keeps what weighs most, for as long as the ceilings let it`() throws {
    let facts = try DrawdownSample.facts(
      [
        DrawdownSample.unit("heavy", line: "first"),
        DrawdownSample.unit(
          "light", type: "INF_COY", line: "second"),
        DrawdownSample.unit("air", type: "AVN", line: "third", strength: 150),
      ],
      [
        DrawdownSample.line("first", priority: 1),
        DrawdownSample.line("second", type: "INF_COY", priority: 3),
        DrawdownSample.line("third", type: "AVN", critical: true),
      ], [DrawdownSample.step("2020-06", 1000), DrawdownSample.step("2020-10", 500)])
    let plan = try plan(facts)
    #expect(plan.status == .optimal)
    #expect(departures(plan) == ["light 2020-06 1 none", "heavy 2020-10 1 none"])
    #expect(plan.strength.map(\.people).first == 1750)
    #expect(plan.strength.allSatisfy { $0.above == 0 })
    // 12 months critical at 2; 9 months at 1.6; 5 at 0.6; two departures between agreed days.
    #expect((plan.objective - (24 + 14.4 + 3 - 1)).magnitude < 1e-6)
    #expect((plan.bound - plan.objective).magnitude < 1e-6)
    #expect(plan.kept.map(\.units) == [3, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1])
    #expect(plan.kept.allSatisfy { ($0.weightToday - 4.2).magnitude < 1e-9 })
  }

  @Test func `prefers the ends of agreements and rotation dates`() throws {
    let units = try [
      DrawdownSample.unit("one", line: "line"),
      DrawdownSample.unit("two", line: "line", agreement: "2020-06-01"),
    ]
    let lines = [try DrawdownSample.line("line", quantity: 2)]
    let steps = [try DrawdownSample.step("2020-06", 800)]
    #expect(
      departures(try plan(DrawdownSample.facts(units, lines, steps))) == ["two 2020-06 1 agreement"]
    )
    let rotating = try [
      DrawdownSample.unit("one", line: "line", rotation: "2019-06-20"),
      DrawdownSample.unit("two", line: "line", agreement: "2020-09-01"),
    ]
    #expect(
      departures(try plan(DrawdownSample.facts(rotating, lines, steps)))
        == ["one 2020-06 1 rotation"])
    // Not where it costs more than the price: weeks of cover weigh more than a month's notice.
    var free = DrawdownOptions()
    free.offPointPrice = 0
    let early = try [
      DrawdownSample.unit("one", line: "line"),
      DrawdownSample.unit("two", line: "line", agreement: "2020-03-01"),
    ]
    let plan = try plan(DrawdownSample.facts(early, lines, steps), options: free)
    #expect(plan.departures.map(\.month.iso) == ["2020-06"])
  }

  @Test func `spreads departures over the months in which lift can move them`() throws {
    let facts = try DrawdownSample.facts(
      [DrawdownSample.unit("units", line: "line", quantity: 4, strength: 3200)],
      [DrawdownSample.line("line", quantity: 4)],
      [DrawdownSample.step("2020-06", 800)], lift: 1000)
    let plan = try plan(facts)
    #expect(plan.departures.map(\.month.iso) == ["2020-04", "2020-05", "2020-06"])
    #expect(plan.strength.allSatisfy { $0.above == 0 })
    // Lift that does not suffice leaves people above the ceiling, and says how many.
    let late = try DrawdownSample.facts(
      [DrawdownSample.unit("units", line: "line", quantity: 4, strength: 3200)],
      [DrawdownSample.line("line", quantity: 4)],
      [DrawdownSample.step("2020-03", 800)], lift: 1000)
    let above = try self.plan(late)
    #expect(above.strength.map(\.above).filter { $0 > 0 } == [800])
    #expect(above.departures.map(\.month.iso) == ["2020-02", "2020-03", "2020-04"])
    var free = DrawdownOptions()
    free.countsLift = false
    #expect(try self.plan(late, options: free).departures.map(\.month.iso) == ["2020-03"])
  }

  @Test func `keeps nobody past the end that is known, and counts it as such`() throws {
    let facts = try DrawdownSample.facts(
      [
        DrawdownSample.unit("short", line: "line", until: "2020-04-15"),
        DrawdownSample.unit("long", line: "line"),
        DrawdownSample.unit("leaving", line: "line"),
      ], [DrawdownSample.line("line", quantity: 3)], [DrawdownSample.step("2020-03", 2400)],
      withdrawals: [
        try WithdrawalNotice(
          id: "notice", contributor: "XAA", deployment: "leaving",
          announced: try Day(iso: "2020-01-05"), effective: try Day(iso: "2020-07-01"),
          provenance: DrawdownSample.source)
      ])
    let plan = try plan(facts)
    #expect(departures(plan) == ["short 2020-05 1 own end", "leaving 2020-07 1 own end"])
    #expect(
      plan.strength.map(\.people).prefix(8) == [2400, 2400, 2400, 2400, 1600, 1600, 800, 800])
    #expect(plan.strength.map(\.ceiling).prefix(3) == [nil, nil, 2400])
  }

  @Test func `does not send what is planned where there is no room for it`() throws {
    let units = try [
      DrawdownSample.unit("here", line: "first"),
      DrawdownSample.unit("coming", line: "second", from: "2020-05-01", state: .planned),
    ]
    let lines = try [
      DrawdownSample.line("first", priority: 1), DrawdownSample.line("second", priority: 3),
    ]
    let full = try plan(
      DrawdownSample.facts(units, lines, [DrawdownSample.step("2020-03", 800)]))
    #expect(departures(full) == ["coming 2020-05 1 not sent"])
    let room = try plan(
      DrawdownSample.facts(units, lines, [DrawdownSample.step("2020-03", 1600)]))
    #expect(departures(room) == [])
  }

  @Test func `gives the lines of those who leave to those who stay`() throws {
    let facts = try DrawdownSample.facts(
      [
        DrawdownSample.unit("big", line: "first", strength: 900),
        DrawdownSample.unit("small", line: "second", strength: 500, tags: ["FRENCH"]),
      ],
      [
        DrawdownSample.line("first", priority: 1, tags: ["FRENCH"]),
        DrawdownSample.line("second", priority: 3),
      ], [DrawdownSample.step("2020-02", 600)])
    let plan = try plan(facts)
    #expect(departures(plan) == ["big 2020-02 1 none"])
    #expect(plan.fills.last { $0.deployment == "small" && $0.line == "first" } != nil)
  }

  @Test func `takes ceilings from the options instead of the register's`() throws {
    let facts = try DrawdownSample.facts(
      [DrawdownSample.unit("one", line: "line", quantity: 2, strength: 1600)],
      [DrawdownSample.line("line", quantity: 2)], [DrawdownSample.step("2020-06", 0)])
    let options = DrawdownOptions(
      ceilings: ["MONE": [try DrawdownSample.month("2020-08"): 800]])
    let plan = try plan(facts, options: options)
    #expect(plan.departures.map(\.month.iso) == ["2020-08"])
    #expect(plan.departures.map(\.people) == [800])
  }

  @Test func `is empty without a ceiling, and says when it was cut short`() throws {
    let units = [try DrawdownSample.unit("one", line: "line")]
    let lines = [try DrawdownSample.line("line")]
    let none = try plan(DrawdownSample.facts(units, lines, []))
    #expect(none.status == .empty)
    let later = try plan(
      DrawdownSample.facts(units, lines, [DrawdownSample.step("2022-01", 0)]))
    #expect(later.status == .empty)
    let cut = DrawdownPlanner(solver: HiGHS()).plan(
      try DrawdownSample.facts(units, lines, [DrawdownSample.step("2020-06", 0)]),
      months: try DrawdownSample.months(), isCancelled: { true })
    #expect(cut.status == .interrupted)
    #expect(cut.departures.isEmpty)
    #expect(cut.strength.map(\.above).max() == 800)
  }
}
