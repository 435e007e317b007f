/// Whether a pledge is a whole unit or a part of one.
package enum PledgeNature: String, CaseIterable, Codable, Sendable {
  /// A whole unit.
  case unit
  /// People without their equipment.
  case people
  /// Equipment without people.
  case equipment
  /// Strategic lift.
  case lift
  /// Instructors, mentors, a course.
  case training
  /// A host camp.
  case camp
  case money
}
