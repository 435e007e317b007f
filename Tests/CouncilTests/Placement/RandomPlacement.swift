import Council

/// Numbers that look random and are the same on every run (Steele, Lea, Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What a random placement is drawn from.
struct PlacementShape {
  var items = 1...5
  var days = 1...5
  var span = 7
  var orders = 0...5
  var leads = -2...4
  var hardShare = 0.3
  var prices = 0...9
  var rooms = 0...2
}

extension DayPlacement {
  /// A placement drawn with `seed`.
  static func random(seed: Int, _ shape: PlacementShape = PlacementShape()) -> DayPlacement {
    var numbers = SeededNumbers(seed: seed)
    let rooms = (0..<Int.random(in: shape.rooms, using: &numbers)).map { _ in
      Room(
        tiers: (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
          Room.Tier(
            holds: Int.random(in: 0...2, using: &numbers),
            price: Int.random(in: shape.prices, using: &numbers))
        },
        freeDays: Int.random(in: 0...3, using: &numbers) == 0 ? [3] : [])
    }
    let items = (0..<Int.random(in: shape.items, using: &numbers)).map { _ in
      let days = Array(
        Array(0..<shape.span).shuffled(using: &numbers)
          .prefix(Int.random(in: shape.days, using: &numbers))
      ).sorted()
      return Item(
        days: days, costs: days.map { _ in Int.random(in: shape.prices, using: &numbers) },
        room: Int.random(in: -1..<max(0, rooms.count), using: &numbers).nonNegative)
    }
    let orders = (0..<Int.random(in: shape.orders, using: &numbers)).map { _ in
      Order(
        before: Int.random(in: items.indices, using: &numbers),
        after: Int.random(in: items.indices, using: &numbers),
        lead: Int.random(in: shape.leads, using: &numbers),
        price: Double.random(in: 0..<1, using: &numbers) < shape.hardShare
          ? nil : Int.random(in: shape.prices, using: &numbers))
    }
    return DayPlacement(items: items, orders: orders, rooms: rooms)
  }

  /// The least cost of all placements, by trying every one; nil where none is allowed.
  var leastCostByTrial: Int? {
    var least: Int?
    var days = items.map { $0.days[0] }
    func tryDays(from item: Int) {
      guard item < items.count else {
        if let cost = costByDefinition(of: days) {
          least = min(least ?? cost, cost)
        }
        return
      }
      for day in items[item].days {
        days[item] = day
        tryDays(from: item + 1)
      }
    }
    tryDays(from: 0)
    return least
  }

  /// What `days` cost, word for word as the values say it.
  func costByDefinition(of days: [Int]) -> Int? {
    var cost = 0
    for (item, day) in zip(items, days) {
      guard let index = item.days.firstIndex(of: day) else { return nil }
      cost += item.costs[index]
    }
    for order in orders where days[order.after] - days[order.before] < order.lead {
      guard let price = order.price else { return nil }
      cost += price
    }
    for (room, value) in rooms.enumerated() {
      for day in Set(days) where !value.freeDays.contains(day) {
        let held = items.indices.filter { items[$0].room == room && days[$0] == day }.count
        for tier in value.tiers {
          cost += max(0, held - tier.holds) * tier.price
        }
      }
    }
    return cost
  }

  /// The bound that multipliers prove, row by row as `RowMultiplier.Row` words them.
  func boundByDefinition(_ multipliers: [RowMultiplier]) -> Int? {
    let unit = 1_000_000
    var bound = 0
    for (index, item) in items.enumerated() {
      bound +=
        zip(item.days, item.costs).map { day, cost in
          multipliers.reduce(cost * unit) { sum, multiplier in
            sum + multiplier.millionths * factor(of: multiplier.row, item: index, day: day)
          }
        }.min() ?? 0
    }
    let ties = Set(orders.map { [$0.before, $0.after] })
    for tie in ties {
      bound += leastLeft(of: tie, by: multipliers)
    }
    bound -= multipliers.reduce(0) { sum, multiplier in
      guard case .order = multiplier.row else { return sum }
      return sum + multiplier.millionths
    }
    for multiplier in multipliers {
      guard multiplier.millionths >= 0 else { return nil }
      if case .room(let room, let tier, let day) = multiplier.row {
        let value = rooms[room]
        let price = value.freeDays.contains(day) ? 0 : value.tiers[tier].price
        guard multiplier.millionths <= price * unit else { return nil }
        bound -= multiplier.millionths * value.tiers[tier].holds
      }
    }
    return bound.isMultiple(of: unit) || bound < 0 ? bound / unit : bound / unit + 1
  }

  /// The least, over all pairs of days that keep what must be kept, of the prices of the orders that
  /// are not kept less the multipliers of the rows of which both sums are 1.
  private func leastLeft(of tie: [Int], by multipliers: [RowMultiplier]) -> Int {
    let tied = orders.filter { [$0.before, $0.after] == tie }
    var least: Int?
    for before in items[tie[0]].days {
      for after in items[tie[1]].days {
        let broken = tied.filter { after - before < $0.lead }
        guard !broken.contains(where: { $0.price == nil }) else { continue }
        var left = broken.reduce(0) { $0 + ($1.price ?? 0) * 1_000_000 }
        for multiplier in multipliers {
          guard case .order(let index, let day) = multiplier.row else { continue }
          let order = orders[index]
          if [order.before, order.after] == tie, after <= day, before > day - order.lead {
            left -= multiplier.millionths
          }
        }
        least = min(least ?? left, left)
      }
    }
    return least ?? 0
  }

  private func factor(of row: RowMultiplier.Row, item: Int, day: Int) -> Int {
    switch row {
    case .order(let index, let limit):
      let order = orders[index]
      let later = order.after == item && day <= limit ? 1 : 0
      return later + (order.before == item && day > limit - order.lead ? 1 : 0)
    case .room(let room, _, let held):
      return items[item].room == room && day == held ? 1 : 0
    }
  }
}

extension Int {
  fileprivate var nonNegative: Int? { self < 0 ? nil : self }
}

extension DayPlacement {
  /// The same with each priced order as the rungs of a ladder.
  func withLadders(rungs: Int) -> DayPlacement {
    DayPlacement(
      items: items,
      orders: orders.flatMap { order in
        (0..<(order.price == nil ? 1 : rungs)).map { rung in
          Order(
            before: order.before, after: order.after, lead: order.lead + rung, price: order.price)
        }
      }, rooms: rooms)
  }

  /// The same with other prices of orders and rooms.
  func withPrices(_ price: (Int) -> Int) -> DayPlacement {
    DayPlacement(
      items: items,
      orders: orders.map {
        Order(before: $0.before, after: $0.after, lead: $0.lead, price: $0.price.map(price))
      },
      rooms: rooms.map { room in
        Room(
          tiers: room.tiers.map { Room.Tier(holds: $0.holds, price: price($0.price)) },
          freeDays: room.freeDays)
      })
  }

  /// The same with its items last to first.
  var reversed: DayPlacement {
    DayPlacement(
      items: items.reversed(),
      orders: orders.map {
        Order(
          before: items.count - 1 - $0.before, after: items.count - 1 - $0.after, lead: $0.lead,
          price: $0.price)
      }, rooms: rooms)
  }

  /// The same without the last day of each item that has others.
  var withoutLastDay: DayPlacement {
    DayPlacement(
      items: items.map { item in
        let kept = max(1, item.days.count - 1)
        return Item(
          days: Array(item.days.prefix(kept)), costs: Array(item.costs.prefix(kept)),
          room: item.room)
      }, orders: orders, rooms: rooms)
  }
}
