package import Basics
import GRDB
import Sodium

extension Store {
  /// The changes of the database, latest first, at most `limit`, before the entry `before`.
  ///
  /// - Throws: `StoreFault`.
  package func journal(
    limit: Int = 100, before: Int? = nil, as viewer: Viewer
  ) throws -> [JournalEntry] {
    try read(as: viewer) { db in
      try JournalEntry.fetch(
        db, "WHERE sequence < ? ORDER BY sequence DESC LIMIT ?",
        arguments: [before ?? .max, max(0, limit)])
    }
  }

  /// The journal's last entry, whose hash covers all before it; nil where there is none.
  ///
  /// - Throws: `StoreFault`.
  package func head(as viewer: Viewer) throws -> JournalEntry? {
    try journal(limit: 1, as: viewer).first
  }

  /// Who is behind the ids that journal entries name.
  ///
  /// - Throws: `StoreFault`.
  package func people(as viewer: Viewer) throws -> [Person] {
    try read(as: viewer) { db in
      try readRows(db, "SELECT id, name FROM person ORDER BY id") { row in
        Person(id: Identifier(try row.text()), name: try row.next())
      }
    }
  }
}

extension JournalEntry {
  static func fetch(
    _ db: Database, _ clause: String, arguments: StatementArguments = []
  ) throws -> [JournalEntry] {
    let columns = "sequence, at, who, action, kind, subject, before, after, undoes, hash"
    return try readRows(db, "SELECT \(columns) FROM journal \(clause)", arguments) { row in
      JournalEntry(
        sequence: try row.int(), at: Moment(seconds: try row.int()),
        who: Identifier(try row.text()), action: try row.word(), kind: try row.text(),
        subject: try row.text(), before: try row.next(), after: try row.next(),
        undoes: try row.next(), hash: hexadecimal(try row.bytes()))
    }
  }
}
