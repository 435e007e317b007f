import Optimization

/// Closes a problem that is small, or nearly closed, by branch and cut over all tours that can be in a
/// better plan.
struct Closing: Sendable {
  let model: ForceModel
  let rows: ForceRows
  let lanes: SweepLanes
  let solver: any Solver
  /// How many changes against the kept plan are allowed; nil for as many as pay.
  let changesAllowed: Int?

  /// What closing found.
  struct Found: Sendable {
    /// A plan better than the one it set out from; nil where there is none among those looked at.
    let plan: PlanState?
    /// What no plan can be worth more than.
    let bound: Double
  }

  /// How much is given to the solver.
  struct Effort: Sendable {
    /// The most tours.
    let tours: Int
    /// The most nodes of branch and cut, were there but one tour; nil for as many as it takes.
    let nodes: Int?
  }

  /// With so many times the tours that the solver takes, a sharper bound is worth a try.
  private static let reach = 5
  /// How many steps sharpen the bound.
  private static let sharpening = 300

  /// The best plan, or a bound, given a plan and the prices that bound it; nil where there are too many
  /// tours.
  func closed(
    _ plan: PlanState, prices: [Double], bound: Double, effort: Effort,
    isCancelled: @Sendable () -> Bool
  ) async -> Found? {
    let slack = max(0, bound - plan.objective)
    let empty = PlanState(model)
    guard
      tours(at: prices, within: slack, beside: empty, most: Self.reach * effort.tours) != nil
    else { return nil }

    // What bounds plans of tours that can be by themselves alone is sharper than what anyone can prove
    // by the prices, and leaves fewer tours to the solver.
    var ascent = PriceAscent(model.problem, rows: rows)
    ascent.begin(at: prices, moving: [0..<rows.count])
    ascent.roundLift(model)
    var search = PriceSearch(ascent, lanes: lanes, isWarm: false, beside: empty)
    while search.steps < Self.sharpening, search.bound > plan.objective, !isCancelled() {
      await search.step()
    }
    guard
      let tours = tours(
        at: search.best, within: max(0, search.bound - plan.objective), beside: empty,
        most: effort.tours)
    else { return nil }

    let program = TourProgram(model, beside: empty, candidates: tours, changes: changesAllowed)
    guard let values = program.program else { return nil }
    let answer = solver.answer(
      to: values, from: program.values(of: plan.tours.flatMap { $0 }),
      limits: SolveLimits(
        seconds: 86_400, nodes: effort.nodes.map { max(20, $0 / max(1, tours.count)) }),
      isCancelled: isCancelled,
      progress: { _ in })
    return found(program, answer, beside: plan)
  }

  /// What the solver's answer says of all plans: one better than `plan` is made of the program's tours.
  private func found(
    _ program: TourProgram, _ answer: SolverAnswer, beside plan: PlanState
  ) -> Found? {
    var better = PlanState(model)
    let chosen = program.chosen(in: answer.values).sorted {
      ($0.option, $0.start) < ($1.option, $1.start)
    }
    for tour in chosen where better.fits(tour, model) { better.append(tour, model) }
    let isBetter = better.objective > plan.objective + PlanState.tolerance
    let objective = max(plan.objective, better.objective)
    switch answer.status {
    case .optimal, .infeasible:
      return Found(plan: isBetter ? better : nil, bound: objective)
    case .limited, .interrupted:
      return Found(
        plan: isBetter ? better : nil, bound: max(objective, answer.bound.map { -$0 } ?? .infinity))
    case .unbounded, .failed:
      return nil
    }
  }

  /// The tours that fit beside `plan` and can be in a plan that falls short of what `prices` bound by no
  /// more than `slack`; nil where there are more than `most`.
  private func tours(
    at prices: [Double], within slack: Double, beside plan: PlanState, most: Int
  ) -> [ForceProblem.Tour]? {
    // The bound came of sums of small numbers; a little more keeps tours that just belong.
    let slack = slack + 1e-6 * max(1, plan.objective.magnitude + slack)
    let prices = ForcePrices(of: model.problem, at: rows.certificate(prices))
    var tours: [ForceProblem.Tour] = []
    for pledge in model.problem.pledges.indices {
      tours += prices.candidates(of: pledge, within: slack, beside: plan, model)
      if tours.count > most { return nil }
    }
    return tours
  }
}
