package import Basics

/// Someone who wrote something; the name stands apart from the journal, so that it can be erased.
package struct Person: Hashable, Sendable {
  package let id: Identifier<Person>
  /// Nil once erased.
  package let name: String?
}

/// One change of the database: when, who, what, before and after.
package struct JournalEntry: Hashable, Sendable {
  /// 1, 2, 3 …, without a hole.
  package let sequence: Int
  package let at: Moment
  package let who: Identifier<Person>
  package let action: Action
  /// The table of what was changed: a `FactKind`, `setting`, `deskChoice`, `pin`,
  /// `programmeVersion`, `referenceRelease`, `importFile`, `contribution`, `forcePlan` or
  /// `exercise`.
  package let kind: String
  /// The id of what was changed.
  package let subject: String
  /// JSON of what stood before; nil where nothing did.
  package let before: String?
  /// JSON of what stands after; nil where nothing does.
  package let after: String?
  /// The entry that this one takes back.
  package let undoes: Int?
  /// SHA-256 over the entry before and this one's canonical bytes, in hexadecimal.
  package let hash: String

  /// What was done.
  package enum Action: String, CaseIterable, Codable, Sendable {
    case put, remove, undo
    /// The first fill with the reference register, and a newer release of it.
    case load, update
    case bulk = "import"
    /// A version of the programme was saved, or published.
    case save, publish
  }
}
