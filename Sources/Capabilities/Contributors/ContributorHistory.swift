package import Basics
package import Council

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
