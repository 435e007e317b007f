import Basics
import Council
import GRDB

extension PaperRecord: StoredFact {
  static var factKind: FactKind { .paperRecord }

  static var columns: [String] { ["id", "item", "paper", "state", "onDay"] }

  var key: String { item.rawValue + "#" + paper.rawValue }
  // A paper's state is what the desk says it is: it has no other source.
  var provenanceKept: Provenance {
    Provenance(source: "the desk", confidence: .seen, validFrom: on, knownSince: on)
  }
  var fact: Fact { .paperRecord(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [key, item.rawValue, paper.rawValue, state.rawValue, on?.number]
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    _ = try row.text()
    self.init(
      item: Identifier(try row.text()), paper: try row.word(), state: try row.word(),
      on: try row.optionalDay())
    _ = try row.provenance()
  }
}
