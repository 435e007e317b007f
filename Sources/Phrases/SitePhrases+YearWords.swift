extension SitePhrases {
  /// A year.
  package struct YearWords: Sendable {
    package let title: @Sendable (Int) -> String
    package let lead: String
    package let lanes: String
    package let load: String
    package let loadLead: String
    package let table: String
    package let previous: @Sendable (Int) -> String
    package let month: String
    package let sessions: String
    package let ofCycles: String
    package let ofOthers: String
    package let leadKept: String
    package let leadShort: String
    /// Days between two steps, very short.
    package let lead8: @Sendable (Int) -> String
    package let expiry: String
    package let empty: String
    /// How to see a wide drawing on a narrow screen.
    package let sideways: String
  }
}
