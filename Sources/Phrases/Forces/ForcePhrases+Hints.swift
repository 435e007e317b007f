package import Capabilities

extension ForcePhrases {
  /// What a field asks, in one sentence; nil where its label says enough.
  package func hint(_ field: FieldName) -> String? {
    switch language {
    case .english: EnglishForces.hint(field)
    case .french: FrenchForces.hint(field)
    }
  }
}
