import Optimization

/// A placement as a mixed-integer program in cumulative form.
///
/// The column of item *i* and its day *k* says whether *i* stands on that day or an earlier one; the
/// last day needs none. An order then is a difference of two columns for each day of the later item,
/// less its slack, and its multiplier is that of the day-indexed row: the two forms have the same
/// bound, but here rows are two or three entries long instead of dozens.
struct DayProgram {
  let placement: DayPlacement
  var columns = MixedIntegerProgram.Columns()
  var rows = MixedIntegerProgram.Rows()
  /// Where the columns of each item begin.
  private(set) var starts: [Int32] = []
  /// What each row from `firstSourceRow` on stands for; nil for one without a multiplier.
  var sources: [RowMultiplier.Row?] = []
  private(set) var firstSourceRow = 0

  /// The program of `placement`; `isWhole` says whether columns must be whole, `tight` for which ties
  /// slacks are chosen together.
  init(of placement: DayPlacement, isWhole: Bool, tight: Set<Tie> = []) {
    self.placement = placement
    addItems(isWhole: isWhole)
    firstSourceRow = rows.count
    for (index, order) in placement.orders.enumerated() where !tight.contains(Tie(of: order)) {
      addRows(ofOrder: index)
    }
    let orders = placement.orders.indices.filter { tight.contains(Tie(of: placement.orders[$0])) }
    for (tie, orders) in Dictionary(grouping: orders, by: { Tie(of: placement.orders[$0]) })
      .sorted(by: { $0.key < $1.key })
    {
      addRows(ofTie: tie, orders: orders)
    }
    for index in placement.rooms.indices {
      addRows(ofRoom: index)
    }
  }

  /// The program as a solver takes it; nil only if it is malformed.
  var program: MixedIntegerProgram? {
    try? MixedIntegerProgram(columns: columns, rows: rows, isTight: true)
  }

  private mutating func addItems(isWhole: Bool) {
    for item in placement.items {
      let start = Int32(columns.count)
      starts.append(start)
      let days = item.days.count - 1
      for day in 0..<days {
        let cost = Double(item.costs[day] - item.costs[day + 1])
        columns.add(cost: cost, from: 0, to: 1, isInteger: isWhole)
      }
      for day in 0..<max(0, days - 1) {
        rows.term(1, of: start + Int32(day))
        rows.term(-1, of: start + Int32(day) + 1)
        rows.end(from: -.infinity, to: 0)
      }
    }
  }

  /// Adds `factor` × "item stands on day `index` or earlier" to the row being written; answers the
  /// part of it that is constant.
  mutating func term(_ factor: Double, item: Int, upTo index: Int) -> Double {
    guard index >= 0 else { return 0 }
    guard index < placement.items[item].days.count - 1 else { return factor }
    rows.term(factor, of: starts[item] + Int32(index))
    return 0
  }

  mutating func addRows(ofOrder index: Int) {
    let order = placement.orders[index]
    // Free to break, or of an item with itself and always kept: it asks nothing.
    guard order.price != 0, order.before != order.after || order.lead > 0 else { return }
    let (before, after) = (placement.items[order.before].days, placement.items[order.after].days)
    var latest = before.count { $0 <= after[0] - order.lead } - 1
    let slack = order.price.map {
      columns.add(cost: Double($0), from: 0, to: 1, isInteger: false)
    }

    for day in after.indices {
      let reached = latest
      guard reached < before.count - 1 else { return }
      // Of the later item's days that ask for the same day of the earlier one, the last asks most.
      if day + 1 < after.count {
        while latest + 1 < before.count, before[latest + 1] <= after[day + 1] - order.lead {
          latest += 1
        }
        guard latest > reached else { continue }
      }
      let constant =
        term(1, item: order.after, upTo: day) + term(-1, item: order.before, upTo: reached)
      if let slack {
        rows.term(-1, of: slack)
      }
      rows.end(from: -.infinity, to: -constant)
      sources.append(.order(index, day: after[day]))
    }
  }

  private mutating func addRows(ofRoom index: Int) {
    let tiers = placement.rooms[index].steps
    guard let lowest = tiers.first?.holds else { return }

    for use in placement.uses(ofRoom: index) where use.entries.count > lowest {
      var constant = 0.0
      for entry in use.entries {
        constant += term(1, item: entry.item, upTo: entry.index)
        constant += term(-1, item: entry.item, upTo: entry.index - 1)
      }
      for (number, tier) in tiers.enumerated() where use.entries.count > tier.holds {
        let next = number + 1 < tiers.count ? tiers[number + 1].holds : use.entries.count
        let slack = columns.add(
          cost: Double(tier.price), from: 0, to: Double(next - tier.holds), isInteger: false)
        rows.term(-1, of: slack)
      }
      rows.end(from: -.infinity, to: Double(lowest) - constant)
      // The tier is found when the multiplier is shared out.
      sources.append(.room(index, tier: 0, day: use.day))
    }
  }
}
