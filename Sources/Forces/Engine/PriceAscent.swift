/// Prices on their way to the least bound.
///
/// After each sweep a row that is overdrawn grows dearer and one with something left cheaper, by steps
/// that are scaled row by row with the size of what was seen there lately, and that shrink with time.
struct PriceAscent: Sendable {
  /// A price for each row, none negative.
  private(set) var prices: [Double]
  /// What there is of each row.
  private(set) var capacity: [Double]
  /// The rows whose prices move.
  private var stretches: [Range<Int>]
  /// How many steps were taken since the beginning.
  private(set) var steps = 0
  private let rows: ForceRows
  /// The usual size of a price of each row.
  private let scale: [Double]
  // Averages of what each row was overdrawn by lately, and of its square.
  private var drift: [Double]
  private var spread: [Double]
  // What is left of the averages' first value, which is nought.
  private var driftLeft = 1.0
  private var spreadLeft = 1.0

  private static let keep = (drift: 0.8, spread: 0.98)

  /// Prices of half a line's value, until told otherwise.
  init(_ problem: ForceProblem, rows: ForceRows) {
    self.rows = rows
    capacity = rows.capacity
    stretches = [0..<rows.count]
    drift = [Double](repeating: 0, count: rows.count)
    spread = drift
    var scale = drift
    var prices = drift
    let horizon = problem.horizon
    // The usual worth of a unit's month; what it draws of other rows is priced by it.
    let worths = problem.lines.map { $0.values.reduce(0) { max($0, $1.magnitude) } }
    let worth = max(1e-6, worths.reduce(0, +) / Double(max(1, worths.count)))
    for (index, line) in problem.lines.enumerated() {
      for month in line.months {
        scale[index * horizon + month] = max(1e-6, line.values[month].magnitude)
        prices[index * horizon + month] = max(0, line.values[month] / 2)
      }
    }
    let loads = problem.lines.map(\.lift).filter { $0 > 0 }
    let load = loads.isEmpty ? 1 : loads.reduce(0, +) / Double(loads.count)
    for row in rows.lift..<rows.budgets { scale[row] = 2 * worth / load }
    var drawn = [Double](repeating: 0, count: problem.budgets.count)
    for option in problem.options {
      for draw in option.draws { drawn[draw.budget] = max(drawn[draw.budget], draw.amount) }
    }
    for (index, amount) in drawn.enumerated() {
      for month in 0..<horizon {
        scale[rows.budgets + index * horizon + month] = worth / max(amount, 1e-6)
      }
    }
    for row in rows.parts..<rows.changes { scale[row] = worth }
    scale[rows.changes] = problem.movePrice + worth
    self.scale = scale
    self.prices = prices
  }

  /// Starts anew at some prices, from which only those of some rows will move.
  mutating func begin(at prices: [Double], moving stretches: [Range<Int>]) {
    self.prices = prices
    self.stretches = stretches
    steps = 0
    driftLeft = 1
    spreadLeft = 1
    for stretch in stretches {
      for row in stretch {
        drift[row] = 0
        spread[row] = 0
      }
    }
  }

  /// Takes as the capacity of the rows that move what `plan` leaves.
  mutating func take(_ plan: PlanState) {
    for stretch in stretches {
      for row in stretch {
        switch row {
        case ..<rows.lift: capacity[row] = Double(plan.need[row])
        case ..<rows.budgets: capacity[row] = plan.lift[row - rows.lift]
        case ..<rows.parts: capacity[row] = plan.budget[row - rows.budgets]
        case ..<rows.changes: capacity[row] = Double(plan.part[row - rows.parts])
        default: break
        }
      }
    }
  }

  /// Leaves out of the lift what is no whole unit, where all loads are whole.
  mutating func roundLift(_ model: ForceModel) {
    guard model.loads.allSatisfy({ $0 == $0.rounded() }) else { return }
    for row in rows.lift..<rows.budgets {
      capacity[row] = (capacity[row] + PlanState.tolerance).rounded(.down)
    }
  }

  /// The bound that a sweep proves whose series bring `profit` at the present prices.
  func bound(profit: Double) -> Double {
    var bound = profit
    for stretch in stretches {
      for row in stretch where prices[row] > 0 {
        bound += prices[row] * capacity[row]
      }
    }
    return bound
  }

  /// Takes a step after a sweep at the present prices whose series `use` so much of each row; `length` is
  /// that of the step, 1 for a price's usual size.
  mutating func step(use: [Double], length: Double) {
    steps += 1
    driftLeft *= Self.keep.drift
    spreadLeft *= Self.keep.spread
    let factor = length / (1 - driftLeft) * (1 - spreadLeft).squareRoot()
    for stretch in stretches {
      for row in stretch {
        let over = use[row] - capacity[row]
        guard over > -.infinity, prices[row] > 0 || over >= 0 || drift[row] > 0 else { continue }
        let mean = Self.keep.drift * drift[row] + (1 - Self.keep.drift) * over
        let square = Self.keep.spread * spread[row] + (1 - Self.keep.spread) * over * over
        drift[row] = mean
        spread[row] = square
        prices[row] = max(
          0, prices[row] + factor * scale[row] * mean / (square.squareRoot() + 1e-3))
      }
    }
  }
}
