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
    await withoutActuallyEscaping(isCancelled) { isCancelled in
      await withoutActuallyEscaping(progress) { progress in
        var run = ForceRun(
          problem, solver: solver, from: start, prices: prices, limits: limits,
          isCancelled: isCancelled, progress: progress)
        return await run.answer()
      }
    }
  }
}
