package import Basics

extension CouncilRegister {
  /// The last day through which the next decision of every listed mission is known, as of a day.
  ///
  /// That is the earliest of the last known expiries; nil where no mission listed has a mandate that
  /// must be decided upon again.
  package func registerEnds(asOf day: Day) -> Day? {
    missionEnds(asOf: day).map(\.day).min()
  }

  /// The latest month through whose last day every listed mandate is known; nil where none ends.
  package func latestKnownMonth(asOf day: Day) -> Month? {
    guard let end = registerEnds(asOf: day) else { return nil }
    return end == end.month.lastDay ? end.month : end.month.advanced(by: -1)
  }

  /// Where the register ends for each mission whose mandate must be decided upon again.
  ///
  /// "Register ends DAY; later decision not recorded", in order of missions.
  package func missionEnds(asOf day: Day) -> [MissionEnd] {
    let known = known(on: day).asUsed().0
    let missions = Dictionary(
      known.missions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return known.mandateHistories.compactMap { history in
      guard let last = history.periods.last, last.opensCycle, let expiry = last.expiry,
        missions[history.mission]?.kind ?? .peacekeeping == .peacekeeping
      else { return nil }
      if let ended = missions[history.mission]?.ended, ended <= expiry.advanced(by: 1) {
        return nil
      }
      return MissionEnd(mission: history.mission, day: expiry, decision: last.decision)
    }
  }
}

/// Where the register ends for one mission.
package struct MissionEnd: Hashable, Sendable {
  package let mission: Identifier<Mission>
  /// The last day in force of the last mandate known.
  package let day: Day
  package let decision: DocumentSymbol
}
