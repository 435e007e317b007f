/// One day of the proleptic Gregorian calendar, as Muster counts: whole days, no zone, no hour.
///
/// "Today" is the day in New York, handed in by the caller.
package struct Day: Hashable, Sendable {
  /// Days since 1 January 1970, which is 0; earlier days are negative.
  package let number: Int

  /// The day `number` days after 1 January 1970.
  package init(_ number: Int) {
    self.number = number
  }

  /// The day of a year, month and day of the month.
  ///
  /// - Throws: `InvalidDay.noSuchDay` where the calendar has none, or the year is not 1…9999.
  package init(year: Int, month: Int, day: Int) throws(InvalidDay) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { throw .noSuchDay(year: year, month: month, day: day) }

    number = Day.number(year: year, month: month, day: day)
  }
}

/// Why a text or three numbers make no day.
package enum InvalidDay: Error, Equatable {
  case notISO(String)
  case noSuchDay(year: Int, month: Int, day: Int)
}

/// A day of the week, Monday first as ISO 8601 counts.
package enum Weekday: Int, CaseIterable, Codable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day {
  /// The year, month (1…12) and day of the month (1…31).
  package var civil: (year: Int, month: Int, day: Int) {
    // Days are counted from 1 March of year 0, in eras of 400 years (146,097 days).
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  package var year: Int { civil.year }

  /// The month it lies in.
  package var month: Month {
    let civil = civil
    return Month(ordinal: civil.year * 12 + civil.month - 1)
  }

  /// The day of the month, 1…31.
  package var dayOfMonth: Int { civil.day }

  /// The day of the week; 1 January 1970 was a Thursday.
  package var weekday: Weekday {
    let fromMonday = ((number + 3) % 7 + 7) % 7
    return Weekday(rawValue: fromMonday + 1) ?? .monday
  }

  /// Saturday or Sunday.
  package var isWeekend: Bool { weekday.rawValue >= 6 }

  /// How many days a month has, 28…31; `month` must be 1…12.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: Strideable {
  /// The day `days` later, or earlier where negative.
  package func advanced(by days: Int) -> Day { Day(number + days) }

  /// How many days later `other` is.
  package func distance(to other: Day) -> Int { other.number - number }

  /// Whether it is the earlier day, however far apart they are.
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  /// Reads `YYYY-MM-DD`, and nothing else.
  ///
  /// - Throws: `InvalidDay.notISO` for another form, `.noSuchDay` for 30 February and its like.
  package init(iso text: some StringProtocol) throws(InvalidDay) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]),
      let day = Int(digits: bytes[8..<10])
    else { throw .notISO(String(text)) }

    try self.init(year: year, month: month, day: day)
  }

  /// `YYYY-MM-DD`.
  package var iso: String {
    let civil = civil
    return padded(civil.year, to: 4) + "-" + padded(civil.month, to: 2) + "-"
      + padded(civil.day, to: 2)
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  package var description: String { iso }
}

extension Day: Codable {
  /// Reads `YYYY-MM-DD`.
  ///
  /// - Throws: `DecodingError` where the text is no day.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(iso: text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no day written YYYY-MM-DD.")
    }
  }

  /// Writes `YYYY-MM-DD`.
  ///
  /// - Throws: what the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

extension Int {
  /// Reads ASCII digits alone; nil for none, a sign or anything else.
  init?(digits: some Collection<UInt8>) {
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self = value
  }
}

/// `number` in decimal with leading zeros up to `width` digits.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
