/// Why a database cannot be used: the file's path and what is the matter with it.
package enum StoreFault: Error, Hashable, Sendable {
  case noSuchFolder(String)
  case noSuchFile(String)
  case isFolder(String)
  /// The file is no SQLite database.
  case notADatabase(String)
  /// A SQLite database, and not one of ours.
  case notMuster(String)
  /// SQLite, or the store, cannot make sense of what is in it.
  case damaged(String, String)
  /// A newer program wrote it.
  case newerSchema(String, found: Int, known: Int)
  /// The file or its folder cannot be written.
  case readOnly(String)
  case diskFull(String)
  /// Another program holds it for longer than five seconds.
  case inUse(String)
  /// A backup does not replace a file.
  case alreadyThere(String)
  /// The system refused, in its words.
  case failed(String, String)
}

extension StoreFault: CustomStringConvertible {
  /// One message in English that names the file, and the next step.
  package var description: String {
    switch self {
    case .noSuchFolder(let path):
      "The folder of '\(path)' does not exist. Maybe make it first, or check the path."
    case .noSuchFile(let path):
      "There is no database at '\(path)'. Maybe check the path."
    case .isFolder(let path):
      "'\(path)' is a folder. Maybe name a file in it."
    case .notADatabase(let path):
      "'\(path)' is not a database. Maybe name another file; this one was left as it is."
    case .notMuster(let path):
      "'\(path)' is a database of another program. Maybe name another file; this one was left as it is."
    case .damaged(let path, let what):
      "The database '\(path)' is damaged (\(what)). Maybe restore a backup: muster restore BACKUP."
    case .newerSchema(let path, let found, let known):
      "The database '\(path)' was written by a newer Muster (version \(found) of its tables; this "
        + "program knows \(known)). Maybe use the newer program; the file was left as it is."
    case .readOnly(let path):
      "'\(path)' cannot be written: the file, its folder or the disk is read-only. "
        + "Maybe name a file in a folder of your own."
    case .diskFull(let path):
      "There is no room left to write '\(path)'; nothing was changed. Maybe free some disk space."
    case .inUse(let path):
      "The database '\(path)' is in use by another program. "
        + "Maybe wait for it to finish, or stop it, and try again."
    case .alreadyThere(let path):
      "'\(path)' is there already and was left as it is. Maybe name another file."
    case .failed(let path, let what):
      "'\(path)' cannot be used (\(what)). Maybe check the path and the disk."
    }
  }
}
