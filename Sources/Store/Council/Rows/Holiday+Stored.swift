import Basics
import Council
import GRDB

extension Holiday: StoredFact {
  static var factKind: FactKind { .holiday }

  static var columns: [String] {
    ["id", "day", "name", "kind"]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .holiday(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [id.rawValue, day.number, name, kind.rawValue]
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), day: try row.day(), name: try row.text(),
      kind: try row.word(), provenance: try row.provenance())
  }
}
