import Basics
import Foundation
import GRDB

/// What a row says beside its fact.
struct Keeping: Hashable {
  var origin: Origin
  var release: Int?
  var isEdited: Bool
  var arrival: Int
  var version: Int
}

/// A fact of one kind with what its row says beside it.
struct KeptFact<Kept: StoredFact>: Hashable {
  let fact: Kept
  let keeping: Keeping
}

extension StoredFact {
  static var table: String { factKind.rawValue }

  private static var statements: FactStatements { factKind.statements }

  /// The rows that `clause` leaves (as in `WHERE id = ?`), in the order of their ids.
  static func fetch(
    _ db: Database, _ clause: String = "", arguments: StatementArguments = []
  ) throws -> [KeptFact<Self>] {
    let lists = try lists.map { list in
      let inside =
        clause.isEmpty ? "" : "WHERE \(list.parent) IN (SELECT id FROM \(table) \(clause))"
      return try fetchList(db, list, inside, arguments)
    }
    let statement = try db.cachedStatement(
      sql: "\(statements.select) \(clause) ORDER BY id")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var facts: [KeptFact<Self>] = []
    while let row = try rows.next() {
      facts.append(try kept(row, lists: lists))
    }
    return facts
  }

  /// Every fact of the kind in the order of ids, without what is kept beside it.
  static func fetchFacts(_ db: Database) throws -> [Self] {
    var facts: [Self] = []
    let rows = try Row.fetchCursor(db, sql: "\(statements.select) ORDER BY id")
    while let row = try rows.next() {
      var reader = ColumnReader(row)
      facts.append(try readable(row) { try Self(&reader, lists: []) })
    }
    return facts
  }

  static func fetchOne(_ db: Database, id: String) throws -> KeptFact<Self>? {
    try fetch(db, "WHERE id = ?", arguments: [id]).first
  }

  private static func kept(_ row: Row, lists: [[String: [String]]]) throws -> KeptFact<Self> {
    let id = row[0] as String? ?? ""
    return try readable(row) {
      var reader = ColumnReader(row)
      let fact = try Self(&reader, lists: lists.map { $0[id] ?? [] })
      let keeping = Keeping(
        origin: try reader.word(), release: try reader.next(), isEdited: try reader.flag(),
        arrival: try reader.int(), version: try reader.int())
      return KeptFact(fact: fact, keeping: keeping)
    }
  }

  /// What `read` makes of a row; what makes no fact is named by its id, the first column.
  private static func readable<Value>(_ row: Row, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error as DatabaseError {
      throw error
    } catch {
      throw UnreadableRow(kind: table, id: row[0] as String? ?? "", value: "\(error)")
    }
  }

  private static func fetchList(
    _ db: Database, _ list: FactList, _ clause: String, _ arguments: StatementArguments
  ) throws -> [String: [String]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(list.parent), \(list.value) FROM \(list.table) \(clause)
        ORDER BY \(list.parent), position
        """)
    var values: [String: [String]] = [:]
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      values[row[0] as String, default: []].append(row[1] as String)
    }
    return values
  }
}

extension StoredFact {
  /// Adds the fact as a new row.
  func insert(_ db: Database, _ keeping: Keeping) throws {
    try execute(try db.cachedStatement(sql: Self.statements.insert), try arguments(keeping))
    try insertLists(db)
  }

  /// Writes the fact over the row of the same id.
  func update(_ db: Database, _ keeping: Keeping) throws {
    let statement = try db.cachedStatement(sql: Self.statements.update)
    try execute(statement, try arguments(keeping) + [key])
    for list in Self.lists {
      try db.cachedStatement(sql: "DELETE FROM \(list.table) WHERE \(list.parent) = ?")
        .execute(arguments: [key])
    }
    try insertLists(db)
  }

  /// Takes a row away; its lists go with it.
  static func delete(_ db: Database, id: String) throws {
    try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?").execute(arguments: [id])
  }

  private func insertLists(_ db: Database) throws {
    for (list, values) in zip(Self.lists, listValues) {
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO \(list.table) (\(list.parent), position, \(list.value)) VALUES (?, ?, ?)
          """)
      for (position, value) in values.enumerated() {
        try requireStorable(value.databaseValue)
        try execute(statement, [key, position, value])
      }
    }
  }

  private func arguments(_ keeping: Keeping) throws -> [(any DatabaseValueConvertible)?] {
    try requireReadable()
    let provenance = provenanceKept
    let all =
      try values + [
        provenance.source, provenance.confidence.rawValue, provenance.validFrom?.number,
        provenance.knownSince?.number, keeping.origin.rawValue, keeping.release,
        keeping.isEdited, keeping.arrival, keeping.version,
      ]
    for value in all { try requireStorable(value?.databaseValue ?? .null) }
    return all
  }

  // A text is read back only up to its first NUL.
  private func requireStorable(_ value: DatabaseValue) throws {
    guard case .string(let text) = value.storage, text.utf8.contains(0) else { return }
    throw StoreRefusal.unstorableText(kind: Self.table, id: key)
  }

  private func execute(
    _ statement: Statement, _ arguments: [(any DatabaseValueConvertible)?]
  ) throws {
    do {
      try statement.execute(arguments: StatementArguments(arguments))
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw StoreRefusal.lawBroken(kind: Self.table, id: key, law: error.law)
    }
  }
}

extension DatabaseError {
  /// The name of the constraint that was broken.
  var law: String {
    let law = message.map { $0.split(separator: ":").last.map(String.init) ?? $0 } ?? ""
    return law.trimmingCharacters(in: .whitespaces)
  }
}
