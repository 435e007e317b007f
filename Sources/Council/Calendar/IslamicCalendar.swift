import Basics

/// The tabular Islamic calendar: thirty years of twelve months, eleven of which have a day more.
///
/// The civil reckoning, which begins on Friday 16 July 622 of the Julian calendar. The months that
/// are seen begin on its day, or one or two away from it.
enum IslamicCalendar {
  /// The days of both feasts in a year of the common calendar, in order; some years have three.
  static func eids(of year: Int) -> [(name: String, day: Day)] {
    guard year > 622 else { return [] }
    // An Islamic year is about 33/32 of the common one; one year more on either side is enough.
    let about = (year - 622) * 33 / 32
    return ((about - 1)...(about + 1)).flatMap { islamic in
      [
        ("Eid al-Fitr", day(1, ofMonth: 10, in: islamic)),
        ("Eid al-Adha", day(10, ofMonth: 12, in: islamic)),
      ]
    }.filter { $0.1.year == year }
  }

  /// The day of a month of an Islamic year.
  static func day(_ day: Int, ofMonth month: Int, in year: Int) -> Day {
    // Odd months have 30 days, even ones 29; of any thirty years eleven are a day longer.
    let before = (year - 1) * 354 + (11 * year + 3) / 30 + 29 * (month - 1) + month / 2
    return Day(IslamicCalendar.epoch + before + day - 1)
  }

  /// The first day of the first year, counted from 1 January 1970.
  private static let epoch = -492_148
}
