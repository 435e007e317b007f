import Basics
import Capabilities

/// How long the tours of a pledge last, and how long it rests.
struct TourTerms: Hashable {
  /// Months after which the people of a sustained unit are exchanged (R-ROT-1).
  static let rotation = 12
  /// As long as any plan: for a unit that its contributor keeps in place.
  static let sustained = 60

  let dwell: Int
  let shortest: Int
  /// The fewest months where the line's end or the plan's cuts a tour short.
  let floor: Int
  let longest: Int
  let extensionMonths: Int
  let rotatesEvery: Int?

  /// What the pledge says, and the options where it says nothing.
  init(_ pledge: Pledge, _ options: ForceOptions) {
    dwell = max(0, pledge.dwellMonths ?? options.dwell)
    shortest = max(1, pledge.shortestTour ?? min(options.shortestTour, pledge.longestTour ?? .max))
    floor = max(1, min(options.leastTour, shortest))
    let usual = pledge.longestTour ?? options.longestTour
    longest = max(shortest, pledge.isSustained ? Self.sustained : usual)
    extensionMonths = pledge.isSustained ? 0 : max(0, pledge.extensionMonths ?? 0)
    rotatesEvery = pledge.isSustained ? Self.rotation : nil
  }

  /// The first month in which a unit that may arrive in `ready` counts on a line.
  ///
  /// It arrives a month before where it takes over, unless it is there from the line's first month.
  static func start(on line: TaskLine, ready: Month) -> Month {
    guard ready > line.months.lowerBound else { return line.months.lowerBound }
    return line.hasHandover ? ready.advanced(by: 1) : ready
  }

  /// The lengths of a tour that counts from `start` on a line and must end by `until`, where that is
  /// given; nil for none.
  func lengths(on line: TaskLine, from start: Month, until: Month?) -> ClosedRange<Int>? {
    let rest = start.distance(to: line.months.upperBound)
    let least = max(min(shortest, rest), floor)
    let most = min(
      longest + extensionMonths, until.map { min(rest, start.distance(to: $0)) } ?? rest)
    return least <= most ? least...most : nil
  }
}
