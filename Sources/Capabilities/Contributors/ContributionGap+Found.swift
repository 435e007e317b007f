import Basics
import Council

extension ContributionGap {
  /// What the rows themselves show to be missing or wrong, in order of months.
  ///
  /// A month without rows was not published; one whose rows name no mission is not split; one with more
  /// women than men, which was never so, has them swapped.
  static func found(in rows: [UniformedContribution], _ months: Range<Month>) -> [ContributionGap] {
    var seen = [Seen](repeating: Seen(), count: months.count)
    for row in rows { seen[months.lowerBound.distance(to: row.month)].add(row) }

    var gaps: [ContributionGap] = []
    for (month, seen) in zip(months, seen) {
      if !seen.isPublished {
        gaps.append(.monthMissing(month))
        continue
      }
      if !seen.isSplit { gaps.append(.notSplitByMission(month)) }
      if seen.women > seen.men { gaps.append(.sexesSwapped(month)) }
      for (absentIn, mission, contributor) in absent where absentIn == month.iso && seen.isSplit {
        let isThere = rows.contains {
          $0.month == month && $0.mission == mission && $0.contributor == contributor
            && $0.personnel == .troops
        }
        if !isThere { gaps.append(.contributorAbsent(month, mission, contributor)) }
      }
    }
    return gaps
  }

  /// What the rows of one month hold.
  private struct Seen {
    var isPublished = false
    var isSplit = false
    var men = 0
    var women = 0

    mutating func add(_ row: UniformedContribution) {
      isPublished = true
      if row.mission != nil { isSplit = true }
      men &+= row.male ?? 0
      women &+= row.female ?? 0
    }
  }
}
