/// Where the rows of a problem stand in one long vector, month after month: need of the lines, lift,
/// budgets, parts, and at last the changes.
struct ForceRows: Sendable {
  let horizon: Int
  /// Where the months of lift begin; those of line *r* begin at *r* × horizon.
  let lift: Int
  /// Where the months of the budgets begin.
  let budgets: Int
  /// Where the months of the parts begin.
  let parts: Int
  /// The one row of changes.
  let changes: Int
  /// How many rows there are.
  var count: Int { changes + 1 }
  /// What there is of each row; infinite where nothing is bounded.
  let capacity: [Double]

  init(of problem: ForceProblem) {
    horizon = problem.horizon
    lift = problem.lines.count * horizon
    budgets = lift + horizon
    parts = budgets + problem.budgets.count * horizon
    changes = parts + problem.parts.count * horizon
    var capacity: [Double] = []
    capacity.reserveCapacity(changes + 1)
    for line in problem.lines {
      capacity += line.need.lazy.map(Double.init)
    }
    capacity += problem.lift
    for budget in problem.budgets {
      capacity += budget.capacity
    }
    for part in problem.parts {
      capacity += repeatElement(Double(part.capacity), count: horizon)
    }
    let isBounded = problem.changesAllowed != nil && problem.keepsPlan
    capacity.append(isBounded ? Double(problem.changesAllowed ?? 0) : .infinity)
    self.capacity = capacity
  }

  /// The rows that `choice` touches.
  func stretches(of choice: Choice) -> [Range<Int>] {
    func stretch(_ first: Int, _ index: Int32) -> Range<Int> {
      let start = first + Int(index) * horizon
      return start..<start + horizon
    }
    return choice.lines.map { stretch(0, $0) } + [lift..<budgets]
      + choice.budgets.map { stretch(budgets, $0) } + choice.parts.map { stretch(parts, $0) }
      + [changes..<changes + 1]
  }

  /// The prices of `certificate`, row by row; those that make no sense are 0.
  func prices(_ certificate: ForceCertificate) -> [Double] {
    var prices =
      certificate.line.flatMap { $0 } + certificate.lift + certificate.budget.flatMap { $0 }
      + certificate.part.flatMap { $0 } + [certificate.changes]
    guard prices.count == count else { return [Double](repeating: 0, count: count) }
    for row in prices.indices {
      let isPrice = prices[row] >= 0 && prices[row] < .infinity && capacity[row] < .infinity
      if !isPrice { prices[row] = 0 }
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
