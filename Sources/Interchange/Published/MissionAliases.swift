import Basics
import Council

/// Other names under which published tables speak of a mission.
enum MissionAliases {
  static func of(_ mission: Identifier<Mission>) -> [Words] {
    (table[mission.rawValue] ?? []).map { Words($0) }
  }

  /// As printed by the Dag Hammarskjöld Library and in the dataset of decisions.
  private static let table: [String: [String]] = [
    "UNAMID": ["Hybrid Operation in Darfur", "Operation in Darfur"],
    "UNDOF": ["Disengagement Force"],
    "UNISFA": ["Interim Security Force for Abyei"],
    "UNMEE": ["Mission in Eritrea and Ethiopia", "Mission in Ethiopia and Eritrea"],
    "UNMISS": ["Mission in South Sudan"],
    "UNMOP": [
      "Mission of Observers in Prevlaka",
      "military observers to continue monitoring the demilitarization of the Prevlaka Peninsula",
    ],
    "UNOCI": ["Peacekeeping Force in Côte d'Ivoire"],
    "UNSMIS": ["Supervision Mission in Syria", "Peacekeeping Force in Syrian Arab Republic"],
  ]
}
