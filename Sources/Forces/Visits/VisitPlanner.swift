package import Basics
import Capabilities
package import Optimization

/// Plans the visits that would raise most weighted cover, exactly.
package struct VisitPlanner: Sendable {
  let solver: any Solver

  /// A minute and a half in all, and few nodes: beyond the first ones a plan of visits gains next to
  /// nothing.
  package static let usualLimits = SolveLimits(seconds: 90, nodes: 40)

  /// A planner that leaves mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

  /// The visits of `months`, with what was known on the facts' day.
  ///
  /// Where a force plan of the same facts and options is given, a pledge is worth what it brings at that
  /// plan's prices, over its months; else what it could fill of what is open. Costs a dynamic programme
  /// for each candidate and month, and then what the solver takes: the limits' seconds are a guard for
  /// all levels of the search together.
  package func plan(
    _ facts: ForceFacts, months: Range<Month>, options: ForceOptions = ForceOptions(),
    visits visitOptions: VisitOptions = VisitOptions(), beside plan: ForcePlan? = nil,
    limits: SolveLimits = VisitPlanner.usualLimits,
    isCancelled: @Sendable () -> Bool = { false }
  ) -> VisitPlan {
    let horizon =
      plan?.months
      ?? months.lowerBound..<months.lowerBound.advanced(by: min(60, max(1, visitOptions.horizon)))
    let task = VisitTask(facts, months: months, horizon: horizon, options: options)
    let worth = VisitWorth(task, options: visitOptions, beside: plan)
    let model = VisitModel(task, worth, options: visitOptions)
    // What is gained counts most: two thirds of the guard go to it, the rest to few and early visits.
    let answer = model.program.answer(
      by: solver, from: model.greedy,
      limits: SolveLimits(seconds: limits.seconds * 2 / 3, nodes: limits.nodes),
      later: SolveLimits(seconds: limits.seconds / 6, nodes: limits.nodes),
      isCancelled: isCancelled)

    let chosen = model.chosen(answer.values)
    let seen = Set(chosen.flatMap { $0.seen.map(\.pledge) })
    let useful = Set(worth.uses.map { task.candidates[$0.candidate].pledge.id })
    let left = task.candidates.map(\.pledge.id).filter { !seen.contains($0) }
    let gain = chosen.reduce(0) { $0 + $1.gain }
    let plan = VisitPlan(
      asOf: facts.asOf, months: months, visits: chosen, gain: gain,
      bound: answer.bounds.first.map { max(gain, -$0) } ?? (worth.uses.isEmpty ? 0 : .infinity),
      status: status(of: answer, isEmpty: worth.uses.isEmpty),
      remaining: VisitPlan.Remaining(
        pledges: left, useful: left.count { useful.contains($0) }),
      isPriced: worth.isPriced, check: VisitCheck(broken: []))
    return plan.checked(
      by: VisitChecker(facts, options: options, visits: visitOptions))
  }

  private func status(
    of answer: LevelledProgram.Answer, isEmpty: Bool
  ) -> VisitPlan.Status {
    if isEmpty { return .optimal }
    if answer.isInterrupted || answer.values.isEmpty { return .interrupted }
    return answer.proved > 0 ? .optimal : .feasible
  }
}

extension VisitPlan {
  /// The same with what a checker finds.
  fileprivate func checked(by checker: VisitChecker) -> VisitPlan {
    VisitPlan(
      asOf: asOf, months: months, visits: visits, gain: gain, bound: bound, status: status,
      remaining: remaining, isPriced: isPriced, check: checker.check(self))
  }
}
