import Basics
import Capabilities
import Testing

@testable import Forces

@Suite struct `A force plan read once more` {
  /// Two lines, two units that can go on either, and nothing else in short supply.
  private let sketch = TaskSketch(
    lines: [.init(), .init(weight: 2)],
    units: [
      .init(ways: [.init(), .init(line: 1)]),
      .init(contributor: "BRAVO", ways: [.init(), .init(line: 1)]),
    ])

  private func rules(_ check: ForceCheck) -> [ForceRule] { check.broken.map(\.rule) }

  @Test func `a plan that keeps every rule holds, and is worth what it fills`() {
    let check = sketch.check([sketch.tour(0, 0, 0..<6), sketch.tour(1, 1, 2..<8)])
    #expect(check.broken == [])
    #expect(check.holds)
    #expect(check.objective == 18)
  }

  @Test func `a plan of nothing holds`() {
    #expect(sketch.check([]).holds)
    #expect(TaskSketch().check([]).holds)
    #expect(TaskSketch().check([]).objective == 0)
  }

  // MARK: One tour by itself

  @Test func `a line, a unit or a way that the task does not have is named`() {
    var strange = sketch
    strange.lines.append(.init(unitType: "HOSP"))
    strange.units.append(.init())
    let check = sketch.check([strange.tour(0, 2, 0..<6), strange.tour(2, 0, 0..<6)])
    #expect(rules(check) == [.account, .account])
    #expect(check.broken.map(\.short) == [.unknown("L2"), .unknown("P2")])
    // The same line where it exists, and nobody can go.
    let barred = strange.check([strange.tour(0, 2, 0..<6)])
    #expect(barred.broken.map(\.rule) == [.type])
    #expect(barred.broken.first?.short == .typeIs("INF", wanted: "HOSP"))
    #expect(barred.objective == 0)
    strange.units[0].ways.append(.init(line: 2))
    #expect(strange.check([strange.tour(0, 2, 0..<6)]).holds)
  }

  @Test func `another of a pledge's units than there are is unknown`() {
    let tour = sketch.tour(0, 0, 0..<6)
    let second = PlannedTour(
      line: tour.line, mission: tour.mission, unitType: tour.unitType, supply: tour.supply, unit: 2,
      contributor: tour.contributor, months: tour.months)
    #expect(sketch.check([second]).broken.map(\.short) == [.unknown("P0")])
  }

  @Test func `where the task says why a unit cannot go, that rule is broken`() {
    var sketch = sketch
    sketch.units[0].ways = [.init(line: 1)]
    let tour = sketch.tour(0, 0, 0..<6)
    sketch.rejections = [
      .init(
        line: "L0", supply: tour.supply, contributor: "ALPHA",
        fails: [
          Failure(rule: .tags, short: .tagsMissing(["NVG"]), mend: .addTags(["NVG"])),
          Failure(rule: .consent, short: .unanswered(since: TaskSketch.first.firstDay), mend: nil),
        ])
    ]
    #expect(sketch.check([tour]).broken.map(\.short) == [.tagsMissing(["NVG"])])
    #expect(rules(sketch.check([tour])) == [.tags])
    #expect(sketch.check([sketch.tour(0, 1, 0..<6)]).holds)
  }

  @Test func `a unit arrives when it is ready, and not before`() {
    var sketch = sketch
    sketch.units[0].ways[0].ready = 2
    #expect(sketch.check([sketch.tour(0, 0, 2..<8)]).holds)
    let early = sketch.check([sketch.tour(0, 0, 1..<7)])
    #expect(rules(early) == [.ready])
    #expect(
      early.broken.first?.short
        == .readyOn(TaskSketch.month(2).firstDay, needed: TaskSketch.month(1).firstDay))
  }

  @Test func `a unit that takes over arrives a month before, unless the line begins`() {
    var sketch = sketch
    sketch.lines[0] = .init(months: 1..<12, hasHandover: true)
    sketch.units[0].ways[0].ready = 1
    #expect(sketch.check([sketch.tour(0, 0, 1..<7)]).holds)
    #expect(sketch.check([sketch.tour(0, 0, 2..<8)]).holds)
    sketch.units[0].ways[0].ready = 2
    #expect(rules(sketch.check([sketch.tour(0, 0, 2..<8)])) == [.ready])
    #expect(sketch.check([sketch.tour(0, 0, 3..<9)]).holds)
  }

  @Test func `a unit leaves by the end of its pledge`() {
    var sketch = sketch
    sketch.units[0].ways[0].until = 5
    #expect(sketch.check([sketch.tour(0, 0, 0..<5)]).holds)
    let late = sketch.check([sketch.tour(0, 0, 0..<6)])
    #expect(rules(late) == [.available])
    #expect(
      late.broken.first?.short
        == .endsOn(TaskSketch.month(4).lastDay, needed: TaskSketch.month(5).lastDay))
  }

  @Test(arguments: [
    (months: 0..<3, holds: true), (0..<2, false), (0..<6, true), (0..<7, false), (9..<12, true),
    // Shorter at the end of the line, but not below the floor.
    (10..<12, true), (11..<12, false), (10..<13, false), (3..<3, false),
    (11..<11, false),
  ])
  func `a tour is neither too short nor too long`(months: Range<Int>, holds: Bool) {
    let check = sketch.check([sketch.tour(0, 0, months)])
    #expect(check.holds == holds)
    #expect(check.broken.allSatisfy { $0.rule == .tour || $0.rule == .available })
    #expect(holds || rules(check).contains(.tour))
  }

  @Test func `an extension lengthens a tour, at its price`() {
    var sketch = sketch
    sketch.units[0].extensionMonths = 2
    let check = sketch.check([sketch.tour(0, 1, 0..<8)])
    #expect(check.holds)
    #expect(check.objective == 16 - 2 * 0.25 * 2)
    let tooLong = sketch.check([sketch.tour(0, 1, 0..<9)])
    #expect(tooLong.broken.map(\.short) == [.months(9, allowed: 3...8)])
  }

  @Test func `a tour begins and ends with its line`() {
    var sketch = sketch
    sketch.lines[0].months = 3..<9
    #expect(sketch.check([sketch.tour(0, 0, 3..<9)]).holds)
    #expect(rules(sketch.check([sketch.tour(0, 0, 2..<8)])).contains(.tour))
    #expect(rules(sketch.check([sketch.tour(0, 0, 5..<10)])).contains(.tour))
  }

  @Test func `whose unit it is, of which type and in which mission is as the task has it`() {
    let tour = sketch.tour(0, 0, 0..<6)
    func with(
      mission: String = "M", type: String = "INF", contributor: String? = "ALPHA",
      early: Bool = false
    ) -> [ForceRule] {
      rules(
        sketch.check([
          PlannedTour(
            line: tour.line, mission: Identifier(mission), unitType: Identifier(type),
            supply: tour.supply, contributor: contributor.map { Identifier($0) },
            months: tour.months, arrivesEarly: early)
        ]))
    }
    #expect(with() == [])
    #expect(with(mission: "N") == [.mission])
    #expect(with(type: "HOSP") == [.type])
    #expect(with(contributor: "BRAVO") == [.account])
    #expect(with(contributor: nil) == [.account])
    #expect(with(early: true) == [.account])
  }
}
