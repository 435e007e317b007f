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
    let iso = month.month.iso
    let old = try UniformedContribution.fetch(db, "WHERE month = ?", arguments: [iso])
    guard old.count != month.rows.count || Set(old) != Set(month.rows) else {
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
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO contribution
          (month, mission, contributor, personnel, male, female, total, source)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for row in month.rows { try insert(row, month: iso, statement) }
    rows += month.rows.count
  }

  private mutating func insert(
    _ row: UniformedContribution, month: String, _ statement: Statement
  ) throws {
    try row.requireStorable()
    let source = try number(of: row.source)
    do {
      // As many values as places: to have that checked for each row is dear.
      statement.setUncheckedArguments([
        month, row.mission?.rawValue ?? "", row.contributor.rawValue, row.personnel.rawValue,
        row.male, row.female, row.total, source,
      ])
      try statement.execute()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      let isTwice = error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
      throw StoreRefusal.lawBroken(
        kind: Store.Kind.contribution, id: row.key, law: isTwice ? "isGivenOnce" : error.law)
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

/// The rows of one month, in the order of the file.
struct ContributionRows {
  let month: Month
  let rows: [UniformedContribution]
}

extension [UniformedContribution] {
  /// The rows month by month.
  var byMonth: [ContributionRows] {
    Dictionary(grouping: self, by: \.month).sorted { $0.key < $1.key }.map { month, rows in
      ContributionRows(month: month, rows: rows)
    }
  }
}

extension UniformedContribution {
  // A text is read back only up to its first NUL.
  fileprivate func requireStorable() throws {
    let mission = mission?.rawValue ?? ""
    guard !mission.utf8.contains(0), !contributor.rawValue.utf8.contains(0),
      !source.utf8.contains(0)
    else { throw StoreRefusal.unstorableText(kind: Store.Kind.contribution, id: key) }
  }
}
