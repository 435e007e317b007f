import Basics
import Capabilities
import Testing

@testable import Forces

@Suite struct `Why a line is filled as it is` {
  private func first(_ month: Int) -> Day { TaskSketch.month(month).firstDay }

  private func last(_ month: Int) -> Day { TaskSketch.month(month).lastDay }

  /// The supplies of candidates in order, with what each would lose.
  private func losses(_ why: Why?) -> [String] {
    (why?.candidates ?? []).map { candidate in
      candidate.supply.key + " " + (candidate.loss.map { "\($0)" } ?? "-")
    }
  }

  private func fails(_ why: Why?, _ pledge: String) -> [Failure] {
    why?.candidates.first { $0.supply.key == pledge }?.fails ?? []
  }

  /// Two lines of six months, the second worth twice the first.
  private let sketch = TaskSketch(
    horizon: 6, lines: [.init(months: 0..<6), .init(months: 0..<6, weight: 2)],
    units: [
      .init(ways: [.init(until: 6), .init(line: 1, until: 6)]),
      .init(ways: [.init(line: 1, until: 6)]),
    ])

  @Test func `who fills it loses nothing, and another what the whole plan would lose`() async {
    let plan = [sketch.tour(0, 0, 0..<6), sketch.tour(1, 1, 0..<6)]
    let why = await sketch.why(1, 2, plan)
    #expect(why?.filledBy == [plan[1]])
    #expect(why?.missing == 0)
    #expect(why?.smallestChange == nil)
    // P0 in its place leaves the first line empty, and P1 has nowhere else to go.
    #expect(losses(why) == ["P1 0.0", "P0 6.0"])
  }

  @Test func `a displaced unit goes where it can`() async {
    var sketch = sketch
    sketch.units[1].ways.append(.init(until: 6))
    let why = await sketch.why(1, 2, [sketch.tour(0, 0, 0..<6), sketch.tour(1, 1, 0..<6)])
    // They change places.
    #expect(losses(why) == ["P0 0.0", "P1 0.0"])
  }

  @Test func `a third unit fills what came free`() async {
    var sketch = sketch
    sketch.units.append(.init(ways: [.init(until: 6, loss: 0.25)]))
    let why = await sketch.why(1, 2, [sketch.tour(0, 0, 0..<6), sketch.tour(1, 1, 0..<6)])
    #expect(losses(why) == ["P1 0.0", "P0 1.5"])
  }

  @Test func `an uncovered month says what is missing`() async {
    let why = await sketch.why(0, 2, [sketch.tour(0, 1, 0..<6)])
    #expect(why?.filledBy == [])
    #expect(why?.missing == 1)
    // P0 would leave the better line, which P1 then fills.
    #expect(losses(why) == ["P0 -6.0"])
    let alone = TaskSketch(horizon: 6, lines: sketch.lines, units: [sketch.units[0]])
    #expect(losses(await alone.why(0, 2, [alone.tour(0, 1, 0..<6)])) == ["P0 6.0"])
  }

  @Test func `a refused unit shows every rule that it fails, the nearest first`() async {
    var sketch = sketch
    func refuse(_ pledge: String, _ fails: [Failure]) {
      sketch.rejections.append(
        .init(
          line: "L0", supply: .pledge(Identifier(pledge)), contributor: "BRAVO", fails: fails))
    }
    let tags = Failure(rule: .tags, short: .tagsMissing(["NVG"]), mend: .addTags(["NVG"]))
    let late = Failure(
      rule: .ready, short: .readyOn(first(2), needed: first(1)), mend: .readySooner(days: 28))
    let later = Failure(
      rule: .ready, short: .readyOn(first(4), needed: first(1)), mend: .readySooner(days: 89))
    let barred = Failure(rule: .strength, short: .people(3, allowed: 5...9), mend: nil)
    refuse("R4", [barred])
    refuse("R3", [tags, late])
    refuse("R2", [later])
    refuse("R1", [tags])
    refuse("R0", [late])
    let why = await sketch.why(0, 2, [sketch.tour(0, 0, 0..<6)])
    #expect(losses(why) == ["P0 0.0", "R0 -", "R1 -", "R2 -", "R3 -", "R4 -"])
    #expect(fails(why, "R3") == [tags, late])
    // Those of another line are not there.
    #expect(losses(await sketch.why(1, 2, [])) == ["P1 -12.0", "P0 -12.0"].sorted())
  }

  @Test func `a unit that is ready too late says how many days sooner it would have to be`() async {
    var sketch = sketch
    sketch.units[0].ways[0].ready = 3
    let why = await sketch.why(0, 2, [])
    #expect(
      fails(why, "P0") == [
        Failure(
          rule: .ready, short: .readyOn(first(3), needed: first(2)), mend: .readySooner(days: 31))
      ])
    #expect(losses(await sketch.why(0, 3, [])) == ["P0 -3.0"])
    // One that takes over must be there a month before.
    sketch.lines[0].hasHandover = true
    let over = await sketch.why(0, 3, [])
    #expect(
      fails(over, "P0") == [
        Failure(
          rule: .ready, short: .readyOn(first(3), needed: first(2)), mend: .readySooner(days: 31))
      ])
  }

  @Test func `a unit that leaves too soon says how many days longer it would have to stay`() async {
    var sketch = sketch
    sketch.units[0].ways[0].until = 4
    let why = await sketch.why(0, 4, [])
    #expect(
      fails(why, "P0") == [
        Failure(
          rule: .available, short: .endsOn(last(3), needed: last(4)),
          mend: .stayLonger(days: 31))
      ])
    // Ready in the fourth month, there for one: a tour of three is not to be had.
    sketch.units[0].ways[0].ready = 3
    #expect(
      fails(await sketch.why(0, 3, []), "P0") == [
        Failure(
          rule: .available, short: .endsOn(last(3), needed: last(5)),
          mend: .stayLonger(days: 61))
      ])
  }

  @Test func `a line that ends before a tour's fewest months is no one's to fill`() async {
    var sketch = sketch
    sketch.units[0].floor = 3
    sketch.units[0].ways[0].ready = 4
    let why = await sketch.why(0, 4, [])
    #expect(
      fails(why, "P0") == [
        Failure(rule: .tour, short: .months(2, allowed: 3...6), mend: nil)
      ])
  }

  @Test func `what stands already leaves nothing to fill`() async {
    var sketch = sketch
    sketch.lines[0].need = 0
    let why = await sketch.why(0, 1, [])
    #expect(why?.missing == 0)
    #expect(
      fails(why, "P0") == [
        Failure(rule: .quantity, short: .over(1, month: TaskSketch.month(1)), mend: nil)
      ])
  }

  @Test func `too little lift, money, share or parts is said with what would mend it`() async {
    var sketch = sketch
    sketch.lines[0].lift = 1
    sketch.lift = [0.5] + [Double](repeating: 9, count: 5)
    sketch.units[0].ways[0].until = 3
    #expect(
      fails(await sketch.why(0, 0, []), "P0") == [
        Failure(
          rule: .lift, short: .over(2500, month: TaskSketch.month(0)),
          mend: .moreLift(2500, month: TaskSketch.month(0)))
      ])
    sketch.lift = nil

    sketch.budgets = [
      TaskBudget(subject: .cash("M"), capacity: [9, 7, 9, 9, 9, 9]),
      TaskBudget(subject: .share("M", "ALPHA"), capacity: [9, 9, 8, 9, 9, 9]),
    ]
    sketch.units[0].ways[0].draws = [TaskDraw(budget: 0, amount: 9)]
    #expect(
      fails(await sketch.why(0, 2, []), "P0") == [
        Failure(
          rule: .cash, short: .over(2, month: TaskSketch.month(1)),
          mend: .moreCash(2, month: TaskSketch.month(1)))
      ])
    sketch.units[0].ways[0].draws = [TaskDraw(budget: 1, amount: 9)]
    #expect(
      fails(await sketch.why(0, 2, []), "P0") == [
        Failure(rule: .share, short: .over(1, month: TaskSketch.month(2)), mend: nil)
      ])
    sketch.budgets = [
      TaskBudget(subject: .ceiling("M"), capacity: [9, 9, 8, 7, 9, 9])
    ]
    sketch.units[0].ways[0].draws = [TaskDraw(budget: 0, amount: 9)]
    #expect(
      fails(await sketch.why(0, 2, []), "P0") == [
        Failure(
          rule: .missionCeiling, short: .over(1, month: TaskSketch.month(2)),
          mend: .higherCeiling(1, months: TaskSketch.months(2..<3)))
      ])

    sketch.budgets = []
    sketch.units[0].ways[0].draws = []
    sketch.parts = [TaskPart(pledge: "Q", contributor: "CHARLIE", capacity: 0)]
    sketch.units[0].ways[0].parts = [
      TaskPartUse(part: 0, before: 0, isThroughout: true, after: 0)
    ]
    #expect(
      fails(await sketch.why(0, 2, []), "P0") == [
        Failure(
          rule: .partUse, short: .inUse(nil, until: TaskSketch.month(3)), mend: .release(from: nil))
      ])
  }

  @Test func `whoever has the part makes room, at a loss`() async {
    var sketch = sketch
    sketch.parts = [TaskPart(pledge: "Q", contributor: "CHARLIE", capacity: 1)]
    let use = TaskPartUse(part: 0, before: 0, isThroughout: true, after: 0)
    sketch.units[0].ways = [.init(until: 6, parts: [use])]
    sketch.units[1].ways[0].parts = [use]
    let plan = [sketch.tour(1, 1, 0..<6, parts: ["Q"])]
    #expect(losses(await sketch.why(0, 1, plan)) == ["P0 6.0"])
  }

  @Test func `a line, or a month, that is not in the task has no reasons`() async {
    #expect(await sketch.why(7, 1, []) == nil)
    #expect(await sketch.why(0, 6, []) == nil)
    #expect(await sketch.why(0, -1, []) == nil)
    #expect(await sketch.why(0, 5, []) != nil)
  }
}
