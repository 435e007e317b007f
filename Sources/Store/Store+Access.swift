import Basics
import GRDB

extension Store {
  /// The one way to read: on behalf of a viewer, from one state of the database.
  func read<Value>(as viewer: Viewer, _ body: (Database) throws -> Value) throws -> Value {
    switch viewer {
    case .desk: break  // The desk sees everything.
    }
    return try faultsNamed { try writer.read(body) }
  }

  /// The one way to write: on behalf of a viewer, in one transaction that also journals the change.
  func write<Value>(
    as viewer: Viewer, at moment: Moment, _ body: (Change) throws -> Value
  ) throws -> Value {
    switch viewer {
    case .desk: break  // The desk may change everything.
    }
    return try faultsNamed {
      try writer.write { db in
        try body(Change(db: db, who: viewer.name, at: moment, cache: cache))
      }
    }
  }

  /// What `body` gives, with SQLite's errors turned into faults that name the file.
  func faultsNamed<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw StoreFault.naming(error, path: path ?? "(in memory)")
    }
  }
}
