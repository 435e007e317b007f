import Basics
import Council
import GRDB

extension MandatePeriod: StoredFact {
  static var factKind: FactKind { .mandatePeriod }

  static var columns: [String] {
    [
      "id", "mission", "decision", "adoptedDay", "startDay", "endDay", "change", "troops",
      "police", "otherCeiling", "ceilingConfidence", "reportRule", "note",
    ]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .mandatePeriod(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      id.rawValue, mission.rawValue, decision.text, adopted.number, start.number, end?.number,
      change.rawValue, troops, police, otherCeiling, ceilingConfidence.rawValue, reportRule.text,
      note,
    ]
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    try self.init(
      id: Identifier(try row.text()), mission: Identifier(try row.text()),
      decision: try row.symbol(), adopted: try row.day(), start: try row.day(),
      end: try row.optionalDay(), change: try row.word(), troops: try row.next(),
      police: try row.next(), otherCeiling: try row.text(), ceilingConfidence: try row.word(),
      reportRule: try ReportRule(try row.text()), note: try row.text(),
      provenance: try row.provenance())
  }
}
