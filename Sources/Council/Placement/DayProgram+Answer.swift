extension DayProgram {
  /// Where each item stands if it counts as placed once its column reaches `threshold`: indices into
  /// its days.
  ///
  /// Whatever the threshold, orders that must be kept are: the later item's column never runs ahead
  /// of the earlier one's.
  func days(in values: [Double], threshold: Double) -> [Int] {
    placement.items.indices.map { day(of: $0, in: values, threshold: threshold) }
  }

  /// Where one item stands at `threshold`.
  func day(of item: Int, in values: [Double], threshold: Double) -> Int {
    let last = placement.items[item].days.count - 1
    let start = Int(starts[item])
    return (0..<last).first { values[start + $0] >= threshold } ?? last
  }

  /// The broken values of an item's columns, ascending.
  func fractions(of item: Int, in values: [Double]) -> [Double] {
    let start = Int(starts[item])
    return values[start..<start + placement.items[item].days.count - 1].filter {
      $0 > 1e-6 && $0 < 1 - 1e-6
    }
  }

  /// The multipliers of the day-indexed rows that a linear program's duals stand for.
  ///
  /// Most duals are whole, because prices are and rows are differences; `isWhole` takes the nearest
  /// whole unit, which removes the solver's rounding, instead of the nearest millionth.
  func multipliers(from duals: [Double], isWhole: Bool) -> [RowMultiplier] {
    var multipliers: [RowMultiplier] = []
    for (index, source) in sources.enumerated() {
      guard let source else { continue }
      let dual = -duals[firstSourceRow + index]
      // No multiplier above the dearest price there is does any good; beyond this, arithmetic fails.
      guard dual > 0, dual < 1e12 else { continue }
      var left = Int((isWhole ? dual.rounded() * 1e6 : (dual * 1e6).rounded()))

      switch source {
      case .order(let order, let day):
        if left > 0 {
          multipliers.append(RowMultiplier(row: .order(order, day: day), millionths: left))
        }
      case .room(let room, _, let day):
        let tiers = placement.rooms[room].tiers
        // The tier that holds least pays first: it counts every session the others count.
        for tier in tiers.indices.sorted(by: { tiers[$0].holds < tiers[$1].holds }) {
          let (limit, isHuge) = tiers[tier].price.multipliedReportingOverflow(by: 1_000_000)
          let paid = isHuge ? left : min(left, limit)
          guard paid > 0 else { continue }
          multipliers.append(
            RowMultiplier(row: .room(room, tier: tier, day: day), millionths: paid))
          left -= paid
        }
      }
    }
    return multipliers
  }
}
