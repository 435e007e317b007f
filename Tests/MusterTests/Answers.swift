import Foundation

/// `programme --format json` as a reader takes it.
struct ProgrammeAnswer: Decodable {
  var window: Window
  var asOf: String
  var status: String
  var objective: Int
  var bound: Int
  var checked: Bool
  var score: [Score]
  var items: [Item]
  var unplaced: [Unplaced]
  var findings: [FindingAnswer]

  struct Window: Decodable {
    var from: String
    var to: String
  }

  struct Score: Decodable {
    var rule: String
    var force: String
    var count: Int
    var cost: Int
  }

  struct Item: Decodable, Equatable {
    var id: String
    var kind: String
    var mission: String?
    var decision: String?
    var step: String?
    var due: String?
    var day: String
    var session: String?
    var room: String?
    var fixed: Bool
    var projected: Bool
    var pinned: Bool
    var was: String?
    var known: String
  }

  struct Unplaced: Decodable {
    var id: String
    var reasons: [String]
  }

  /// The days of items, by id.
  var days: [String: String] {
    Dictionary(items.map { ($0.id, $0.day) }) { first, _ in first }
  }
}

/// A finding as JSON gives it.
struct FindingAnswer: Decodable {
  var rule: String
  var force: String
  var mission: String?
  var days: Int
  var says: String
  var owedBy: String
  var mend: String?
  var source: String
}

/// `check --format json`.
struct CheckAnswer: Decodable {
  var findings: [FindingAnswer]
  var proposals: [Proposal]

  struct Proposal: Decodable {
    var trigger: String
    var mission: String
    var by: String?
    var says: String
    var source: String
  }
}

/// `feasible --format json`.
struct FeasibleAnswer: Decodable {
  var feasible: Bool
  var slackDays: Int
  var binding: String
  var dates: [String: String]
  var mends: [Mend]

  struct Mend: Decodable {
    var report: String?
    var expiry: String?
    var negotiationDays: Int?
    var days: Int
  }
}

/// A line of `scorecard --format json`.
struct ScorecardLine: Decodable {
  var decisions: Int
  var withContributorMeeting: Int
  var leadToDecisionDays: [Int]
  var medianLeadToDecisionDays: Double?
  var metStrict: Int
  var metLoose: Int
  var notMetForCertain: Int
  var notKnown: Int
  var rollovers: Int
  var notTied: Int
}

/// `scorecard --format json`.
struct ScorecardAnswer: Decodable {
  var all: ScorecardLine
  var missions: [String: ScorecardLine]
}

/// Days as ISO writes them.
enum ISODay {
  /// Whether the day is one from Monday to Friday.
  static func isWeekday(_ text: String) throws -> Bool {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard text.count == 10, parts.count == 3 else { throw NoDay(text: text) }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    guard
      let date = calendar.date(
        from: DateComponents(year: parts[0], month: parts[1], day: parts[2], hour: 12))
    else { throw NoDay(text: text) }
    return (2...6).contains(calendar.component(.weekday, from: date))
  }

  struct NoDay: Error { let text: String }
}
