import Basics
import Council
import GRDB

extension Mission: StoredFact {
  static var factKind: FactKind { .mission }

  static var columns: [String] {
    ["id", "english", "french", "kind", "seat", "beganDay", "endedDay"]
  }

  static var lists: [FactList] {
    [FactList(table: "missionHost", parent: "mission", value: "state")]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .mission(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [id.rawValue, english, french, kind.rawValue, seat, began?.number, ended?.number]
  }

  var listValues: [[String]] { [hosts.map(\.rawValue)] }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), english: try row.text(), french: try row.text(),
      kind: try row.word(), seat: try row.text(), hosts: identifiers(lists, 0),
      began: try row.optionalDay(), ended: try row.optionalDay(),
      provenance: try row.provenance())
  }
}
