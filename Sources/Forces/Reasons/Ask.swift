package import Basics
package import Capabilities

/// What to ask for: a unit that nobody pledged, and what it would fill.
package struct Ask: Hashable, Sendable {
  package let unitType: Identifier<UnitType>
  package let tags: [String]
  /// The first month in which it must be there.
  package let readyBy: Month
  /// What the plan gains by it, in weighted unit-months; confirmed by solving again.
  package let gain: Double
  /// Unit-months that it fills.
  package let unitMonths: Int
  /// Where it would go, in order of time.
  package let lines: [Stay]

  /// Some months on one line.
  package struct Stay: Hashable, Sendable {
    package let line: Identifier<RequirementLine>
    package let months: Range<Month>

    /// Takes the parts as they are.
    package init(line: Identifier<RequirementLine>, months: Range<Month>) {
      self.line = line
      self.months = months
    }
  }

  /// Takes the parts as they are.
  package init(
    unitType: Identifier<UnitType>, tags: [String], readyBy: Month, gain: Double,
    unitMonths: Int, lines: [Stay]
  ) {
    self.unitType = unitType
    self.tags = tags
    self.readyBy = readyBy
    self.gain = gain
    self.unitMonths = unitMonths
    self.lines = lines
  }
}
