import Basics

extension DayPlacement {
  /// The task as things to be put on days.
  ///
  /// Item by item, room by room, and of its orders those that are open. Whatever one item's day alone
  /// decides is part of that day's price.
  init(_ task: ProgrammeTask) {
    var costs = task.items.map { item in item.allowed.map { task.price(of: item, on: $0) } }
    let open = Set(task.openOrders)
    for (index, order) in task.orders.enumerated() where !open.contains(index) {
      let (before, after) = (task.items[order.before].allowed, task.items[order.after].allowed)
      if after.count == 1 {
        for (place, day) in before.enumerated() where day.distance(to: after[0]) < order.lead {
          costs[order.before][place] += order.price
        }
      } else if before.count == 1 {
        for (place, day) in after.enumerated() where before[0].distance(to: day) < order.lead {
          costs[order.after][place] += order.price
        }
      } else if before[0].distance(to: after[after.count - 1]) < order.lead {
        for place in after.indices { costs[order.after][place] += order.price }
      }
    }
    self.init(
      items: task.items.indices.map { index in
        let item = task.items[index]
        return Item(
          days: item.allowed.map(\.number), costs: costs[index],
          room: item.takesSession ? task.rooms.firstIndex(of: item.room) : nil)
      },
      orders: task.openOrders.map { index in
        let order = task.orders[index]
        return Order(
          before: order.before, after: order.after, lead: order.lead, price: order.price)
      },
      rooms: task.rooms.map { _ in
        Room(tiers: [
          Room.Tier(holds: 1, price: PriceLevels.secondSession * task.levels.habit),
          Room.Tier(holds: task.options.sessionsPerRoom, price: task.levels.should),
        ])
      })
  }
}

extension ProgrammeTask {
  /// What an item costs by itself on a day; what is fixed, or follows another, costs nothing.
  fileprivate func price(of item: TaskItem, on day: Day) -> Int {
    guard !item.isFixed, item.neededBefore == nil else { return 0 }
    var habit = item.habitual.map { abs($0.distance(to: day)) } ?? 0
    if let was = item.was, was != day {
      habit += options.movePrice + abs(was.distance(to: day))
    }
    if item.room != .none && calendar.isFloating(day) { habit += PriceLevels.floatingHoliday }
    var price = habit * levels.habit
    if day.weekday == .friday && options.keepsFridaysFree && day >= asOf {
      switch item.business {
      case .council: price += levels.should
      case .vote: price += PriceLevels.fridayVote * levels.habit
      case .elsewhere: break
      }
    }
    return price
  }
}
