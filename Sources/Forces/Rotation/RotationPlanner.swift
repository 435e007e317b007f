package import Basics
package import Capabilities
package import Optimization

/// Plans a rotation scheme exactly: no gap first, then fair turns, then few changes of hands.
package struct RotationPlanner: Sendable {
  let solver: any Solver

  /// A planner that leaves mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

  /// The plan of a scheme, with what was known on the facts' day.
  ///
  /// - Throws: `InvalidRotation` where there is no such scheme or its terms cannot be planned with.
  package func plan(
    _ scheme: Identifier<RotationScheme>, from facts: ForceFacts,
    limits: SolveLimits = SolveLimits(seconds: 120, nodes: 20_000),
    isCancelled: @Sendable () -> Bool = { false }
  ) throws(InvalidRotation) -> RotationPlan {
    throw .unknownScheme(scheme)
  }
}

/// Why a rotation scheme cannot be planned.
package enum InvalidRotation: Error, Hashable, Sendable {
  case unknownScheme(Identifier<RotationScheme>)
  /// Terms that name neither a contributor nor a contract.
  case nobody(Identifier<SchemePartner>)
  /// A slot agreed as it stands, without a first or a last day.
  case agreedWithoutDays(Identifier<SchemePartner>)
  /// Two agreed slots of one partner share days.
  case agreedTwice(Identifier<SchemePartner>, Identifier<SchemePartner>)
  /// The shortest slot is longer than the longest.
  case shortestAboveLongest(Identifier<SchemePartner>, shortest: Int, longest: Int)
  /// More than ten years.
  case tooLong(Identifier<RotationScheme>, halfMonths: Int)
}
