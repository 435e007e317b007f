import Basics
import Council

/// One row of a register table while it is read: every bad cell becomes an issue, and a row with
/// issues makes no fact.
struct RegisterRow {
  let header: RegisterHeader
  let record: CSVRecord
  /// The missions that may be named; nil where any may.
  let missions: Set<Identifier<Mission>>?
  private(set) var issues: [ImportIssue] = []

  init(header: RegisterHeader, record: CSVRecord, missions: Set<Identifier<Mission>>?) {
    self.header = header
    self.record = record
    self.missions = missions
  }

  /// Whether a fact may be made of it.
  var isGood: Bool { issues.isEmpty }

  /// The cell without spaces around it; empty where the table has no such column.
  func text(_ column: String) -> String {
    guard let place = header.places[column] else { return "" }
    return CSVWriter.fused(RegisterRow.trimmed(record.fields[place]))
  }

  /// The cell as a value; nil and an issue where it is empty or `read` makes nothing of it.
  mutating func needed<Value>(
    _ column: String, _ reason: ImportIssue.Reason, _ read: (String) -> Value?
  ) -> Value? {
    let text = text(column)
    guard !text.isEmpty else {
      refuse(column, text, .empty)
      return nil
    }
    return optional(column, reason, read)
  }

  /// The cell as a value; nil without an issue where it is empty.
  mutating func optional<Value>(
    _ column: String, _ reason: ImportIssue.Reason, _ read: (String) -> Value?
  ) -> Value? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let value = read(text) else {
      refuse(column, text, reason)
      return nil
    }
    return value
  }

  mutating func refuse(_ column: String?, _ value: String, _ reason: ImportIssue.Reason) {
    issues.append(.init(row: record.line, column: column, value: value, reason: reason))
  }

  /// Lists what a person should look at, of a row that was read.
  mutating func note(_ column: String, _ value: String, _ reason: ImportIssue.Reason) {
    refuse(column, value, reason)
  }

  /// Refuses a second row with the same key.
  mutating func refuseRepeated(in ids: inout [String: Int], of kind: RegisterKind) {
    let keys = kind.keyColumns
    let key = keys.map(text).joined(separator: "\u{1F}")
    guard !key.utf8.allSatisfy({ $0 == 0x1F }) else { return }
    if let firstRow = ids[key] {
      refuse(keys[0], text(keys[0]), .repeatedID(firstRow: firstRow))
    } else {
      ids[key] = record.line
    }
  }

  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, isSpace(first) || isSpace(last) else {
      return text
    }
    let kept = bytes.drop(while: isSpace)
    guard let end = kept.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(kept[...end]) ?? text
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension RegisterKind {
  /// The columns that together name a row.
  var keyColumns: [String] {
    switch self {
    case .papers: ["item", "paper"]
    case .contributions: ["date", "mission", "country_iso3", "personnel_type"]
    default: ["id"]
    }
  }
}
