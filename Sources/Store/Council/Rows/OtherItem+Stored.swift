import Basics
import Council
import GRDB

extension OtherItem: StoredFact {
  static var factKind: FactKind { .otherItem }

  static var columns: [String] {
    [
      "id", "english", "french", "kind", "recurrence", "tolerance", "room", "fromDay", "untilDay",
    ]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .otherItem(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      id.rawValue, english, french, kind.rawValue, recurrence.text, tolerance, room.rawValue,
      from?.number, until?.number,
    ]
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), english: try row.text(), french: try row.text(),
      kind: try row.word(), recurrence: try Recurrence(try row.text()),
      tolerance: try row.int(), room: try row.word(), from: try row.optionalDay(),
      until: try row.optionalDay(), provenance: try row.provenance())
  }
}
