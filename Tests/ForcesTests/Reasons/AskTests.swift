import Basics
import Capabilities
import Testing

@testable import Forces

@Suite struct `What to ask for` {
  /// A year, a line that a unit fills for six months of it, and nobody for the rest.
  private var sketch: TaskSketch {
    TaskSketch(lines: [.init()], units: [.init(ways: [.init(until: 6)])])
  }

  private func asks(
    _ sketch: TaskSketch, _ tours: [PlannedTour], _ count: Int = 5,
    _ prices: ForceCertificate? = nil
  ) async -> [Ask] {
    await sketch.reasons(tours, prices).asks(count)
  }

  @Test func `the unit that fills what is open, by when it is needed`() async {
    let asks = await asks(sketch, [sketch.tour(0, 0, 0..<6)])
    #expect(
      asks == [
        Ask(
          unitType: "INF", tags: [], readyBy: TaskSketch.month(6), gain: 6, unitMonths: 6,
          lines: [.init(line: "L0", months: TaskSketch.months(6..<12))])
      ])
  }

  @Test func `nothing where nothing is open, or nothing is asked`() async {
    var sketch = sketch
    #expect(await asks(sketch, [sketch.tour(0, 0, 0..<6)], 0) == [])
    sketch.units[0].longest = 12
    sketch.units[0].ways[0].until = 12
    #expect(await asks(sketch, [sketch.tour(0, 0, 0..<12)]) == [])
    #expect(await asks(TaskSketch(), []) == [])
  }

  @Test func `a unit that cannot come before a month is asked for from then on`() async {
    let reasons = sketch.reasons([])
    #expect(await reasons.asks(1).first?.gain == 6)
    let asks = await reasons.asks(1, from: TaskSketch.month(8))
    #expect(asks.first?.readyBy == TaskSketch.month(8))
    #expect(asks.first?.gain == 4)
    #expect(await reasons.asks(1, from: TaskSketch.month(-3)).first?.gain == 6)
    #expect(await reasons.asks(1, from: TaskSketch.month(12)) == [])
  }

  @Test func `those that gain most come first, each beside those before it`() async {
    let sketch = TaskSketch(
      lines: [
        .init(unitType: "HOSP"), .init(weight: 3, unitType: "SIG"), .init(need: 2, weight: 2),
      ])
    let asks = await asks(sketch, [])
    #expect(asks.map(\.unitType) == ["SIG", "INF", "INF", "HOSP"])
    #expect(asks.map(\.gain) == [36, 24, 24, 12])
    #expect(asks.map(\.unitMonths) == [12, 12, 12, 12])
    #expect(await self.asks(sketch, [], 2).map(\.gain) == [36, 24])
  }

  @Test func `the tags that the lines ask for, and no more`() async {
    var sketch = TaskSketch(
      lines: [.init(months: 0..<6), .init(months: 0..<6, weight: 2), .init(months: 0..<6)])
    sketch.lines[0].tags = ["NVG"]
    sketch.lines[1].tags = ["NVG", "SLING"]
    let asks = await asks(sketch, [])
    #expect(asks.map(\.tags) == [["NVG", "SLING"], [], ["NVG"]])
    #expect(asks.map(\.gain) == [12, 6, 6])
  }

  @Test func `a unit that frees another for a better place is asked for`() async {
    // P0 is the only one with night vision, and stands where anybody could.
    var sketch = TaskSketch(
      horizon: 6, lines: [.init(months: 0..<6), .init(months: 0..<6, weight: 0.5)],
      units: [.init(ways: [.init(until: 6), .init(line: 1, until: 6)])])
    sketch.lines[1].tags = ["NVG"]
    let asks = await asks(sketch, [sketch.tour(0, 0, 0..<6)])
    #expect(asks.first?.gain == 3)
    #expect(asks.count == 1)
  }

  @Test func `lift and money are drawn on, no State's share`() async {
    var sketch = TaskSketch(horizon: 6, lines: [.init(months: 0..<6, lift: 1, monthlyCost: 10)])
    sketch.budgets = [
      TaskBudget(subject: .share("M", "ALPHA"), capacity: [Double](repeating: 0, count: 6)),
      TaskBudget(subject: .cash("M"), capacity: [10, 10, 10, 10, 9, 10]),
    ]
    // Money until the fifth month, and lift for coming and going.
    #expect(await asks(sketch, []).map(\.gain) == [])
    sketch.options.shortestTour = 3
    let asks = await asks(sketch, [])
    #expect(asks.map(\.gain) == [3])
    #expect(asks.first?.lines.map(\.months) == [TaskSketch.months(0..<4)])
    sketch.lift = [1, 1, 1, 1, 0, 0]
    #expect(await self.asks(sketch, []).map(\.gain) == [2])
  }

  @Test func `prices tell where a unit is worth most`() async {
    let sketch = sketch
    var line = sketch.noPrices.line
    line[0] = (0..<12).map { $0 < 6 ? 1 : 0 }
    let prices = ForceCertificate(
      line: line, lift: sketch.noPrices.lift, budget: [], part: [])
    let asks = await asks(sketch, [sketch.tour(0, 0, 0..<6)], 1, prices)
    #expect(asks.first?.readyBy == TaskSketch.month(6))
  }

  @Test(arguments: 0..<30)
  func `gains add up to what the plan gains, whatever the task`(seed: Int) async throws {
    var sketch = TaskSketch.random(seed: seed)
    sketch.options.shortestTour = 3
    sketch.options.dwell = 1
    var draw = SeededGenerator(seed: UInt64(seed), draw: 4)
    let plan = sketch.plan(using: &draw, tries: 6)
    let asks = await asks(sketch, plan, 4, sketch.prices(using: &draw))
    for (one, next) in zip(asks, asks.dropFirst()) { #expect(one.gain >= next.gain - 1e-6) }
    #expect(asks.allSatisfy { $0.gain > 0 && !$0.lines.isEmpty })

    // With the asks as pledges in hand, some plan is worth as much as was promised.
    let before = try #require(sketch.reasons(plan).numbers?.settled.residual.objective)
    for _ in asks {
      sketch.units.append(
        .init(
          dwell: 1, shortest: 3, floor: 3, longest: 12, contributor: "NEW",
          ways: sketch.lines.indices.map { .init(line: $0, until: sketch.horizon) }))
    }
    let task = sketch.task
    let bound = ForcePlanChecker(task: task).check(
      tours: [], objective: 0, bound: .infinity, boundBy: .prices, certificate: sketch.noPrices
    ).provedBound
    #expect(before + asks.reduce(0) { $0 + $1.gain } <= bound + 1e-6)
  }
}
