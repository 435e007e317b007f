package import Basics
import Foundation
import GRDB
import Gzip
import Sodium

extension Store {
  /// Brings the facts read from a file into the database, or says what it would do.
  ///
  /// The import is one row of the journal, and the file is kept, compressed. Rows that the desk wrote
  /// or edited are kept as they are. `refused` is how many rows of the file its reader refused.
  ///
  /// - Returns: what became of the rows.
  /// - Throws: `StoreRefusal` (then nothing was written), `StoreFault`.
  @discardableResult
  package func importFacts(
    _ facts: [Fact], from file: ImportedFile, refused: Int = 0, dryRun: Bool = false,
    as viewer: Viewer, at moment: Moment
  ) throws -> ImportOutcome {
    // Before the transaction: others should not wait for it.
    let sha256 = SHA256Digest(of: file.bytes).hex
    let packed = dryRun ? [] : try gzip(file.bytes)
    return try write(as: viewer, at: moment) { change in
      try change.tried(dryRun) {
        let sequence = try change.nextSequence()
        var intake = FactIntake(
          change, origin: .imported, release: nil, sequence: sequence,
          mark: try Store.exercise(change.db))
        try intake.take(facts)
        let outcome = ImportOutcome(
          added: intake.added.count, changed: intake.replaced.count, unchanged: intake.unchanged,
          refused: refused, kept: intake.kept, sha256: sha256)
        try change.journal(
          .bulk, kind: Kind.importFile, subject: sha256, before: nil,
          after: try jsonText(JournaledImport(file: file.name, outcome: outcome)))
        try change.keep(file, packed: packed, sha256: sha256, sequence: sequence)
        return outcome
      }
    }
  }

  /// A file that was imported, as it was; nil where none has that SHA-256.
  ///
  /// - Throws: `StoreFault`.
  package func importedFile(sha256: String, as viewer: Viewer) throws -> ImportedFile? {
    try read(as: viewer) { db in
      try readRows(
        db, "SELECT name, byteCount, gzip FROM importFile WHERE sha256 = ?", [sha256]
      ) { row in
        let name = try row.text()
        let count = try row.int()
        guard let bytes = try? gunzip(try row.bytes(), limit: count) else {
          throw UnreadableRow(kind: "file", id: name, value: sha256)
        }
        return ImportedFile(name: name, bytes: bytes)
      }.first
    }
  }
}

extension Change {
  /// Keeps a file that was imported, once.
  func keep(_ file: ImportedFile, packed: [UInt8], sha256: String, sequence: Int) throws {
    try db.execute(
      sql: """
        INSERT INTO importFile (sha256, name, byteCount, gzip, sequence)
        VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING
        """,
      arguments: [sha256, file.name, file.bytes.count, Data(packed), sequence])
  }
}

/// What the journal keeps of an import.
private struct JournaledImport: Codable {
  let file: String
  let sha256: String
  let added: Int
  let changed: Int
  let unchanged: Int
  let kept: Int
  let refused: Int

  init(file: String, outcome: ImportOutcome) {
    self.file = file
    sha256 = outcome.sha256
    added = outcome.added
    changed = outcome.changed
    unchanged = outcome.unchanged
    kept = outcome.kept.count
    refused = outcome.refused
  }
}
