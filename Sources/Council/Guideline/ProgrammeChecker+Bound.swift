import Basics

extension ProgrammeChecker {
  /// What multipliers prove, by weak duality, and the rows among them that the task does not have.
  ///
  /// Each row times its multiplier is taken into the cost. What is left falls apart into one choice
  /// of day for every item, one choice of two days for every two items with an order between them,
  /// and one slack for every room and day, which is at most the sessions that could be held; each is
  /// taken at its least. Any multipliers at all give a true bound, good ones a high one. Whole
  /// millionths, no rounding but the last: every price is whole, so a fraction counts as one more.
  func proof(by certificate: [RowMultiplier]) -> (bound: Int, foreign: [RowMultiplier.Row]) {
    var ledger = DualLedger(task, charges: charges)
    var foreign: [RowMultiplier.Row] = []
    for multiplier in certificate where !ledger.take(multiplier) {
      foreign.append(multiplier.row)
    }
    return (ledger.bound, foreign)
  }
}

/// Costs and prices while the rows of a certificate are taken into the cost.
private struct DualLedger {
  private static let unit: Int128 = 1_000_000

  private let task: ProgrammeTask
  /// The cost of each item on each of its days, in millionths.
  private var costs: [[Int128]]
  /// What each two items with an open order between them owe together.
  private var ties: [Pair: PairLedger] = [:]
  /// What of each tier's price on each day is not yet taken.
  private var tierPrices: [TierDay: Int128] = [:]
  private var constant: Int128 = 0
  /// Who may take a session of a room on a day, and which of its days that is.
  private let users: [RoomDay: [(item: Int, place: Int)]]

  private struct Pair: Hashable {
    let before: Int
    let after: Int
  }

  private struct RoomDay: Hashable {
    let room: Int
    let day: Int
  }

  private struct TierDay: Hashable {
    let use: RoomDay
    let tier: Int
  }

  init(_ task: ProgrammeTask, charges: (TaskItem, Day) -> [Charge]) {
    self.task = task
    costs = task.items.map { item in
      item.allowed.map { day in
        charges(item, day).reduce(0) { $0 + Int128($1.cost) } * DualLedger.unit
      }
    }
    var users: [RoomDay: [(item: Int, place: Int)]] = [:]
    for (index, item) in task.items.enumerated() where item.takesSession {
      guard let room = task.rooms.firstIndex(of: item.room) else { continue }
      for (place, day) in item.allowed.enumerated() {
        users[RoomDay(room: room, day: day.number), default: []].append((index, place))
      }
    }
    self.users = users
    let open = Set(task.openOrders)
    for (index, order) in task.orders.enumerated() {
      let price = Int128(order.price) * DualLedger.unit
      if open.contains(index) { tie(order, at: price) } else { settle(order, at: price) }
    }
  }

  /// Lets an open order be paid by the two days that break it.
  private mutating func tie(_ order: TaskOrder, at price: Int128) {
    let (before, after) = (task.items[order.before].allowed, task.items[order.after].allowed)
    ties[
      Pair(before: order.before, after: order.after),
      default: PairLedger(before: before, after: after)
    ].add(price, ifCloserThan: order.lead)
  }

  /// Puts an order without a row where it belongs: into the days of the one end that can still
  /// move, or into the constant where it is never kept.
  private mutating func settle(_ order: TaskOrder, at price: Int128) {
    let (before, after) = (task.items[order.before].allowed, task.items[order.after].allowed)
    if after.count == 1 {
      for (place, day) in before.enumerated() where day.distance(to: after[0]) < order.lead {
        costs[order.before][place] += price
      }
    } else if before.count == 1 {
      for (place, day) in after.enumerated() where before[0].distance(to: day) < order.lead {
        costs[order.after][place] += price
      }
    } else if let first = before.first, let last = after.last,
      first.distance(to: last) < order.lead
    {
      constant += price
    }
  }

  /// Takes one row into the cost; false where the task has no such row or its multiplier is
  /// negative.
  mutating func take(_ multiplier: RowMultiplier) -> Bool {
    let amount = Int128(multiplier.millionths)
    guard amount >= 0 else { return false }
    switch multiplier.row {
    case .order(let place, let day):
      guard task.openOrders.indices.contains(place) else { return false }
      takeOrder(task.openOrders[place], Day(day), amount)
    case .room(let room, let tier, let day):
      guard task.rooms.indices.contains(room), (0...1).contains(tier) else { return false }
      takeRoom(room, tier, day, amount)
    }
    return true
  }

  private mutating func takeOrder(_ index: Int, _ day: Day, _ amount: Int128) {
    let order = task.orders[index]
    for (place, held) in task.items[order.after].allowed.enumerated() where held <= day {
      costs[order.after][place] += amount
    }
    let last = day.advanced(by: -order.lead)
    for (place, held) in task.items[order.before].allowed.enumerated() where held > last {
      costs[order.before][place] += amount
    }
    let pair = Pair(before: order.before, after: order.after)
    ties[pair]?.take(amount, ifBeforeIsAfter: last, andAfterIsNotAfter: day)
    constant -= amount
  }

  private mutating func takeRoom(_ room: Int, _ tier: Int, _ day: Int, _ amount: Int128) {
    let use = RoomDay(room: room, day: day)
    for user in users[use] ?? [] { costs[user.item][user.place] += amount }
    let price = price(ofTier: tier)
    tierPrices[TierDay(use: use, tier: tier), default: price] -= amount
    constant -= amount * Int128(holds(tier))
  }

  private func holds(_ tier: Int) -> Int { tier == 0 ? 1 : task.options.sessionsPerRoom }

  private func price(ofTier tier: Int) -> Int128 {
    let price = tier == 0 ? PriceLevels.secondSession * task.levels.habit : task.levels.should
    return Int128(price) * DualLedger.unit
  }

  /// The bound, rounded up to whole units of price.
  var bound: Int {
    var least = constant
    for days in costs { least += days.min() ?? 0 }
    for tie in ties.values { least += tie.least }
    for (key, left) in tierPrices where left < 0 {
      least += left * Int128(mostOver(key))
    }
    let whole = least / DualLedger.unit
    return Int(clamping: least > whole * DualLedger.unit ? whole + 1 : whole)
  }

  /// The most sessions beyond what a tier holds that could be held in a room on a day.
  private func mostOver(_ key: TierDay) -> Int {
    max(0, (users[key.use]?.count ?? 0) - holds(key.tier))
  }
}
