import GRDB

/// One step from one version of the tables to the next.
///
/// Migrations are numbered from 1 without a hole, only ever added at the end, and never changed once
/// released: each file in use went through them in turn.
struct Migration: Sendable {
  let number: Int
  let apply: @Sendable (Database) throws -> Void

  static let all = [register, programmes, forces]

  /// What `PRAGMA application_id` says of our files: "Mstr".
  static let applicationID = 0x4D73_7472
}

extension [Migration] {
  /// The version of the tables after the last one.
  var newest: Int { last?.number ?? 0 }

  /// Applies what is missing, each in one transaction with its number.
  ///
  /// The number is read again inside the transaction, because another program may have been faster.
  func apply(to writer: any DatabaseWriter) throws {
    try writer.writeWithoutTransaction { db in
      for migration in self {
        try db.inTransaction(.immediate) {
          let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
          guard version < migration.number else { return .commit }
          try migration.apply(db)
          try db.execute(sql: "PRAGMA application_id = \(Migration.applicationID)")
          try db.execute(sql: "PRAGMA user_version = \(migration.number)")
          return .commit
        }
      }
    }
  }
}
