import Basics
import Foundation
import GRDB
import Sodium

/// A transaction under way, with who writes and when.
struct Change {
  let db: Database
  let who: String
  let at: Moment
  /// The registers as last read, where they still hold.
  let cache: RegisterCache

  /// The number of the journal row that this transaction writes next.
  func nextSequence() throws -> Int {
    try (Int.fetchOne(db, sql: "SELECT max(sequence) FROM journal") ?? 0) + 1
  }

  /// Adds a row to the journal and returns its number.
  @discardableResult
  func journal(
    _ action: JournalEntry.Action, kind: String, subject: String, before: String?,
    after: String?, undoes: Int? = nil
  ) throws -> Int {
    let last = try Row.fetchOne(
      db, sql: "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1")
    let sequence = (last.map { $0["sequence"] as Int } ?? 0) + 1
    let previous = last.map { Array($0["hash"] as Data) } ?? JournalBytes.beforeFirst
    let row = JournalBytes(
      sequence: sequence, at: at.seconds, who: who, action: action.rawValue, kind: kind,
      subject: subject, before: before, after: after, undoes: undoes)
    try db.execute(
      sql: """
        INSERT INTO journal
          (sequence, at, who, action, kind, subject, before, after, undoes, previousHash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        sequence, at.seconds, who, action.rawValue, kind, subject, before, after, undoes,
        Data(previous), Data(row.hash(after: previous)),
      ])
    return sequence
  }
}

extension Change {
  /// What `body` gives; with `dryRun` everything that it wrote is taken back.
  func tried<Value>(_ dryRun: Bool, _ body: () throws -> Value) throws -> Value {
    guard dryRun else { return try body() }
    var result: Result<Value, any Error>?
    try db.inSavepoint {
      result = Result { try body() }
      return .rollback
    }
    guard let result else { throw DatabaseError(message: "the trial did not run") }
    return try result.get()
  }
}
