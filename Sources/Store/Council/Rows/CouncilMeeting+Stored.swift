import Basics
import Council
import GRDB

extension CouncilMeeting: StoredFact {
  static var factKind: FactKind { .councilMeeting }

  static var columns: [String] {
    ["id", "record", "day", "isClosed", "topic", "format"]
  }

  static var lists: [FactList] {
    [
      FactList(table: "meetingDecision", parent: "meeting", value: "decision"),
      FactList(table: "meetingMission", parent: "meeting", value: "mission"),
    ]
  }

  var key: String { id.rawValue }
  var provenanceKept: Provenance { provenance }
  var fact: Fact { .councilMeeting(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [id.rawValue, record, day.number, isClosed, topic, format.rawValue]
  }

  var listValues: [[String]] { [decisions.map(\.text), missions.map(\.rawValue)] }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    self.init(
      id: Identifier(try row.text()), record: try row.text(), day: try row.day(),
      isClosed: try row.flag(), topic: try row.text(), decisions: try symbols(lists, 0),
      format: try row.word(), missions: identifiers(lists, 1),
      provenance: try row.provenance())
  }
}
