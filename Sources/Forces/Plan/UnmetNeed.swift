package import Basics
package import Capabilities
package import Council

/// Months of a line that no tour of a plan fills.
package struct UnmetNeed: Hashable, Sendable {
  package let line: Identifier<RequirementLine>
  package let mission: Identifier<Mission>
  package let unitType: Identifier<UnitType>
  package let months: Range<Month>
  /// How many units are missing in each of the months.
  package let units: Int
  /// What filling them would be worth, in weighted unit-months.
  package let weight: Double
  /// What stands in the way, most frequent first: the rule and how many candidates fail it.
  package let reasons: [Reason]

  /// A rule that bars candidates.
  package struct Reason: Hashable, Sendable {
    package let rule: ForceRule
    package let candidates: Int

    /// Takes the parts as they are.
    package init(rule: ForceRule, candidates: Int) {
      self.rule = rule
      self.candidates = candidates
    }
  }

  /// Takes the parts as they are.
  package init(
    line: Identifier<RequirementLine>, mission: Identifier<Mission>,
    unitType: Identifier<UnitType>, months: Range<Month>, units: Int, weight: Double,
    reasons: [Reason]
  ) {
    self.line = line
    self.mission = mission
    self.unitType = unitType
    self.months = months
    self.units = units
    self.weight = weight
    self.reasons = reasons
  }
}
