/// A file as the desk handed it in.
package struct ImportedFile: Hashable, Sendable {
  /// The file's name without its folder.
  package let name: String
  package let bytes: [UInt8]

  /// Takes the parts as they are.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What an import changed, or would change, in the database.
package struct ImportOutcome: Hashable, Sendable {
  package let added: Int
  package let changed: Int
  package let unchanged: Int
  /// Rows that the reader of the file refused.
  package let refused: Int
  /// Rows that the desk wrote or edited: kept as they are, and not as the file has them.
  package let kept: [ReferenceUpdate.Kept]
  /// The file's SHA-256 in hexadecimal.
  package let sha256: String
}
