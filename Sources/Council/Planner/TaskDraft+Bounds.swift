import Basics

extension TaskDraft {
  /// The most that all habits together can cost one programme more than another.
  ///
  /// An item with one day costs every programme the same by itself; each that takes a session may
  /// besides make it, or another, a second one.
  var mostHabit: Int {
    items.reduce(0) { sum, item in
      guard item.allowed.count > 1, item.neededBefore == nil else { return sum }
      let session = item.takesSession ? PriceLevels.secondSession : 0
      return sum + mostHabit(of: item) + session
    }
  }

  private func mostHabit(of item: TaskItem) -> Int {
    let ends = [item.allowed.first, item.allowed.last].compactMap(\.self)
    let farthest = { (day: Day) in ends.map { abs($0.distance(to: day)) }.max() ?? 0 }
    let distance = item.habitual.map(farthest) ?? 0
    let moved = item.was.map { options.movePrice + farthest($0) } ?? 0
    return distance + moved + PriceLevels.floatingHoliday + PriceLevels.fridayVote
  }

  /// The most that all preferences together can cost one programme more than another, in units.
  var mostPreferred: Int {
    orders.count { order in
      PriceLevels.force(of: order.rule) == .preferred && !isSettled(order)
    }
  }

  /// Whether every placement keeps an order, or none does.
  private func isSettled(_ order: TaskOrder) -> Bool {
    let (before, after) = (items[order.before].allowed, items[order.after].allowed)
    guard let earliest = before.first, let latest = before.last, let first = after.first,
      let last = after.last
    else { return true }
    return latest.distance(to: first) >= order.lead || earliest.distance(to: last) < order.lead
  }

  /// Whether an order needs a row: both its ends may move, and it may be kept or not.
  func isOpen(_ order: TaskOrder) -> Bool {
    items[order.before].allowed.count > 1 && items[order.after].allowed.count > 1
      && !isSettled(order)
  }
}
