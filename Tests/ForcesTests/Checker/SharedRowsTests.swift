import Basics
import Capabilities
import Testing

@testable import Forces

@Suite struct `What tours draw on together` {
  private func rules(_ check: ForceCheck) -> [ForceRule] { check.broken.map(\.rule) }

  private func over(_ check: ForceCheck) -> [Shortfall] { check.broken.map(\.short) }

  /// One line of two units and three units for it.
  private let sketch = TaskSketch(
    lines: [.init(need: 2)], units: [.init(), .init(contributor: "BRAVO"), .init()])

  @Test func `no line has more units than it needs`() {
    let two = [sketch.tour(0, 0, 0..<6), sketch.tour(1, 0, 2..<8)]
    #expect(sketch.check(two).holds)
    let check = sketch.check(two + [sketch.tour(2, 0, 4..<7)])
    #expect(rules(check) == [.quantity, .quantity])
    #expect(
      over(check) == [.over(1, month: TaskSketch.month(4)), .over(1, month: TaskSketch.month(5))])
    #expect(sketch.check(two + [sketch.tour(2, 0, 6..<9)]).holds)
  }

  @Test func `a unit rests between two tours`() {
    let check = sketch.check([sketch.tour(0, 0, 0..<3), sketch.tour(0, 0, 4..<7)])
    #expect(rules(check) == [.dwell])
    #expect(over(check) == [.inUse("L0", until: TaskSketch.month(5))])
    #expect(sketch.check([sketch.tour(0, 0, 0..<3), sketch.tour(0, 0, 5..<8)]).holds)
    // The same tour twice is in two places at once.
    #expect(
      rules(sketch.check([sketch.tour(0, 0, 0..<3), sketch.tour(0, 0, 0..<3)])) == [.dwell])
  }

  @Test func `rest is counted to the arrival, not to the first month that counts`() {
    var sketch = sketch
    sketch.lines[0].hasHandover = true
    #expect(
      rules(sketch.check([sketch.tour(0, 0, 0..<3), sketch.tour(0, 0, 5..<8)])) == [.dwell])
    #expect(sketch.check([sketch.tour(0, 0, 0..<3), sketch.tour(0, 0, 6..<9)]).holds)
  }

  @Test func `equipment serves one tour at a time, and rests after it`() {
    var sketch = sketch
    sketch.parts = [TaskPart(pledge: "Q", contributor: "CHARLIE", capacity: 1)]
    let use = TaskPartUse(part: 0, before: 0, isThroughout: true, after: 1)
    for unit in 0...1 { sketch.units[unit].ways[0].parts = [use] }
    func tours(_ start: Int) -> [PlannedTour] {
      [
        sketch.tour(0, 0, 0..<3, parts: ["Q"]),
        sketch.tour(1, 0, start..<start + 3, parts: ["Q"]),
      ]
    }
    #expect(sketch.check(tours(4)).holds)
    let check = sketch.check(tours(3))
    #expect(rules(check) == [.partUse])
    #expect(check.broken.first?.supply == .pledge("Q"))
    #expect(over(check) == [.over(1, month: TaskSketch.month(3))])
    sketch.parts = [TaskPart(pledge: "Q", contributor: "CHARLIE", capacity: 2)]
    #expect(sketch.check(tours(0)).holds)
  }

  @Test func `a course is taken before arrival, by one unit at a time`() {
    var sketch = sketch
    sketch.parts = [TaskPart(pledge: "T", contributor: "CHARLIE", capacity: 1)]
    let use = TaskPartUse(part: 0, before: 3, isThroughout: false, after: 0)
    for unit in 0...1 { sketch.units[unit].ways[0].parts = [use] }
    func tours(_ start: Int) -> [PlannedTour] {
      [
        sketch.tour(0, 0, 3..<6, parts: ["T"]),
        sketch.tour(1, 0, start..<start + 3, parts: ["T"]),
      ]
    }
    #expect(sketch.check(tours(6)).holds)
    #expect(
      over(sketch.check(tours(5))) == [.over(1, month: TaskSketch.month(2))])
  }

  @Test func `a tour names the parts that it needs`() {
    var sketch = sketch
    sketch.parts = [TaskPart(pledge: "Q", contributor: "CHARLIE", capacity: 1)]
    sketch.units[0].ways[0].parts = [
      TaskPartUse(part: 0, before: 0, isThroughout: true, after: 0)
    ]
    #expect(sketch.check([sketch.tour(0, 0, 0..<6, parts: ["Q"])]).holds)
    #expect(rules(sketch.check([sketch.tour(0, 0, 0..<6)])) == [.parts])
    #expect(rules(sketch.check([sketch.tour(1, 0, 0..<6, parts: ["Q"])])) == [.parts])
  }

  @Test func `places that have no name are found among the ways`() {
    var sketch = sketch
    sketch.parts = [TaskPart(pledge: nil, contributor: nil, capacity: 1)]
    let visit = TaskPartUse(part: 0, before: 2, isThroughout: false, after: 0)
    sketch.units[0].ways = [.init(ready: 4), .init(ready: 2, parts: [visit])]
    #expect(sketch.check([sketch.tour(0, 0, 2..<8)]).holds)
    #expect(rules(sketch.check([sketch.tour(0, 0, 1..<7)])) == [.ready])
    sketch.units[1].ways = [.init(ready: 2, parts: [visit])]
    let both = sketch.check([sketch.tour(0, 0, 2..<8), sketch.tour(1, 0, 3..<9)])
    #expect(rules(both) == [.partUse])
    #expect(both.broken.first?.supply == nil)
  }

  @Test func `no State has more than its share, and a mission pays what it can`() {
    var sketch = sketch
    sketch.lines[0].hasHandover = true
    sketch.budgets = [
      TaskBudget(
        subject: .share("M", "ALPHA"), capacity: [Double](repeating: 150, count: 12)),
      TaskBudget(subject: .cash("M"), capacity: [Double](repeating: 50, count: 12)),
    ]
    for unit in 0...2 {
      sketch.units[unit].ways[0].draws =
        unit == 1 ? [] : [TaskDraw(budget: 0, amount: 100)]
    }
    #expect(sketch.check([sketch.tour(0, 0, 1..<5), sketch.tour(2, 0, 6..<9)]).holds)
    // A relief in place is there for a month beside the other, and counts from when it takes over.
    #expect(sketch.check([sketch.tour(0, 0, 1..<5), sketch.tour(2, 0, 5..<9)]).holds)
    sketch.lines[0].need = 2
    let share = sketch.check([sketch.tour(0, 0, 1..<5), sketch.tour(2, 0, 4..<9)])
    sketch.lines[0].need = 1
    #expect(rules(share) == [.share])
    #expect(over(share) == [.over(50, month: TaskSketch.month(4))])

    sketch.units[1].ways[0].draws = [TaskDraw(budget: 1, amount: 51)]
    let cash = sketch.check([sketch.tour(1, 0, 1..<4)])
    #expect(rules(cash) == [.cash, .cash, .cash])
    sketch.units[1].ways[0].draws = [TaskDraw(budget: 1, amount: 50)]
    #expect(sketch.check([sketch.tour(1, 0, 1..<4)]).holds)
  }

  @Test func `a mission has no more people than the Council allows`() {
    var sketch = sketch
    sketch.budgets = [
      TaskBudget(subject: .ceiling("M"), capacity: [Double](repeating: 150, count: 12))
    ]
    for unit in 0...2 { sketch.units[unit].ways[0].draws = [TaskDraw(budget: 0, amount: 75)] }
    sketch.lines[0].need = 3
    let two = [sketch.tour(0, 0, 1..<5), sketch.tour(2, 0, 2..<6)]
    #expect(sketch.check(two).holds)
    let three = sketch.check(two + [sketch.tour(1, 0, 4..<7)])
    #expect(rules(three) == [.missionCeiling])
    #expect(over(three) == [.over(75, month: TaskSketch.month(4))])
  }

  @Test func `lift moves units in, out and round`() {
    var sketch = sketch
    sketch.lines[0].lift = 2
    sketch.units[0].rotatesEvery = 2
    sketch.lift = [Double](repeating: 3, count: 12)
    // What is over is said in people.
    // In at 0, out at 3; the second in at 4, out at 7.
    #expect(sketch.check([sketch.tour(1, 0, 0..<3), sketch.tour(2, 0, 4..<7)]).holds)
    let meeting = sketch.check([sketch.tour(1, 0, 0..<3), sketch.tour(2, 0, 3..<6)])
    #expect(rules(meeting) == [.lift])
    #expect(over(meeting) == [.over(5000, month: TaskSketch.month(3))])
    // Leaving after the last month is not within these months.
    #expect(
      sketch.check([sketch.tour(1, 0, 9..<12), sketch.tour(2, 0, 6..<9)]).broken.map(\.month)
        == [TaskSketch.month(9)])
    // Exchanged after two and after four months of six: twice the lift each time.
    let round = sketch.check([sketch.tour(0, 0, 0..<6)])
    #expect(
      over(round) == [
        .over(5000, month: TaskSketch.month(2)), .over(5000, month: TaskSketch.month(4)),
      ])
    sketch.lift = [Double](repeating: 4, count: 12)
    #expect(sketch.check([sketch.tour(0, 0, 0..<6)]).holds)
    // One lift is charged a tour, whatever is moved.
    #expect(sketch.check([sketch.tour(0, 0, 0..<6)]).objective == 6 - 2)
  }
}
