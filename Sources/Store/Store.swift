import GRDB

/// The database: every fact, version, setting and change, read and written on behalf of a viewer.
///
/// A value that may be copied and shared; the file behind it may be used by several programs at
/// once. Reads see one state of the whole and never wait for a writer; a write is one transaction,
/// waits at most five seconds for another program's, and is journaled in the same transaction.
/// Reads and writes throw `StoreRefusal` for what cannot be written and `StoreFault` for a file that
/// cannot be used.
package struct Store: Sendable {
  /// The file; nil in memory.
  package let path: String?
  /// How the file was found.
  package let opening: Opening
  let writer: any DatabaseWriter
  let cache = RegisterCache()

  /// What opening the file took.
  package enum Opening: Hashable, Sendable {
    case asItWas
    /// There was no file, or an empty one.
    case created
    /// It was an older program's: it was copied to `backup` and then brought up to date.
    case migrated(from: Int, backup: String)
  }
}

extension Store {
  /// The journal's table name for a setting, and so on.
  enum Kind {
    static let setting = "setting"
    static let deskChoice = "deskChoice"
    static let pin = "pin"
    static let programmeVersion = "programmeVersion"
    static let referenceRelease = "referenceRelease"
    static let importFile = "importFile"
    static let contribution = "contribution"
    static let forcePlan = "forcePlan"
    static let exercise = "exercise"
  }
}
