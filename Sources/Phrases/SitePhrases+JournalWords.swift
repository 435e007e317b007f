extension SitePhrases {
  /// The journal.
  package struct JournalWords: Sendable {
    package let title: String
    package let lead: String
    package let head: String
    package let number: String
    package let at: String
    package let who: String
    package let what: String
    package let before: String
    package let after: String
    package let empty: String
    /// The last change that was not taken back.
    package let lastChange: String
    package let undo: String
    package let undoHint: String
    /// Why the last change cannot be taken back.
    package let nothingToUndo: String
    package let notUndoable: @Sendable (Int) -> String
    package let changedSince: String
    package let leanedOn: String
  }
}
