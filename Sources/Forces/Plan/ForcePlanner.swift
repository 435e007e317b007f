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
  /// unless a guard or a cancellation ended the search. Where nothing is required in the months, or
  /// nothing can be filled, the plan is empty and says so; `ForceFacts.requirementMonths` says until
  /// when anything is.
  ///
  /// - Throws: `InvalidForceProblem`, as for no month or more than 60 (`badHorizon`).
  package func plan(
    _ facts: ForceFacts, months: Range<Month>, options: ForceOptions = ForceOptions(),
    kept: [PlannedTour] = [], prices: ForceCertificate? = nil,
    limits: ForceLimits = ForceLimits(), isCancelled: @Sendable () -> Bool = { false },
    progress: @Sendable (ForceProgress) -> Void = { _ in }
  ) async throws(InvalidForceProblem) -> ForcePlan {
    guard (1...60).contains(months.count) else { throw .badHorizon(months.count) }
    return try await plan(
      for: ForceTask(facts, months: months, options: options, kept: kept), prices: prices,
      limits: limits, isCancelled: isCancelled, progress: progress)
  }

  /// The force plan of a task, checked again from the task alone.
  ///
  /// - Throws: `InvalidForceProblem`.
  package func plan(
    for task: ForceTask, prices: ForceCertificate? = nil, limits: ForceLimits = ForceLimits(),
    isCancelled: @Sendable () -> Bool = { false },
    progress: @Sendable (ForceProgress) -> Void = { _ in }
  ) async throws(InvalidForceProblem) -> ForcePlan {
    let problem = try ForceProblem(task)
    guard !problem.options.isEmpty else { return ForcePlan(task, problem, answer: nil) }

    let answer = await engine.answer(
      to: problem, prices: prices.flatMap { $0.fits(problem) ? $0 : nil }, limits: limits,
      isCancelled: isCancelled, progress: progress)
    return ForcePlan(task, problem, answer: answer)
  }
}

extension ForceCertificate {
  /// Whether the prices are of the problem's lines, budgets and parts, in number and months.
  func fits(_ problem: ForceProblem) -> Bool {
    let tables = [
      (line, problem.lines.count), ([lift], 1), (budget, problem.budgets.count),
      (part, problem.parts.count),
    ]
    return tables.allSatisfy { rows, count in
      rows.count == count && rows.allSatisfy { $0.count == problem.horizon }
    }
  }

  /// Prices of nothing, which prove that nothing can be gained where there is no way to gain it.
  static func nothing(of problem: ForceProblem) -> ForceCertificate {
    let months = [Double](repeating: 0, count: problem.horizon)
    return ForceCertificate(
      line: problem.lines.map { _ in months }, lift: months,
      budget: problem.budgets.map { _ in months }, part: problem.parts.map { _ in months })
  }
}
