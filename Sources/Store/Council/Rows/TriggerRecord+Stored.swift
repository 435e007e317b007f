import Basics
import Council
import GRDB

extension TriggerRecord: StoredFact {
  static var factKind: FactKind { .triggerRecord }

  static var columns: [String] {
    ["id", "trigger", "mission", "firedDay", "note", "answer"]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .triggerRecord(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [id.rawValue, trigger.rawValue, mission.rawValue, fired.number, note, answer.rawValue]
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), trigger: try row.word(),
      mission: Identifier(try row.text()), fired: try row.day(), note: try row.text(),
      answer: try row.word(), provenance: try row.provenance())
  }
}
