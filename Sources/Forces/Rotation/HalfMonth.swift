package import Basics

/// Half of a month: its first to its fifteenth day, or its sixteenth to its last (planning 2).
package struct HalfMonth: Hashable, Sendable {
  package let month: Month
  /// Whether it is the half that begins on the sixteenth.
  package let isSecond: Bool

  /// Takes the parts as they are.
  package init(_ month: Month, isSecond: Bool = false) {
    self.month = month
    self.isSecond = isSecond
  }

  /// The half-month in which a day lies.
  package init(of day: Day) {
    self.init(day.month, isSecond: day.dayOfMonth > 15)
  }

  /// Its first day.
  package var firstDay: Day {
    month.firstDay.advanced(by: isSecond ? 15 : 0)
  }

  /// From its first day to the day after its last.
  package var days: Range<Day> { firstDay..<advanced(by: 1).firstDay }
}

extension HalfMonth: Strideable {
  /// The half-month so many later, or earlier where negative.
  package func advanced(by halves: Int) -> HalfMonth {
    let sum = halves + (isSecond ? 1 : 0)
    return HalfMonth(month.advanced(by: sum >> 1), isSecond: sum & 1 == 1)
  }

  /// How many half-months later `other` is.
  package func distance(to other: HalfMonth) -> Int {
    2 * month.distance(to: other.month) + (other.isSecond ? 1 : 0) - (isSecond ? 1 : 0)
  }
}

extension Range<HalfMonth> {
  /// From the first day of the first to the day after the last.
  package var days: Range<Day> { lowerBound.firstDay..<upperBound.firstDay }
}
