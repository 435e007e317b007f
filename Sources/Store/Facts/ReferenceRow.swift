import GRDB

/// What the reference register says of a row that the desk changed, removed or imported.
struct ReferenceRow {
  let fact: Fact
  let release: Int

  static func fetch(_ db: Database, kind: FactKind, id: String) throws -> ReferenceRow? {
    let rows = try readRows(
      db, "SELECT value, release FROM referenceRow WHERE kind = ? AND id = ?",
      [kind.rawValue, id]
    ) { (try $0.text(), try $0.int()) }
    guard let (text, release) = rows.first else { return nil }
    return ReferenceRow(fact: try kind.stored.fact(fromJSON: text), release: release)
  }

  /// The ids of one kind's rows.
  static func ids(_ db: Database, kind: FactKind) throws -> Set<String> {
    Set(
      try readRows(db, "SELECT id FROM referenceRow WHERE kind = ?", [kind.rawValue]) {
        try $0.text()
      })
  }

  static func put<Kept: StoredFact>(_ db: Database, _ fact: Kept, release: Int) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO referenceRow (kind, id, release, value) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, id) DO UPDATE SET release = excluded.release, value = excluded.value
        """
    ).execute(arguments: [Kept.table, fact.key, release, try jsonText(fact)])
  }

  static func delete(_ db: Database, kind: FactKind, id: String) throws {
    try db.cachedStatement(sql: "DELETE FROM referenceRow WHERE kind = ? AND id = ?")
      .execute(arguments: [kind.rawValue, id])
  }
}

extension StoredFact {
  static func fact(fromJSON text: String) throws -> Fact {
    let fact: Self = try value(fromJSON: text)
    return fact.fact
  }
}
