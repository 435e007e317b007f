/// A placement being changed one item at a time, its cost kept up to date.
struct Assignment {
  let placement: DayPlacement
  /// Where each item stands: an index into its days.
  private(set) var indices: [Int]
  private(set) var cost = 0
  /// How many orders that must be kept are not.
  private(set) var broken = 0

  /// The orders each item is part of.
  private let orders: [[Int]]
  /// For each room and each number of sessions up to a point, what they cost.
  private let prices: [[Int]]
  private var sessions: [[Int: Int]]

  init(of placement: DayPlacement, at indices: [Int]) {
    self.placement = placement
    self.indices = indices
    var orders = [[Int]](repeating: [], count: placement.items.count)
    for (index, order) in placement.orders.enumerated() {
      orders[order.before].append(index)
      if order.after != order.before {
        orders[order.after].append(index)
      }
    }
    self.orders = orders
    prices = placement.rooms.map { room in (0...16).map { room.price(of: $0) } }
    sessions = [[Int: Int]](repeating: [:], count: placement.rooms.count)

    for order in placement.orders.indices {
      charge(order: order, sign: 1)
    }
    for item in placement.items.indices {
      charge(item: item, sign: 1)
    }
  }

  /// The placement with each item on the day given for it, or the last one before that.
  init(of placement: DayPlacement, on days: [Int]) {
    self.init(
      of: placement,
      at: zip(placement.items, days).map { item, day in max(0, item.days.count(upTo: day) - 1) })
  }

  /// The day of each item.
  var days: [Int] {
    zip(placement.items, indices).map { item, index in item.days[index] }
  }

  /// Puts an item on another of its days.
  mutating func move(_ item: Int, to index: Int) {
    guard indices[item] != index else { return }
    for order in orders[item] {
      charge(order: order, sign: -1)
    }
    charge(item: item, sign: -1)
    indices[item] = index
    charge(item: item, sign: 1)
    for order in orders[item] {
      charge(order: order, sign: 1)
    }
  }

  private func day(of item: Int) -> Int { placement.items[item].days[indices[item]] }

  private mutating func charge(order index: Int, sign: Int) {
    let order = placement.orders[index]
    guard day(of: order.after) < day(of: order.before) + order.lead else { return }
    if let price = order.price {
      cost += sign * price
    } else {
      broken += sign
    }
  }

  private mutating func charge(item index: Int, sign: Int) {
    let item = placement.items[index]
    cost += sign * item.costs[indices[index]]
    guard let room = item.room else { return }
    let day = day(of: index)
    guard !placement.rooms[room].freeDays.contains(day) else { return }
    let held = sessions[room][day, default: 0]
    cost += price(of: held + sign, in: room) - price(of: held, in: room)
    sessions[room][day] = held + sign
  }

  private func price(of sessions: Int, in room: Int) -> Int {
    sessions < prices[room].count
      ? prices[room][sessions] : placement.rooms[room].price(of: sessions)
  }

  /// Whether it is better than another: fewer orders broken that must be kept, then cheaper.
  func isBetter(than other: (broken: Int, cost: Int)) -> Bool {
    (broken, cost) < other
  }
}

extension Assignment {
  /// Moves one item at a time to its best day while anything gets better, at most `rounds` times
  /// around.
  mutating func improve(rounds: Int) {
    for _ in 0..<rounds {
      var isDone = true
      for item in indices.indices where placement.items[item].days.count > 1 {
        isDone = !improve(item) && isDone
      }
      if isDone { return }
    }
  }

  private mutating func improve(_ item: Int) -> Bool {
    let start = indices[item]
    var best = start
    var least = (broken: broken, cost: cost)
    for index in placement.items[item].days.indices where index != start {
      move(item, to: index)
      if isBetter(than: least) {
        best = index
        least = (broken, cost)
      }
    }
    move(item, to: best)
    return best != start
  }
}
