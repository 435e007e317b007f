/// Who owes a step of the ladder: an office, or the contributor, never a State by its name.
package enum LadderOwner: String, CaseIterable, Codable, Sendable {
  case contributor = "the contributor"
  case planningCell = "Strategic Force Generation and Capability Planning Cell"
  /// For military units.
  case forceGeneration = "Force Generation Service"
  /// For police units.
  case policeSelection = "Selection and Recruitment Section"
  /// For memoranda and load lists.
  case capabilitiesSupport = "Uniformed Capabilities Support Division"
  case underSecretaryGeneral = "Under-Secretary-General for Peace Operations"
}
