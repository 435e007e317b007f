package import Basics
package import Forces

/// What a kept plan is known by: its name, the months it plans, and what it came to.
package struct ForcePlanLabel: Hashable, Sendable {
  package let name: String
  /// When it was last kept under that name.
  package let kept: Moment
  /// The journal row of its last change: what a write is given as `expecting`.
  package let version: Int
  /// The day whose knowledge it rests on.
  package let asOf: Day
  package let months: Range<Month>
  package let status: ForcePlan.Status
  /// In weighted unit-months, as the bound.
  package let objective: Double
  package let bound: Double
  package let boundBy: ForcePlan.BoundSource
  /// Whether an independent reading found that it holds.
  package let checked: Bool
}

/// A force plan as it was kept under a name: one set of options for an office to decide on.
///
/// It is history: it names lines, pledges and missions without leaning on the register, which may
/// lose them.
package struct KeptForcePlan: Hashable, Sendable {
  package let label: ForcePlanLabel
  package let content: Content

  /// What a plan holds beside its label.
  package struct Content: Hashable, Sendable {
    /// With what it was asked for.
    package let options: ForceOptions
    /// In the order of the plan.
    package let tours: [PlannedTour]
    package let score: ForceScore
    /// Prices that prove the bound, for the facts of that day.
    package let certificate: ForceCertificate
  }
}

extension ForcePlanLabel {
  /// By how much a better plan could still be better, as a share of the bound; 0 where proved best.
  package var gap: Double { bound > 0 ? max(0, (bound - objective) / bound) : 0 }
}
