import Basics
import Capabilities

extension StandingForces {
  /// The months of `months`, counted from the first, in which the units of a pledge are offered and not
  /// taken; a range for each stretch of each unit.
  func freeMonths(of pledge: Pledge, _ book: ForceBook, in months: Range<Month>) -> [Range<Int>] {
    let until = min(pledge.until ?? .never, book.withdrawals.end(of: pledge) ?? .never)
    let from = max(pledge.from.map { book.hastened($0, pledge.id) } ?? book.asOf, book.asOf)
    guard from < until else { return [] }
    let offered = (from..<until).wholeMonths.clamped(to: months)
    guard !offered.isEmpty else { return [] }

    let range =
      months.lowerBound.distance(
        to: offered.lowerBound)..<months.lowerBound.distance(to: offered.upperBound)
    let taken = taken[pledge.id] ?? []
    return (0..<max(1, pledge.quantity ?? 1)).flatMap { unit in
      var free = [range]
      for tour in taken.indices.contains(unit) ? taken[unit] : [] {
        let touched = tour.touchedMonths.clamped(to: months)
        let busy =
          months.lowerBound.distance(
            to: touched.lowerBound)..<months.lowerBound.distance(to: touched.upperBound)
        free = free.flatMap { $0.without(busy) }
      }
      return free
    }
  }
}
