/// How a row came into the database.
package enum Origin: String, CaseIterable, Codable, Sendable {
  /// With a release of the reference register.
  case reference
  /// The desk wrote it.
  case desk
  /// With a file that the desk imported.
  case imported = "import"
}

/// What a writer takes a row to be; where it is not, someone else was faster.
package enum Expected: Hashable, Sendable {
  /// Whatever it is.
  case anything
  /// Not there yet.
  case absent
  /// As it was read with this version.
  case version(Int)

  /// Whether a row of that version, or none, is what the writer takes it to be.
  func allows(_ found: Int?) -> Bool {
    switch self {
    case .anything: true
    case .absent: found == nil
    case .version(let version): found == version
    }
  }
}

/// A fact as it stands in the database, with what the store keeps beside it.
package struct FactRow: Hashable, Sendable {
  package let fact: Fact
  package let origin: Origin
  /// The release of the reference register that it came with; nil for another origin.
  package let release: Int?
  /// Whether the desk changed it since it came.
  package let isEdited: Bool
  /// The journal row with which it came.
  package let arrival: Int
  /// The journal row of its last change: what a write is given as `expecting`.
  package let version: Int
}

/// A fact with all that is known of where it comes from, for the page of sources.
package struct FactHistory: Hashable, Sendable {
  /// Nil where the fact was removed.
  package let row: FactRow?
  /// What the reference register says, where the desk edited or removed the row.
  package let reference: Fact?
  /// The release of the reference register that says so.
  package let referenceRelease: Int?
  /// Its changes, latest first; the last is the load or the import that it came with.
  package let changes: [JournalEntry]
}
