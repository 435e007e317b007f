extension SitePhrases {
  /// The rules.
  package struct RulesWords: Sendable {
    package let title: String
    package let lead: String
    package let says: String
    package let setting: String
    package let provenance: String
  }
}
