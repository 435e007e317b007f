package import Basics
import GRDB

extension Store {
  /// One fact with what the database keeps beside it; nil where there is none of that id.
  ///
  /// - Throws: `StoreFault`.
  package func row(_ kind: FactKind, _ id: String, as viewer: Viewer) throws -> FactRow? {
    try read(as: viewer) { try kind.stored.row($0, id: id) }
  }

  /// What edits of each row of a kind are to expect, by id.
  ///
  /// - Throws: `StoreFault`.
  package func versions(of kind: FactKind, as viewer: Viewer) throws -> [String: Int] {
    try read(as: viewer) { db in
      let pairs = try readRows(db, "SELECT id, version FROM \(kind.rawValue)") {
        (try $0.text(), try $0.int())
      }
      return Dictionary(pairs, uniquingKeysWith: max)
    }
  }

  /// A fact with all that is known of where it comes from; nil where it never was in the database.
  ///
  /// - Throws: `StoreFault`.
  package func history(
    of kind: FactKind, _ id: String, as viewer: Viewer
  ) throws -> FactHistory? {
    try read(as: viewer) { db in
      let row = try kind.stored.row(db, id: id)
      let reference = try ReferenceRow.fetch(db, kind: kind, id: id)
      let changes = try JournalEntry.fetch(
        db, "WHERE (kind = ? AND subject = ?) OR sequence IN (?, ?) ORDER BY sequence DESC",
        arguments: [kind.rawValue, id, row?.arrival, row?.version])
      guard row != nil || reference != nil || !changes.isEmpty else { return nil }
      return FactHistory(
        row: row, reference: reference?.fact, referenceRelease: reference?.release,
        changes: changes)
    }
  }

  /// Writes a fact over the row of the same id, or adds it.
  ///
  /// Nothing is written where the fact is there as given.
  ///
  /// - Returns: the row as it now stands.
  /// - Throws: `StoreRefusal`, `StoreFault`.
  @discardableResult
  package func put(
    _ fact: Fact, expecting expected: Expected = .anything, as viewer: Viewer, at moment: Moment
  ) throws -> FactRow {
    try write(as: viewer, at: moment) { try fact.stored.put(expecting: expected, $0) }
  }

  /// Takes a fact out of the database; its history stays in the journal.
  ///
  /// - Throws: `StoreRefusal`, `StoreFault`.
  package func remove(
    _ kind: FactKind, _ id: String, expecting expected: Expected = .anything,
    as viewer: Viewer, at moment: Moment
  ) throws {
    try write(as: viewer, at: moment) { change in
      try kind.stored.remove(id: id, expecting: expected, change)
    }
  }
}

extension StoredFact {
  static func row(_ db: Database, id: String) throws -> FactRow? {
    try fetchOne(db, id: id).map(FactRow.init(_:))
  }
}

extension FactRow {
  init(_ kept: KeptFact<some StoredFact>) {
    self.init(
      fact: kept.fact.fact, origin: kept.keeping.origin, release: kept.keeping.release,
      isEdited: kept.keeping.isEdited, arrival: kept.keeping.arrival, version: kept.keeping.version)
  }
}
