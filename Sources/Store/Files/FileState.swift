import Foundation
import GRDB

/// What is at a path before the store opens it; looking changes nothing.
struct FileState {
  let path: String
  let exists: Bool
  /// No file, or one without a table.
  let isEmpty: Bool
  let applicationID: Int
  /// The version of its tables.
  let version: Int

  init(path: String) throws {
    self.path = path
    let size = try FileState.size(of: path)
    exists = size != nil
    guard let size, size > 0 else {
      (isEmpty, applicationID, version) = (true, 0, 0)
      return
    }
    var configuration = Store.configuration
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    (isEmpty, applicationID, version) = try queue.read { db in
      (
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0,
        try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      )
    }
    try queue.close()
  }

  /// The file's size in bytes; nil where there is none.
  private static func size(of path: String) throws -> Int? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    if isFolder.boolValue { throw StoreFault.isFolder(path) }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.size] as? NSNumber)?.intValue ?? 0
  }

  /// Throws the fault for which the file cannot be opened by a program that knows `newest`.
  func require(mode: OpenMode, newest: Int) throws {
    if !exists {
      let fault = StoreFault.unopened(path)
      switch fault {
      case .noSuchFolder, .readOnly: throw fault
      default: if mode == .existing { throw StoreFault.noSuchFile(path) }
      }
    }
    guard !isEmpty else { return }
    guard applicationID == Migration.applicationID else { throw StoreFault.notMuster(path) }
    guard version <= newest else {
      throw StoreFault.newerSchema(path, found: version, known: newest)
    }
  }

  func isOlder(than newest: Int) -> Bool { !isEmpty && version < newest }
}
