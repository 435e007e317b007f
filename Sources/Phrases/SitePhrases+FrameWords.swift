package import Basics

extension SitePhrases {
  /// What stands on every page.
  package struct FrameWords: Sendable {
    package let skip: String
    /// The name of the navigation, for those who do not see it.
    package let navigation: String
    package let today: String
    package let programme: String
    package let year: String
    package let missions: String
    package let rules: String
    package let scorecard: String
    package let sources: String
    package let feeds: String
    package let journal: String
    package let language: String
    package let registerEnds: @Sendable (Day) -> String
    package let peacekeepingOnly: String
    package let sourceLine: String
    /// Under a printed page.
    package let printedOn: @Sendable (Day) -> String
    package let proposes: String
    /// What a form has just done.
    package let done: @Sendable (String) -> String?
  }
}
