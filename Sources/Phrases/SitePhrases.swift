/// The furniture of the site in one language: navigation, headings, labels, hints and errors.
///
/// Every phrase is a stored value, so that a language that lacks one does not compile.
package struct SitePhrases: Sendable {
  package let language: Language
  package let frame: FrameWords
  package let words: SharedWords
  package let marks: MarksWords
  package let home: HomeWords
  package let month: MonthWords
  package let year: YearWords
  package let mission: MissionWords
  package let terms: TermsWords
  package let rules: RulesWords
  package let scorecard: ScorecardWords
  package let sources: SourcesWords
  package let journal: JournalWords
  package let feeds: FeedsWords
  package let solving: SolvingWords
  package let problems: ProblemsWords
  package let forms: FormsWords
}

extension SitePhrases {
  /// The phrases of a language.
  package static func `in`(_ language: Language) -> SitePhrases {
    switch language {
    case .english: .english
    case .french: .french
    }
  }
}
