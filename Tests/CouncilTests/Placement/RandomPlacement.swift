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
    for (index, order) in orders.enumerated() {
      let paid = multipliers.reduce(0) { sum, multiplier in
        guard case .order(index, _) = multiplier.row else { return sum }
        return sum + multiplier.millionths
      }
      bound -= paid
      if let price = order.price {
        bound += min(0, price * unit - paid)
      }
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
