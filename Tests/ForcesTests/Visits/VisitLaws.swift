import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `Visits drawn by chance` {
  private func drawn(_ seed: UInt64) throws -> ForceFacts {
    var random = SeededGenerator(seed: seed)
    let lines = try (0..<1 + random.below(2)).map { place in
      try VisitSample.line(
        "line\(place)", type: random.below(2) == 0 ? "INF" : "AVN", quantity: 1 + random.below(2),
        priority: 1 + random.below(3), until: random.below(3) == 0 ? "2021-01" : "2023-01")
    }
    let levels: [ReadinessLevel] = [.none, .level1, .level1, .level2]
    let pledges = try (0..<2 + random.below(2)).map { place in
      try VisitSample.pledge(
        "pledge\(place)", by: ["XAA", "XAB"][random.below(2)],
        type: random.below(2) == 0 ? "INF" : "AVN")
    }
    return try VisitSample.facts(
      pledges, lines,
      notices: pledges.compactMap { pledge in
        let level = levels[random.below(4)]
        return level == .none ? nil : try VisitSample.notice(pledge.id.rawValue, level)
      })
  }

  /// The most that uses can bring together, by trying every choice.
  private func best(_ worth: VisitWorth, _ task: VisitTask, _ options: VisitOptions) -> Double {
    func holds(_ uses: [VisitWorth.Use]) -> Bool {
      guard Set(uses.map(\.candidate)).count == uses.count else { return false }
      let stops = Dictionary(grouping: uses) { use in
        VisitModel.Stop(
          month: use.month, contributor: task.candidates[use.candidate].pledge.contributor)
      }
      guard stops.values.allSatisfy({ $0.count <= options.pledgesAVisit }) else { return false }
      let months = Dictionary(grouping: stops.keys, by: \.month)
      guard months.values.allSatisfy({ $0.count <= options.visitsAMonth }) else { return false }
      for (line, open) in worth.open.enumerated() {
        for (month, most) in open.enumerated() {
          let units = uses.count { use in
            use.tours.contains { $0.line == line && $0.months.contains(month) }
          }
          if units > max(0, most) { return false }
        }
      }
      return true
    }
    var best = 0.0
    func choose(_ place: Int, _ chosen: [VisitWorth.Use]) {
      best = max(best, chosen.reduce(0) { $0 + $1.gain })
      for next in place..<max(place, worth.uses.count) {
        let more = chosen + [worth.uses[next]]
        if holds(more) { choose(next + 1, more) }
      }
    }
    choose(0, [])
    return best
  }

  @Test(arguments: 0..<40)
  func `bring the most that can be brought, and pass the checker`(seed: Int) throws {
    let facts = try drawn(UInt64(seed))
    let months = try VisitSample.months("2020-02", "2020-05")
    let options = VisitOptions(visitsAMonth: 1, pledgesAVisit: 1 + seed % 2, horizon: 18)
    let plan = VisitPlanner(solver: HiGHS()).plan(facts, months: months, visits: options)
    #expect(plan.check.broken == [])
    #expect(plan.status == .optimal)
    let task = VisitTask(
      facts, months: months,
      horizon: months.lowerBound..<months.lowerBound.advanced(by: 18), options: ForceOptions())
    let worth = VisitWorth(task, options: options, beside: nil)
    #expect((plan.gain - best(worth, task, options)).magnitude < 1e-6)
    #expect(
      VisitPlanner(solver: HiGHS()).plan(facts, months: months, visits: options) == plan)
  }
}
