/// One difference between a plan and the plan that was kept.
package struct PlanChange: Hashable, Sendable {
  /// The tour as it was kept; nil for one that is new.
  package let before: PlannedTour?
  /// The tour as it now is; nil for one that is gone.
  package let after: PlannedTour?
  /// Whether the facts alone made it: the kept tour can no longer be.
  package let isForced: Bool

  /// Takes the parts as they are.
  package init(before: PlannedTour?, after: PlannedTour?, isForced: Bool) {
    self.before = before
    self.after = after
    self.isForced = isForced
  }
}
