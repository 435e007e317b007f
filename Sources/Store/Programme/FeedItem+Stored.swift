import Basics
import Council
import GRDB

extension FeedItem {
  private static let columns =
    ProgrammeItem.columns + ["sequence", "isCancelled", "createdAt", "changedAt"]

  static func fetch(
    _ db: Database, _ clause: String = "", arguments: StatementArguments = []
  ) throws -> [FeedItem] {
    let columns = columns.joined(separator: ", ")
    return try readRows(db, "SELECT \(columns) FROM feedItem \(clause) ORDER BY id", arguments) {
      FeedItem(
        item: try ProgrammeItem(&$0), sequence: try $0.int(), isCancelled: try $0.flag(),
        created: Moment(seconds: try $0.int()), changed: Moment(seconds: try $0.int()))
    }
  }

  func write(_ db: Database) throws {
    try insertRow(
      db, into: "feedItem", FeedItem.columns,
      item.values + [sequence, isCancelled, created.seconds, changed.seconds], replacing: true)
  }
}
