/// Two items tied by orders, in the order in which they should stand.
struct Tie: Hashable, Comparable {
  let before: Int
  let after: Int

  init(of order: DayPlacement.Order) {
    before = order.before
    after = order.after
  }

  static func < (one: Tie, other: Tie) -> Bool {
    (one.before, one.after) < (other.before, other.after)
  }
}

extension DayPlacement {
  /// What the orders of a tie cost for each day of the earlier item and each of the later one, in
  /// that order; nil where an order that must be kept is not.
  func prices(of tie: Tie, orders indices: [Int]) -> [[Int?]] {
    let tied = indices.map { orders[$0] }
    return items[tie.before].days.map { before in
      items[tie.after].days.map { after in tied.price(before: before, after: after) }
    }
  }
}

extension [DayPlacement.Order] {
  /// What these orders, all of one tie, cost on a pair of days; nil where one must be kept and is not.
  fileprivate func price(before: Int, after: Int) -> Int? {
    var sum = 0
    for order in self where after < before + order.lead {
      guard let price = order.price else { return nil }
      sum += price
    }
    return sum
  }
}
