import Basics
import Capabilities
import Council

extension StandingCover {
  /// Counts the months in which units relieve one another on a line: none of them is there throughout, and
  /// no day is without one.
  ///
  /// Units of the line's own come before those that are free, those of its type before substitutes. A unit
  /// takes part in one relief a month. Costs a few steps for each unit that comes or goes within a month,
  /// and each line of its mission then.
  mutating func relieve(_ units: [StandingUnit], _ book: ForceBook) {
    var places: [Place: [Part]] = [:]
    for (index, unit) in units.enumerated() {
      for stay in unit.stays {
        for month in lines.parted(by: stay) {
          let days = lines.span.lowerBound.advanced(by: month).days.clamped(to: stay)
          places[Place(mission: unit.mission, month: month), default: []]
            .append(Part(unit: index, days: days))
        }
      }
    }
    let inOrder = places.filter { $0.value.count > 1 }.sorted {
      ($0.key.mission, $0.key.month) < ($1.key.mission, $1.key.month)
    }
    for (place, parts) in inOrder {
      relieve(in: place, by: parts, units, book)
    }
  }

  /// One month in one mission.
  private struct Place: Hashable {
    let mission: Identifier<Mission>
    let month: Int
  }

  /// The days of a month on which a unit is there.
  private struct Part {
    let unit: Int
    let days: Range<Day>
  }

  private mutating func relieve(
    in place: Place, by parts: [Part], _ units: [StandingUnit], _ book: ForceBook
  ) {
    var left = parts
    let open = lines.lines.indices.filter {
      lines.lines[$0].mission == place.mission && lines.months[$0].contains(place.month)
    }.sorted { (lines.weights[$1], $0) < (lines.weights[$0], $1) }
    let days = lines.span.lowerBound.advanced(by: place.month).days
    for nearness in Nearness.allCases {
      for line in open {
        while isOpen(line, in: place.month) {
          let fitting = left.filter {
            self.nearness(of: units[$0.unit], to: line, in: place.month, book)
              .map { $0 <= nearness } ?? false
          }
          guard let chain = Self.chain(of: fitting, through: days) else { break }
          let taken = Set(chain.map(\.unit))
          left.removeAll { taken.contains($0.unit) }
          let longest = chain.max { left, right in
            left.days.count != right.days.count
              ? left.days.count < right.days.count : left.unit > right.unit
          }
          guard let longest else { break }
          cover(line, by: longest.unit, in: place.month)
        }
      }
    }
  }

  /// How near a unit is to a line: named for it, of its type, or a substitute.
  private enum Nearness: Int, CaseIterable, Comparable {
    case own
    case alike
    case substitute

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private func nearness(
    of unit: StandingUnit, to line: Int, in month: Int, _ book: ForceBook
  ) -> Nearness? {
    let entry = lines.lines[line]
    if unit.line == entry.id { return .own }
    if let own = unit.line.flatMap({ lines.places[$0] }), lines.months[own].contains(month) {
      return nil
    }
    guard book.wanted(by: unit.unitType).contains(entry.unitType),
      entry.neededTags.allSatisfy(unit.tags.contains)
    else { return nil }
    return unit.unitType == entry.unitType ? .alike : .substitute
  }

  /// Stretches of which each begins before the one before it has ended, from the first day to the last;
  /// nil where a day is without any.
  private static func chain(of parts: [Part], through days: Range<Day>) -> [Part]? {
    var chain: [Part] = []
    var day = days.lowerBound
    while day < days.upperBound {
      let next = parts.filter { $0.days.contains(day) }.max { left, right in
        left.days.upperBound != right.days.upperBound
          ? left.days.upperBound < right.days.upperBound : left.unit > right.unit
      }
      guard let next else { return nil }
      chain.append(next)
      day = next.days.upperBound
    }
    return chain
  }
}

extension LineBook {
  /// The months of the span, counted from its first, of which `days` holds some days and not all.
  fileprivate func parted(by days: Range<Day>) -> [Int] {
    var months: [Month] = []
    if days.lowerBound.dayOfMonth > 1 { months.append(days.lowerBound.month) }
    if days.upperBound.dayOfMonth > 1, days.upperBound.month != months.first {
      months.append(days.upperBound.month)
    }
    return months.filter { span.contains($0) }.map { span.lowerBound.distance(to: $0) }
  }
}
