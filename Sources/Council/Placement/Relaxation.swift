/// What multipliers prove of a placement, in whole millionths of a unit of price.
///
/// By weak duality: each row, times its multiplier, is taken into the cost; what is left falls apart
/// into one choice of day an item, one of a pair of days for two items tied by orders, and one slack
/// a room, tier and day, each at its least.
struct Relaxation {
  /// For each item and each of its days, its cost with the multipliers of its rows.
  private(set) var costs: [[Int128]]
  /// The least of `costs`, item by item.
  private(set) var least: [Int128]
  /// What no placement can cost less than.
  private(set) var bound: Int128

  static let unit: Int128 = 1_000_000

  /// The relaxation of `placement` without multipliers: each item by itself.
  init(of placement: DayPlacement) {
    costs = placement.items.map { item in item.costs.map { Int128($0) * Self.unit } }
    least = costs.map { $0.min() ?? 0 }
    bound = least.reduce(0, +)
  }

  /// The relaxation of `placement`; nil where a multiplier is negative, above its tier's price, or of
  /// a row that is not there.
  init?(of placement: DayPlacement, at multipliers: [RowMultiplier]) {
    let items = placement.items
    costs = items.map { item in item.costs.map { Int128($0) * Self.unit } }
    bound = 0

    // What is added from one day of an item to the next.
    var steps = items.map { [Int128](repeating: 0, count: $0.days.count + 1) }
    var ties = TieLedger(of: placement)
    var tolls = placement.rooms.map { [[Int: Int128]](repeating: [:], count: $0.tiers.count) }
    for multiplier in multipliers {
      let millionths = Int128(multiplier.millionths)
      guard millionths >= 0 else { return nil }

      switch multiplier.row {
      case .order(let index, let day):
        guard placement.orders.indices.contains(index) else { return nil }
        let order = placement.orders[index]
        let (before, after) = (items[order.before].days, items[order.after].days)
        steps[order.after][0] += millionths
        steps[order.after][after.count(upTo: day)] -= millionths
        steps[order.before][before.count(upTo: day - order.lead)] += millionths
        ties.take(millionths, order: index, day: day)
        bound -= millionths

      case .room(let index, let tier, let day):
        guard placement.rooms.indices.contains(index),
          placement.rooms[index].tiers.indices.contains(tier)
        else { return nil }
        let room = placement.rooms[index]
        let limit = room.freeDays.contains(day) ? 0 : Int128(room.tiers[tier].price) * Self.unit
        tolls[index][tier][day, default: 0] += millionths
        guard tolls[index][tier][day, default: 0] <= limit else { return nil }
        bound -= millionths * Int128(max(0, room.tiers[tier].holds))
      }
    }

    bound += ties.least
    let dues = tolls.map { $0.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) } }
    least = []
    for (index, item) in items.enumerated() {
      var added: Int128 = 0
      let dues = item.room.map { dues[$0] } ?? [:]
      for day in item.days.indices {
        added += steps[index][day]
        costs[index][day] += added + (dues[item.days[day]] ?? 0)
      }
      least.append(costs[index].min() ?? 0)
    }
    bound += least.reduce(0, +)
  }

  /// The bound in units of price, rounded up, because every price is whole.
  var wholeBound: Int {
    let whole = bound / Self.unit
    return Int(clamping: bound > whole * Self.unit ? whole + 1 : whole)
  }
}

extension DayPlacement {
  /// What `multipliers` prove that no placement can cost less than, in exact arithmetic; nil where
  /// they prove nothing: one is negative, above its tier's price, or of a row that is not there.
  package func bound(provedBy multipliers: [RowMultiplier]) -> Int? {
    Relaxation(of: self, at: multipliers)?.wholeBound
  }
}

extension [Int] {
  /// How many of these, ascending, are at most `limit`.
  func count(upTo limit: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= limit {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
