package import Optimization

/// Puts things on days at the least price, and proves that none is less.
///
/// First the relaxed program: it is nearly always whole, and its multipliers prove the bound in exact
/// whole numbers. Where it is not, branch and cut looks among the days whose reduced cost is nought;
/// then ties whose slacks came out too cheap are tightened, as long as that raises the bound. What is
/// left after that is settled by branch and cut on the days that exact reduced costs do not rule out.
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
  /// guard did. The limits hold for each program that the solver is given, of which there are few.
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
    var isHigher = true
    while isHigher {
      let relaxed = DayProgram(of: placement, isWhole: false, tight: search.tight)
      guard let program = relaxed.program else { return search.left(as: .feasible) }
      let answer = solver.answer(
        to: program, from: nil, limits: limits, isCancelled: isCancelled, progress: progress)
      guard answer.status == .optimal else {
        return search.left(as: answer.status == .interrupted ? .interrupted : .feasible)
      }
      isHigher = search.take(relaxed, answer)
      progress(search.progress)
      if search.isClosed { return search.settled }

      let ended = looks(
        within: .face, &search, limits: limits, isCancelled: isCancelled, progress: progress)
      if let ended { return ended }
      guard search.tighten(relaxed, answer) else { break }
    }
    for reach in [Search.Reach.near, .all] {
      let ended = looks(
        within: reach, &search, limits: limits, isCancelled: isCancelled, progress: progress)
      if let ended { return ended }
    }
    return search.left(as: .feasible)
  }

  /// Looks with branch and cut for something cheaper than the best, on some of the days on which it
  /// may stand; nil where that does not end the search.
  private func looks(
    within reach: Search.Reach, _ search: inout Search, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> PlacedDays? {
    guard let rest = search.rest(within: reach), Windows(of: rest) != nil else {
      // Nothing is cheaper.
      return reach == .all ? search.settled : nil
    }
    let whole = DayProgram(of: rest, isWhole: true, tight: search.tight)
    guard let program = whole.program else { return nil }

    let answer = solver.answer(
      to: program, from: nil, limits: limits, isCancelled: isCancelled, progress: progress)
    if !answer.values.isEmpty {
      let days = Assignment(of: rest, at: whole.days(in: answer.values, threshold: 0.5)).days
      search.take(Assignment(of: search.placement, on: days))
    }
    return switch answer.status {
    case .optimal, .infeasible: reach == .all || search.isClosed ? search.settled : nil
    case .interrupted: search.left(as: .interrupted)
    case .limited, .unbounded, .failed: nil
    }
  }
}
