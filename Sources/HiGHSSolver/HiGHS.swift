package import Optimization

/// The HiGHS solver: simplex for linear programs, branch and cut where columns must be whole.
///
/// One thread, a fixed seed and both gaps zero, so that the same program gives the same answer to the
/// bit. What HiGHS answers is not taken on trust: whole values are rounded and every row and bound is
/// checked afterwards. Its time limit is only a guard, and one that HiGHS is known to overrun.
package struct HiGHS: Solver {
  /// The solver, which keeps nothing from one program to the next.
  package init() {}

  /// HiGHS's answer, checked row by row; costs what HiGHS takes.
  package func answer(
    to program: MixedIntegerProgram, from start: [Double]?, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> SolverAnswer {
    // HiGHS calls a model without columns empty, whatever its rows ask.
    guard program.columns.count > 0 else {
      return program.accepts([])
        ? SolverAnswer(status: .optimal, objective: 0, bound: 0)
        : SolverAnswer(status: .infeasible)
    }
    guard !isCancelled() else { return SolverAnswer(status: .interrupted) }

    guard let model = HiGHSModel(of: program, limits: limits) else {
      return SolverAnswer(status: .failed)
    }
    if let start, start.count == program.columns.count {
      model.set(start: start)
    }
    model.run(limits: limits, isCancelled: isCancelled, progress: progress)
    return model.answer(to: program)
  }
}
