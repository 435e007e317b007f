package import Basics
package import Council

/// What a person may set for a drawdown; every default says where it comes from.
package struct DrawdownOptions: Hashable, Sendable {
  /// Ceilings by mission instead of those of the register: each from its month on.
  package var ceilings: [Identifier<Mission>: [Month: Int]]
  /// What a departure on no agreed day costs, in weighted unit-months.
  package var offPointPrice: Double
  /// Whether strategic lift limits departures.
  package var countsLift: Bool

  /// The register's ceilings, half a weighted unit-month for a departure between agreed days, and
  /// lift counted.
  package init(
    ceilings: [Identifier<Mission>: [Month: Int]] = [:], offPointPrice: Double = 0.5,
    countsLift: Bool = true
  ) {
    self.ceilings = ceilings
    self.offPointPrice = offPointPrice
    self.countsLift = countsLift
  }
}
