/// The seven forms of a joint pledge (force-rules 6).
package enum JointForm: String, CaseIterable, Codable, Sendable {
  /// The same capability in successive slots.
  case rotation = "ROTATION"
  /// A sub-unit of one inside a unit of another.
  case embed = "EMBED"
  /// Equipment of one, people of another.
  case equip = "EQUIP"
  /// Strategic lift by another.
  case lift = "LIFT"
  /// Instructors or mentors by another.
  case train = "TRAIN"
  /// A trust fund or a project.
  case fund = "FUND"
  /// A standing joint force.
  case standby = "STANDBY_BINATIONAL"
}
