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
    // With a log beside it someone has it open, or was killed: only SQLite can tell what it holds.
    (isEmpty, applicationID, version) =
      try FileState.size(of: path + "-wal") == nil
      ? FileState.header(of: path) : FileState.asked(path)
  }

  /// What the file's first page says (SQLite's file format, sections 1.3 and 1.6).
  ///
  /// Read as bytes, because a connection would leave a log beside a file that is to be left alone.
  /// Nobody has it open here; closing a file gives up this program's other locks on it.
  private static func header(of path: String) throws -> (Bool, Int, Int) {
    guard let file = FileHandle(forReadingAtPath: path) else { throw StoreFault.unopened(path) }
    let bytes = Array(try file.read(upToCount: 108) ?? Data())
    try file.close()
    guard bytes.count == 108, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreFault.notADatabase(path)
    }
    func number(at index: Int, bytes count: Int) -> Int {
      bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
    }
    let cells = number(at: 103, bytes: 2)
    return (cells == 0, number(at: 68, bytes: 4), number(at: 60, bytes: 4))
  }

  private static func asked(_ path: String) throws -> (Bool, Int, Int) {
    try Store.reading(path) { reader in
      try reader.read { db in
        (
          try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0,
          try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        )
      }
    }
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
