package import Basics
package import Council

/// The published contributions, indexed for sums over time.
package struct ContributionBook: Sendable {
  /// From the first month of the data to the month after its last; nil without data.
  package let months: Range<Month>?
  /// What is known to be missing or wrong in the data, in order of months.
  package let gaps: [ContributionGap]
  private let rows: [UniformedContribution]
  private let contributorRows: EntryPlaces<Contributor>
  private let missionRows: EntryPlaces<Mission>

  /// Indexes rows in any order; costs one pass.
  package init(_ rows: [UniformedContribution]) {
    self.rows = rows
    contributorRows = EntryPlaces(rows, by: \.contributor)
    missionRows = EntryPlaces(rows, by: \.mission)
    let first = rows.lazy.map(\.month).min()
    let last = rows.lazy.map(\.month).max()
    if let first, let last {
      months = first..<last.advanced(by: 1)
      gaps = ContributionGap.found(in: rows, first..<last.advanced(by: 1))
    } else {
      months = nil
      gaps = []
    }
  }

  /// Contributors that have a row, in order of codes.
  package var contributors: [Identifier<Contributor>] { contributorRows.keys }

  /// Missions that have a row, in order of acronyms.
  package var missions: [Identifier<Mission>] { missionRows.keys }

  /// A State's contribution over time, to all missions or to one; nil without data.
  package func series(
    of contributor: Identifier<Contributor>, in mission: Identifier<Mission>? = nil
  ) -> ContributionSeries? {
    let all = Array(contributorRows[contributor])
    guard !all.isEmpty else { return nil }
    let own = mission.map { mission in all.filter { rows[$0].mission == mission } } ?? all
    return series(own, byMission: mission != nil) { gap in
      guard case .contributorAbsent(_, let absentFrom, let absent) = gap else { return true }
      return absent == contributor && (mission.map { $0 == absentFrom } ?? true)
    }
  }

  /// A mission's uniformed personnel over time; nil without data.
  package func series(in mission: Identifier<Mission>) -> ContributionSeries? {
    let own = Array(missionRows[mission])
    guard !own.isEmpty else { return nil }
    return series(own, byMission: true) { gap in
      guard case .contributorAbsent(_, let absentFrom, _) = gap else { return true }
      return absentFrom == mission
    }
  }

  /// All uniformed personnel over time; nil without data.
  package var total: ContributionSeries? {
    series(Array(rows.indices), byMission: false) { _ in true }
  }

  /// A contributor's history; nil where it has no row.
  package func history(of contributor: Identifier<Contributor>) -> ContributorHistory? {
    guard let last = months?.upperBound.advanced(by: -1) else { return nil }
    let own = contributorRows[contributor]
    var all: Range<Month>?
    var stays: [Identifier<Mission>: Range<Month>] = [:]
    for row in own.lazy.map({ rows[$0] }) where row.total > 0 {
      all = row.month.widened(all)
      if let mission = row.mission { stays[mission] = row.month.widened(stays[mission]) }
    }
    guard let all else { return nil }
    return ContributorHistory(
      contributor: contributor, first: all.lowerBound, last: all.last,
      standing: all.last == last ? .current : .former,
      missions: stays.map { mission, months in
        ContributorHistory.Stay(mission: mission, first: months.lowerBound, last: months.last)
      }.sorted { ($0.first, $0.mission) < ($1.first, $1.mission) })
  }

  /// Whether a contributor contributes now: by the data where it has a row, else as entered.
  package func standing(of contributor: Contributor) -> ContributorStanding {
    history(of: contributor.id)?.standing ?? contributor.standing
  }

  private func series(
    _ own: [Int], byMission: Bool, concerns: (ContributionGap) -> Bool
  ) -> ContributionSeries? {
    guard let months else { return nil }
    let gaps = gaps.filter { gap in
      if case .notSplitByMission = gap { byMission } else { concerns(gap) }
    }
    var sums = [ContributionSum](repeating: ContributionSum(), count: months.count)
    for index in own {
      sums[months.lowerBound.distance(to: rows[index].month)].add(rows[index])
    }
    var totals = sums.map { Optional($0.total) }
    for gap in gaps {
      let index = months.lowerBound.distance(to: gap.month)
      switch gap {
      case .monthMissing, .notSplitByMission: totals[index] = nil
      case .sexesSwapped:
        totals[index] = totals[index].map {
          ContributionSeries.Total(people: $0.people, women: nil, byType: $0.byType)
        }
      case .contributorAbsent: break
      }
    }
    return ContributionSeries(months: months, totals: totals, gaps: gaps)
  }
}

/// The sum of some rows of one month.
private struct ContributionSum {
  private var people = 0
  private var women: Int? = 0
  private var byType: [PersonnelType: Int] = [:]

  mutating func add(_ row: UniformedContribution) {
    people &+= row.total
    women = women.flatMap { sum in row.female.map { sum &+ $0 } }
    byType[row.personnel, default: 0] &+= row.total
  }

  var total: ContributionSeries.Total {
    ContributionSeries.Total(people: people, women: women, byType: byType)
  }
}

extension Month {
  /// The months from some to this one, or from this one to some.
  fileprivate func widened(_ months: Range<Month>?) -> Range<Month> {
    let one = self..<advanced(by: 1)
    guard let months else { return one }
    return min(months.lowerBound, one.lowerBound)..<max(months.upperBound, one.upperBound)
  }
}

extension Range<Month> {
  fileprivate var last: Month { upperBound.advanced(by: -1) }
}
