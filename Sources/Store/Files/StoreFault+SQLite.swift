import Foundation
import GRDB

extension StoreFault {
  /// The fault that an error of SQLite means for the file at `path`; other errors stay as they are.
  static func naming(_ error: any Error, path: String) -> any Error {
    switch error {
    case let error as DatabaseError: fault(error, path: path)
    case let error as UnreadableRow: damaged(path, error.description)
    default: error
    }
  }

  private static func fault(_ error: DatabaseError, path: String) -> StoreFault {
    switch error.resultCode {
    case .SQLITE_NOTADB: .notADatabase(path)
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: .damaged(path, error.message ?? "malformed")
    case .SQLITE_BUSY, .SQLITE_LOCKED: .inUse(path)
    case .SQLITE_FULL: .diskFull(path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly(path)
    case .SQLITE_CANTOPEN: unopened(path)
    case .SQLITE_IOERR where fullDisk.contains(error.extendedResultCode): .diskFull(path)
    default: .failed(path, error.message ?? "SQLite error \(error.resultCode.rawValue)")
    }
  }

  /// Writes that fail otherwise than by "no space" (a quota, a limit on the size of files).
  private static let fullDisk: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE,
  ]

  /// Why a file could not be opened, as far as its folder tells.
  static func unopened(_ path: String) -> StoreFault {
    var isFolder: ObjCBool = false
    let files = FileManager.default
    if files.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return .isFolder(path)
    }
    let folder = folder(of: path)
    guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      return .noSuchFolder(path)
    }
    let writable = files.isWritableFile(atPath: folder)
    return writable && !files.fileExists(atPath: path)
      ? .failed(path, "it cannot be opened") : .readOnly(path)
  }

  /// The folder that a path lies in; "." for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
