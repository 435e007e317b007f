import Basics
import Capabilities
import Forces
import Optimization

/// Works an order on forces out.
struct ForceWorkshop: Sendable {
  let engine: ForceEngine
  let solver: any Solver

  /// How many units are asked for at most.
  private static let asks = 5

  /// What comes of the order.
  func outcome(
    of order: ForceOrder, from facts: ForceFacts, kept: [PlannedTour],
    isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (ForceProgress) -> Void
  ) async -> ForceOutcome {
    switch order.work {
    case .rotation(let scheme):
      let plan = try? RotationPlanner(solver: solver).plan(
        scheme, from: facts, isCancelled: isCancelled)
      return plan.map { .rotation($0) } ?? .refused
    case .scenarios:
      return .scenarios(
        await scenarios(order, facts, isCancelled: isCancelled, progress: progress))
    case .plan:
      let task = ForceTask(facts, months: order.months, options: order.options, kept: kept)
      guard let plan = await plan(task, isCancelled, progress) else { return .refused }
      guard plan.status != .interrupted, !isCancelled() else { return .plan(plan) }
      let reasons = ForceReasons(of: plan, for: task, by: engine)
      return .plan(plan.asking(await reasons.asks(Self.asks)))
    case .why(let line, let month):
      let task = ForceTask(facts, months: order.months, options: order.options, kept: kept)
      guard let plan = await plan(task, isCancelled, progress) else { return .refused }
      return .why(await ForceReasons(of: plan, for: task, by: engine).why(line, in: month))
    }
  }

  private func plan(
    _ task: ForceTask, _ isCancelled: @Sendable () -> Bool,
    _ progress: @Sendable (ForceProgress) -> Void
  ) async -> ForcePlan? {
    try? await ForcePlanner(engine: engine).plan(
      for: task, limits: ForceLimits(gap: 1e-6), isCancelled: isCancelled, progress: progress)
  }

  private func scenarios(
    _ order: ForceOrder, _ facts: ForceFacts, isCancelled: @Sendable () -> Bool,
    progress: @Sendable (ForceProgress) -> Void
  ) async -> [ForceOutcome.ScenarioOutcome] {
    var columns: [ForceOutcome.ScenarioOutcome] = []
    // What a scenario changes is counted against the register as it is, which comes first.
    var kept: [PlannedTour] = []
    for scenario in [Scenario?.none] + facts.capabilities.scenarios.map(Optional.some) {
      guard !isCancelled() else {
        columns.append(
          ForceOutcome.ScenarioOutcome(scenario: scenario, plan: nil, wasReached: false))
        continue
      }
      var changed: ForceFacts? = facts
      if let scenario { changed = try? facts.under(scenario) }
      var made: ForcePlan?
      if let changed {
        made = await plan(
          ForceTask(changed, months: order.months, options: order.options, kept: kept),
          isCancelled, progress)
      }
      if scenario == nil { kept = made?.tours ?? [] }
      columns.append(ForceOutcome.ScenarioOutcome(scenario: scenario, plan: made))
    }
    return columns
  }
}
