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
  /// Which lines the units in place fill meanwhile; in order of line, deployment and month.
  package let fills: [Fill]
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

  /// Units of one deployment on one line for some months.
  package struct Fill: Hashable, Sendable {
    package let line: Identifier<RequirementLine>
    package let deployment: Identifier<Deployment>
    package let months: Range<Month>
    package let units: Int

    /// Takes the parts as they are.
    package init(
      line: Identifier<RequirementLine>, deployment: Identifier<Deployment>,
      months: Range<Month>, units: Int
    ) {
      self.line = line
      self.deployment = deployment
      self.months = months
      self.units = units
    }
  }

  /// Takes the parts as they are.
  package init(
    asOf: Day, months: Range<Month>, status: Status, departures: [Departure],
    strength: [Strength], kept: [Kept], fills: [Fill], objective: Double, bound: Double,
    check: DrawdownCheck
  ) {
    self.asOf = asOf
    self.months = months
    self.status = status
    self.departures = departures
    self.strength = strength
    self.kept = kept
    self.fills = fills
    self.objective = objective
    self.bound = bound
    self.check = check
  }
}
