import GRDB

extension Store {
  /// Writes the log into the database file and empties it, as far as other programs allow.
  ///
  /// - Throws: `StoreFault`.
  package func checkpoint() throws {
    guard path != nil else { return }
    try faultsNamed {
      try writer.writeWithoutTransaction { db in
        _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }

  /// Waits for reads and writes under way, and closes the file; the store is of no use afterwards.
  ///
  /// - Throws: `StoreFault`.
  package func close() throws {
    try faultsNamed {
      // The last connection to close folds the log into the file, and one that only reads cannot.
      (writer as? DatabasePool)?.invalidateReadOnlyConnections()
      try writer.close()
    }
  }
}
