import Basics
import Council
import GRDB

extension Presidency: StoredFact {
  static var factKind: FactKind { .presidency }

  static var columns: [String] {
    ["id", "month", "state"]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .presidency(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [id.rawValue, month.iso, state.rawValue]
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), month: try Month(iso: try row.text()),
      state: Identifier(try row.text()), provenance: try row.provenance())
  }
}
