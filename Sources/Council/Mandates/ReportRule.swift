package import Basics

/// When the Secretary-General's reports on a mission are due within one mandate period.
package enum ReportRule: Hashable, Sendable {
  /// On the days that the decision names.
  case on([Day])
  /// So many days before the mandate ends.
  case beforeExpiry(days: Int)
  /// Every so many days, counted from a day on which one was due.
  case every(days: Int, from: Day)
  /// On a day of the month in which the mandate ends.
  case dayOfMonth(Int)
  /// The decision's rule is not known: a day is needed by the guideline, none is due.
  case unknown
}

/// A text that is no report rule.
package struct InvalidReportRule: Error, Equatable {
  package let text: String

  /// Keeps the text as given.
  package init(text: String) {
    self.text = text
  }
}

extension ReportRule {
  /// Reads the register's column.
  ///
  /// The forms are `on 2019-07-10; 2020-01-10`, `30 days before expiry`,
  /// `every 90 days from 2018-03-01`, `day 10 of the month` and `unknown`; an empty text is `unknown`.
  ///
  /// - Throws: `InvalidReportRule` with the text as given.
  package init(_ text: String) throws(InvalidReportRule) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == ";" || $0 == "," })
    guard let first = words.first else {
      self = .unknown
      return
    }
    do {
      switch (first, words.count) {
      case ("unknown", 1):
        self = .unknown
      case ("on", 2...):
        var days: [Day] = []
        for word in words.dropFirst() { days.append(try Day(iso: word)) }
        self = .on(days.sorted())
      case ("every", 5) where words[2] == "days" && words[3] == "from":
        self = .every(days: try ReportRule.count(words[1]), from: try Day(iso: words[4]))
      case ("day", 5) where words[2...].joined(separator: " ") == "of the month":
        let day = try ReportRule.count(words[1])
        guard day <= 31 else { throw InvalidReportRule(text: text) }
        self = .dayOfMonth(day)
      case (_, 4) where words[1...].joined(separator: " ") == "days before expiry":
        self = .beforeExpiry(days: try ReportRule.count(words[0]))
      default:
        throw InvalidReportRule(text: text)
      }
    } catch {
      throw InvalidReportRule(text: text)
    }
  }

  /// The form that `init(_:)` reads.
  package var text: String {
    switch self {
    case .on(let days): "on " + days.map(\.iso).joined(separator: "; ")
    case .beforeExpiry(let days): "\(days) days before expiry"
    case .every(let days, let from): "every \(days) days from \(from.iso)"
    case .dayOfMonth(let day): "day \(day) of the month"
    case .unknown: "unknown"
    }
  }

  private static func count(_ word: some StringProtocol) throws(InvalidReportRule) -> Int {
    guard let count = Int(word), (1...3660).contains(count) else {
      throw InvalidReportRule(text: String(word))
    }
    return count
  }
}

extension ReportRule: Codable {
  /// Reads the register's column.
  ///
  /// - Throws: `DecodingError` where the text is no report rule.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no report rule.")
    }
  }

  /// Writes the register's column.
  ///
  /// - Throws: what the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
