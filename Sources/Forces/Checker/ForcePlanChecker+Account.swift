import Basics

extension ForcePlanChecker {
  /// What tours are worth, in weighted unit-months.
  ///
  /// The months that they fill, less what a substitute loses, what months past the usual length cost,
  /// one lift for each, and the price of each that a kept plan did not have.
  func worth(of tours: [PlacedTour], changes: ChangeCount) -> Double {
    var worth = -task.options.movePrice * Double(changes.came.count)
    for tour in tours {
      for month in tour.stay.clamped(to: 0..<horizon) {
        worth += tour.line.values[month] - tour.way.loss
      }
      let overlong = max(0, tour.stay.count - tour.supply.longest)
      worth -= tour.supply.extensionPrice * tour.line.weight * Double(overlong)
      worth -= tour.line.lift
    }
    return worth
  }

  /// Where what stands already is missing from the plan, or is added to.
  func breachesOfCommitted(in tours: [PlannedTour]) -> [ForceCheck.Breach] {
    let (before, after) = (task.committed.counted, tours.filter(\.isCommitted).counted)
    var seen: Set<PlannedTour> = []
    return (task.committed + tours).filter { tour in
      before[tour] != after[tour] && tour.isCommitted && seen.insert(tour).inserted
    }.map { tour in
      ForceCheck.Breach(
        rule: .account, line: tour.line, supply: tour.supply, month: tour.months.lowerBound,
        short: .differs(
          claimed: Double(after[tour, default: 0]), found: Double(before[tour, default: 0])))
    }
  }

  /// Prices of another shape than the task, or that are no amounts.
  func faults(of certificate: ForceCertificate) -> [ForceCheck.Breach] {
    func fault(_ claimed: Double, _ found: Double, in month: Month? = nil) -> ForceCheck.Breach {
      ForceCheck.Breach(
        rule: .account, line: nil, supply: nil, month: month,
        short: .differs(claimed: claimed, found: found))
    }
    var faults: [ForceCheck.Breach] = []
    let tables = [
      (certificate.line, task.lines.count), ([certificate.lift], 1),
      (certificate.budget, task.budgets.count), (certificate.part, task.parts.count),
    ]
    for (rows, count) in tables {
      if rows.count != count { faults.append(fault(Double(rows.count), Double(count))) }
      for row in rows {
        if row.count != horizon { faults.append(fault(Double(row.count), Double(horizon))) }
        for (offset, price) in row.enumerated() where !(price >= 0 && price.isFinite) {
          faults.append(fault(price, 0, in: month(offset)))
        }
      }
    }
    // Without a limit on changes, a price of changes proves nothing.
    let isPrice = certificate.changes >= 0 && certificate.changes.isFinite
    if !isPrice || (task.options.disturb == nil && certificate.changes != 0) {
      faults.append(fault(certificate.changes, 0))
    }
    return faults
  }

  /// Where what the plan says it is worth, and could be worth at most, is not so.
  func refutations(
    of objective: Double, _ bound: Double, by source: ForcePlan.BoundSource, found: Double,
    proved: Double
  ) -> [ForceCheck.Breach] {
    func refutation(_ claimed: Double, _ found: Double) -> ForceCheck.Breach {
      ForceCheck.Breach(
        rule: .account, line: nil, supply: nil, month: nil,
        short: .differs(claimed: claimed, found: found))
    }
    var refutations: [ForceCheck.Breach] = []
    if Self.exceeds(objective, found) || Self.exceeds(found, objective) {
      refutations.append(refutation(objective, found))
    }
    if source == .prices, Self.exceeds(proved, bound) {
      refutations.append(refutation(bound, proved))
    }
    if Self.exceeds(found, bound) {
      refutations.append(refutation(bound, found))
    }
    return refutations
  }
}

extension [PlannedTour] {
  /// How often each is there.
  fileprivate var counted: [PlannedTour: Int] {
    reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
