package import Basics

extension SitePhrases {
  /// The scorecard.
  package struct ScorecardWords: Sendable {
    package let title: String
    package let years: @Sendable (Int, Int) -> String
    package let lead: String
    package let explain: String
    package let recorded: @Sendable (Day, Day) -> String
    package let noMeetings: String
    package let decisions: String
    package let withMeeting: String
    package let median: String
    package let metStrict: String
    package let metLoose: String
    package let notMet: String
    package let notKnown: String
    package let rollovers: String
    package let all: String
    package let byMission: String
    package let byYear: String
    package let cases: String
    package let year: String
    package let from: String
    package let to: String
    package let notTied: String
    package let contributorMeeting: String
    package let consultations: String
    package let leadDays: String
    package let verdict: String
    package let rollover: String
  }
}
