package import Basics

extension Day {
  /// The day on which what has no end ends: later than any month that is planned.
  static let never = Day(10_000_000)
  /// The day on which what has no beginning begins: before any month that is planned.
  static let always = Day(-10_000_000)

  /// The first month that is whole from this day on: its own where this is its first day.
  package var firstWholeMonth: Month { dayOfMonth == 1 ? month : month.advanced(by: 1) }
}

extension Range<Day> {
  /// The months that lie in it from their first day to their last.
  package var wholeMonths: Range<Month> {
    let first = lowerBound.firstWholeMonth
    return first..<Swift.max(first, upperBound.month)
  }

  /// The months of which it holds a day.
  var touchedMonths: Range<Month> {
    isEmpty
      ? lowerBound.month..<lowerBound.month
      : lowerBound.month..<upperBound.advanced(by: -1).month.advanced(by: 1)
  }

  /// What is left of it outside `other`, in order.
  func without(_ other: Range<Day>) -> [Range<Day>] {
    let before = lowerBound..<Swift.max(lowerBound, Swift.min(upperBound, other.lowerBound))
    let after = Swift.min(upperBound, Swift.max(lowerBound, other.upperBound))..<upperBound
    guard overlaps(other) else { return [self] }
    return [before, after].filter { !$0.isEmpty }
  }
}
