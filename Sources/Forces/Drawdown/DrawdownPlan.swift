package import Basics
package import Capabilities
package import Council

/// In which order units could leave while ceilings fall, so that most is kept: for the offices that
/// decide, and nobody else.
package struct DrawdownPlan: Hashable, Sendable {
  package let asOf: Day
  package let months: Range<Month>
  package let status: Status
  /// In order of month, mission and deployment.
  package let departures: [Departure]
  /// In order of mission and month.
  package let strength: [Strength]
  /// In order of month.
  package let kept: [Kept]
  /// Weighted unit-months kept, less the price of departures on no agreed day.
  package let objective: Double
  /// What no order of departures can be worth more than, with as few people above a ceiling.
  package let bound: Double
  /// What an independent reading of the plan and the facts found.
  package let check: DrawdownCheck
  /// Strictly confidential, always.
  package var marking: Marking { .strictlyConfidential }

  /// How the search ended.
  package enum Status: String, CaseIterable, Codable, Sendable {
    case optimal, feasible, interrupted
    /// No mission has a ceiling in these months.
    case empty
  }

  /// Units of a deployment that leave.
  package struct Departure: Hashable, Sendable {
    package let deployment: Identifier<Deployment>
    package let mission: Identifier<Mission>
    package let units: Int
    /// People that leave.
    package let people: Int
    /// The first month in which they are no longer there.
    package let month: Month
    package let point: Point

    /// Takes the parts as they are.
    package init(
      deployment: Identifier<Deployment>, mission: Identifier<Mission>, units: Int, people: Int,
      month: Month, point: Point
    ) {
      self.deployment = deployment
      self.mission = mission
      self.units = units
      self.people = people
      self.month = month
      self.point = point
    }
  }

  /// What makes a month a good one to leave.
  package enum Point: String, CaseIterable, Codable, Sendable {
    /// It was to leave then.
    case ownEnd = "own end"
    /// Its agreement ends.
    case agreement
    /// Its people would be rotated.
    case rotation
    /// It is planned, and does not come.
    case notSent = "not sent"
    case none
  }

  /// People of one mission in one month.
  package struct Strength: Hashable, Sendable {
    package let mission: Identifier<Mission>
    package let month: Month
    package let people: Int
    /// Nil where none holds yet.
    package let ceiling: Int?

    /// Takes the parts as they are.
    package init(
      mission: Identifier<Mission>, month: Month, people: Int, ceiling: Int?
    ) {
      self.mission = mission
      self.month = month
      self.people = people
      self.ceiling = ceiling
    }

    /// People above the ceiling, whom lift cannot bring home sooner.
    package var above: Int { ceiling.map { max(0, people - $0) } ?? 0 }
  }

  /// What is kept of what is there, over all missions with a ceiling, in one month.
  package struct Kept: Hashable, Sendable {
    package let month: Month
    /// Units that fill a requirement.
    package let units: Int
    /// Their weighted unit-months.
    package let weight: Double
    /// What all that is there today would bring in that month.
    package let weightToday: Double

    /// Takes the parts as they are.
    package init(month: Month, units: Int, weight: Double, weightToday: Double) {
      self.month = month
      self.units = units
      self.weight = weight
      self.weightToday = weightToday
    }
  }

  /// Takes the parts as they are.
  package init(
    asOf: Day, months: Range<Month>, status: Status, departures: [Departure],
    strength: [Strength], kept: [Kept], objective: Double, bound: Double, check: DrawdownCheck
  ) {
    self.asOf = asOf
    self.months = months
    self.status = status
    self.departures = departures
    self.strength = strength
    self.kept = kept
    self.objective = objective
    self.bound = bound
    self.check = check
  }
}

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
