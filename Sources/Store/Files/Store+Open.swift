import Foundation
import GRDB

/// What to do where there is no database yet.
package enum OpenMode: Hashable, Sendable {
  /// It must be there.
  case existing
  /// An empty one is made.
  case createIfAbsent
}

extension Store {
  /// Opens the database at `path`, brings an older one up to date, or makes a new one.
  ///
  /// An older database is first copied beside itself, as `NAME.before-vN.sqlite` with N the older
  /// version of its tables. A file of another program is left as it is.
  ///
  /// - Throws: `StoreFault`.
  package static func open(path: String, mode: OpenMode = .createIfAbsent) throws -> Store {
    try open(path: path, mode: mode, migrations: Migration.all)
  }

  /// An empty database in memory, for tests.
  ///
  /// - Throws: `StoreFault`, never in practice.
  package static func inMemory() throws -> Store {
    let queue = try DatabaseQueue(configuration: configuration)
    try Migration.all.apply(to: queue)
    return Store(path: nil, opening: .created, writer: queue)
  }

  static func open(path: String, mode: OpenMode, migrations: [Migration]) throws -> Store {
    do {
      let found = try FileState(path: path)
      try found.require(mode: mode, newest: migrations.newest)
      let backup =
        found.isOlder(than: migrations.newest)
        ? try copyBeforeMigration(path: path, version: found.version) : nil
      let pool = try DatabasePool(path: path, configuration: configuration)
      // GRDB asks for less (NORMAL): a commit must survive a power cut.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try migrations.apply(to: pool)
      let opening: Opening =
        if let backup {
          .migrated(from: found.version, backup: backup)
        } else {
          found.isEmpty ? .created : .asItWas
        }
      return Store(path: path, opening: opening, writer: pool)
    } catch {
      throw StoreFault.naming(error, path: path)
    }
  }

  /// Foreign keys are kept, and a writer waits five seconds for another program's transaction.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    return configuration
  }

  private static func copyBeforeMigration(path: String, version: Int) throws -> String {
    let copy = freePath(beside: path, marked: "before-v\(version)")
    try copyDatabase(from: path, to: copy)
    return copy
  }
}
