package import Basics
import GRDB
import Gzip
import Sodium

extension Store {
  /// Looks through the whole database: SQLite's own checks, foreign keys, the journal's chain and
  /// the files kept.
  ///
  /// It reads everything, which takes a second for some 100 MB.
  ///
  /// - Throws: `StoreFault` where it cannot even be read.
  package func verify(as viewer: Viewer) throws -> Verification {
    try read(as: viewer) { try Verification(of: $0) }
  }

  /// Looks through the database at `path` without bringing it up to date.
  ///
  /// - Throws: `StoreFault` where it cannot even be read, or is not ours.
  package static func verify(path: String, as viewer: Viewer) throws -> Verification {
    switch viewer {
    case .desk: break
    }
    return try faults(naming: path) {
      let found = try FileState(path: path)
      try found.require(mode: .existing, newest: Migration.all.newest)
      guard !found.isEmpty else { throw StoreFault.notMuster(path) }
      return try reading(path) { try $0.read { try Verification(of: $0) } }
    }
  }
}

extension Verification {
  init(of db: Database) throws {
    var problems: [Problem] = []
    let words = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    problems += words.filter { $0 != "ok" }.map(Problem.damage)
    problems += try readRows(db, "PRAGMA foreign_key_check") { row in
      let table = try row.text()
      _ = try row.next(Int.self)
      return .missing(table: table, parent: try row.text())
    }

    // A backup may be of an older version of the tables.
    let hasForces = try db.tableExists("forcePlan")
    if hasForces {
      problems += try db.listedOrphans().map { .missing(table: $0.table, parent: $0.parent) }
    }

    let chain = try Verification.chain(db)
    problems += chain.problems
    problems += try Verification.changedFiles(db)
    if hasForces { problems += try Verification.changedPlans(db) }
    self.init(
      rows: chain.rows, head: chain.rows == 0 ? nil : hexadecimal(chain.head), problems: problems)
  }

  /// Walks the journal from its first row and makes every hash anew.
  private static func chain(_ db: Database) throws -> (
    rows: Int, head: [UInt8], problems: [Problem]
  ) {
    var problems: [Problem] = []
    var rows = 0
    var head = JournalBytes.beforeFirst
    let columns = "sequence, at, who, action, kind, subject, before, after, undoes"
    try eachRow(
      db, "SELECT \(columns), previousHash, hash FROM journal ORDER BY sequence"
    ) { row in
      let bytes = JournalBytes(
        sequence: try row.int(), at: try row.int(), who: try row.text(), action: try row.text(),
        kind: try row.text(), subject: try row.text(), before: try row.next(),
        after: try row.next(), undoes: try row.next())
      let previous = try row.bytes()
      if bytes.sequence != rows + 1 || previous != head {
        problems.append(.brokenChain(sequence: bytes.sequence))
      }
      rows = bytes.sequence
      head = try row.bytes()
      if head != bytes.hash(after: previous) {
        problems.append(.changedEntry(sequence: bytes.sequence))
      }
    }
    return (rows, head, problems)
  }

  private static func changedFiles(_ db: Database) throws -> [Problem] {
    var problems: [Problem] = []
    try eachRow(db, "SELECT name, sha256, byteCount, gzip FROM importFile") { row in
      let name = try row.text()
      let sha256 = try row.text()
      let size = try row.int()
      let bytes = try? gunzip(try row.bytes(), limit: size)
      if bytes.map({ SHA256Digest(of: $0).hex }) != sha256 {
        problems.append(.changedFile(name: name, sha256: sha256))
      }
    }
    return problems
  }

  private static func changedPlans(_ db: Database) throws -> [Problem] {
    try readRows(
      db,
      """
      SELECT forcePlanContent.sha256, ifnull(min(id), '') FROM forcePlanContent
      LEFT JOIN forcePlan ON content = forcePlanContent.sha256
      GROUP BY forcePlanContent.sha256 ORDER BY 1
      """
    ) { (sha256: try $0.text(), name: try $0.text()) }
    .filter { (try? KeptForcePlan.Content.fetch(db, sha256: $0.sha256)) == nil }
    .map { .changedFile(name: $0.name, sha256: $0.sha256) }
  }
}
