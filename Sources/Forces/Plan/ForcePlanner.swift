package import Basics
import Capabilities

/// Makes force plans from the facts: who could go where and when, with proof and reasons.
package struct ForcePlanner: Sendable {
  let engine: ForceEngine

  /// A planner that leaves the numbers to `engine`.
  package init(engine: ForceEngine) {
    self.engine = engine
  }

  /// The force plan for `months`, with what the facts hold.
  ///
  /// `kept` is a plan to depart from as little as pays; `prices` are those of an earlier plan of the
  /// same lines, from which the search may set out. The same facts and options give the same plan,
  /// unless a guard or a cancellation ended the search.
  ///
  /// - Throws: `InvalidForceProblem`, as for no month or more than 60 (`badHorizon`).
  package func plan(
    _ facts: ForceFacts, months: Range<Month>, options: ForceOptions = ForceOptions(),
    kept: [PlannedTour] = [], prices: ForceCertificate? = nil,
    limits: ForceLimits = ForceLimits(), isCancelled: @Sendable () -> Bool = { false },
    progress: @Sendable (ForceProgress) -> Void = { _ in }
  ) async throws(InvalidForceProblem) -> ForcePlan {
    try await plan(
      for: ForceTask(facts, months: months, options: options, kept: kept), prices: prices,
      limits: limits, isCancelled: isCancelled, progress: progress)
  }

  /// The force plan of a task.
  ///
  /// - Throws: `InvalidForceProblem`.
  package func plan(
    for task: ForceTask, prices: ForceCertificate? = nil, limits: ForceLimits = ForceLimits(),
    isCancelled: @Sendable () -> Bool = { false },
    progress: @Sendable (ForceProgress) -> Void = { _ in }
  ) async throws(InvalidForceProblem) -> ForcePlan {
    let problem = try ForceProblem(task)
    let answer = await engine.answer(
      to: problem, prices: prices, limits: limits, isCancelled: isCancelled, progress: progress)
    return ForcePlan(
      asOf: task.asOf, months: task.months, status: .empty, objective: answer.objective,
      bound: answer.bound, boundBy: .prices, tours: task.committed + task.tours(of: answer),
      unmet: [], score: ForceScore(levels: [], required: 0, committed: 0, proposed: 0),
      check: ForceCheck(broken: [], objective: 0, provedBound: 0, holds: false),
      certificate: answer.certificate)
  }
}
