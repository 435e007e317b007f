import Basics

/// A tour of a plan, found among what the task allows; months are counted from the task's first.
struct PlacedTour {
  let tour: PlannedTour
  /// Which of the task's supplies goes.
  let unit: Int
  let supply: TaskSupply
  let way: TaskWay
  let line: TaskLine
  let start: Int
  let end: Int
  /// A month before `start` where the unit takes over from another.
  let arrival: Int

  /// The months in which it fills the line.
  var stay: Range<Int> { start..<max(start, end) }

  /// The months, after the first and before the last, in which its people are exchanged.
  var exchanges: [Int] {
    guard let every = supply.rotatesEvery, every > 0 else { return [] }
    return stay.dropFirst().filter { ($0 - start).isMultiple(of: every) }
  }

  /// The months in which it takes up a part, never before the first or past the last of so many.
  func months(of use: TaskPartUse, horizon: Int) -> Range<Int> {
    let last = use.isThroughout ? end + use.after : arrival
    let first = min(max(0, arrival - use.before), horizon)
    return first..<max(first, min(horizon, last))
  }

  /// Whether a unit cannot go on both, as it would be in two places or not have rested between them.
  func clashes(with other: PlacedTour) -> Bool {
    let (first, second) = arrival <= other.arrival ? (self, other) : (other, self)
    return second.arrival < first.end + supply.dwell
  }

  /// Whether it is the same tour as `other`: the same way, the same months.
  func isSame(as other: PlacedTour) -> Bool {
    unit == other.unit && way == other.way && start == other.start && end == other.end
  }
}

extension ForcePlanChecker {
  /// `tour` of a unit by one of its ways.
  func placed(_ tour: PlannedTour, unit: Int, way: TaskWay) -> PlacedTour {
    let line = task.lines[way.line]
    let start = offset(tour.months.lowerBound)
    let takesOver = line.hasHandover && line.months.lowerBound < tour.months.lowerBound
    return PlacedTour(
      tour: tour, unit: unit, supply: task.supplies[unit], way: way, line: line, start: start,
      end: offset(tour.months.upperBound), arrival: takesOver ? start - 1 : start)
  }
}
