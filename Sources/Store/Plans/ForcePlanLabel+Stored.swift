import Basics
import Forces
import Foundation
import GRDB
import Gzip
import Sodium

extension ForcePlanLabel {
  /// The labels that a clause leaves, in its order, each with the hash of what it holds.
  static func fetch(
    _ db: Database, _ clause: String, arguments: StatementArguments = []
  ) throws -> [(label: ForcePlanLabel, content: String)] {
    try readRows(
      db,
      """
      SELECT id, keptAt, version, asOfDay, fromMonth, untilMonth, status, objective, bound,
        boundBy, checked, content
      FROM forcePlan \(clause)
      """, arguments
    ) { (try ForcePlanLabel(&$0), try $0.text()) }
  }

  private init(_ row: inout ColumnReader) throws {
    let name = try row.text()
    let kept = Moment(seconds: try row.int())
    let version = try row.int()
    let asOf = try row.day()
    let (from, until) = (try Month(iso: try row.text()), try Month(iso: try row.text()))
    guard from < until else { throw UnreadableColumn(value: until.iso) }
    self.init(
      name: name, kept: kept, version: version, asOf: asOf, months: from..<until,
      status: try row.word(), objective: try row.required(), bound: try row.required(),
      boundBy: try row.word(), checked: try row.flag())
  }

  func write(content: String, _ db: Database) throws {
    do {
      try insertRow(
        db, into: "forcePlan",
        [
          "id", "keptAt", "version", "asOfDay", "fromMonth", "untilMonth", "status", "objective",
          "bound", "boundBy", "checked", "content",
        ],
        [
          name, kept.seconds, version, asOf.number, months.lowerBound.iso, months.upperBound.iso,
          status.rawValue, objective, bound, boundBy.rawValue, checked, content,
        ], replacing: true)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw StoreRefusal.lawBroken(kind: Store.Kind.forcePlan, id: name, law: error.law)
    }
  }
}

extension KeptForcePlan.Content {
  /// The content as it is kept: the same always gives the same bytes.
  var bytes: [UInt8] {
    get throws { Array(try jsonText(ForcePlanText(self)).utf8) }
  }

  /// What is kept under a hash; nil where nothing is.
  static func fetch(_ db: Database, sha256: String) throws -> KeptForcePlan.Content? {
    try readRows(
      db, "SELECT byteCount, gzip FROM forcePlanContent WHERE sha256 = ?", [sha256]
    ) { row in
      let count = try row.int()
      guard let bytes = try? gunzip(try row.bytes(), limit: count),
        SHA256Digest(of: bytes).hex == sha256,
        let text: ForcePlanText = try? value(fromJSON: String(decoding: bytes, as: UTF8.self))
      else { throw UnreadableRow(kind: Store.Kind.forcePlan, id: sha256, value: "its content") }
      return try text.content
    }.first
  }
}
