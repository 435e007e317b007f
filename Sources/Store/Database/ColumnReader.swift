import Basics
import Foundation
import GRDB

/// A column that cannot be read as a value.
struct UnreadableColumn: Error {
  let value: String
}

/// Reads the columns of a row one after another.
struct ColumnReader {
  private let row: Row
  private var index = 0

  init(_ row: Row) {
    self.row = row
  }

  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) throws -> Value? {
    defer { index += 1 }
    return row[index] as Value?
  }

  mutating func required<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) throws -> Value {
    guard let value = try next(type) else { throw UnreadableColumn(value: "NULL") }
    return value
  }

  mutating func text() throws -> String { try required(String.self) }
  mutating func int() throws -> Int { try required(Int.self) }
  mutating func flag() throws -> Bool { try required(Int.self) != 0 }
  mutating func day() throws -> Day { Day(try int()) }
  mutating func optionalDay() throws -> Day? { try next(Int.self).map(Day.init(_:)) }

  mutating func bytes() throws -> [UInt8] { Array(try required(Data.self)) }

  mutating func word<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self) throws -> Word {
    let text = try text()
    guard let word = Word(rawValue: text) else { throw UnreadableColumn(value: text) }
    return word
  }

  mutating func optionalWord<Word: RawRepresentable<String>>(
    _ type: Word.Type = Word.self
  ) throws -> Word? {
    guard let text = try next(String.self) else { return nil }
    guard let word = Word(rawValue: text) else { throw UnreadableColumn(value: text) }
    return word
  }

  mutating func provenance() throws -> Provenance {
    Provenance(
      source: try text(), confidence: try word(), validFrom: try optionalDay(),
      knownSince: try optionalDay())
  }
}

extension ColumnReader {
  mutating func symbol() throws -> DocumentSymbol { try DocumentSymbol(try text()) }

  mutating func optionalSymbol() throws -> DocumentSymbol? {
    try next(String.self).map { try DocumentSymbol($0) }
  }
}

/// Reads rows one after another, in constant memory.
func eachRow(
  _ db: Database, _ sql: String, _ arguments: StatementArguments = [],
  _ read: (inout ColumnReader) throws -> Void
) throws {
  let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
  while let row = try rows.next() {
    var reader = ColumnReader(row)
    do {
      try read(&reader)
    } catch let error as UnreadableColumn {
      throw UnreadableRow(kind: "answer to", id: sql, value: error.value)
    }
  }
}

func readRows<Value>(
  _ db: Database, _ sql: String, _ arguments: StatementArguments = [],
  _ read: (inout ColumnReader) throws -> Value
) throws -> [Value] {
  var values: [Value] = []
  try eachRow(db, sql, arguments) { values.append(try read(&$0)) }
  return values
}
