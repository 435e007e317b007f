import Basics
import Council
import GRDB

extension Membership: StoredFact {
  static var factKind: FactKind { .membership }

  static var columns: [String] {
    ["id", "year", "state", "seat"]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .membership(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [id.rawValue, year, state.rawValue, seat.rawValue]
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), year: try row.int(), state: Identifier(try row.text()),
      seat: try row.word(), provenance: try row.provenance())
  }
}
