package import Optimization

/// Puts things on days at the least price, and proves that none is less.
///
/// First the relaxed program: it is nearly always whole, and its multipliers prove the bound in exact
/// whole numbers. Where it is not, its rounding gives a placement, exact reduced costs strike out the
/// days that no better placement can use, and branch and cut settles the rest.
package struct DayPlacer: Sendable {
  let solver: any Solver

  /// A placer that leaves linear and mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

  /// The cheapest placement of all items, with its proof.
  ///
  /// *Infeasible* where the orders that must be kept leave some item no day; *feasible* where a limit
  /// of work ended the search; *interrupted*, with the best found so far, where `isCancelled` or the
  /// guard did.
  package func placed(
    _ placement: DayPlacement, limits: SolveLimits = SolveLimits(),
    isCancelled: @Sendable () -> Bool = { false }, progress: (SolveProgress) -> Void = { _ in }
  ) -> PlacedDays {
    guard let windows = Windows(of: placement) else {
      return PlacedDays(
        days: [], objective: 0, bound: 0, status: .infeasible, boundBy: .certificate,
        certificate: [])
    }
    var search = Search(placement, at: windows.first)
    while true {
      let relaxed = DayProgram(of: placement, isWhole: false, tight: search.tight)
      guard let program = relaxed.program else { return search.left(as: .feasible) }
      let answer = solver.answer(
        to: program, from: nil, limits: limits, isCancelled: isCancelled, progress: progress)
      guard answer.status == .optimal else {
        return search.left(as: answer.status == .interrupted ? .interrupted : .feasible)
      }
      search.take(relaxed, answer)
      progress(search.progress)
      if search.isClosed { return search.settled }
      guard search.tighten(relaxed, answer) else { break }
    }
    return branched(search, limits: limits, isCancelled: isCancelled, progress: progress)
  }

  /// What branch and cut makes of the days on which something cheaper than the best may stand.
  ///
  /// It first looks only where the reduced cost is nought, then a little further: what it finds there
  /// strikes out days of the whole before that is searched.
  private func branched(
    _ search: Search, limits: SolveLimits, isCancelled: @Sendable () -> Bool,
    progress: (SolveProgress) -> Void
  ) -> PlacedDays {
    var search = search
    for reach in Search.Reach.allCases {
      let isAll = reach == .all
      guard let rest = search.rest(within: reach), Windows(of: rest) != nil else {
        // Nothing is cheaper.
        if isAll { return search.settled }
        continue
      }
      let whole = DayProgram(of: rest, isWhole: true, tight: search.tight)
      guard let program = whole.program else { break }

      let answer = solver.answer(
        to: program, from: nil, limits: limits, isCancelled: isCancelled, progress: progress)
      if !answer.values.isEmpty {
        let days = Assignment(of: rest, at: whole.days(in: answer.values, threshold: 0.5)).days
        search.take(Assignment(of: search.placement, on: days))
      }
      switch answer.status {
      case .optimal, .infeasible: if isAll || search.isClosed { return search.settled }
      case .interrupted: return search.left(as: .interrupted)
      case .limited, .unbounded, .failed: break
      }
    }
    return search.left(as: .feasible)
  }
}
