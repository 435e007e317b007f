package import Optimization

/// Puts things on days at the least price, and proves that none is less.
package struct DayPlacer: Sendable {
  let solver: any Solver

  /// A placer that leaves linear and mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

  /// The cheapest placement of all items, with its proof.
  package func placed(
    _ placement: DayPlacement, limits: SolveLimits = SolveLimits(),
    isCancelled: @Sendable () -> Bool = { false }, progress: (SolveProgress) -> Void = { _ in }
  ) -> PlacedDays {
    PlacedDays(
      days: [], objective: 0, bound: 0, status: .interrupted, boundBy: .certificate,
      certificate: [])
  }
}
