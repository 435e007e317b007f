extension DayPlacement {
  /// What it costs to put item *i* on `days[i]`; nil where an item may not be on its day or an order
  /// that must be kept is not.
  package func cost(of days: [Int]) -> Int? {
    guard days.count == items.count else { return nil }

    var cost = 0
    var sessions = [[Int: Int]](repeating: [:], count: rooms.count)
    for (item, day) in zip(items, days) {
      guard let index = item.days.firstIndex(of: day) else { return nil }
      cost += item.costs[index]
      if let room = item.room, !rooms[room].freeDays.contains(day) {
        sessions[room][day, default: 0] += 1
      }
    }
    for order in orders where days[order.after] < days[order.before] + order.lead {
      guard let price = order.price else { return nil }
      cost += price
    }
    for (room, sessions) in zip(rooms, sessions) {
      for held in sessions.values {
        cost += room.price(of: held)
      }
    }
    return cost
  }
}

extension DayPlacement.Room {
  /// What so many sessions on one day cost.
  func price(of sessions: Int) -> Int {
    var price = 0
    for tier in tiers {
      price += tier.price * max(0, sessions - max(0, tier.holds))
    }
    return price
  }
}
