package import Basics
package import Capabilities
package import Council

/// One unit on one requirement line for some months.
package struct PlannedTour: Hashable, Sendable {
  package let line: Identifier<RequirementLine>
  package let mission: Identifier<Mission>
  /// The type of the unit that comes, which may be a substitute for the line's.
  package let unitType: Identifier<UnitType>
  package let supply: Supply
  /// Which of the like units of the supply it is, counted from 1.
  package let unit: Int
  /// Whose unit it is; nil for a contract or a transfer.
  package let contributor: Identifier<Contributor>?
  /// The part pledges without which it cannot go, in order.
  package let parts: [Identifier<Pledge>]
  /// The months in which it fills the line.
  package let months: Range<Month>
  /// Whether it arrives a month before, to take over.
  package let arrivesEarly: Bool
  /// Whether it stands already, by a deployment, a contract, a transfer or a selection, and was not
  /// for the plan to decide.
  package let isCommitted: Bool

  /// Takes the parts as they are.
  package init(
    line: Identifier<RequirementLine>, mission: Identifier<Mission>,
    unitType: Identifier<UnitType>, supply: Supply, unit: Int = 1,
    contributor: Identifier<Contributor>?, parts: [Identifier<Pledge>] = [], months: Range<Month>,
    arrivesEarly: Bool = false, isCommitted: Bool = false
  ) {
    self.line = line
    self.mission = mission
    self.unitType = unitType
    self.supply = supply
    self.unit = unit
    self.contributor = contributor
    self.parts = parts
    self.months = months
    self.arrivesEarly = arrivesEarly
    self.isCommitted = isCommitted
  }
}
