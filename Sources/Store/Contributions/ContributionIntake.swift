import Basics
import Capabilities
import GRDB

/// Months of published contributions coming in, and what became of each.
struct ContributionIntake {
  let db: Database
  /// The SHA-256 of the file that they come from.
  let file: String
  /// The journal row under which they come in.
  let sequence: Int

  private(set) var added: [Month] = []
  private(set) var replaced: [Month] = []
  private(set) var unchanged = 0
  private(set) var rows = 0
  private var sources: [String: Int] = [:]

  init(_ db: Database, file: String, sequence: Int) {
    self.db = db
    self.file = file
    self.sequence = sequence
  }

  mutating func take(_ month: ContributionRows) throws {
    try month.requireStorable()
    let iso = month.month.iso
    let old = try UniformedContribution.fetch(db, "WHERE month = ?", arguments: [iso])
    guard old != month.rows else {
      unchanged += 1
      return
    }
    if old.isEmpty {
      added.append(month.month)
    } else {
      replaced.append(month.month)
      try db.cachedStatement(sql: "DELETE FROM contributionMonth WHERE month = ?")
        .execute(arguments: [iso])
    }
    try db.cachedStatement(
      sql: "INSERT INTO contributionMonth (month, file, version) VALUES (?, ?, ?)"
    ).execute(arguments: [iso, file, sequence])
    for row in month.rows { try insert(row, month: iso) }
    rows += month.rows.count
  }

  private mutating func insert(_ row: UniformedContribution, month: String) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO contribution
          (month, mission, contributor, personnel, male, female, total, source)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    do {
      try statement.execute(arguments: [
        month, row.mission?.rawValue ?? "", row.contributor.rawValue, row.personnel.rawValue,
        row.male, row.female, row.total, try number(of: row.source),
      ])
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw StoreRefusal.lawBroken(
        kind: Store.Kind.contribution, id: row.key, law: error.law)
    }
  }

  private mutating func number(of source: String) throws -> Int {
    if let number = sources[source] { return number }
    try db.cachedStatement(
      sql: "INSERT INTO contributionSource (name) VALUES (?) ON CONFLICT (name) DO NOTHING"
    ).execute(arguments: [source])
    let found = try readRows(
      db, "SELECT number FROM contributionSource WHERE name = ?", [source]
    ) { try $0.int() }
    guard let number = found.first else { throw UnreadableColumn(value: source) }
    sources[source] = number
    return number
  }
}

/// The rows of one month, in the order of their keys.
struct ContributionRows {
  let month: Month
  let rows: [UniformedContribution]

  func requireStorable() throws {
    for (row, next) in zip(rows, rows.dropFirst()) where row.key == next.key {
      throw StoreRefusal.lawBroken(
        kind: Store.Kind.contribution, id: row.key, law: "isGivenOnce")
    }
    for row in rows {
      let texts = [row.mission?.rawValue ?? "", row.contributor.rawValue, row.source]
      guard !texts.contains(where: { $0.utf8.contains(0) }) else {
        throw StoreRefusal.unstorableText(kind: Store.Kind.contribution, id: row.key)
      }
    }
  }
}

extension [UniformedContribution] {
  /// The rows month by month, in the order in which the database keeps them.
  var byMonth: [ContributionRows] {
    Dictionary(grouping: self, by: \.month).sorted { $0.key < $1.key }.map { month, rows in
      ContributionRows(month: month, rows: rows.sorted { $0.stands(before: $1) })
    }
  }
}

extension UniformedContribution {
  fileprivate func stands(before other: UniformedContribution) -> Bool {
    let (left, right) = (mission?.rawValue ?? "", other.mission?.rawValue ?? "")
    if left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
    if contributor != other.contributor {
      return contributor.rawValue.utf8.lexicographicallyPrecedes(other.contributor.rawValue.utf8)
    }
    return personnel.rawValue.utf8.lexicographicallyPrecedes(other.personnel.rawValue.utf8)
  }
}
