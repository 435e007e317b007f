/// What a person reads of demand, supply and plans, in one language.
///
/// Each language is one enumeration of functions over the same values (`EnglishForces`,
/// `FrenchForces`), so that a phrase missing in one of them does not compile.
package struct ForcePhrases: Hashable, Sendable {
  package let language: Language

  /// The phrases of a language.
  package init(_ language: Language) {
    self.language = language
  }

  /// The phrases in English.
  package static let english = ForcePhrases(.english)

  /// The phrases in French.
  package static let french = ForcePhrases(.french)
}

extension ForcePhrases {
  /// Says a value in the one language or the other.
  func say<Value>(
    _ value: Value, _ english: (Value) -> String, _ french: (Value) -> String
  ) -> String {
    switch language {
    case .english: english(value)
    case .french: french(value)
    }
  }
}
