/// The parts of a plan's worth.
package struct ForceScore: Hashable, Sendable {
  package let levels: [Level]
  /// Unit-months required, filled by what is committed, and filled by proposed tours.
  package let required: Int
  package let committed: Int
  package let proposed: Int

  /// One part: how often it counted and what it came to.
  package struct Level: Hashable, Sendable {
    package let name: Name
    /// Unit-months, tours, people or changes, as the part has it.
    package let count: Double
    /// Weighted unit-months; what is charged is negative.
    package let value: Double

    /// Takes the parts as they are.
    package init(name: Name, count: Double, value: Double) {
      self.name = name
      self.count = count
      self.value = value
    }
  }

  /// What counts, gravest first.
  package enum Name: String, CaseIterable, Codable, Sendable {
    /// Unit-months filled on critical lines.
    case critical
    /// Unit-months filled on other lines.
    case other
    /// What is lost because substitutes fill lines.
    case substitution
    /// Months past a tour's usual length.
    case overlong
    /// What is lost because months are filled late.
    case lateness
    /// Lift for arrivals, departures and rotations.
    case lift
    /// Tours that a kept plan did not have.
    case moves
    /// Ties alone: quality, in its own unit.
    case quality
  }

  /// Takes the parts as they are.
  package init(levels: [Level], required: Int, committed: Int, proposed: Int) {
    self.levels = levels
    self.required = required
    self.committed = committed
    self.proposed = proposed
  }
}
