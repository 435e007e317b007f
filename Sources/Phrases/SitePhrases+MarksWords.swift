package import Basics

extension SitePhrases {
  /// How items of the programme are marked.
  package struct MarksWords: Sendable {
    package let morning: String
    package let afternoon: String
    package let extra: String
    /// Items that take no session.
    package let papers: String
    package let fixed: String
    package let projected: String
    package let pinned: String
    package let was: @Sendable (Day) -> String
    package let closed: String
    /// Of a holiday that follows from its rule.
    package let expected: String
    package let floating: String
    package let official: String
    package let legend: String
  }
}
