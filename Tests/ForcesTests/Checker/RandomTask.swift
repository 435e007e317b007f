import Basics
import Capabilities

@testable import Forces

extension TaskSketch {
  /// A small task with a little of everything, the same for the same seed.
  static func random(seed: Int, units most: Int = 3, horizon: Int = 8) -> TaskSketch {
    var draw = SeededGenerator(seed: UInt64(seed), draw: 1)
    var sketch = TaskSketch(horizon: horizon)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &draw) }
    func chance(_ share: Double) -> Bool { draw.share() < share }

    sketch.lines = (0..<pick(1...3)).map { _ in
      let start = chance(0.5) ? 0 : pick(0...horizon - 3)
      let end = chance(0.5) ? horizon : pick(start + 2...horizon)
      return Line(
        months: start..<end, need: pick(1...2), weight: Double(pick(1...8)) / 4,
        falls: chance(0.5) ? 0.01 : 0, lift: chance(0.5) ? Double(pick(0...4)) / 4 : 0,
        hasHandover: chance(0.4), isCritical: chance(0.3))
    }
    sketch.parts = (0..<pick(0...2)).map { index in
      TaskPart(pledge: Identifier("Q\(index)"), contributor: nil, capacity: pick(1...2))
    }
    sketch.budgets = (0..<pick(0...2)).map { index in
      TaskBudget(
        subject: index == 0 ? .share("M", "ALPHA") : .cash("M"),
        capacity: (0..<horizon).map { _ in Double(pick(1...4)) })
    }
    if chance(0.5) {
      sketch.lift = (0..<horizon).map { _ in Double(pick(1...6)) / 2 }
    }
    sketch.units = (0..<pick(1...most)).map { _ in
      let floor = pick(1...2)
      let shortest = floor + pick(0...2)
      return Unit(
        dwell: pick(0...3), shortest: shortest, floor: floor, longest: shortest + pick(0...3),
        extensionMonths: pick(0...2), extensionPrice: Double(pick(0...2)) / 4,
        rotatesEvery: chance(0.3) ? pick(1...3) : nil,
        ways: sketch.lines.indices.flatMap { line in
          // Each way to a line needs other parts than the next.
          [[Int](), [0], [1]].filter { $0.allSatisfy(sketch.parts.indices.contains) && chance(0.6) }
            .map { parts in
              Way(
                line: line, ready: pick(0...3), until: chance(0.6) ? horizon : pick(3...horizon),
                loss: chance(0.3) ? 0.125 : 0,
                parts: parts.map {
                  TaskPartUse(
                    part: $0, before: pick(0...2), isThroughout: chance(0.6), after: pick(0...1))
                },
                draws: sketch.budgets.indices.filter { _ in chance(0.6) }.map {
                  TaskDraw(budget: $0, amount: Double(pick(1...3)))
                })
            }
        })
    }
    return sketch
  }

  /// Every tour that a unit may make by itself.
  var everyTour: [PlannedTour] {
    let task = task
    let checker = ForcePlanChecker(task: task)
    return task.supplies.indices.flatMap { unit in
      units[unit].ways.flatMap { way -> [PlannedTour] in
        let names = way.parts.compactMap { parts[$0.part].pledge }
        return (0..<horizon).flatMap { start in
          (start + 1...horizon).map { tour(unit, way.line, start..<$0, parts: names) }
        }.filter { checker.placed([$0]).placed.contains { checker.breaches(of: $0).isEmpty } }
      }
    }
  }

  /// A plan that holds: tours drawn by chance, each taken where it can be.
  func plan(
    using draw: inout SeededGenerator, tries: Int = 20, of tours: [PlannedTour]? = nil
  ) -> [PlannedTour] {
    let tours = tours ?? everyTour
    guard !tours.isEmpty else { return [] }
    let (checker, prices) = (ForcePlanChecker(task: task), noPrices)
    var plan: [PlannedTour] = []
    for _ in 0..<tries {
      let more = plan + [tours[draw.below(tours.count)]]
      let check = checker.check(
        tours: more, objective: 0, bound: .infinity, boundBy: .prices, certificate: prices)
      if check.broken.allSatisfy({ $0.rule == .changes || $0.rule == .account }) { plan = more }
    }
    return plan
  }

  /// Prices drawn by chance, where there is a limit to price.
  func prices(using draw: inout SeededGenerator) -> ForceCertificate {
    func row(_ priced: Bool = true) -> [Double] {
      (0..<horizon).map { _ in priced && draw.share() < 0.7 ? draw.share() * 2 : 0 }
    }
    return ForceCertificate(
      line: lines.map { _ in row() }, lift: row(lift != nil), budget: budgets.map { _ in row() },
      part: parts.map { _ in row() }, changes: options.disturb == nil ? 0 : draw.share())
  }
}
