/// What a newer release of the reference register changes, or would change, in the database.
package struct ReferenceUpdate: Hashable, Sendable {
  package let release: Int
  package let added: [Key]
  package let replaced: [Key]
  package let unchanged: Int
  /// Rows of the older release that the newer no longer has: taken out of the database.
  package let removedInNewer: [Key]
  /// Rows that the desk changed, removed or imported: kept as they are, beside the new value.
  package let keptEdited: [Kept]

  /// The kind and the id of a row.
  package struct Key: Hashable, Sendable {
    package let kind: FactKind
    package let id: String
  }

  /// A row that was kept against the newer release.
  package struct Kept: Hashable, Sendable {
    package let key: Key
    /// Nil where the desk removed the row.
    package let ours: Fact?
    /// Nil where the newer release no longer has the row.
    package let theirs: Fact?
  }
}

extension Fact {
  /// The kind and the id of its row.
  package var recordKey: ReferenceUpdate.Key { ReferenceUpdate.Key(kind: kind, id: id) }
}
