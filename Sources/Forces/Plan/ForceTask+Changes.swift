import Basics
import Capabilities

extension ForceTask {
  /// What differs between the plan that was kept and the tours that are planned now, unit by unit.
  ///
  /// Of one unit's tours that went and that came, the first that went is the first that came. A tour in
  /// place that now ends sooner, or begins later, came again as what is left of it.
  func changes(to planned: [PlannedTour]) -> [PlanChange] {
    let (before, after) = (Set(kept), Set(planned))
    guard keepsPlan else { return [] }
    let forced = Set(gone)
    let went = Dictionary(grouping: (before.subtracting(after).union(forced)).sorted(), by: \.key)
    let came = Dictionary(grouping: after.subtracting(before).sorted(), by: \.key)
    return Set(went.keys).union(came.keys).sorted().flatMap { key in
      let (went, came) = (went[key] ?? [], came[key] ?? [])
      return (0..<max(went.count, came.count)).map { place in
        let before = went.indices.contains(place) ? went[place] : nil
        let after = came.indices.contains(place) ? came[place] : before.flatMap(left)
        return PlanChange(
          before: before, after: after, isForced: before.map(forced.contains) ?? false)
      }
    }
  }

  /// What still stands of a tour that was in place.
  private func left(of tour: PlannedTour) -> PlannedTour? {
    guard tour.isCommitted else { return nil }
    return committed.first {
      $0.key == tour.key && $0.line == tour.line && $0.months.overlaps(tour.months)
    }
  }
}

/// The unit whose tour it is.
private struct UnitKey: Hashable, Comparable {
  let supply: Supply
  let unit: Int

  static func < (left: Self, right: Self) -> Bool {
    left.supply != right.supply ? left.supply < right.supply : left.unit < right.unit
  }
}

extension PlannedTour {
  fileprivate var key: UnitKey { UnitKey(supply: supply, unit: unit) }
}
