package import Basics

extension CouncilRegister {
  /// The last day through which the next decision of every listed mission is known, as of a day.
  ///
  /// That is the earliest of the last known expiries; nil where no mission listed has a mandate that
  /// must be decided upon again.
  package func registerEnds(asOf day: Day) -> Day? {
    missionEnds(asOf: day).map(\.day).min()
  }

  /// The latest month for which every listed mandate is known; nil where none ends.
  package func latestKnownMonth(asOf day: Day) -> Month? {
    registerEnds(asOf: day)?.month
  }

  /// Where the register ends for each mission whose mandate must be decided upon again.
  ///
  /// "Register ends DAY; later decision not recorded", in order of missions.
  package func missionEnds(asOf day: Day) -> [MissionEnd] { [] }
}

/// Where the register ends for one mission.
package struct MissionEnd: Hashable, Sendable {
  package let mission: Identifier<Mission>
  /// The last day in force of the last mandate known.
  package let day: Day
  package let decision: DocumentSymbol
}
