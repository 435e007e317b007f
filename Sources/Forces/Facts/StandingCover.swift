import Basics
import Capabilities

/// Which lines the units that stand by themselves fill, month by month.
///
/// A month counts where a unit is in the mission from its first day to its last, or where units relieve
/// one another so that no day of it is without one. A unit fills the line that is named for it; one without a name, or outside the months of its line, fills lines of its type
/// in its mission whose tags it has, the heaviest first, then those its type may stand in for. No line is
/// filled beyond its quantity.
struct StandingCover {
  /// A unit on a line for some months, counted from the span's first.
  ///
  /// A month in which units relieve one another is that of the one which is there longest in it.
  struct Stay {
    let unit: Int
    let line: Int
    let months: Range<Int>
  }

  private(set) var stays: [Stay] = []
  /// For line *l* and month *m*, at *l* × the span's months + *m*, how many units are there.
  private(set) var covered: [Int]
  let lines: LineBook

  /// Places `units`, in order of their first days, and of those that come on one day as they stand.
  init(_ units: [StandingUnit], on lines: LineBook, _ book: ForceBook) {
    self.lines = lines
    covered = [Int](repeating: 0, count: lines.lines.count * lines.span.count)
    let inOrder = units.indices.map { (first: units[$0].tour.lowerBound.number, place: $0) }
      .sorted { $0 < $1 }.map(\.place)

    // First those whose line is known, so that nobody else takes their place.
    var free: [(unit: Int, months: [Range<Int>])] = []
    for index in inOrder {
      let unit = units[index]
      var months = unit.stays.map { whole(in: $0) }.filter { !$0.isEmpty }
      if let line = unit.line.flatMap({ lines.places[$0] }) {
        fill(line, by: index, months)
        months = months.flatMap { $0.without(lines.months[line]) }
      }
      if !months.isEmpty {
        free.append((index, months))
      }
    }
    for isSubstitute in [false, true] {
      for place in free.indices where !free[place].months.isEmpty {
        let unit = units[free[place].unit]
        let types = book.wanted(by: unit.unitType)
        for type in isSubstitute ? types.dropFirst() : types.prefix(1) {
          let group = LineBook.Group(mission: unit.mission, unitType: type)
          for line in lines.groups[group] ?? [] {
            let needed = lines.lines[line].neededTags
            guard needed.allSatisfy(unit.tags.contains) else { continue }
            free[place].months = fill(line, by: free[place].unit, free[place].months)
          }
        }
      }
    }
    relieve(units, book)
  }

  /// Months of the span, counted from its first, that lie whole in `days`.
  private func whole(in days: Range<Day>) -> Range<Int> {
    let months = days.wholeMonths.clamped(to: lines.span)
    return lines.span.lowerBound.distance(
      to: months.lowerBound)..<lines.span.lowerBound.distance(to: months.upperBound)
  }

  /// Whether a line still needs a unit in a month.
  func isOpen(_ line: Int, in month: Int) -> Bool {
    covered[line * lines.span.count + month] < lines.lines[line].quantity
  }

  /// Puts a unit on a line in one month more, beside its months there where it has such.
  mutating func cover(_ line: Int, by unit: Int, in month: Int) {
    covered[line * lines.span.count + month] += 1
    var months = month..<month + 1
    let beside = stays.filter {
      $0.unit == unit && $0.line == line
        && ($0.months.upperBound == month || $0.months.lowerBound == month + 1)
    }
    for stay in beside {
      months =
        min(
          months.lowerBound, stay.months.lowerBound)..<max(
          months.upperBound, stay.months.upperBound)
    }
    stays.removeAll { stay in
      stay.unit == unit && stay.line == line && beside.contains { $0.months == stay.months }
    }
    stays.append(Stay(unit: unit, line: line, months: months))
  }

  /// Puts a unit on a line in as many of `months` as the line still needs; returns the others.
  @discardableResult
  private mutating func fill(_ line: Int, by unit: Int, _ months: [Range<Int>]) -> [Range<Int>] {
    let quantity = lines.lines[line].quantity
    let row = line * lines.span.count
    var left: [Range<Int>] = []
    for range in months {
      let common = range.clamped(to: lines.months[line])
      guard !common.isEmpty else {
        left.append(range)
        continue
      }
      left += range.without(common)
      var month = common.lowerBound
      while month < common.upperBound {
        let isFull = covered[row + month] >= quantity
        let start = month
        while month < common.upperBound, (covered[row + month] >= quantity) == isFull {
          if !isFull { covered[row + month] += 1 }
          month += 1
        }
        if isFull {
          left.append(start..<month)
        } else {
          stays.append(Stay(unit: unit, line: line, months: start..<month))
        }
      }
    }
    return left
  }
}

extension Range<Int> {
  /// What is left of it outside `other`, in order.
  func without(_ other: Range<Int>) -> [Range<Int>] {
    guard overlaps(other) else { return isEmpty ? [] : [self] }
    return [
      lowerBound..<Swift.max(lowerBound, other.lowerBound),
      Swift.min(upperBound, other.upperBound)..<upperBound,
    ].filter { !$0.isEmpty }
  }
}
