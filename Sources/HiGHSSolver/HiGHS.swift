package import Optimization

/// The HiGHS solver.
package struct HiGHS: Solver {
  /// The solver.
  package init() {}

  package func answer(
    to program: MixedIntegerProgram, from start: [Double]?, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> SolverAnswer {
    SolverAnswer(status: .failed)
  }
}
