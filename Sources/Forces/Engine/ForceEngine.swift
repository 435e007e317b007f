package import Optimization

/// Makes a force plan and proves how far it can be from the best.
package struct ForceEngine: Sendable {
  let solver: any Solver

  /// An engine that leaves mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

  /// The best plan found for `problem`, with its proof.
  ///
  /// `start` are tours from which the search may set out, in addition to the kept plan: those that no
  /// longer fit are left out. `prices` are those of an earlier answer to a problem of the same lines.
  /// `isCancelled` is asked and `progress` told now and then.
  package func answer(
    to problem: ForceProblem, from start: [ForceProblem.Tour] = [],
    prices: ForceCertificate? = nil, limits: ForceLimits = ForceLimits(),
    isCancelled: @Sendable () -> Bool = { false },
    progress: @Sendable (ForceProgress) -> Void = { _ in }
  ) async -> ForceAnswer {
    let rows = ForceRows(of: problem)
    let model = ForceModel(of: problem, pledges: Array(problem.pledges.indices))
    var ascent = PriceAscent(problem, rows: rows, from: prices)
    var search = PlanSearch(model, rows: rows, from: start, seed: 1)
    var tables = ProfitTables(for: model)
    var sweep = PledgeSweep(rows: rows)
    var isInterrupted = false
    let isEndless = limits.iterations == nil && limits.pace == nil
    let most = isEndless ? 400 : limits.iterations ?? .max
    while ascent.steps < most {
      if isCancelled() {
        isInterrupted = true
        break
      }
      if let pace = limits.pace, pace() >= 1 {
        isInterrupted = true
        break
      }
      tables.fill(model, at: ascent.prices, rows: rows)
      sweep.sweep(model, tables)
      ascent.step(
        profit: sweep.profit, use: sweep.use, length: 0.1 / (1 + Double(ascent.steps) / 30))
      if ascent.steps.isMultiple(of: 50) || ascent.steps == most {
        search.take(prices: ascent.best, rows: rows)
        if problem.kept.isEmpty, ascent.steps <= 400 { search.build() }
      }
      search.search(times: 4, heat: 1e-5)
      if ascent.steps.isMultiple(of: 50) {
        progress(
          ForceProgress(
            objective: search.best.objective, bound: ascent.bound, iterations: ascent.steps,
            tours: search.best.tours.flatMap { $0 }))
        if ascent.bound - search.best.objective <= limits.gap * ascent.bound { break }
      }
    }
    let certificate = rows.certificate(ascent.best)
    let bound = ForcePrices(of: problem, at: certificate).bound
    let tours = search.best.tours.flatMap { $0 }.sorted {
      ($0.option, $0.start) < ($1.option, $1.start)
    }
    let objective = problem.objective(of: tours)
    var work = ForceWork()
    work.iterations = ascent.steps
    work.rebuilds = search.rebuilds
    let isOptimal = bound - objective <= 1e-6 * max(1, bound.magnitude)
    return ForceAnswer(
      tours: tours, objective: objective, bound: bound, boundBy: .certificate,
      certificate: certificate,
      status: isOptimal ? .optimal : isInterrupted ? .interrupted : .feasible, work: work)
  }
}
