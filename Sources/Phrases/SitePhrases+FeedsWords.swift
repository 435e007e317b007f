extension SitePhrases {
  /// The calendars.
  package struct FeedsWords: Sendable {
    package let title: String
    package let lead: String
    package let how: String
    package let howSteps: [String]
    package let loopback: String
    package let all: String
    package let address: String
    package let download: String
    package let calendar: String
  }
}
