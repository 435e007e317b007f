package import Council

extension SitePhrases {
  /// Words that many pages share.
  package struct SharedWords: Sendable {
    package let mission: String
    package let step: String
    package let day: String
    package let due: String
    package let planned: String
    package let actual: String
    package let decision: String
    package let item: String
    package let source: String
    package let rule: String
    package let force: String
    package let owedBy: String
    package let mend: String
    package let finding: String
    package let findings: String
    package let expiry: String
    package let adopted: String
    package let note: String
    /// How far something is.
    package let state: String
    package let paper: String
    package let none: String
    package let notRecorded: String
    package let noEnd: String
    package let and: String
    package let total: String
    package let show: String
    package let change: String
    package let filter: String
    package let confidence: String
    package let known: String
    package let days: @Sendable (Int) -> String
    package let items: @Sendable (Int) -> String
    package let findingCount: @Sendable (Int) -> String
    package let pageOf: @Sendable (Int, Int) -> String
    package let previousPage: String
    package let nextPage: String
    /// What a link from a figure leads to.
    package let row: String
    /// How strongly a rule binds, in one word.
    package let forceWord: @Sendable (Force) -> String
    /// A step in a word or two, for the squares of a calendar.
    package let shortStep: @Sendable (Step) -> String
    /// A word before what it names, with the colon as the language writes it.
    package let label: @Sendable (String) -> String
  }
}
