import Foundation
import GRDB

extension Store {
  /// Copies the whole database, as it stands at one moment, into a new single file.
  ///
  /// Others may go on reading and writing. The copy is made under another name and takes its own
  /// only when complete and on the disk.
  static func copyDatabase(from source: any DatabaseReader, to path: String) throws {
    try reserve(path)
    let partial = path + ".partial"
    do {
      try? FileManager.default.removeItem(atPath: partial)
      let copy = try DatabaseQueue(path: partial, configuration: configuration)
      try source.backup(to: copy)
      // One file alone: no -wal beside it.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
      try flush(partial)
      try rename(partial, over: path)
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      try? FileManager.default.removeItem(atPath: path)
      throw StoreFault.naming(error, path: path)
    }
  }

  static func copyDatabase(from source: String, to path: String) throws {
    try reading(source) { try copyDatabase(from: $0, to: path) }
  }

  /// Opens a database that is there for reading.
  ///
  /// Not read-only where that can be helped: such a connection leaves an empty log behind.
  static func reading<Value>(
    _ path: String, _ body: (any DatabaseReader) throws -> Value
  ) throws -> Value {
    var configuration = configuration
    configuration.readonly =
      !FileManager.default.isWritableFile(atPath: path)
      || !FileManager.default.isWritableFile(atPath: StoreFault.folder(of: path))
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let value = try body(queue)
    try queue.close()
    return value
  }

  /// Makes an empty file, so that no one else takes the name.
  static func reserve(_ path: String) throws {
    let file = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      if errno == EEXIST { throw StoreFault.alreadyThere(path) }
      throw errno == ENOSPC ? StoreFault.diskFull(path) : StoreFault.unopened(path)
    }
    Foundation.close(file)
  }

  /// `NAME.MARK.sqlite` beside `NAME.sqlite`, with a number where that name is taken.
  static func freePath(beside path: String, marked mark: String) -> String {
    let ending = ".sqlite"
    let stem = path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path
    var free = "\(stem).\(mark)\(ending)"
    var number = 2
    while FileManager.default.fileExists(atPath: free) {
      free = "\(stem).\(mark)-\(number)\(ending)"
      number += 1
    }
    return free
  }

  /// Puts one file in the place of another, in one step that survives a power cut.
  static func rename(_ source: String, over target: String) throws {
    guard Foundation.rename(source, target) == 0 else {
      throw StoreFault.failed(target, String(cString: strerror(errno)))
    }
    try flush(StoreFault.folder(of: target))
  }

  /// Waits until a file's or a folder's content is on the disk.
  static func flush(_ path: String) throws {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreFault.unopened(path) }
    defer { Foundation.close(file) }
    guard fsync(file) == 0 else {
      throw StoreFault.failed(path, String(cString: strerror(errno)))
    }
  }
}
