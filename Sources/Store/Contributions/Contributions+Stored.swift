import Basics
import Capabilities
import Council
import GRDB

extension ContributionSum {
  static func fetch(
    _ db: Database, where conditions: [String], _ arguments: StatementArguments,
    by groups: Set<ContributionGroup>
  ) throws -> [ContributionSum] {
    let columns = ContributionGroup.allCases.map { groups.contains($0) ? $0.rawValue : "NULL" }
    let grouping = columns.filter { $0 != "NULL" }.joined(separator: ", ")
    let clause = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let order = grouping.isEmpty ? "" : "GROUP BY \(grouping) ORDER BY \(grouping)"
    return try readRows(
      db,
      """
      SELECT \(columns.joined(separator: ", ")),
        CASE WHEN count(male) = count(*) THEN sum(male) END,
        CASE WHEN count(female) = count(*) THEN sum(female) END, sum(total)
      FROM contribution \(clause) \(order) \(grouping.isEmpty ? "HAVING count(*) > 0" : "")
      """, arguments
    ) { row in
      ContributionSum(
        month: try row.next(String.self).map { try Month(iso: $0) }, mission: try row.mission(),
        contributor: try row.next(String.self).map { Identifier($0) },
        personnel: try row.optionalWord(), male: try row.next(), female: try row.next(),
        total: try row.int())
    }
  }
}

extension UniformedContribution {
  /// The rows that a clause on months leaves, in the order of their keys.
  static func fetch(
    _ db: Database, _ clause: String = "", arguments: StatementArguments = []
  ) throws -> [UniformedContribution] {
    let sources = Dictionary(
      try readRows(db, "SELECT number, name FROM contributionSource") {
        (try $0.int(), try $0.text())
      }, uniquingKeysWith: { first, _ in first })
    // Months repeat: reading one is dearer than looking it up.
    var months: [String: Month] = [:]
    return try readRows(
      db,
      """
      SELECT month, mission, contributor, personnel, male, female, total, source
      FROM contribution \(clause) ORDER BY month, mission, contributor, personnel
      """, arguments
    ) { row in
      let text = try row.text()
      let month = try months[text] ?? Month(iso: text)
      months[text] = month
      return UniformedContribution(
        month: month, mission: try row.mission(), contributor: Identifier(try row.text()),
        personnel: try row.word(), male: try row.next(), female: try row.next(),
        total: try row.int(), source: sources[try row.int()] ?? "")
    }
  }

  /// What tells it apart from every other.
  var key: String {
    [month.iso, mission?.rawValue ?? "", contributor.rawValue, personnel.rawValue]
      .joined(separator: " ")
  }
}

extension ColumnReader {
  /// A mission as contributions have it: empty where the month was not published by mission.
  fileprivate mutating func mission() throws -> Identifier<Mission>? {
    try next(String.self).flatMap { $0.isEmpty ? nil : Identifier($0) }
  }
}
