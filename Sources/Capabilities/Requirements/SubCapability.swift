/// The sub-capabilities that requirements ask for and pledges offer (force-rules 5); the raw value is
/// the tag as entries write it.
///
/// Entries may hold other words, too; those match only themselves.
package enum SubCapability: String, CaseIterable, Codable, Sendable {
  case nightFlying = "NIGHT_FLY"
  case nightVision = "NVG"
  case medicalEvacuation = "MEDEVAC"
  case aeromedicalTeam = "AMET"
  case hoist = "HOIST"
  case slingLoad = "SLING"
  case armouredClass1 = "ARMOURED_CLASS_1"
  case armouredClass2 = "ARMOURED_CLASS_2"
  case armouredClass3 = "ARMOURED_CLASS_3"
  case mineProtectedVehicles = "MRAP"
  case deviceDisposal = "IEDD"
  case electronicCountermeasures = "ECM"
  case searchDogs = "SEARCH_DOG"
  case routeClearance = "ROUTE_CLEAR"
  case unmannedAircraft = "UAS_CLASS"
  case fullMotionVideo = "FMV"
  case french = "FRENCH"
  case english = "ENGLISH"
  case arabic = "ARABIC"
  case womenEngagementTeam = "WOMEN_ENGAGEMENT_TEAM"
  case organicLevel1 = "L1_ORGANIC"
  case surgery = "SURGERY"
  case scanner = "CT"
  case counterUnmannedAircraft = "C_UAS"
  case river = "RIVER"
  case airdrop = "AIRDROP"
  case fullySelfSustained = "SELF_SUSTAIN_FULL"
  /// Warns of indirect fire (force-rules 9).
  case warningRadar = "WARNING_RADAR"
  /// Protection from above (force-rules 9).
  case overheadCover = "OVERHEAD_COVER"
  /// Works at the altitude that a requirement line names; our own.
  case highAltitude = "HIGH_ALTITUDE"
}

extension SubCapability {
  /// The tag for words of a source: its own writing, or what unit tables and capability papers say;
  /// nil where no tag means the same.
  ///
  /// Capitals do not count.
  package init?(words: String) {
    let typed = words.lowercased()
    let tag =
      SubCapability.allCases.first { $0.rawValue.lowercased() == typed }
      ?? SubCapability.written[typed]
    guard let tag else { return nil }
    self = tag
  }

  /// What sources write for a tag; only what means the same.
  private static let written: [String: SubCapability] = [
    "night": .nightFlying, "24/7 medevac": .medicalEvacuation,
    "medevac/casevac": .medicalEvacuation,
    "forward aeromedical": .aeromedicalTeam, "amet (67 staff)": .aeromedicalTeam,
    "in-flight critical care": .aeromedicalTeam, "sling": .slingLoad, "c-ied": .deviceDisposal,
    "explosive detection": .searchDogs, "route clearance": .routeClearance,
    "uas": .unmannedAircraft, "c-uas": .counterUnmannedAircraft, "river patrol": .river,
    "forward surgery": .surgery, "3-4 surgeries/day": .surgery, "10 surgeries/day": .surgery,
    "surgery within 2 h of injury": .surgery,
  ]

  /// What it means, for help and tables.
  package var meaning: String {
    switch self {
    case .nightFlying: "flies by night"
    case .nightVision: "night-vision goggles"
    case .medicalEvacuation: "medical evacuation"
    case .aeromedicalTeam: "aeromedical evacuation team"
    case .hoist: "rescue hoist"
    case .slingLoad: "carries loads on a sling"
    case .armouredClass1: "armoured vehicles of class 1"
    case .armouredClass2: "armoured vehicles of class 2"
    case .armouredClass3: "armoured vehicles of class 3"
    case .mineProtectedVehicles: "vehicles protected against mines and ambush"
    case .deviceDisposal: "disposal of improvised explosive devices"
    case .electronicCountermeasures: "electronic countermeasures"
    case .searchDogs: "search dogs"
    case .routeClearance: "route clearance"
    case .unmannedAircraft: "unmanned aircraft"
    case .fullMotionVideo: "full-motion video"
    case .french: "works in French"
    case .english: "works in English"
    case .arabic: "works in Arabic"
    case .womenEngagementTeam: "engagement team of women"
    case .organicLevel1: "level 1 clinic of its own"
    case .surgery: "damage-control surgery"
    case .scanner: "computed tomography"
    case .counterUnmannedAircraft: "counters unmanned aircraft"
    case .river: "works on rivers"
    case .airdrop: "drops loads by air"
    case .fullySelfSustained: "fully self-sustained"
    case .warningRadar: "radar that warns of indirect fire"
    case .overheadCover: "overhead cover"
    case .highAltitude: "works at high altitude"
    }
  }
}
