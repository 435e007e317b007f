extension SitePhrases {
  /// A plan in the making.
  package struct SolvingWords: Sendable {
    package let title: String
    package let lead: @Sendable (String) -> String
    package let seconds: @Sendable (Int) -> String
    package let running: String
    package let objective: String
    package let bound: String
    package let nothingYet: String
    package let reload: String
    package let done: String
    package let open: String
    package let stop: String
  }
}
