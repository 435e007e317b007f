/// A Member or observer State.
package struct State: Hashable, Codable, Sendable {
  /// ISO 3166-1 alpha-3, a key only: never shown as a name.
  package let code: Identifier<State>
  /// The M49 number, three digits, a key only.
  package let m49: String
  /// The official short name in English (UNTERM).
  package let english: String
  /// The official short name in French (UNTERM).
  package let french: String
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    code: Identifier<State>, m49: String, english: String, french: String, provenance: Provenance
  ) {
    self.code = code
    self.m49 = m49
    self.english = english
    self.french = french
    self.provenance = provenance
  }
}
