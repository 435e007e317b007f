import Basics
import Council

extension ContributionGap {
  /// What the rows themselves show to be missing or wrong, in order of months.
  ///
  /// A month without rows was not published; one whose rows name no mission is not split; one with more
  /// women than men, which was never so, has them swapped. Troops of one contributor in one mission, a
  /// hundred or more in the split months before and after, are told where the month has no row of them.
  static func found(in rows: [UniformedContribution], _ months: Range<Month>) -> [ContributionGap] {
    var seen = [Seen](repeating: Seen(), count: months.count)
    for row in rows { seen[months.lowerBound.distance(to: row.month)].add(row) }
    let absent = absences(in: seen)

    var gaps: [ContributionGap] = []
    for (place, (month, seen)) in zip(months, seen).enumerated() {
      if !seen.isPublished {
        gaps.append(.monthMissing(month))
        continue
      }
      if !seen.isSplit { gaps.append(.notSplitByMission(month)) }
      if seen.women > seen.men { gaps.append(.sexesSwapped(month)) }
      for post in absent[place, default: []] {
        gaps.append(.contributorAbsent(month, post.mission, post.contributor))
      }
    }
    return gaps
  }

  /// How many troops must stand in a mission before and after a month for their absence to be told.
  private static let conspicuous = 100

  /// The posts that are missing in each month, by its place, in order.
  private static func absences(in seen: [Seen]) -> [Int: [Post]] {
    let split = seen.indices.filter { seen[$0].isSplit }
    var absent: [Int: [Post]] = [:]
    for (place, month) in split.enumerated().dropFirst().dropLast() {
      let (before, now) = (seen[split[place - 1]].troops, seen[month].troops)
      let after = seen[split[place + 1]].troops
      let posts = before.filter {
        $0.value >= conspicuous && now[$0.key] == nil && after[$0.key, default: 0] >= conspicuous
      }
      if !posts.isEmpty { absent[month] = posts.keys.sorted() }
    }
    return absent
  }

  /// Where a contributor has troops.
  private struct Post: Hashable, Comparable {
    let mission: Identifier<Mission>
    let contributor: Identifier<Contributor>

    static func < (left: Self, right: Self) -> Bool {
      (left.mission, left.contributor) < (right.mission, right.contributor)
    }
  }

  /// What the rows of one month hold.
  private struct Seen {
    var isPublished = false
    var isSplit = false
    var men = 0
    var women = 0
    var troops: [Post: Int] = [:]

    mutating func add(_ row: UniformedContribution) {
      isPublished = true
      if let mission = row.mission {
        isSplit = true
        if row.personnel == .troops {
          troops[Post(mission: mission, contributor: row.contributor), default: 0] += row.total
        }
      }
      men &+= row.male ?? 0
      women &+= row.female ?? 0
    }
  }
}
