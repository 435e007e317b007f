/// A rule by which a unit may fill a line, or by which tours go together.
///
/// Ids are those of the field's papers where they have one.
package enum ForceRule: String, CaseIterable, Codable, Sendable {
  /// The type is the line's, or one that may stand in for it.
  case type = "R-MATCH-1"
  /// The strength lies within the type's band, a tenth more or less.
  case strength = "R-MATCH-2 strength"
  /// Every required tag is there, in the whole.
  case tags = "R-MATCH-2 tags"
  /// The minimum kit of the line's threat class is there.
  case threatKit = "THREAT-KIT"
  /// The language is spoken.
  case language = "LANGUAGE"
  /// The notified level is L2 or higher.
  case level = "R-FG-1"
  /// The contributor's own ceiling allows the level.
  case ceiling = "R-PCRS-10"
  /// The host did not refuse.
  case consent = "R-FG-6"
  /// No caveat bars the unit from the mission or the task.
  case caveat = "R-FG-7"
  /// Nothing bars the contributor or the unit from selection.
  case bar = "R-BAR"
  /// A failed pre-deployment visit is mended by a re-visit.
  case visit = "R-FG-4"
  /// The contributor accepts the mission.
  case mission = "MISSION"
  /// The registration stands: not rejected, not withdrawn.
  case registration = "REGISTRATION"
  /// The unit and its parts are ready when it would arrive.
  case ready = "READY"
  /// It is available until it would leave.
  case available = "AVAILABLE"
  /// Camp, apron or road are ready.
  case infrastructure = "INFRASTRUCTURE"
  /// A formed police unit is of one nation.
  case singleNation = "R-FG-2"
  /// Every mandatory part of a joint pledge is covered.
  case parts = "R-SMART-1"
  /// No part carries a caveat that blocks the whole.
  case command = "R-SMART-2"
  /// Training parts precede departure.
  case training = "R-TRN-1"
  /// A tour lasts neither too short nor too long, within the line's months.
  case tour = "TOUR"
  /// A line has no more units than it requires.
  case quantity = "QUANTITY"
  /// A unit is in one place at a time and rests between tours.
  case dwell = "DWELL"
  /// A part serves one tour at a time.
  case partUse = "PART-USE"
  /// Strategic lift of the month suffices.
  case lift = "LIFT"
  /// No State has more than its share of a mission.
  case share = "SHARE"
  /// No more uniformed personnel than the Council allows the mission.
  case missionCeiling = "CEILING"
  /// The mission can pay.
  case cash = "CASH"
  /// No more changes against the kept plan than allowed.
  case changes = "CHANGES"
  /// What a plan says of itself agrees with its tours.
  case account = "ACCOUNT"
}
