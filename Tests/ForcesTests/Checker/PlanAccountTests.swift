import Basics
import Capabilities
import Testing

@testable import Forces

@Suite struct `What a force plan says of itself` {
  private let sketch = TaskSketch(
    lines: [.init(), .init(weight: 2)],
    units: [.init(ways: [.init(), .init(line: 1)]), .init(ways: [.init(), .init(line: 1)])])

  /// The rules broken by a plan worth 6 that claims something of itself.
  private func broken(
    _ sketch: TaskSketch, objective: Double = 6, bound: Double = 18,
    by source: ForcePlan.BoundSource = .prices, _ certificate: ForceCertificate? = nil
  ) -> [Shortfall] {
    let check = ForcePlanChecker(task: sketch.task).check(
      tours: [sketch.tour(0, 0, 0..<6)], objective: objective, bound: bound, boundBy: source,
      certificate: certificate ?? fair)
    #expect(check.broken.allSatisfy { $0.rule == .account })
    #expect(check.holds == check.broken.isEmpty)
    return check.broken.map(\.short)
  }

  /// Half a weighted unit-month for each month of the first line, one for each of the second.
  private var fair: ForceCertificate {
    ForceCertificate(
      line: [[Double](repeating: 0.5, count: 12), [Double](repeating: 1, count: 12)],
      lift: sketch.noPrices.lift, budget: [], part: [])
  }

  @Test func `a claim that is so is believed`() {
    // 18 for the lines' months; each unit is left with at most ten months worth one more than their
    // price, six months and, after two of rest, four.
    #expect(broken(sketch, bound: 38) == [])
    #expect(broken(sketch, bound: 400) == [])
    #expect(
      ForcePlanChecker(task: sketch.task).check(
        tours: [], objective: 0, bound: 38, boundBy: .prices, certificate: fair
      ).provedBound == 38)
  }

  @Test func `a worth that differs is found`() {
    #expect(broken(sketch, objective: 6.1, bound: 38) == [.differs(claimed: 6.1, found: 6)])
    #expect(broken(sketch, objective: 5.9, bound: 38) == [.differs(claimed: 5.9, found: 6)])
    #expect(broken(sketch, objective: .infinity, bound: 38).count == 1)
    #expect(broken(sketch, objective: .nan, bound: 38).count == 1)
    #expect(broken(sketch, objective: 6 + 1e-9, bound: 38) == [])
  }

  @Test func `a bound below what the prices prove is not believed, unless branch and cut says so`()
  {
    #expect(broken(sketch, bound: 37) == [.differs(claimed: 37, found: 38)])
    #expect(broken(sketch, bound: 37, by: .branchAndCut) == [])
    #expect(broken(sketch, bound: .nan).count == 2)
  }

  @Test func `no bound lies below what the plan is worth`() {
    #expect(broken(sketch, bound: 5, by: .branchAndCut) == [.differs(claimed: 5, found: 6)])
    #expect(broken(sketch, bound: 6, by: .branchAndCut) == [])
  }

  @Test func `prices below nought, or that are none, prove nothing`() {
    for price in [-0.1, .nan, .infinity] {
      var lines = fair.line
      lines[0][3] = price
      let certificate = ForceCertificate(
        line: lines, lift: fair.lift, budget: fair.budget, part: fair.part)
      let check = ForcePlanChecker(task: sketch.task).check(
        tours: [], objective: 0, bound: 38, boundBy: .prices, certificate: certificate)
      #expect(check.broken.first?.month == TaskSketch.month(3))
      #expect(check.broken.count == 2)
      #expect(check.provedBound == .infinity)
    }
    var nought = fair.line
    nought[0][3] = 0
    #expect(
      broken(
        sketch, bound: 38.5,
        ForceCertificate(line: nought, lift: fair.lift, budget: [], part: [])) == [])
  }

  @Test func `prices of another task prove nothing`() {
    let fair = fair
    let wrong = [
      ForceCertificate(line: [fair.line[0]], lift: fair.lift, budget: [], part: []),
      ForceCertificate(line: [fair.line[0], [1]], lift: fair.lift, budget: [], part: []),
      ForceCertificate(line: fair.line, lift: [], budget: [], part: []),
      ForceCertificate(line: fair.line, lift: fair.lift, budget: [fair.lift], part: []),
      ForceCertificate(line: fair.line, lift: fair.lift, budget: [], part: [fair.lift]),
      ForceCertificate(line: fair.line, lift: fair.lift, budget: [], part: [], changes: 1),
      ForceCertificate(line: [], lift: [], budget: [], part: []),
    ]
    for certificate in wrong {
      #expect(!broken(sketch, bound: 38, certificate).isEmpty)
      // Branch and cut vouches for a bound, not for prices.
      #expect(!broken(sketch, bound: 38, by: .branchAndCut, certificate).isEmpty)
    }
    #expect(broken(sketch, bound: 38, fair) == [])
  }

  @Test func `a price on what has no limit proves nothing`() {
    var lift = fair.lift
    lift[0] = 0.5
    let certificate = ForceCertificate(line: fair.line, lift: lift, budget: [], part: [])
    #expect(broken(sketch, bound: 38, certificate) == [.differs(claimed: 38, found: .infinity)])
    var limited = sketch
    limited.lift = [Double](repeating: 4, count: 12)
    #expect(broken(limited, bound: 40, certificate) == [])
  }

  @Test func `what stands already stays as it is`() {
    var sketch = sketch
    let standing = PlannedTour(
      line: "L0", mission: "M", unitType: "INF", supply: .deployment("D"), contributor: "BRAVO",
      months: TaskSketch.months(6..<12), isCommitted: true)
    #expect(sketch.check([standing]).broken.map(\.short) == [.differs(claimed: 1, found: 0)])
    sketch.committed = [standing]
    #expect(sketch.check([standing]).holds)
    #expect(sketch.check([standing]).objective == 0)
    #expect(sketch.check([]).broken.map(\.short) == [.differs(claimed: 0, found: 1)])
    #expect(
      sketch.check([standing, standing]).broken.map(\.short) == [.differs(claimed: 2, found: 1)])
    let shortened = PlannedTour(
      line: "L0", mission: "M", unitType: "INF", supply: .deployment("D"), contributor: "BRAVO",
      months: TaskSketch.months(6..<11), isCommitted: true)
    #expect(
      sketch.check([shortened]).broken.map(\.short) == [
        .differs(claimed: 0, found: 1), .differs(claimed: 1, found: 0),
      ])
  }

  @Test func `a tour that was not kept pays for its move, where a plan was kept`() {
    var sketch = sketch
    sketch.options.movePrice = 1.5
    let (first, second) = (sketch.tour(0, 0, 0..<6), sketch.tour(1, 1, 0..<6))
    #expect(sketch.check([first, second]).objective == 18)
    sketch.kept = [first]
    #expect(sketch.check([first]).objective == 6)
    #expect(sketch.check([first, second]).objective == 16.5)
    #expect(sketch.check([sketch.tour(0, 0, 1..<7)]).objective == 4.5)
    // Where no kept tour can be any more, a plan is kept all the same.
    sketch.kept = [
      TaskSketch(lines: sketch.lines, units: sketch.units + [.init()]).tour(2, 0, 0..<6)
    ]
    #expect(sketch.check([first]).objective == 4.5)
    sketch.options.disturb = 0
    #expect(sketch.check([first]).broken.map(\.rule) == [.changes])
    #expect(sketch.check([]).holds)
  }

  @Test func `no more changes than allowed`() {
    var sketch = sketch
    sketch.kept = [sketch.tour(0, 0, 0..<6), sketch.tour(1, 1, 0..<6)]
    func count(_ tours: [PlannedTour], allowed: Int?) -> [Shortfall] {
      sketch.options.disturb = allowed
      return sketch.check(tours).broken.map(\.short)
    }
    let moved = [sketch.tour(0, 0, 1..<7), sketch.tour(1, 1, 0..<6)]
    #expect(count(moved, allowed: 1) == [])
    #expect(count(moved, allowed: nil) == [])
    #expect(count(moved, allowed: 0) == [.differs(claimed: 0, found: 1)])
    #expect(count(sketch.kept, allowed: 0) == [])
    // A tour that goes is a change as well; one that comes for one that goes is one change.
    #expect(count([], allowed: 1) == [.differs(claimed: 1, found: 2)])
    let swapped = [sketch.tour(0, 1, 0..<6), sketch.tour(1, 0, 0..<6)]
    #expect(count(swapped, allowed: 2) == [])
    #expect(count(swapped, allowed: 1) == [.differs(claimed: 1, found: 2)])
    // One long tour for two short ones is two changes: as many as went.
    sketch.kept = [sketch.tour(0, 0, 0..<3), sketch.tour(0, 0, 5..<8)]
    #expect(count([sketch.tour(0, 0, 0..<6)], allowed: 2) == [])
    #expect(
      count([sketch.tour(0, 0, 0..<6)], allowed: 1) == [.differs(claimed: 1, found: 2)])
  }
}
