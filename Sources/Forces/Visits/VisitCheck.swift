package import Basics
package import Capabilities

/// What an independent reading of a plan of visits and the facts found.
package struct VisitCheck: Hashable, Sendable {
  /// Everything that is wrong; empty for a plan that holds.
  package let broken: [Breach]

  /// What may be wrong.
  package enum Breach: Hashable, Sendable {
    /// More visits in a month than can be made.
    case tooMany(month: Month, visits: Int)
    /// More pledges on a visit than one can see, or none.
    case seen(Identifier<Contributor>, month: Month, pledges: Int)
    /// A pledge seen twice, of another contributor, or not known.
    case wrongPledge(Identifier<Pledge>)
    /// It needs no such visit, by its level.
    case needsNone(Identifier<Pledge>)
    /// A visit that is past, outside the months, or before its lists can be in.
    case wrongMonth(Identifier<Pledge>, month: Month)
    /// It would arrive before the notice that follows the visit.
    case tooSoon(Identifier<Pledge>, month: Month)
    /// More units on a line in a month than it requires.
    case overfilled(Identifier<RequirementLine>, month: Month)
    /// Weighted unit-months: claimed, and added up.
    case gain(claimed: Double, found: Double)
    /// The gain is above what is said to bound it.
    case bound(Double)
  }

  /// Takes the part as it is.
  package init(broken: [Breach]) {
    self.broken = broken
  }

  /// Whether the plan holds.
  package var holds: Bool { broken.isEmpty }
}
