package import Basics
package import Capabilities
package import Council

/// By what contributions are told apart when they are added up.
package enum ContributionGroup: String, CaseIterable, Codable, Sendable {
  case month, mission, contributor, personnel
}

/// Contributions added up: as many persons in the months, missions, States and types that it names.
package struct ContributionSum: Hashable, Sendable {
  /// Nil where months are added up: then of use only for one month.
  package let month: Month?
  /// Nil where missions are added up, and where the month was published without them.
  package let mission: Identifier<Mission>?
  /// Nil where contributors are added up.
  package let contributor: Identifier<Contributor>?
  /// Nil where types are added up.
  package let personnel: PersonnelType?
  /// Nil where a report gives no more than a total.
  package let male: Int?
  package let female: Int?
  package let total: Int
}

/// A month of published contributions, and where it was read.
package struct ContributionMonth: Hashable, Sendable {
  package let month: Month
  /// The name of the file that it was imported from.
  package let file: String
  /// That file's SHA-256 in hexadecimal.
  package let sha256: String
  /// Whether the reports tell missions apart.
  package let isByMission: Bool
  package let total: Int
}

/// What published contributions name and the register does not know.
package struct ContributionStrangers: Hashable, Sendable {
  package let missions: [Identifier<Mission>]
  /// Neither contributors of the register nor its States.
  package let contributors: [Identifier<Contributor>]
}
