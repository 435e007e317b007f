import Optimization

/// A program whose prices come in levels: a later level counts only among choices that are best in
/// all levels before it.
struct LevelledProgram {
  var columns = MixedIntegerProgram.Columns()
  var rows = MixedIntegerProgram.Rows()
  /// For each level, gravest first, the columns that it prices.
  var levels: [[Price]] = []
  /// Whether the program without whole columns is nearly whole by itself.
  var isTight = false

  /// What a unit of a column costs.
  struct Price {
    let column: Int32
    let price: Double
  }

  /// What was found: the values, and for each level its cost and what it cannot fall below.
  struct Answer {
    var values: [Double] = []
    var costs: [Double] = []
    var bounds: [Double] = []
    /// How many levels, from the first on without a break, are proved best.
    var proved = 0
    /// Whether a guard or a cancellation ended the search.
    var isInterrupted = false
  }
}

extension LevelledProgram {
  /// Solves level after level, each held where it was found before the next is asked.
  ///
  /// `values` are empty where nothing keeps to the rows, or nothing was found in time. A level that is
  /// ended by its nodes is held at what was found. `from` is a choice from which to set out; `later` the
  /// limits of the levels after the first, where they are others.
  func answer(
    by solver: any Solver, from start: [Double]? = nil, limits: SolveLimits,
    later: SolveLimits? = nil, isCancelled: @Sendable () -> Bool
  ) -> Answer {
    var answer = Answer()
    var rows = rows
    var start = start
    for (place, level) in levels.enumerated() {
      var priced = columns
      for price in level { priced.costs[Int(price.column)] = price.price }
      guard
        let program = try? MixedIntegerProgram(columns: priced, rows: rows, isTight: isTight)
      else { break }
      let found =
        program.trivialAnswer(start)
        ?? solver.answer(
          to: program, from: start, limits: place == 0 ? limits : later ?? limits,
          isCancelled: isCancelled, progress: { _ in }
        ).orStart(start, of: program)
      guard let cost = found.objective, !found.values.isEmpty else {
        answer.isInterrupted = answer.isInterrupted || found.status == .interrupted
        break
      }

      answer.values = found.values
      answer.costs.append(cost)
      answer.bounds.append(min(found.bound ?? -.infinity, cost))
      if found.status == .optimal, answer.proved == answer.costs.count - 1 {
        answer.proved += 1
      }
      if found.status == .interrupted {
        answer.isInterrupted = true
        break
      }
      for price in level { rows.term(price.price, of: price.column) }
      rows.end(from: -.infinity, to: cost + 1e-7 * max(1, cost.magnitude))
      start = found.values
    }
    return answer
  }
}

extension SolverAnswer {
  /// The answer, with the choice from which it set out where the search ended before it found any.
  fileprivate func orStart(_ start: [Double]?, of program: MixedIntegerProgram) -> SolverAnswer {
    guard values.isEmpty, status == .limited || status == .interrupted, let start,
      program.accepts(start)
    else { return self }
    return SolverAnswer(
      status: status, objective: program.cost(of: start), bound: bound, values: start)
  }
}

extension MixedIntegerProgram {
  /// The choice given, where it costs no more than what the bounds of the columns alone prove.
  fileprivate func trivialAnswer(_ start: [Double]?) -> SolverAnswer? {
    guard let start, accepts(start) else { return nil }
    var least = 0.0
    for (column, price) in columns.costs.enumerated() where price != 0 {
      least += price * (price > 0 ? columns.lower[column] : columns.upper[column])
    }
    let cost = cost(of: start)
    guard cost <= least + 1e-9 * max(1, least.magnitude) else { return nil }
    return SolverAnswer(status: .optimal, objective: cost, bound: cost, values: start)
  }
}
