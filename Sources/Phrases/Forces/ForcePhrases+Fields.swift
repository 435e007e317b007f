package import Capabilities

extension ForcePhrases {
  /// What a kind of entry is called, in the plural.
  package func title(_ kind: CapabilityKind) -> String {
    say(kind, EnglishForces.titleCapabilityKind, FrenchForces.titleCapabilityKind)
  }

  /// What a field is called.
  package func label(_ field: FieldName) -> String {
    say(field, EnglishForces.labelFieldName, FrenchForces.labelFieldName)
  }
}
