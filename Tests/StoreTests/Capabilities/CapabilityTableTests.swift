import Basics
import Capabilities
import Council
import GRDB
import Testing

@testable import Store

@Suite struct `The table of a kind of entry` {
  @Test(arguments: CapabilityKind.allCases)
  func `has a column a field, in order, and no other`(kind: CapabilityKind) throws {
    let table = FactKind(kind).rawValue
    let columns = try Store.inMemory().writer.read { db in
      try db.columns(in: table).map { ($0.name, $0.isNotNull) }
    }
    let common = Field.common.map(\.column)
    let bookkeeping = ["origin", "release", "isEdited", "arrival", "version"]
    #expect(
      columns.map(\.0) == kind.entries.fields.map(\.column) + common + bookkeeping)
    for (field, column) in zip(kind.entries.fields, columns) where field.isNeeded {
      #expect(column.1, "\(column.0) must hold something")
    }
  }

  @Test(arguments: CapabilityKind.allCases)
  func `knows every word of a choice, and every table that a field names`(kind: CapabilityKind)
    throws
  {
    let table = FactKind(kind).rawValue
    let (sql, keys) = try Store.inMemory().writer.read { db in
      (
        try String.fetchOne(
          db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table]) ?? "",
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\(table))")
          .map { "\($0["from"] as String) \($0["table"] as String)" }
      )
    }
    for field in kind.entries.allFields {
      switch field.form {
      case .choice(let words):
        for word in words { #expect(sql.contains("'\(word)'"), "\(field.name) '\(word)'") }
      case .reference(.entry(let named)):
        #expect(keys.contains("\(field.column) \(FactKind(named).rawValue)"))
      case .reference(.mission): #expect(keys.contains("\(field.column) mission"))
      case .reference(.task): #expect(keys.contains("\(field.column) mandatedTask"))
      default: continue
      }
    }
  }

  @Test(arguments: CapabilityKind.allCases)
  func `holds its laws against any program`(kind: CapabilityKind) throws {
    let store = try Store.inMemory()
    let (council, parents) = try CapabilityRegister.parents()
    try store.loadReference(council, parents, release: 1, as: .desk, at: noon)
    let table = FactKind(kind).rawValue
    var tried = 0
    for field in kind.entries.allFields {
      for value in field.forbidden {
        let sql = "UPDATE \(table) SET \(field.column) = \(value)"
        #expect(throws: DatabaseError.self, "\(sql)") {
          try store.writer.write { try $0.execute(sql: sql) }
        }
        tried += 1
      }
    }
    #expect(tried > kind.entries.fields.count)
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `ends after it starts`() throws {
    let store = try Store.inMemory()
    let (council, parents) = try CapabilityRegister.parents()
    try store.loadReference(council, parents, release: 1, as: .desk, at: noon)
    var bounded: [String] = []
    for kind in CapabilityKind.allCases {
      let names = kind.entries.fields.map(\.column)
      for (start, end) in [
        ("fromDay", "untilDay"), ("fromMonth", "untilMonth"), ("day", "untilDay"),
      ] where names.contains(start) && names.contains(end) {
        let (first, last) = start == "fromMonth" ? ("'2018-04'", "'2018-04'") : ("70", "70")
        #expect(throws: DatabaseError.self) {
          try store.writer.write {
            try $0.execute(
              sql: """
                UPDATE \(FactKind(kind).rawValue) SET \(start) = \(first), \(end) = \(last)
                """)
          }
        }
        bounded.append(kind.rawValue)
      }
    }
    #expect(bounded.count == 18)
  }
}

extension Field {
  /// Values, as SQL has them, that its column takes from nobody.
  fileprivate var forbidden: [String] {
    let nothing = isNeeded || [.flag, .words, .text].contains(form) ? ["NULL"] : []
    let values: [String] =
      switch form {
      case .key: ["''", "x'00'"]
      case .reference: ["'nobody'"]
      case .text: isNeeded && name != .source ? ["''", "x'00'"] : ["x'00'"]
      case .whole(let range):
        ["\(range.lowerBound - 1)", "\(range.upperBound + 1)", "'many'", "1.5"]
      case .day, .lastDay: ["'soon'", "2.5"]
      case .month, .endMonth:
        ["'2018-13'", "'2018-00'", "'2018-1'", "'0000-01'", "'2018-04-01'", "''"]
      case .flag: ["2", "'yes'"]
      case .choice: ["'nonsense'", "''"]
      case .words, .references: ["'{}'", "'NIGHT'", "''"]
      case .symbol: ["x'00'"]
      }
    return nothing + values
  }
}
