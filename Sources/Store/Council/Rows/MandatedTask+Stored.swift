import Basics
import Council
import GRDB

extension MandatedTask: StoredFact {
  static var factKind: FactKind { .mandatedTask }

  static var columns: [String] {
    ["id", "mission", "decision", "code", "text", "priority", "benchmarks"]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .mandatedTask(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        id.rawValue, mission.rawValue, decision.text, code, text, priority,
        try jsonText(benchmarks),
      ]
    }
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), mission: Identifier(try row.text()),
      decision: try row.symbol(), code: try row.text(), text: try row.text(),
      priority: try row.next(), benchmarks: try value(fromJSON: try row.text()),
      provenance: try row.provenance())
  }
}
