extension SitePhrases {
  /// The journal.
  package struct JournalWords: Sendable {
    package let title: String
    package let lead: String
    package let head: String
    package let number: String
    package let at: String
    package let who: String
    package let what: String
    package let before: String
    package let after: String
    package let empty: String
  }
}
