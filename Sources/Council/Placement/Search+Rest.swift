extension Search {
  /// How much of what may be cheaper than the best is looked at.
  enum Reach {
    /// Only days whose reduced cost is nought.
    case face
    /// Days whose reduced cost is at most an eighth of what is left to gain.
    case near
    /// Every day on which something cheaper may stand.
    case all
  }

  /// The placement with only those days on which an item of something cheaper than the best may
  /// stand; nil where an item has none: within `.all`, then nothing is cheaper.
  func rest(within reach: Reach) -> DayPlacement? {
    // Whatever is cheaper is cheaper by a whole unit.
    let gain = Int128(best.cost - 1) * Relaxation.unit - relaxation.bound
    let room =
      switch reach {
      case .face: Int128(0)
      case .near: gain / 8
      case .all: gain
      }
    var items: [DayPlacement.Item] = []
    for (index, item) in placement.items.enumerated() {
      let costs = relaxation.costs[index]
      let least = relaxation.least[index]
      let kept = item.days.indices.filter { costs[$0] - least <= room }
      guard !kept.isEmpty else { return nil }
      items.append(
        DayPlacement.Item(
          days: kept.map { item.days[$0] }, costs: kept.map { item.costs[$0] }, room: item.room))
    }
    return DayPlacement(items: items, orders: placement.orders, rooms: placement.rooms)
  }
}
