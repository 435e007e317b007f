/// Which component a unit belongs to.
package enum Component: String, CaseIterable, Codable, Sendable {
  case military
  case police
  /// What serves either: training, equipment, lift, money.
  case enabling
}
