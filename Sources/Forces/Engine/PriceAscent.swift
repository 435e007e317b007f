/// Prices on their way to the least bound.
///
/// After each sweep a row that is overdrawn grows dearer and one with something left cheaper, by steps
/// that are scaled row by row with the size of what was seen there lately, and that shrink with time.
struct PriceAscent: Sendable {
  /// A price for each row, none negative.
  private(set) var prices: [Double]
  /// The least bound so far, and the prices that gave it.
  private(set) var bound = Double.infinity
  private(set) var best: [Double]
  /// How many steps were taken.
  private(set) var steps = 0
  private let capacity: [Double]
  /// The usual size of a price of each row.
  private let scale: [Double]
  // Averages of what each row was overdrawn by lately, and of its square.
  private var drift: [Double]
  private var spread: [Double]

  private static let keep = (drift: 0.8, spread: 0.98)

  init(_ problem: ForceProblem, rows: ForceRows, from start: ForceCertificate?) {
    capacity = rows.capacity
    drift = [Double](repeating: 0, count: rows.count)
    spread = drift
    var scale = drift
    var prices = drift
    let horizon = problem.horizon
    // The usual worth of a unit's month; what it draws of other rows is priced by it.
    let weights = problem.lines.map { $0.values.reduce(0) { max($0, $1.magnitude) } }
    let weight = max(1e-6, weights.reduce(0, +) / Double(max(1, weights.count)))
    for (index, line) in problem.lines.enumerated() {
      for month in line.months {
        scale[index * horizon + month] = max(1e-6, line.values[month].magnitude)
        prices[index * horizon + month] = max(0, line.values[month] / 2)
      }
    }
    let loads = problem.lines.map(\.lift).filter { $0 > 0 }
    let load = loads.isEmpty ? 1 : loads.reduce(0, +) / Double(loads.count)
    for month in 0..<horizon { scale[rows.lift + month] = 2 * weight / load }
    var drawn = [Double](repeating: 0, count: problem.budgets.count)
    for option in problem.options {
      for draw in option.draws { drawn[draw.budget] = max(drawn[draw.budget], draw.amount) }
    }
    for (index, amount) in drawn.enumerated() {
      for month in 0..<horizon {
        scale[rows.budgets + index * horizon + month] = weight / max(amount, 1e-6)
      }
    }
    for row in rows.parts..<rows.changes { scale[row] = weight }
    scale[rows.changes] = problem.movePrice + weight
    if let start {
      prices = rows.prices(start)
    }
    self.scale = scale
    self.prices = prices
    best = prices
  }

  /// The bound that a sweep proves whose series bring `profit` at the present prices.
  func bound(profit: Double) -> Double {
    var bound = profit
    for (price, there) in zip(prices, capacity) where price > 0 {
      bound += price * there
    }
    return bound
  }

  /// Takes a step after a sweep at the present prices, whose series bring `profit` and use so much of
  /// each row; `length` is the length of the step, 1 for a price's usual size.
  mutating func step(profit: Double, use: [Double], length: Double) {
    let bound = bound(profit: profit)
    if bound < self.bound {
      self.bound = bound
      best = prices
    }
    steps += 1
    let settle = (
      drift: 1 - Self.power(Self.keep.drift, steps), spread: 1 - Self.power(Self.keep.spread, steps)
    )
    for row in prices.indices {
      guard capacity[row] < .infinity, capacity[row] > 0 || use[row] > 0 else { continue }
      let over = use[row] - capacity[row]
      guard prices[row] > 0 || over >= 0 || drift[row] > 0 else { continue }
      drift[row] = Self.keep.drift * drift[row] + (1 - Self.keep.drift) * over
      spread[row] = Self.keep.spread * spread[row] + (1 - Self.keep.spread) * over * over
      let move = drift[row] / settle.drift / ((spread[row] / settle.spread).squareRoot() + 1e-3)
      prices[row] = max(0, prices[row] + length * scale[row] * move)
    }
  }

  private static func power(_ base: Double, _ count: Int) -> Double {
    var (power, base, count) = (1.0, base, count)
    while count > 0 {
      if count & 1 == 1 { power *= base }
      base *= base
      count >>= 1
    }
    return power
  }
}

extension ForceRows {
  /// The prices of `certificate`, row by row; those that make no sense are 0.
  func prices(_ certificate: ForceCertificate) -> [Double] {
    var prices =
      certificate.line.flatMap { $0 } + certificate.lift + certificate.budget.flatMap { $0 }
      + certificate.part.flatMap { $0 } + [certificate.changes]
    guard prices.count == count else { return [Double](repeating: 0, count: count) }
    for row in prices.indices
    where !(prices[row] >= 0) || prices[row] == .infinity || capacity[row] == .infinity {
      prices[row] = 0
    }
    return prices
  }

  /// The certificate that `prices` make.
  func certificate(_ prices: [Double]) -> ForceCertificate {
    func rows(_ start: Int, _ end: Int) -> [[Double]] {
      stride(from: start, to: end, by: horizon).map { Array(prices[$0..<$0 + horizon]) }
    }
    return ForceCertificate(
      line: rows(0, lift), lift: Array(prices[lift..<budgets]), budget: rows(budgets, parts),
      part: rows(parts, changes), changes: prices[changes])
  }
}
