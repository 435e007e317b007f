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
    let relaxed = DayProgram(of: placement, isWhole: false)
    guard let program = relaxed.program else {
      return fallback(placement, windows, status: .feasible)
    }
    let answer = solver.answer(
      to: program, from: nil, limits: limits, isCancelled: isCancelled, progress: progress)
    guard answer.status == .optimal else {
      let isStopped = answer.status == .interrupted
      return fallback(placement, windows, status: isStopped ? .interrupted : .feasible)
    }

    let proof = Proof(of: relaxed, duals: answer.rowDuals)
    let rounded = relaxed.rounded(answer.values)
    let best =
      rounded.broken == 0 ? rounded : Assignment(of: placement, at: windows.first).improved
    progress(
      SolveProgress(
        objective: Double(best.cost), bound: Double(proof.relaxation.wholeBound), steps: 0))
    guard best.cost > proof.relaxation.wholeBound else { return proof.closes(best) }

    return branched(
      from: best, proof, limits: limits, isCancelled: isCancelled, progress: progress)
  }

  /// The best that is to be had without a solver.
  private func fallback(
    _ placement: DayPlacement, _ windows: Windows, status: Programme.Status
  ) -> PlacedDays {
    let best = Assignment(of: placement, at: windows.first).improved
    let bound = Relaxation(of: placement).wholeBound
    return PlacedDays(
      days: best.days, objective: best.cost, bound: bound,
      status: best.cost == bound ? .optimal : status, boundBy: .certificate, certificate: [])
  }

  /// What branch and cut makes of the days on which something cheaper than `best` may stand.
  private func branched(
    from best: Assignment, _ proof: Proof, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> PlacedDays {
    guard let rest = proof.daysBetter(than: best.cost) else { return proof.settles(best) }

    let whole = DayProgram(of: rest, isWhole: true)
    guard Windows(of: rest) != nil else { return proof.settles(best) }
    guard let program = whole.program else { return proof.leaves(best, status: .feasible) }

    let answer = solver.answer(
      to: program, from: nil, limits: limits, isCancelled: isCancelled, progress: progress)
    var found = best
    if !answer.values.isEmpty {
      let days = Assignment(of: rest, at: whole.days(in: answer.values, threshold: 0.5)).days
      let candidate = Assignment(
        of: best.placement,
        at: zip(best.placement.items, days).map { item, day in item.days.count(upTo: day) - 1 })
      if candidate.isBetter(than: (found.broken, found.cost)) {
        found = candidate
      }
    }
    return switch answer.status {
    case .optimal, .infeasible: proof.settles(found)
    case .interrupted: proof.leaves(found, status: .interrupted)
    case .limited, .unbounded, .failed: proof.leaves(found, status: .feasible)
    }
  }
}

extension Assignment {
  /// The same after improving it item by item.
  fileprivate var improved: Assignment {
    var better = self
    better.improve(rounds: 20)
    return better
  }
}
