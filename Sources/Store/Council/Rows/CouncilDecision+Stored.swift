import Basics
import Council
import GRDB

extension CouncilDecision: StoredFact {
  static var factKind: FactKind { .councilDecision }

  static var columns: [String] {
    ["id", "symbol", "adoptedDay", "title", "text", "mandateChange"]
  }

  static var lists: [FactList] {
    [FactList(table: "decisionMission", parent: "decision", value: "mission")]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .councilDecision(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [id.rawValue, symbol.text, adopted.number, title, text, mandateChange?.rawValue]
  }

  var listValues: [[String]] { [missions.map(\.rawValue)] }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), symbol: try row.symbol(), adopted: try row.day(),
      title: try row.text(), text: try row.text(), mandateChange: try row.optionalWord(),
      missions: identifiers(lists, 0), provenance: try row.provenance())
  }
}
