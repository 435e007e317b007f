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
      capacity += line.need.map(Double.init)
    }
    capacity += problem.lift
    capacity += problem.budgets.flatMap(\.capacity)
    for part in problem.parts {
      capacity += [Double](repeating: Double(part.capacity), count: horizon)
    }
    let isBounded = problem.changesAllowed != nil && !problem.kept.isEmpty
    capacity.append(isBounded ? Double(problem.changesAllowed ?? 0) : .infinity)
    self.capacity = capacity
  }
}
