import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `Drawdowns drawn by chance` {
  private let months = 4

  /// Up to four units and three lines of one mission; ceilings fall twice.
  private func drawn(_ seed: UInt64) throws -> ForceFacts {
    var random = SeededGenerator(seed: seed)
    let types = ["INF_BN", "INF_COY"]
    let lines = try (0..<1 + random.below(3)).map { place in
      try DrawdownSample.line(
        "line\(place)", type: types[random.below(2)], quantity: 1 + random.below(2),
        priority: 1 + random.below(3), critical: random.below(3) == 0,
        until: random.below(3) == 0 ? "2020-03" : "2022-01",
        tags: random.below(3) == 0 ? ["FRENCH"] : [])
    }
    let units = try (0..<1 + random.below(4)).map { place in
      try DrawdownSample.unit(
        "unit\(place)", type: types[random.below(2)],
        line: random.below(2) == 0 ? "line\(random.below(lines.count))" : nil,
        strength: 100 * (1 + random.below(8)),
        until: random.below(3) == 0 ? "2020-03-20" : nil,
        agreement: random.below(2) == 0 ? "2020-0\(2 + random.below(3))-01" : nil,
        tags: random.below(2) == 0 ? ["FRENCH"] : [])
    }
    return try DrawdownSample.facts(
      units, lines,
      [
        DrawdownSample.step("2020-02", 400 + 100 * random.below(12)),
        DrawdownSample.step("2020-04", 100 * random.below(8)),
      ], lift: random.below(2) == 0 ? 300 + 100 * random.below(8) : nil,
      substitutions: [
        Substitution(
          id: "stand-in", wanted: "INF_COY", given: "INF_BN", price: 30,
          provenance: DrawdownSample.source)
      ])
  }

  /// The best choice of departures, by trying every one: fewest above ceilings, then most worth.
  private func best(_ task: DrawdownTask) -> (above: Int, worth: Double) {
    var best = (above: Int.max, worth: -Double.infinity)
    func worth(_ left: [[Int: Int]]) -> Double {
      var worth = 0.0
      for month in 0..<task.months.count {
        // Every unit on every line it may fill, or none, by trying.
        var need = task.lines.map { $0.need[month] }
        func assign(_ unit: Int) -> Double {
          guard unit < task.units.count else { return 0 }
          var most = assign(unit + 1)
          let units = task.units[unit]
          let gone = left[unit].contains { $0.key <= month }
          guard !gone, units.whole.contains(month) else { return most }
          for (line, value) in units.lines where need[line] > 0 {
            need[line] -= 1
            most = max(most, value + assign(unit + 1))
            need[line] += 1
          }
          return most
        }
        worth += assign(0)
      }
      for (units, left) in zip(task.units, left) {
        for month in left.keys where units.points[month] == nil { worth -= 0.5 }
      }
      return worth
    }
    func holds(_ left: [[Int: Int]]) -> Bool {
      (0..<task.months.count).allSatisfy { month in
        var moved = 0
        var sure = 0
        for (units, left) in zip(task.units, left) {
          if left[month] != nil { moved += units.people }
          let moves = units.moves(in: month) * units.people
          sure += moves
          if !left.contains(where: { $0.key <= month }) { moved += moves }
        }
        return Double(moved) <= max(task.lift[month], Double(sure))
      }
    }
    func choose(_ unit: Int, _ left: [[Int: Int]]) {
      guard unit < task.units.count else {
        guard holds(left) else { return }
        let above = task.strength(left).reduce(0) { $0 + $1.above }
        guard above <= best.above else { return }
        let worth = worth(left)
        if above < best.above || worth > best.worth { best = (above, worth) }
        return
      }
      choose(unit + 1, left + [[:]])
      for month in task.units[unit].mayLeave { choose(unit + 1, left + [[month: 1]]) }
    }
    choose(0, [])
    return best
  }

  @Test(arguments: 0..<60)
  func `keep the most that can be kept, and pass the checker`(seed: Int) throws {
    let facts = try drawn(UInt64(seed))
    let span = try DrawdownSample.months("2020-01", "2020-05")
    let options = DrawdownOptions()
    let plan = DrawdownPlanner(solver: HiGHS()).plan(facts, months: span, options: options)
    #expect(plan.check.broken == [])
    #expect(plan.status == .optimal)
    let best = best(DrawdownTask(facts, in: span, options: options))
    #expect(plan.strength.reduce(0) { $0 + $1.above } == best.above)
    #expect((plan.objective - best.worth).magnitude < 1e-6)
    #expect(plan.bound >= plan.objective - 1e-6)
    #expect(DrawdownPlanner(solver: HiGHS()).plan(facts, months: span, options: options) == plan)
    for kept in plan.kept { #expect(kept.weight <= kept.weightToday + 1e-6) }
  }
}
