import Basics
import Council
import GRDB

extension ProgrammeItem {
  static let columns = [
    "id", "kind", "mission", "decision", "step", "other", "dueDay", "day", "session", "room",
    "isFixed", "isProjected", "isPinned", "wasDay", "known",
  ]

  var values: [(any DatabaseValueConvertible)?] {
    [
      id.rawValue, kind.rawValue, mission?.rawValue, decision?.text, step?.rawValue,
      other?.rawValue, due?.number, day.number, session?.rawValue, room.rawValue, isFixed,
      isProjected, isPinned, was?.number, known.rawValue,
    ]
  }

  init(_ row: inout ColumnReader) throws {
    self.init(
      id: Identifier(try row.text()), kind: try row.word(),
      mission: try row.next(String.self).map { Identifier($0) },
      decision: try row.optionalSymbol(), step: try row.optionalWord(),
      other: try row.next(String.self).map { Identifier($0) }, due: try row.optionalDay(),
      day: try row.day(), session: try row.optionalWord(), room: try row.word(),
      isFixed: try row.flag(), isProjected: try row.flag(), isPinned: try row.flag(),
      was: try row.optionalDay(), known: try row.word())
  }

  /// Whether a calendar would show the other item otherwise.
  func looksTheSame(as other: ProgrammeItem) -> Bool {
    shown == other.shown
  }

  /// The item without what only the plan knows: pins, what is fixed, and where it was.
  private var shown: ProgrammeItem {
    ProgrammeItem(
      id: id, kind: kind, mission: mission, decision: decision, step: step, other: other,
      due: due, day: day, session: session, room: room, isFixed: false,
      isProjected: isProjected, isPinned: false, was: nil, known: known)
  }
}

/// Runs a statement that adds a row made of `columns`.
func insertRow(
  _ db: Database, into table: String, _ columns: [String],
  _ values: [(any DatabaseValueConvertible)?], replacing: Bool = false
) throws {
  let marks = repeatElement("?", count: columns.count).joined(separator: ", ")
  let verb = replacing ? "INSERT OR REPLACE" : "INSERT"
  try db.cachedStatement(
    sql: "\(verb) INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  ).execute(arguments: StatementArguments(values))
}
