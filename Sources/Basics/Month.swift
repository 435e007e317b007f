/// One month of one year.
package struct Month: Hashable, Sendable {
  /// Months since January of year 0.
  package let ordinal: Int

  init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// The month of a year; `month` counts 1…12.
  ///
  /// - Throws: `InvalidMonth.noSuchMonth` where the month is not 1…12 or the year not 1…9999.
  package init(year: Int, month: Int) throws(InvalidMonth) {
    guard (1...9999).contains(year), (1...12).contains(month) else {
      throw .noSuchMonth(year: year, month: month)
    }
    ordinal = year * 12 + month - 1
  }

  /// Reads `YYYY-MM`, and nothing else.
  ///
  /// - Throws: `InvalidMonth`.
  package init(iso text: some StringProtocol) throws(InvalidMonth) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7])
    else { throw .notISO(String(text)) }

    try self.init(year: year, month: month)
  }

  /// The year.
  package var year: Int { ordinal / 12 }

  /// The month of the year, 1…12.
  package var number: Int { ordinal % 12 + 1 }

  /// Its first day.
  package var firstDay: Day { Day(Day.number(year: year, month: number, day: 1)) }

  /// Its last day.
  package var lastDay: Day { advanced(by: 1).firstDay.advanced(by: -1) }

  /// From its first day to the day after its last.
  package var days: Range<Day> { firstDay..<advanced(by: 1).firstDay }

  /// `YYYY-MM`.
  package var iso: String { padded(year, to: 4) + "-" + padded(number, to: 2) }
}

/// Why a text or two numbers make no month.
package enum InvalidMonth: Error, Equatable {
  case notISO(String)
  case noSuchMonth(year: Int, month: Int)
}

extension Month: Strideable {
  /// The month `months` later, or earlier where negative.
  package func advanced(by months: Int) -> Month { Month(ordinal: ordinal + months) }

  /// How many months later `other` is.
  package func distance(to other: Month) -> Int { other.ordinal - ordinal }
}

extension Month: CustomStringConvertible {
  /// `YYYY-MM`.
  package var description: String { iso }
}

extension Month: Codable {
  /// Reads `YYYY-MM`.
  ///
  /// - Throws: `DecodingError` where the text is no month.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(iso: text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no month written YYYY-MM.")
    }
  }

  /// Writes `YYYY-MM`.
  ///
  /// - Throws: what the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
