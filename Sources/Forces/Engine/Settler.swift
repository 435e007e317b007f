import Basics

/// Gives pledges tours all together: prices adapt to what is left, the pledges that are surest of their
/// tours get them, and so on until none is left.
struct Settler: Sendable {
  private let model: ForceModel
  private let rows: ForceRows
  private var tables: ProfitTables
  private var sweep: PledgeSweep
  private var ascent: PriceAscent
  /// The series that each pledge chose of late, and how often.
  private var seen: [[Series]] = []
  /// How many sweeps of how many pledges were made, as a measure of work.
  private(set) var work = 0

  private struct Series {
    let tours: [ForceProblem.Tour]
    var weight: Double
  }

  /// How thoroughly it is done.
  struct Manner {
    /// How many steps prices take before pledges are settled, at first and each time after.
    var firstSteps = 30
    var steps = 10
    /// Which share of the pledges is settled each time, at least.
    var share = 0.1
    /// How long the steps are.
    var length = 0.02
  }

  init(_ model: ForceModel, rows: ForceRows, ascent: PriceAscent) {
    self.model = model
    self.rows = rows
    self.ascent = ascent
    tables = ProfitTables(for: model)
    sweep = PledgeSweep(model, rows: rows)
  }

  /// Adds tours of the pledges of `choice`, which have none, to `plan`; `prices` are where it sets out.
  ///
  /// Those not settled by the time that it `isOver` stay without.
  mutating func settle(
    _ choice: Choice, into plan: inout PlanState, at prices: [Double], _ manner: Manner,
    _ random: inout SeededGenerator, isOver: () -> Bool
  ) {
    var left = Array(choice.pledges.indices)
    ascent.begin(at: prices, moving: rows.stretches(of: choice))
    seen = choice.pledges.map { _ in [] }
    let quota = max(1, Int(manner.share * Double(left.count)))
    var steps = manner.firstSteps
    while !left.isEmpty, !isOver() {
      ascent.take(plan)
      for _ in 0..<steps {
        tables.fill(model, choice, at: ascent.prices, rows: rows, beside: plan)
        sweep.sweep(model, choice, tables, pledges: left, beside: plan)
        ascent.step(use: sweep.use, length: manner.length)
        note(left)
      }
      work += steps * left.count
      steps = manner.steps
      let settled = settle(left, choice, quota, &plan, &random)
      left.removeAll { settled.contains($0) }
    }
  }

  /// Notes what the pledges swept chose.
  private mutating func note(_ left: [Int]) {
    for (order, place) in left.enumerated() {
      let tours = sweep.tours[sweep.starts[order]..<sweep.starts[order + 1]]
      if let known = seen[place].firstIndex(where: { $0.tours[...] == tours }) {
        seen[place][known].weight += 1
      } else {
        seen[place].append(Series(tours: Array(tours), weight: 1))
      }
    }
  }

  /// Gives the surest of the pledges their tours; which they were.
  private mutating func settle(
    _ left: [Int], _ choice: Choice, _ quota: Int, _ plan: inout PlanState,
    _ random: inout SeededGenerator
  ) -> Set<Int> {
    var ranking: [(sureness: Double, place: Int, series: Int)] = []
    for place in left {
      var (sum, best) = (0.0, 0)
      for index in seen[place].indices {
        sum += seen[place][index].weight
        if seen[place][index].weight > seen[place][best].weight { best = index }
      }
      let share = sum > 0 ? seen[place][best].weight / sum : 0
      ranking.append((share * (0.9 + 0.2 * random.share()), place, best))
    }
    ranking.sort { ($0.sureness, $1.place) > ($1.sureness, $0.place) }
    var settled: Set<Int> = []
    for item in ranking.prefix(3 * quota) {
      guard settled.count < quota || item.sureness >= 0.95 else { break }
      let pledge = choice.pledges[item.place].index
      let tours = seen[item.place].isEmpty ? [] : seen[item.place][item.series].tours
      let fitting = tours.prefix { tour in
        guard plan.fits(tour, model) else { return false }
        plan.append(tour, model)
        return true
      }
      if fitting.count == tours.count {
        settled.insert(item.place)
      } else {
        // What it was sure of is taken by now.
        plan.clear(pledge, model)
        seen[item.place].removeAll(keepingCapacity: true)
      }
    }
    if settled.isEmpty, let item = ranking.first {
      // Each of its tours fits by itself, if not all of them together.
      settled.insert(item.place)
    }
    for place in left where !settled.contains(place) {
      for index in seen[place].indices { seen[place][index].weight *= 0.5 }
    }
    return settled
  }
}
