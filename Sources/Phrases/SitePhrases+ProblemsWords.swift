package import Council

extension SitePhrases {
  /// Pages for what went wrong.
  package struct ProblemsWords: Sendable {
    package let title: @Sendable (Int) -> String
    package let happened: @Sendable (Int) -> String
    package let next: @Sendable (Int) -> String
    package let asked: String
    package let reference: String
    package let status: String
    package let home: String
    package let yours: String
    package let theirs: String
    package let field: String
    package let openCurrent: String
    /// How far the register reaches, where no programme can be made.
    package let window: @Sendable (InvalidWindow) -> String
  }
}
