import Basics
import Capabilities
import Testing

@testable import Forces

@Suite struct `The smallest change that fills a month` {
  /// One line of six months and one unit that is refused it.
  private var sketch = TaskSketch(horizon: 6, lines: [.init(months: 0..<6)])

  private func refuse(_ pledge: String, _ fails: [Failure], ready: Int = 0) -> ForceTask.Rejection {
    let sketch = TaskSketch(
      horizon: 6, lines: sketch.lines, units: [.init(ways: [.init(ready: ready, until: 6)])])
    let unit = sketch.task.supplies[0]
    return .init(
      line: "L0", supply: .pledge(Identifier(pledge)), contributor: "ALPHA", fails: fails,
      mended: TaskSupply(
        supply: .pledge(Identifier(pledge)), contributor: "ALPHA", unitType: unit.unitType,
        dwell: unit.dwell, shortest: unit.shortest, floor: unit.floor, longest: unit.longest,
        extensionMonths: 0, extensionPrice: 0, rotatesEvery: nil, ways: unit.ways))
  }

  private let tags = Failure(rule: .tags, short: .tagsMissing(["NVG"]), mend: .addTags(["NVG"]))
  private let ceiling = Failure(
    rule: .ceiling, short: .levelIs(.level1, needed: .level2), mend: nil)

  private func sooner(_ days: Int) -> Failure {
    let day = TaskSketch.first.firstDay
    return Failure(
      rule: .ready, short: .readyOn(day.advanced(by: days), needed: day),
      mend: .readySooner(days: days))
  }

  @Test func `a refused unit, mended, fills the line from when it can`() async {
    var sketch = sketch
    sketch.rejections = [refuse("R0", [tags], ready: 1)]
    let change = await sketch.why(0, 2, [])?.smallestChange
    #expect(
      change
        == Why.SmallestChange(
          supply: .pledge("R0"), contributor: "ALPHA", mends: [.addTags(["NVG"])], gain: 5,
          months: [TaskSketch.months(1..<6)]))
    // A month earlier it would have to be ready sooner as well.
    let sooner = await sketch.why(0, 0, [])
    #expect(sooner?.smallestChange?.mends == [.addTags(["NVG"]), .readySooner(days: 31)])
    #expect(sooner?.smallestChange?.gain == 6)
    #expect(sooner?.candidates.map { $0.fails.map(\.rule) } == [[.tags, .ready]])
  }

  @Test func `what a unit is refused for is measured by the month asked about`() async {
    var sketch = sketch
    // Ready in time for the line's last tour, in April, but not for January.
    let day = TaskSketch.month(4).firstDay
    let late = Failure(
      rule: .ready, short: .readyOn(day, needed: TaskSketch.month(3).firstDay),
      mend: .readySooner(days: 30))
    sketch.rejections = [refuse("R0", [late], ready: 3)]
    let why = await sketch.why(0, 1, [])
    let sooner = Failure(
      rule: .ready, short: .readyOn(day, needed: TaskSketch.month(1).firstDay),
      mend: .readySooner(days: 89))
    #expect(why?.candidates.map(\.fails) == [[sooner]])
    #expect(why?.smallestChange?.mends == [.readySooner(days: 89)])
    #expect(why?.smallestChange?.months == [TaskSketch.months(1..<6)])
    #expect(await sketch.why(0, 4, [])?.candidates.map(\.fails) == [[late]])
  }

  @Test func `nothing is mended by taking a unit from where it stands`() async {
    var sketch = sketch
    let elsewhere = Failure(
      rule: .dwell, short: .inUse("L9", until: TaskSketch.month(9)), mend: .release(from: "L9"))
    sketch.rejections = [refuse("R0", [elsewhere])]
    let why = await sketch.why(0, 2, [])
    #expect(why?.candidates.map(\.fails) == [[elsewhere]])
    #expect(why?.smallestChange == nil)
  }

  @Test func `fewer rules come before fewer days, and what nothing mends comes never`() async {
    var sketch = sketch
    func change() async -> String? { await sketch.why(0, 2, [])?.smallestChange?.supply.key }
    sketch.rejections = [
      refuse("R0", [tags, sooner(2)]), refuse("R1", [sooner(40)]), refuse("R2", [tags]),
      refuse("R3", [sooner(5)]), refuse("R4", [ceiling]),
    ]
    #expect(await change() == "R3")
    sketch.rejections.remove(at: 3)
    #expect(await change() == "R2")
    sketch.rejections.remove(at: 2)
    #expect(await change() == "R1")
    sketch.rejections.remove(at: 1)
    #expect(await change() == "R0")
    sketch.rejections = [
      .init(line: "L0", supply: .pledge("R4"), contributor: "ALPHA", fails: [ceiling])
    ]
    #expect(await change() == nil)
  }

  @Test func `a month that is filled needs no change`() async {
    var sketch = sketch
    sketch.units = [.init(ways: [.init(until: 6)])]
    sketch.rejections = [refuse("R0", [tags])]
    #expect(await sketch.why(0, 2, [sketch.tour(0, 0, 0..<6)])?.smallestChange == nil)
    // Nor does one that a unit could fill as it is.
    #expect(await sketch.why(0, 2, [])?.smallestChange == nil)
  }

  @Test func `a unit that is ready sooner, or stays longer, fills the month`() async {
    var sketch = sketch
    sketch.units = [.init(ways: [.init(ready: 3, until: 6)])]
    var change = await sketch.why(0, 1, [sketch.tour(0, 0, 3..<6)])?.smallestChange
    #expect(change?.mends == [.readySooner(days: 59)])
    #expect(change?.gain == 2)
    #expect(change?.months == [TaskSketch.months(1..<6)])

    sketch.units = [.init(ways: [.init(until: 4)])]
    change = await sketch.why(0, 5, [sketch.tour(0, 0, 0..<4)])?.smallestChange
    #expect(change?.mends == [.stayLonger(days: 61)])
    #expect(change?.gain == 2)
    #expect(change?.months == [TaskSketch.months(0..<6)])
  }

  @Test func `lift or money that is lacking in one month is found`() async {
    var sketch = sketch
    sketch.lines[0].lift = 1
    sketch.lift = [1, 0.5, 1, 1, 1, 1]
    sketch.units = [.init(longest: 3, ways: [.init(ready: 1, until: 4)])]
    var change = await sketch.why(0, 1, [])?.smallestChange
    #expect(change?.mends == [.moreLift(2500, month: TaskSketch.month(1))])
    #expect(change?.gain == 2)

    sketch.lift = nil
    sketch.budgets = [TaskBudget(subject: .cash("M"), capacity: [9, 9, 4, 9, 9, 9])]
    sketch.units[0].ways[0].draws = [TaskDraw(budget: 0, amount: 9)]
    change = await sketch.why(0, 1, [])?.smallestChange
    #expect(change?.mends == [.moreCash(5, month: TaskSketch.month(2))])
    #expect(change?.gain == 2)
    // A second month without money is more than one change.
    sketch.budgets = [TaskBudget(subject: .cash("M"), capacity: [9, 9, 4, 4, 9, 9])]
    #expect(await sketch.why(0, 1, [])?.smallestChange == nil)
    // A ceiling is one change, however many months it is raised in.
    sketch.budgets = [TaskBudget(subject: .ceiling("M"), capacity: [9, 9, 4, 4, 9, 9])]
    change = await sketch.why(0, 1, [])?.smallestChange
    #expect(change?.mends == [.higherCeiling(5, months: TaskSketch.months(2..<4))])
    #expect(change?.gain == 2)
  }

  @Test func `a change that gains nothing is none`() async {
    var sketch = sketch
    // The unit earns more elsewhere than it would here.
    sketch.lines.append(.init(months: 0..<6, weight: 3))
    sketch.units = [.init(ways: [.init(line: 1, until: 6)])]
    sketch.rejections = [refuse("P0", [tags])]
    #expect(await sketch.why(0, 2, [sketch.tour(0, 1, 0..<6)])?.smallestChange == nil)
    sketch.lines[1].weight = 0.5
    #expect(await sketch.why(0, 2, [sketch.tour(0, 1, 0..<6)])?.smallestChange?.gain == 3)
  }

  @Test func `a kept plan's price is counted`() async {
    var sketch = sketch
    sketch.units = [.init(ways: [.init(ready: 3, until: 6)])]
    sketch.kept = [sketch.tour(0, 0, 3..<6)]
    sketch.options.movePrice = 1.5
    #expect(await sketch.why(0, 1, sketch.kept)?.smallestChange?.gain == 0.5)
    sketch.options.disturb = 0
    #expect(await sketch.why(0, 1, sketch.kept)?.smallestChange == nil)
  }
}
