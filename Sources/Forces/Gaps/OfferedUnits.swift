import Basics
import Capabilities
import Council

/// How many pledged units that are free could fill each type in each mission, month by month.
///
/// Counted by type, mission accepted, days of the offer and level alone; a board does not judge more.
struct OfferedUnits {
  private let horizon: Int
  private let places: [LineBook.Group: Int]
  private var counts: [(atLevel: Int, below: Int)]

  init(
    _ book: ForceBook, _ forces: StandingForces, _ lines: LineBook, in months: Range<Month>,
    neededLevel: ReadinessLevel
  ) {
    horizon = months.count
    let groups = Array(lines.groups.keys)
    counts = [(atLevel: Int, below: Int)](
      repeating: (0, 0), count: groups.count * (horizon + 1))
    places = Dictionary(uniqueKeysWithValues: zip(groups, groups.indices))
    let byType = Dictionary(grouping: groups.indices) { groups[$0].unitType }
    let restating = book.counts.restating

    for pledge in book.register.pledges where pledge.nature == .unit || pledge.nature == .people {
      guard let type = pledge.unitType, pledge.registration.stands,
        !restating.contains(pledge.id)
      else { continue }
      let isAtLevel = book.counts.usable(pledge.id).level >= neededLevel
      let free = forces.freeMonths(of: pledge, book, in: months)
      guard !free.isEmpty else { continue }
      let accepted = Set(pledge.missions)
      for wanted in book.wanted(by: type) {
        let fillable =
          accepted.isEmpty
          ? byType[wanted] ?? []
          : accepted.compactMap { places[LineBook.Group(mission: $0, unitType: wanted)] }
        for group in fillable {
          for range in free {
            add(1, isAtLevel, at: group * (horizon + 1) + range.lowerBound)
            add(-1, isAtLevel, at: group * (horizon + 1) + range.upperBound)
          }
        }
      }
    }
    // Differences become counts.
    for group in groups.indices {
      for month in 1...horizon {
        let place = group * (horizon + 1) + month
        counts[place].atLevel += counts[place - 1].atLevel
        counts[place].below += counts[place - 1].below
      }
    }
  }

  private mutating func add(_ number: Int, _ isAtLevel: Bool, at place: Int) {
    if isAtLevel {
      counts[place].atLevel += number
    } else {
      counts[place].below += number
    }
  }

  /// The units at the level needed and those below it, in a month counted from the board's first.
  func units(for group: LineBook.Group, month: Int) -> (atLevel: Int, below: Int) {
    places[group].map { counts[$0 * (horizon + 1) + month] } ?? (0, 0)
  }
}

extension Registration {
  /// Whether the pledge is still there: neither rejected nor withdrawn.
  var stands: Bool { self != .rejected && self != .withdrawn }
}
