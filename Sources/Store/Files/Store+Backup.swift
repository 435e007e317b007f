package import Basics
import Foundation
import GRDB

extension Store {
  /// Copies the database, as it stands now, into a new file; others may go on using it.
  ///
  /// - Throws: `StoreFault.alreadyThere` rather than replace a file.
  package func backup(to path: String, as viewer: Viewer) throws {
    switch viewer {
    case .desk: try Store.copyDatabase(from: writer, to: path)
    }
  }

  /// Puts a backup in the place of the database at `path`.
  ///
  /// The old database is kept beside, as `NAME.before-restore-TIME.sqlite`. The backup is verified
  /// first and copied under another name, so that whatever goes wrong, the old database stays.
  ///
  /// - Returns: where the old database is kept; nil where there was none.
  /// - Throws: `StoreFault` for a backup that is damaged, not ours or newer than this program, and
  ///   `.inUse` while another program has the database open.
  @discardableResult
  package static func restore(
    from backup: String, to path: String, as viewer: Viewer, at moment: Moment
  ) throws -> String? {
    let found = try faults(naming: backup) { try FileState(path: backup) }
    guard found.exists else { throw StoreFault.noSuchFile(backup) }
    guard !found.isEmpty else { throw StoreFault.notMuster(backup) }
    try found.require(mode: .existing, newest: Migration.all.newest)

    let verification = try verify(path: backup, as: viewer)
    if let problem = verification.problems.first {
      throw StoreFault.damaged(backup, "\(problem)")
    }
    let place = StoreFault.unopened(path)
    if place == .noSuchFolder(path) || place == .isFolder(path) { throw place }
    let fresh = freePath(beside: path, marked: "restoring")
    try copyDatabase(from: backup, to: fresh)
    do {
      let old = try setAside(path, at: moment)
      try rename(fresh, over: path)
      return old
    } catch {
      try? FileManager.default.removeItem(atPath: fresh)
      throw error
    }
  }

  /// Gives the database at `path` a second name, and leaves nothing of it that the next could read.
  private static func setAside(_ path: String, at moment: Moment) throws -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    try foldLog(path)
    let time = moment.iso.filter { $0 != "-" && $0 != ":" }
    let old = freePath(beside: path, marked: "before-restore-\(time)")
    // What is left of the log belongs to the old database and would spoil the new.
    for ending in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: path + ending) {
      try rename(path + ending, over: old + ending)
    }
    // A second name first, so that at no moment there is no database.
    if link(path, old) != 0 { try rename(path, over: old) }
    return old
  }

  /// Writes the log into the database and does away with it; fails while another program has it open.
  ///
  /// A database too damaged for that is set aside with its log as it is.
  private static func foldLog(_ path: String) throws {
    do {
      var configuration = configuration
      configuration.busyMode = .timeout(1)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }
      try queue.close()
    } catch let error as DatabaseError {
      let fault = StoreFault.naming(error, path: path)
      if fault as? StoreFault == .inUse(path) { throw fault }
    }
  }

  static func faults<Value>(naming path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw StoreFault.naming(error, path: path)
    }
  }
}
