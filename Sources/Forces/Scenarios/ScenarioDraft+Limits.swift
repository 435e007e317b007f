import Basics
import Capabilities
import Council

extension ScenarioDraft {
  /// Cash of a mission in the months of the change; in all others it stays as it is.
  mutating func limitCash(_ change: ScenarioChange) throws(Stop) {
    let mission = try known(change, among: facts.council.missions.map(\.id))
    let (cash, months) = (try number(change), months(change))
    var budgets: [MissionBudget] = []
    for budget in register.missionBudgets {
      guard budget.mission == mission, (budget.from..<budget.until).overlaps(months) else {
        budgets.append(budget)
        continue
      }
      for piece in pieces(of: budget.from..<budget.until, about: months) {
        budgets.append(
          try entry {
            let cut = try budget.with(.id, .text(piece.key(of: budget.id.rawValue)))
              .with(.from, .month(piece.months.lowerBound))
              .with(.until, .month(piece.months.upperBound))
            return piece.isWithin ? try cut.with(.monthlyCash, .whole(cash)) : cut
          })
      }
    }
    budgets.append(
      try entry {
        try MissionBudget(
          id: id(change), mission: mission, from: months.lowerBound, until: months.upperBound,
          monthlyCash: cash, provenance: provenance(change))
      })
    register.missionBudgets = budgets
  }

  /// Lift in the months of the change; in all others it stays as it is.
  mutating func limitLift(_ change: ScenarioChange) throws(Stop) {
    let (people, months) = (try number(change), months(change))
    var capacities: [LiftCapacity] = []
    for capacity in register.liftCapacities {
      for piece in pieces(of: capacity.from..<capacity.until, about: months)
      where !piece.isWithin {
        capacities.append(
          try entry {
            try capacity.with(.id, .text(piece.key(of: capacity.id.rawValue)))
              .with(.from, .month(piece.months.lowerBound))
              .with(.until, .month(piece.months.upperBound))
          })
      }
    }
    capacities.append(
      try entry {
        try LiftCapacity(
          id: id(change), from: months.lowerBound, until: months.upperBound, people: people,
          provenance: provenance(change))
      })
    register.liftCapacities = capacities
  }

  /// The months in which a change holds: five years where it does not say until when.
  private func months(_ change: ScenarioChange) -> Range<Month> {
    let from = change.from ?? facts.asOf.month
    return from..<max(from.advanced(by: 1), change.until ?? from.advanced(by: 60))
  }

  /// Some months of an entry, before, within or after those of a change.
  private struct Piece {
    let months: Range<Month>
    let isWithin: Bool
    let isFirst: Bool

    /// The entry's key for its first piece, and one that tells the others apart.
    func key(of id: String) -> String {
      isFirst ? id : "\(id)/\(months.lowerBound.iso)"
    }
  }

  /// What a change cuts the months of an entry into, in order; none of them empty.
  private func pieces(of entry: Range<Month>, about change: Range<Month>) -> [Piece] {
    let (start, end) = (
      min(entry.upperBound, max(entry.lowerBound, change.lowerBound)),
      max(entry.lowerBound, min(entry.upperBound, change.upperBound))
    )
    guard start < end else { return [Piece(months: entry, isWithin: false, isFirst: true)] }
    return [entry.lowerBound..<start, start..<end, end..<entry.upperBound]
      .filter { !$0.isEmpty }
      .map {
        Piece(
          months: $0, isWithin: $0.lowerBound == start,
          isFirst: $0.lowerBound == entry.lowerBound)
      }
  }
}
