package import Basics

/// What an import of published contributions changed, or would change, in the database.
package struct ContributionImport: Hashable, Sendable {
  /// Months that the database did not have, in order.
  package let added: [Month]
  /// Months whose figures the file gives otherwise, in order.
  package let replaced: [Month]
  /// How many months of the file are there as given.
  package let unchanged: Int
  /// How many rows the months added and replaced have.
  package let rows: Int
  /// Rows that the reader of the file refused.
  package let refused: Int
  /// The file's SHA-256 in hexadecimal.
  package let sha256: String

  /// Whether the database already holds just this.
  package var changesNothing: Bool { added.isEmpty && replaced.isEmpty }
}
