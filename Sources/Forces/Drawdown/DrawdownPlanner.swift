package import Basics
import Capabilities
package import Optimization

/// Plans departures under falling ceilings, exactly.
///
/// First as few people above a ceiling as lift allows; then as many weighted unit-months kept as can be,
/// departures on no agreed day charged; then nobody away for longer than that asks.
package struct DrawdownPlanner: Sendable {
  let solver: any Solver

  /// A planner that leaves mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

  /// The departures of `months` for every mission with a ceiling in them.
  ///
  /// The same facts and options give the same plan, unless a guard or a cancellation ended the search.
  package func plan(
    _ facts: ForceFacts, months: Range<Month>, options: DrawdownOptions = DrawdownOptions(),
    limits: SolveLimits = SolveLimits(seconds: 120, nodes: 20_000),
    isCancelled: @Sendable () -> Bool = { false }
  ) -> DrawdownPlan {
    let task = DrawdownTask(facts, in: months, options: options)
    guard !task.ceilings.isEmpty else {
      return DrawdownPlan(
        asOf: facts.asOf, months: months, status: .empty, departures: [], strength: [], kept: [],
        fills: [], objective: 0, bound: 0, check: DrawdownCheck(broken: [], objective: 0))
    }
    let today = DrawdownModel(task, options: options, mayLeave: false)
    let stays = today.program.answer(by: solver, limits: limits, isCancelled: isCancelled)
    let model = DrawdownModel(task, options: options)
    let answer = model.program.answer(by: solver, limits: limits, isCancelled: isCancelled)

    let left = model.leaving(answer.values)
    let worth = model.worthLevel
    let objective = answer.costs.count > worth ? -answer.costs[worth] : 0
    let plan = DrawdownPlan(
      asOf: facts.asOf, months: months, status: status(of: answer, in: model),
      departures: task.departures(left), strength: task.strength(left),
      kept: model.kept(answer.values, today: today.weights(stays.values)),
      fills: model.filled(answer.values), objective: objective,
      bound: answer.bounds.count > worth ? -answer.bounds[worth] : .infinity,
      check: DrawdownCheck(broken: [], objective: 0))
    return plan.checked(by: DrawdownChecker(facts, options: options))
  }

  private func status(
    of answer: LevelledProgram.Answer, in model: DrawdownModel
  ) -> DrawdownPlan.Status {
    if answer.isInterrupted || answer.costs.count < model.program.levels.count {
      .interrupted
    } else {
      answer.proved > model.worthLevel ? .optimal : .feasible
    }
  }
}

extension DrawdownPlan {
  /// The same with what a checker finds.
  fileprivate func checked(by checker: DrawdownChecker) -> DrawdownPlan {
    DrawdownPlan(
      asOf: asOf, months: months, status: status, departures: departures, strength: strength,
      kept: kept, fills: fills, objective: objective, bound: bound, check: checker.check(self))
  }
}
