import Basics
import Capabilities

extension ForceTask {
  /// What differs between the plan that was kept and the tours that are planned now, unit by unit.
  ///
  /// Of one unit's tours that went and that came, the first that went is the first that came.
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
        return PlanChange(
          before: before, after: came.indices.contains(place) ? came[place] : nil,
          isForced: before.map(forced.contains) ?? false)
      }
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
