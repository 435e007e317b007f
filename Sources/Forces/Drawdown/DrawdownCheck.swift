package import Basics
package import Capabilities
package import Council

/// What an independent reading of a drawdown and the facts found.
package struct DrawdownCheck: Hashable, Sendable {
  /// Everything that is wrong; empty for a plan that holds.
  package let broken: [Breach]
  /// The worth added up anew.
  package let objective: Double

  /// What may be wrong.
  package enum Breach: Hashable, Sendable {
    /// No such deployment in place, or more of its units leave than there are.
    case unknownUnit(Identifier<Deployment>)
    /// It stays past its own last month.
    case staysPastEnd(Identifier<Deployment>, month: Month)
    /// It leaves outside the months.
    case outsideMonths(Identifier<Deployment>, month: Month)
    /// People of a mission in a month: claimed, and found.
    case strength(Identifier<Mission>, month: Month, claimed: Int, found: Int)
    /// It cannot fill that line in that month, or more of it would than are there.
    case fill(Identifier<Deployment>, line: Identifier<RequirementLine>, month: Month)
    /// More units on a line in a month than it requires.
    case overfilled(Identifier<RequirementLine>, month: Month)
    /// More people leave in a month than lift can move.
    case lift(month: Month, people: Int, capacity: Int)
    /// The worth claimed, and the worth found.
    case objective(claimed: Double, found: Double)
    /// The worth is above what is said to bound it.
    case bound(Double)
  }

  /// Takes the parts as they are.
  package init(broken: [Breach], objective: Double) {
    self.broken = broken
    self.objective = objective
  }

  /// Whether the plan holds.
  package var holds: Bool { broken.isEmpty }
}
