/// What a part brings to a joint pledge.
package enum PartRole: String, CaseIterable, Codable, Sendable {
  case people
  case equipment
  case lift
  case training
  case camp
  case money
  /// A slot in a rotation.
  case slot
  case subUnit = "sub-unit"
}
