/// What the rows of orders give way to, gathered tie by tie.
struct TieLedger {
  private let placement: DayPlacement
  /// The orders of each tie.
  private var orders: [Tie: [Int]] = [:]
  private var taken: [Tie: [(millionths: Int128, lead: Int, day: Int)]] = [:]

  init(of placement: DayPlacement) {
    self.placement = placement
    for (index, order) in placement.orders.enumerated() {
      orders[Tie(of: order), default: []].append(index)
    }
  }

  /// Takes the row of an order and day at its multiplier.
  mutating func take(_ millionths: Int128, order index: Int, day: Int) {
    let order = placement.orders[index]
    taken[Tie(of: order), default: []].append((millionths, order.lead, day))
  }

  /// The least that prices less multipliers come to: for each tie, over all pairs of days.
  var least: Int128 {
    orders.reduce(0) { $0 + least(of: $1.key, orders: $1.value) }
  }

  private func least(of tie: Tie, orders: [Int]) -> Int128 {
    // Where every order must be kept, days that keep them let no row give way.
    guard orders.contains(where: { placement.orders[$0].price != nil }) else { return 0 }

    let (before, after) = (placement.items[tie.before].days, placement.items[tie.after].days)
    // A row gives way to every later day of the one and every earlier day of the other: it is noted
    // at the corner, and summed from there.
    var given = [[Int128]](
      repeating: [Int128](repeating: 0, count: after.count + 1), count: before.count + 1)
    for row in taken[tie] ?? [] {
      given[before.count(upTo: row.day - row.lead)][after.count(upTo: row.day)] += row.millionths
    }
    let prices = placement.prices(of: tie, orders: orders)
    var least: Int128?
    var sums = [Int128](repeating: 0, count: after.count + 1)
    for earlier in before.indices {
      var sum: Int128 = 0
      for later in after.indices.reversed() {
        sums[later + 1] += given[earlier][later + 1]
        sum += sums[later + 1]
        if let price = prices[earlier][later] {
          least = min(least ?? .max, Int128(price) * Relaxation.unit - sum)
        }
      }
    }
    return least ?? 0
  }
}
