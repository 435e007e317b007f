import Basics
import Council
import GRDB

extension Penholder: StoredFact {
  static var factKind: FactKind { .penholder }

  static var columns: [String] {
    ["id", "mission", "fromDay", "untilDay"]
  }

  static var lists: [FactList] {
    [FactList(table: "penholderState", parent: "penholder", value: "state")]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .penholder(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [id.rawValue, mission.rawValue, from?.number, until?.number]
  }

  var listValues: [[String]] { [states.map(\.rawValue)] }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), mission: Identifier(try row.text()),
      states: identifiers(lists, 0), from: try row.optionalDay(), until: try row.optionalDay(),
      provenance: try row.provenance())
  }
}
