package import Basics
package import Capabilities
package import Council
import GRDB

extension Store {
  /// Published contributions added up, in the order of months, missions, contributors and types.
  ///
  /// With no `groups` it is one sum, and none where there is nothing to add. Months that were not
  /// published are absent, never guessed. Adding up all 100,000 rows takes a tenth of a second.
  ///
  /// - Throws: `StoreFault`.
  package func contributions(
    of contributor: Identifier<Contributor>? = nil, in mission: Identifier<Mission>? = nil,
    during months: Range<Month>? = nil, by groups: Set<ContributionGroup>, as viewer: Viewer
  ) throws -> [ContributionSum] {
    var conditions: [String] = []
    var arguments = StatementArguments()
    if let contributor {
      conditions.append("contributor = ?")
      arguments += [contributor.rawValue]
    }
    if let mission {
      conditions.append("mission = ?")
      arguments += [mission.rawValue]
    }
    if let months {
      conditions.append("month >= ? AND month < ?")
      arguments += [months.lowerBound.iso, months.upperBound.iso]
    }
    return try read(as: viewer) {
      try ContributionSum.fetch($0, where: conditions, arguments, by: groups)
    }
  }

  /// Every contribution as it was printed, of some months or all, in the order of months, missions,
  /// contributors and types.
  ///
  /// - Throws: `StoreFault`.
  package func contributionRows(
    during months: Range<Month>? = nil, as viewer: Viewer
  ) throws -> [UniformedContribution] {
    try read(as: viewer) { db in
      guard let months else { return try UniformedContribution.fetch(db) }
      return try UniformedContribution.fetch(
        db, "WHERE month >= ? AND month < ?",
        arguments: [months.lowerBound.iso, months.upperBound.iso])
    }
  }

  /// The months of published contributions that the database has, in order.
  ///
  /// - Throws: `StoreFault`.
  package func contributionMonths(as viewer: Viewer) throws -> [ContributionMonth] {
    try read(as: viewer) { db in
      try readRows(
        db,
        """
        SELECT month, importFile.name, file,
          (SELECT max(mission) <> '' FROM contribution WHERE month = contributionMonth.month),
          (SELECT sum(total) FROM contribution WHERE month = contributionMonth.month)
        FROM contributionMonth JOIN importFile ON sha256 = file ORDER BY month
        """
      ) { row in
        ContributionMonth(
          month: try Month(iso: try row.text()), file: try row.text(), sha256: try row.text(),
          isByMission: try row.flag(), total: try row.int())
      }
    }
  }

  /// The missions and contributors that published contributions name and the register does not
  /// have, in order; they are kept as printed.
  ///
  /// - Throws: `StoreFault`.
  package func contributionStrangers(as viewer: Viewer) throws -> ContributionStrangers {
    try read(as: viewer) { db in
      let missions = try readRows(
        db,
        """
        SELECT DISTINCT mission FROM contribution
        WHERE mission <> '' AND mission NOT IN (SELECT id FROM mission) ORDER BY mission
        """
      ) { Identifier<Mission>(try $0.text()) }
      let contributors = try readRows(
        db,
        """
        SELECT DISTINCT contributor FROM contribution
        WHERE contributor NOT IN (SELECT id FROM contributor)
          AND contributor NOT IN (SELECT id FROM state) ORDER BY contributor
        """
      ) { Identifier<Contributor>(try $0.text()) }
      return ContributionStrangers(missions: missions, contributors: contributors)
    }
  }
}
