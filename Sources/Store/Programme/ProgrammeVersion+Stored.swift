import Basics
import Council
import GRDB

extension ProgrammeVersion {
  private static let columns = [
    "number", "name", "savedAt", "publishedAt", "fromMonth", "untilMonth", "asOfDay", "status",
    "objective", "bound", "checked", "boundBy", "score",
  ]

  /// The versions that a clause leaves, in its order, without their items.
  static func fetch(
    _ db: Database, _ clause: String, arguments: StatementArguments = []
  ) throws -> [ProgrammeVersion] {
    try readRows(
      db, "SELECT \(columns.joined(separator: ", ")) FROM programmeVersion \(clause)", arguments
    ) { try ProgrammeVersion(&$0, items: []) }
  }

  /// The first version that a clause leaves, with its items.
  static func fetchOne(
    _ db: Database, _ clause: String, arguments: StatementArguments
  ) throws -> ProgrammeVersion? {
    guard let version = try fetch(db, clause, arguments: arguments).first else { return nil }
    let itemColumns = ProgrammeItem.columns.joined(separator: ", ")
    let items = try readRows(
      db, "SELECT \(itemColumns) FROM programmeVersionItem WHERE version = ? ORDER BY position",
      [version.number]
    ) { try ProgrammeItem(&$0) }
    return version.with(items)
  }

  private init(_ row: inout ColumnReader, items: [ProgrammeItem]) throws {
    let number = try row.int()
    let name = try row.text()
    let saved = Moment(seconds: try row.int())
    let published = try row.next(Int.self).map(Moment.init(seconds:))
    let (from, until) = (try Month(iso: try row.text()), try Month(iso: try row.text()))
    guard from < until else { throw UnreadableColumn(value: until.iso) }
    self.init(
      number: number, name: name, saved: saved, published: published, window: from..<until,
      asOf: try row.day(), status: try row.word(), objective: try row.int(),
      bound: try row.int(), checked: try row.flag(), boundBy: try row.word(),
      score: try value(fromJSON: try row.text()), items: items)
  }

  private func with(_ items: [ProgrammeItem]) -> ProgrammeVersion {
    ProgrammeVersion(
      number: number, name: name, saved: saved, published: published, window: window,
      asOf: asOf, status: status, objective: objective, bound: bound, checked: checked,
      boundBy: boundBy, score: score, items: items)
  }

  /// Adds the version, and its row in the journal.
  func insert(_ change: Change) throws {
    guard !name.utf8.contains(0) else {
      throw StoreRefusal.unstorableText(kind: Store.Kind.programmeVersion, id: "\(number)")
    }
    guard !name.isEmpty, !window.isEmpty else {
      throw StoreRefusal.lawBroken(
        kind: Store.Kind.programmeVersion, id: "\(number)",
        law: name.isEmpty ? "versionHasName" : "windowIsNotEmpty")
    }
    let sequence = try change.journal(
      .save, kind: Store.Kind.programmeVersion, subject: "\(number)", before: nil,
      after: try jsonText(Summary(self)))
    try insertRow(
      change.db, into: "programmeVersion", Self.columns + ["sequence"],
      [
        number, name, saved.seconds, published?.seconds, window.lowerBound.iso,
        window.upperBound.iso, asOf.number, status.rawValue, objective, bound, checked,
        boundBy.rawValue, try jsonText(score), sequence,
      ])
    for (position, item) in items.enumerated() {
      try insertRow(
        change.db, into: "programmeVersionItem",
        ["version", "position"] + ProgrammeItem.columns, [number, position] + item.values)
    }
  }

  /// What the journal keeps of a version: which items stand on which days.
  private struct Summary: Codable {
    let name: String
    let from: Month
    let until: Month
    let asOf: Day
    let days: [String: Day]

    init(_ version: ProgrammeVersion) {
      name = version.name
      from = version.window.lowerBound
      until = version.window.upperBound
      asOf = version.asOf
      days = Dictionary(
        version.items.map { ($0.id.rawValue, $0.day) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
