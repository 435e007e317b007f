/// What the duals of a relaxed program prove, recomputed in whole numbers.
struct Proof {
  let placement: DayPlacement
  let certificate: [RowMultiplier]
  let relaxation: Relaxation

  /// The better of two readings of the duals; without any, the bound of each item by itself.
  init(of program: DayProgram, duals: [Double]) {
    placement = program.placement
    var best: (certificate: [RowMultiplier], relaxation: Relaxation)?
    for isWhole in [true, false] where !duals.isEmpty {
      let certificate = program.multipliers(from: duals, isWhole: isWhole)
      if let relaxation = Relaxation(of: placement, at: certificate),
        best.map({ relaxation.bound > $0.relaxation.bound }) ?? true
      {
        best = (certificate, relaxation)
      }
    }
    certificate = best?.certificate ?? []
    relaxation = best?.relaxation ?? Relaxation(of: placement)
  }

  /// `best`, which costs no more than the bound.
  func closes(_ best: Assignment) -> PlacedDays {
    PlacedDays(
      days: best.days, objective: best.cost, bound: relaxation.wholeBound, status: .optimal,
      boundBy: .certificate, certificate: certificate)
  }

  /// `best`, proved by branch and cut.
  func settles(_ best: Assignment) -> PlacedDays {
    best.cost == relaxation.wholeBound
      ? closes(best)
      : PlacedDays(
        days: best.days, objective: best.cost, bound: best.cost, status: .optimal,
        boundBy: .highs, certificate: [])
  }

  /// `best`, with what is proved so far.
  func leaves(_ best: Assignment, status: Programme.Status) -> PlacedDays {
    best.cost == relaxation.wholeBound
      ? closes(best)
      : PlacedDays(
        days: best.days, objective: best.cost, bound: relaxation.wholeBound, status: status,
        boundBy: .certificate, certificate: certificate)
  }

  /// The placement with only those days on which an item of something cheaper than `cost` may stand;
  /// nil where an item has none, so that nothing is cheaper.
  func daysBetter(than cost: Int) -> DayPlacement? {
    let room = Int128(cost) * Relaxation.unit - relaxation.bound
    var items: [DayPlacement.Item] = []
    for (index, item) in placement.items.enumerated() {
      let costs = relaxation.costs[index]
      let least = relaxation.least[index]
      // Whatever is cheaper is cheaper by a whole unit.
      let kept = item.days.indices.filter { costs[$0] - least <= room - Relaxation.unit }
      guard !kept.isEmpty else { return nil }
      items.append(
        DayPlacement.Item(
          days: kept.map { item.days[$0] }, costs: kept.map { item.costs[$0] }, room: item.room))
    }
    return DayPlacement(items: items, orders: placement.orders, rooms: placement.rooms)
  }
}
