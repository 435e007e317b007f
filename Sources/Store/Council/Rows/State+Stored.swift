import Basics
import GRDB

extension State: StoredFact {
  static var factKind: FactKind { .state }

  static var columns: [String] {
    ["id", "m49", "english", "french"]
  }

  var key: String { code.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .state(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [code.rawValue, m49, english, french]
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      code: Identifier(try row.text()), m49: try row.text(), english: try row.text(),
      french: try row.text(), provenance: try row.provenance())
  }
}
