/// A kind of meeting that serves cooperation between the Council, the Secretariat and contributors.
package enum MeetingKind: String, CaseIterable, Codable, Sendable {
  case councilMeeting = "M1"
  case contributorMeeting = "M2"
  case secretariatMeeting = "M3"
  case workingGroup = "M4"
  case politicoMilitaryBriefing = "M5"
  case planningBriefing = "M6"
  case consultations = "M7"
  case adoption = "M8"
  case informalContributorMeeting = "M9"
  case friendsAndCoreGroups = "M10"

  /// The rule that speaks of it; its id is the kind's own.
  package var rule: RuleID { RuleID(rawValue: rawValue) }
}
