/// The first and last day that orders which must be kept leave to each item.
struct Windows {
  /// Indices into each item's days.
  private(set) var first: [Int]
  private(set) var last: [Int]

  /// The widest windows; nil where some item is left without a day.
  ///
  /// Every order that must be kept is a difference of two days, so where each item has a window, all
  /// items on their first days keep every such order, and so do all on their last.
  init?(of placement: DayPlacement) {
    let items = placement.items
    guard items.allSatisfy({ !$0.days.isEmpty }) else { return nil }
    first = [Int](repeating: 0, count: items.count)
    last = items.map { $0.days.count - 1 }

    var touching = [[Int]](repeating: [], count: items.count)
    for (index, order) in placement.orders.enumerated() where order.price == nil {
      touching[order.before].append(index)
      touching[order.after].append(index)
    }
    var waiting = placement.orders.indices.filter { placement.orders[$0].price == nil }
    var isWaiting = placement.orders.map { $0.price == nil }
    while let index = waiting.popLast() {
      isWaiting[index] = false
      let order = placement.orders[index]
      let before = items[order.before].days
      let after = items[order.after].days
      var moved: [Int] = []

      let earliest = before[first[order.before]] + order.lead
      while after[first[order.after]] < earliest {
        first[order.after] += 1
        guard first[order.after] <= last[order.after] else { return nil }
        moved = [order.after]
      }
      let latest = after[last[order.after]] - order.lead
      while before[last[order.before]] > latest {
        last[order.before] -= 1
        guard first[order.before] <= last[order.before] else { return nil }
        if moved.last != order.before {
          moved.append(order.before)
        }
      }
      for next in moved.flatMap({ touching[$0] }) where !isWaiting[next] {
        isWaiting[next] = true
        waiting.append(next)
      }
    }
  }
}
