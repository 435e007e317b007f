package import Basics
package import Capabilities
package import Council

/// A register of invented States and missions, as large as the United Nations of today at scale 1.
///
/// Every row's source reads "exercise, seed N". The same scale and seed give the same register to the
/// byte.
package struct Exercise: Hashable, Sendable {
  /// 1 for about 11 missions, 120 contributors, 300 units required and 400 pledges; 0.05…20.
  package let scale: Double
  package let seed: Int
  /// The day as of which it is drawn: what a plan of it takes as today.
  package let asOf: Day
  /// The months that its requirements are drawn for, from that of `asOf`.
  package let months: Range<Month>
  package let council: CouncilRegister
  package let capabilities: CapabilityRegister

  /// Draws it; `unitTypes` and `substitutions` are those of the taxonomy, taken as they are.
  ///
  /// - Throws: `InvalidExercise` where the scale is out of bounds or the taxonomy is too small.
  package init(
    scale: Double, seed: Int, unitTypes: [UnitType], substitutions: [Substitution] = []
  ) throws(InvalidExercise) {
    guard scale >= 0.05, scale <= 20 else { throw .scale(scale) }
    throw .noUnitTypes
  }
}

/// Why no exercise can be drawn.
package enum InvalidExercise: Error, Hashable, Sendable {
  /// The scale is not 0.05…20.
  case scale(Double)
  /// No type of unit of the taxonomy is one that the exercise draws.
  case noUnitTypes
}
