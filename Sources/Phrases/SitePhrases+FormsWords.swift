package import Basics

extension SitePhrases {
  /// Forms.
  package struct FormsWords: Sendable {
    /// The heading of the error summary.
    package let summary: String
    /// Before the title of a page whose form has errors.
    package let titlePrefix: String
    package let error: String
    package let optional: String
    package let missing: String
    package let notADay: @Sendable (String) -> String
    package let notAMonth: @Sendable (String) -> String
    package let notANumber: @Sendable (String) -> String
    package let notASymbol: @Sendable (String) -> String
    package let outside: @Sendable (Int, Int, Int) -> String
    package let unknown: @Sendable (String) -> String
    package let tooEarly: @Sendable (Day, Day) -> String
    package let tooLate: @Sendable (Day, Day) -> String
    package let notAWorkingDay: @Sendable (Day) -> String
    package let tooLong: @Sendable (Int) -> String
  }
}
