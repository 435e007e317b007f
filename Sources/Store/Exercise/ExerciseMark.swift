package import Basics

/// What marks a database as an exercise: its States and missions are invented.
///
/// Every page, print and export of such a database shows the label.
package struct ExerciseMark: Hashable, Codable, Sendable {
  /// What every page shows, as in "Exercise, seed 1".
  package let label: String
  package let seed: Int
  /// 1 for a register as large as the United Nations of today.
  package let scale: Double
  /// The day as of which it is drawn: what it takes as today.
  package let asOf: Day

  /// Takes the parts as they are.
  package init(label: String, seed: Int, scale: Double, asOf: Day) {
    self.label = label
    self.seed = seed
    self.scale = scale
    self.asOf = asOf
  }
}
