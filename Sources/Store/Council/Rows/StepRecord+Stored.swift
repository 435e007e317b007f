import Basics
import Council
import GRDB

extension StepRecord: StoredFact {
  static var factKind: FactKind { .stepRecord }

  static var columns: [String] {
    [
      "id", "mission", "decision", "step", "plannedDay", "actualDay", "notHeld", "isLetter",
      "note",
    ]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .stepRecord(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      id.rawValue, mission?.rawValue, decision?.text, step?.rawValue, planned?.number,
      actual?.number, notHeld, isLetter, note,
    ]
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), mission: try row.next(String.self).map { Identifier($0) },
      decision: try row.optionalSymbol(), step: try row.optionalWord(),
      planned: try row.optionalDay(), actual: try row.optionalDay(), notHeld: try row.flag(),
      isLetter: try row.flag(), note: try row.text(), provenance: try row.provenance())
  }
}
