import Basics

/// What every two days of two items owe together, as sums that are added up once at the end.
struct PairLedger {
  private let before: [Day]
  private let after: [Day]
  /// For each day of `before`, changes along the days of `after`.
  private var prices: [[Int128]]
  /// Changes along both: what is taken at one place is taken at all later days of `before`.
  private var taken: [[Int128]]

  init(before: [Day], after: [Day]) {
    self.before = before
    self.after = after
    let row = [Int128](repeating: 0, count: after.count + 1)
    prices = Array(repeating: row, count: before.count)
    taken = Array(repeating: row, count: before.count + 1)
  }

  mutating func add(_ price: Int128, ifCloserThan lead: Int) {
    for (place, day) in before.enumerated() {
      prices[place][0] += price
      prices[place][after.count { day.distance(to: $0) < lead }] -= price
    }
  }

  /// Days ascend, so that those that a row takes are the last of `before` and the first of `after`.
  mutating func take(_ amount: Int128, ifBeforeIsAfter last: Day, andAfterIsNotAfter day: Day) {
    let first = before.count { $0 <= last }
    taken[first][0] += amount
    taken[first][after.count { $0 <= day }] -= amount
  }

  /// The least that any two of the days owe.
  var least: Int128 {
    var least: Int128?
    var sums = [Int128](repeating: 0, count: after.count + 1)
    for place in before.indices {
      var owed: Int128 = 0
      for other in after.indices {
        sums[other] += taken[place][other]
        owed += prices[place][other] - sums[other]
        least = min(least ?? owed, owed)
      }
    }
    return least ?? 0
  }
}
