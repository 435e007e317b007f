package import Basics
package import Council
import GRDB

extension Store {
  /// Publishes a version: the feeds show it from now on, and the price of moving is against it.
  ///
  /// An item that is shown otherwise than before has its SEQUENCE raised. An item of the window that
  /// the version no longer has is cancelled, and kept. An item outside the window is brought up to
  /// date only where an earlier version published it: the window is what this version decides.
  ///
  /// - Throws: `StoreRefusal.noSuchVersion`, `StoreFault`.
  @discardableResult
  package func publish(
    _ number: Int, as viewer: Viewer, at moment: Moment
  ) throws -> Publication {
    try write(as: viewer, at: moment) { change in
      let found = try ProgrammeVersion.fetchOne(
        change.db, "WHERE number = ?", arguments: [number])
      guard let found else { throw StoreRefusal.noSuchVersion(number) }
      return try change.publish(found)
    }
  }

  /// What the feeds show, of one mission or all, in the order of ids; cancelled items too.
  ///
  /// - Throws: `StoreFault`.
  package func feedItems(
    of mission: Identifier<Mission>? = nil, as viewer: Viewer
  ) throws -> [FeedItem] {
    try read(as: viewer) { db in
      guard let mission else { return try FeedItem.fetch(db) }
      return try FeedItem.fetch(db, "WHERE mission = ?", arguments: [mission.rawValue])
    }
  }

  /// The day of each item as last published: what a plan pays to move it from.
  ///
  /// - Throws: `StoreFault`.
  package func publishedDays(as viewer: Viewer) throws -> [Identifier<ProgrammeItem>: Day] {
    let items = try feedItems(as: viewer).filter { !$0.isCancelled }.map(\.item)
    return Dictionary(items.map { ($0.id, $0.day) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Change {
  /// Brings the feeds up to a version and marks it as published.
  func publish(_ saved: ProgrammeVersion) throws -> Publication {
    var feed = FeedChange(old: try FeedItem.fetch(db), at: at)
    feed.publish(saved)
    for item in feed.written { try item.write(db) }
    try journal(
      .publish, kind: Store.Kind.programmeVersion, subject: "\(saved.number)",
      before: try saved.published.map { try jsonText(["published": $0.seconds]) },
      after: try jsonText(JournaledPublication(feed, at: at)))
    try db.execute(
      sql: "UPDATE programmeVersion SET publishedAt = ? WHERE number = ?",
      arguments: [at.seconds, saved.number])
    return Publication(
      version: saved.published(at: at), added: feed.added, changed: feed.changed,
      cancelled: feed.cancelled)
  }
}

/// What the journal keeps of a publication.
private struct JournaledPublication: Codable {
  let published: Int
  let added: [Identifier<ProgrammeItem>]
  let changed: [Identifier<ProgrammeItem>]
  let cancelled: [Identifier<ProgrammeItem>]

  init(_ feed: FeedChange, at moment: Moment) {
    published = moment.seconds
    added = feed.added
    changed = feed.changed
    cancelled = feed.cancelled
  }
}
