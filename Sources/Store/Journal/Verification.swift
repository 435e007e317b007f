/// What a look through the whole database found.
package struct Verification: Hashable, Sendable {
  /// How many rows the journal has.
  package let rows: Int
  /// The hash of the journal's last row, in hexadecimal; nil for an empty journal.
  ///
  /// The chain cannot show that its last rows were cut off: compare the head with one noted before.
  package let head: String?
  package let problems: [Problem]

  /// Whether nothing is wrong.
  package var isSound: Bool { problems.isEmpty }

  /// What is wrong.
  package enum Problem: Hashable, Sendable {
    /// SQLite's own check of pages, indexes and constraints, in its words.
    case damage(String)
    /// A row leans on one that is not there.
    case missing(table: String, parent: String)
    /// The journal does not go on from its row before: rows are gone, added or out of order.
    case brokenChain(sequence: Int)
    /// A row of the journal is not what its hash was made over.
    case changedEntry(sequence: Int)
    /// A kept file is not the one that was imported, or a plan of forces not the one that was kept;
    /// the name is empty where no plan holds that now.
    case changedFile(name: String, sha256: String)
  }
}
