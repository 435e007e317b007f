import Basics
import Capabilities

extension ForceReasons {
  /// The smallest change by which a candidate that fails would fill the slot, and the plan would gain.
  func smallestChange(
    filling slot: Slot, _ candidates: [Why.Candidate], _ numbers: NumberedPlan
  ) async -> Why.SmallestChange? {
    nil
  }
}
