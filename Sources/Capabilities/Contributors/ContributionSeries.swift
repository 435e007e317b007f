package import Basics
package import Council

/// Monthly contributions added up over time, of one State, one mission or all.
///
/// A month that was not published is nil, never interpolated.
package struct ContributionSeries: Hashable, Sendable {
  /// From the first month of the data to the month after its last.
  package let months: Range<Month>
  /// One for each of `months`; nil where the month was not published, or not by mission where one
  /// is asked for.
  package let totals: [Total?]
  /// What is known to be missing or wrong in these months, in order.
  package let gaps: [ContributionGap]

  /// Uniformed personnel at the end of a month.
  package struct Total: Hashable, Sendable {
    package let people: Int
    /// Nil where some rows give no sex.
    package let women: Int?
    package let byType: [PersonnelType: Int]

    /// Takes the parts as they are.
    package init(people: Int, women: Int?, byType: [PersonnelType: Int]) {
      self.people = people
      self.women = women
      self.byType = byType
    }
  }

  /// Takes the parts as they are.
  package init(months: Range<Month>, totals: [Total?], gaps: [ContributionGap]) {
    self.months = months
    self.totals = totals
    self.gaps = gaps
  }
}

/// What is known to be missing or wrong in the published monthly contributions.
package enum ContributionGap: Hashable, Sendable {
  /// No report of the month was published in this form.
  case monthMissing(Month)
  /// The month's figures are not split by mission.
  case notSplitByMission(Month)
  /// Men and women stand in each other's column.
  case sexesSwapped(Month)
  /// A contributor's row is missing from a mission's.
  case contributorAbsent(Month, Identifier<Mission>, Identifier<Contributor>)
}

/// The published contributions, indexed for sums over time.
package struct ContributionBook: Sendable {
  /// From the first month of the data to the month after its last; nil without data.
  package let months: Range<Month>?
  package let gaps: [ContributionGap]

  /// Indexes rows in any order; cost is that of one pass.
  package init(_ rows: [UniformedContribution]) {
    months = nil
    gaps = []
  }

  /// Contributors that have a row, in order of codes.
  package var contributors: [Identifier<Contributor>] { [] }

  /// Missions that have a row, in order of acronyms.
  package var missions: [Identifier<Mission>] { [] }

  /// A State's contribution over time, to all missions or to one; nil without data.
  package func series(
    of contributor: Identifier<Contributor>, in mission: Identifier<Mission>? = nil
  ) -> ContributionSeries? {
    nil
  }

  /// A mission's uniformed personnel over time; nil without data.
  package func series(in mission: Identifier<Mission>) -> ContributionSeries? { nil }

  /// A contributor's history; nil where it has no row.
  package func history(of contributor: Identifier<Contributor>) -> ContributorHistory? { nil }
}

/// When and where a State contributed, as far as the published months go.
package struct ContributorHistory: Hashable, Sendable {
  package let contributor: Identifier<Contributor>
  package let first: Month
  package let last: Month
  /// Current where it has people in the last month of the data, else former.
  package let standing: ContributorStanding
  /// In order of the first month, and of acronyms.
  package let missions: [Stay]

  /// The months from the first to the last in one mission; it need not have been there throughout.
  package struct Stay: Hashable, Sendable {
    package let mission: Identifier<Mission>
    package let first: Month
    package let last: Month

    /// Takes the parts as they are.
    package init(mission: Identifier<Mission>, first: Month, last: Month) {
      self.mission = mission
      self.first = first
      self.last = last
    }
  }

  /// Takes the parts as they are.
  package init(
    contributor: Identifier<Contributor>, first: Month, last: Month,
    standing: ContributorStanding, missions: [Stay]
  ) {
    self.contributor = contributor
    self.first = first
    self.last = last
    self.standing = standing
    self.missions = missions
  }
}
