import Basics
import Capabilities

/// A type of unit as the exercise draws it: how often, and with which sub-capabilities.
struct ExerciseType {
  let id: Identifier<UnitType>
  /// How often it is required, and how often pledged, among all.
  let share: Double
  let people: Int
  /// Whether several units of it make one line.
  let comesInNumbers: Bool
  /// Whether its contributor keeps it in place for years.
  let isSustained: Bool
  /// Sub-capabilities that a line may ask for and a unit may have.
  let tags: [String]

  /// The types of the taxonomy that the exercise draws, in its order; shares as at the United Nations
  /// of today, by our own reading.
  static func drawn(from unitTypes: [UnitType]) -> [ExerciseType] {
    mix.compactMap { share in
      guard let type = unitTypes.first(where: { $0.id.rawValue == share.code }),
        let people = type.strengthUsual
      else { return nil }
      return ExerciseType(
        id: type.id, share: share.share, people: people, comesInNumbers: share.comesInNumbers,
        isSustained: share.isSustained, tags: share.tags.map(\.rawValue))
    }
  }

  private struct Share {
    let code: String
    let share: Double
    var comesInNumbers = false
    var isSustained = true
    var tags: [SubCapability] = []
  }

  private static let mix = [
    Share(code: "INF_BN", share: 0.24, comesInNumbers: true, tags: [.armouredClass2]),
    Share(code: "INF_COY_IND", share: 0.08, comesInNumbers: true, tags: [.armouredClass1]),
    Share(code: "QRF_COY", share: 0.03, tags: [.nightVision, .mineProtectedVehicles]),
    Share(code: "SF_COY", share: 0.02, isSustained: false, tags: [.nightVision]),
    Share(code: "ENG_CONST_COY", share: 0.05), Share(code: "ENG_MULTI_UNIT", share: 0.03),
    Share(
      code: "EOD_COY", share: 0.06, isSustained: false,
      tags: [.mineProtectedVehicles, .deviceDisposal]),
    Share(code: "MED_L2", share: 0.06, tags: [.surgery]), Share(code: "MED_L2P", share: 0.01),
    Share(
      code: "AVN_MUHU", share: 0.07, isSustained: false, tags: [.nightFlying, .medicalEvacuation]),
    Share(code: "AVN_ATTACK", share: 0.02, isSustained: false, tags: [.nightFlying]),
    Share(code: "AVN_ARMED", share: 0.01, isSustained: false, tags: [.nightFlying]),
    Share(code: "AVN_FW_TAC", share: 0.02, isSustained: false),
    Share(code: "SIGNAL_COY", share: 0.04),
    Share(
      code: "TPT_COY_HVY", share: 0.04,
      tags: [.mineProtectedVehicles, .electronicCountermeasures]),
    Share(
      code: "COMBAT_CONVOY_COY", share: 0.02,
      tags: [.mineProtectedVehicles, .electronicCountermeasures]),
    Share(code: "MP_COY", share: 0.03),
    Share(code: "UAS_TACT", share: 0.04, isSustained: false, tags: [.fullMotionVideo]),
    Share(code: "FPU", share: 0.11, comesInNumbers: true, tags: [.armouredClass1]),
    Share(code: "RIVERINE_UNIT", share: 0.02, tags: [.river]),
  ]
}
