package import Basics

extension SitePhrases {
  /// Today.
  package struct HomeWords: Sendable {
    package let title: String
    package let lead: @Sendable (Int, Int, Int) -> String
    package let overdue: String
    package let overdueHint: String
    package let coming: String
    package let nothingComing: String
    package let papers: String
    package let expiries: String
    package let triggers: String
    package let ends: String
    package let endsLine: @Sendable (Day) -> String
    package let openMonth: String
  }
}
