import GRDB

/// The small tables of what the desk set: a key and a value each, and the journal row of the last
/// change.
enum SideTable: String {
  case setting, deskChoice, pin

  /// The key's columns; the subject in the journal is the one value, or the JSON list of several.
  private var keyColumns: [String] {
    switch self {
    case .setting: ["key"]
    case .deskChoice: ["kind", "used"]
    case .pin: ["item"]
    }
  }

  /// The value's column; nil where being there says it all.
  private var valueColumn: String? {
    switch self {
    case .setting: "value"
    case .deskChoice: nil
    case .pin: "day"
    }
  }

  /// The value of a key, as JSON; nil where it has none.
  func text(_ key: [String], _ db: Database) throws -> String? {
    let condition = keyColumns.map { "\($0) = ?" }.joined(separator: " AND ")
    return try readRows(
      db, "SELECT \(valueColumn ?? "1") FROM \(rawValue) WHERE \(condition)",
      StatementArguments(key)
    ) { try jsonText(try $0.text()) }.first
  }

  /// Gives a key a value, or takes it away, and journals the change if it is one.
  func set(
    _ text: String?, for key: [String], _ change: Change, undoing undone: Int? = nil
  ) throws {
    let before = try self.text(key, change.db)
    let after = try text.map { try jsonText($0) }
    guard before != after else { return }

    guard !key.contains(where: { $0.utf8.contains(0) }), text?.utf8.contains(0) != true else {
      throw StoreRefusal.unstorableText(kind: rawValue, id: key.joined(separator: " "))
    }
    guard self != .setting || key != [Store.Kind.exercise] else {
      throw StoreRefusal.lawBroken(
        kind: rawValue, id: Store.Kind.exercise, law: "exerciseStaysMarked")
    }
    let sequence = try change.journal(
      undone != nil ? .undo : after == nil ? .remove : .put, kind: rawValue,
      subject: try subject(key), before: before, after: after, undoes: undone)
    let condition = keyColumns.map { "\($0) = ?" }.joined(separator: " AND ")
    try change.db.execute(
      sql: "DELETE FROM \(rawValue) WHERE \(condition)", arguments: StatementArguments(key))
    guard let text else { return }
    let columns = keyColumns + (valueColumn.map { [$0] } ?? []) + ["version"]
    let values: [any DatabaseValueConvertible] =
      key + (valueColumn == nil ? [] : [text]) + [sequence]
    let marks = repeatElement("?", count: values.count).joined(separator: ", ")
    do {
      try change.db.execute(
        sql: "INSERT INTO \(rawValue) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
        arguments: StatementArguments(values))
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw StoreRefusal.lawBroken(
        kind: rawValue, id: key.joined(separator: " "), law: error.message ?? "constraint")
    }
  }

  /// One key is itself; several are a JSON list.
  private func subject(_ key: [String]) throws -> String {
    if let only = key.first, key.count == 1 { return only }
    return try jsonText(key)
  }

  /// Puts back what stood before a journal entry; refused where it has changed since.
  func undo(_ entry: JournalEntry, _ change: Change) throws {
    let key = keyColumns.count == 1 ? [entry.subject] : try value(fromJSON: entry.subject)
    guard try text(key, change.db) == entry.after else {
      throw StoreRefusal.conflict(kind: rawValue, id: entry.subject)
    }
    let before: String? = try entry.before.map { try value(fromJSON: $0) }
    try set(before, for: key, change, undoing: entry.sequence)
  }
}
