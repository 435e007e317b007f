import GRDB

/// A row that leans on another which is not there.
struct Orphan {
  let table: String
  let key: String
  let parent: String
  let parentKey: String
}

extension Change {
  /// Refuses the change where a row of that kind, or of its lists, names what is not there.
  func requireParents<Kept: StoredFact>(of type: Kept.Type) throws {
    for table in [Kept.table] + Kept.lists.map(\.table) {
      if let orphan = try orphans(in: table).first { throw refusal(of: orphan) }
    }
  }

  /// Refuses the change where anything still names a row taken away.
  func requireNoOrphans(of table: String, id: String) throws {
    if let orphan = try orphans().first(where: { $0.parent == table && $0.parentKey == id }) {
      throw StoreRefusal.leanedOn(kind: table, id: id, by: orphan.table)
    }
  }

  /// Refuses the change where any row names what is not there.
  func requireAllParents() throws {
    if let orphan = try orphans().first { throw refusal(of: orphan) }
  }

  func refusal(of orphan: Orphan) -> StoreRefusal {
    .missing(
      kind: orphan.table, id: orphan.key, parent: orphan.parent, parentID: orphan.parentKey)
  }

  /// The rows, of one table or all, that name what is not there.
  func orphans(in table: String? = nil) throws -> [Orphan] {
    let pragma = table.map { "PRAGMA foreign_key_check(\($0))" } ?? "PRAGMA foreign_key_check"
    let found = try readRows(db, pragma) {
      (try $0.text(), try $0.next(Int.self), try $0.text(), try $0.int())
    }
    let listed = try table.map { try db.listedOrphans(in: $0) } ?? db.listedOrphans()
    let named = try found.compactMap { (table, row, parent, number) -> Orphan? in
      // The journal's own row is still to come when versions are written before it.
      guard parent != "journal" else { return nil }
      let columns = try readRows(db, "PRAGMA foreign_key_list(\(table))") {
        let id = try $0.int()
        _ = try $0.int()
        _ = try $0.text()
        return (id, try $0.text())
      }
      guard let column = columns.first(where: { $0.0 == number })?.1 else { return nil }
      // A table without row numbers cannot say more.
      guard let row else {
        return Orphan(table: table, key: "", parent: parent, parentKey: "")
      }
      let first = try readRows(db, "SELECT name FROM pragma_table_info(?) LIMIT 1", [table]) {
        try $0.text()
      }
      let keys = try readRows(
        db, "SELECT \(first.first ?? column), \(column) FROM \(table) WHERE rowid = ?", [row]
      ) { (try $0.text(), try $0.text()) }
      return keys.first.map {
        Orphan(table: table, key: $0.0, parent: parent, parentKey: $0.1)
      }
    }
    return listed + named
  }
}
