import Basics

/// The holidays of Headquarters that follow from a rule, for years without a circular.
///
/// The two Eid days follow the moon: they are expected by the tabular Islamic calendar, and the
/// circular may have them a day or two sooner or later.
enum ExpectedHolidays {
  /// The expected holidays of a year, as observed; New Year's Day may be observed the day before.
  static func holidays(of year: Int) -> [Holiday] {
    guard (1...9998).contains(year) else { return [] }
    let thanksgiving = nth(4, .thursday, ofMonth: 11, in: year)
    let candidates: [(String, Day?)] = [
      ("New Year's Day", day(year, 1, 1).map(observed)),
      ("Good Friday", easter(of: year)?.advanced(by: -2)),
      ("Memorial Day", lastMonday(ofMonth: 5, in: year)),
      ("Independence Day", day(year, 7, 4).map(observed)),
      ("Labour Day", nth(1, .monday, ofMonth: 9, in: year)),
      ("Thanksgiving Day", thanksgiving),
      ("Christmas Day", day(year, 12, 25).map(observed)),
    ]
    let eids = IslamicCalendar.eids(of: year).map { ($0.name, Optional(observed($0.day))) }
    return (candidates + eids).compactMap { name, day in
      day.map { holiday(name, on: $0) }
    }
  }

  /// Easter Sunday of the Gregorian calendar, by the method printed anonymously in 1876.
  static func easter(of year: Int) -> Day? {
    let a = year % 19
    let (b, c) = year.quotientAndRemainder(dividingBy: 100)
    let (d, e) = b.quotientAndRemainder(dividingBy: 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = c.quotientAndRemainder(dividingBy: 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return day(year, sum / 31, sum % 31 + 1)
  }

  /// A holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after.
  static func observed(_ day: Day) -> Day {
    switch day.weekday {
    case .saturday: day.advanced(by: -1)
    case .sunday: day.advanced(by: 1)
    default: day
    }
  }

  private static func holiday(_ name: String, on day: Day) -> Holiday {
    Holiday(
      id: Identifier("expected/" + day.iso), day: day, name: name, kind: .expected,
      provenance: Provenance(
        source: "the holiday's rule; no circular seen", confidence: .unverified, validFrom: nil,
        knownSince: nil))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    try? Day(year: year, month: month, day: day)
  }

  static func nth(_ count: Int, _ weekday: Weekday, ofMonth month: Int, in year: Int) -> Day? {
    guard let first = day(year, month, 1) else { return nil }
    let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return first.advanced(by: ahead + 7 * (count - 1))
  }

  private static func lastMonday(ofMonth month: Int, in year: Int) -> Day? {
    guard let last = day(year, month, 1)?.month.lastDay else { return nil }
    return last.advanced(by: -(last.weekday.rawValue - Weekday.monday.rawValue))
  }
}

/// The week in which the General Assembly's general debate opens, when the Council meets little.
///
/// The debate opens on the Tuesday after the opening week (General Assembly resolution 57/301), that
/// is in the fourth week of September, counted from the first week that has a weekday. Recalled.
enum HighLevelWeek {
  /// Its Monday to Friday.
  static func days(of year: Int) -> [Day] {
    guard let first = try? Day(year: year, month: 9, day: 1) else { return [] }
    let monday =
      first.isWeekend
      ? first.advanced(by: 8 - first.weekday.rawValue)
      : first.advanced(by: 1 - first.weekday.rawValue)
    return (21..<26).map { monday.advanced(by: $0) }
  }
}
