package import Basics
package import Council
package import Markup

/// One fact: what it says, where that was read, what contradicts it and how it changed.
package struct SourcePage: Sendable {
  package var frame: PageFrame
  package var fact: SourceFact
  /// The facts that say otherwise, with the choice between them; empty where none does.
  package var rivals: [SourceFact]
  package var choice: FactChoice?
  package var journal: [JournalLine]

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, fact: SourceFact, rivals: [SourceFact] = [], choice: FactChoice? = nil,
    journal: [JournalLine] = []
  ) {
    self.frame = frame
    self.fact = fact
    self.rivals = rivals
    self.choice = choice
    self.journal = journal
  }

  /// The page.
  package var html: HTML { .empty }
}

/// One row of the register with its columns.
package struct SourceFact: Hashable, Sendable {
  package let kind: String
  package let id: String
  package let fields: [SourceField]
  package let provenance: Provenance
  /// The release of the reference register that brought it; nil where the desk made it.
  package let release: Int?

  /// Takes the parts as they are.
  package init(
    kind: String, id: String, fields: [SourceField], provenance: Provenance, release: Int?
  ) {
    self.kind = kind
    self.id = id
    self.fields = fields
    self.provenance = provenance
    self.release = release
  }
}

/// One row of the journal.
package struct JournalLine: Hashable, Sendable {
  package let number: Int
  package let at: Moment
  package let who: String
  /// What was done, as the journal names it: `insert mandates`, `import council-meetings`, ….
  package let what: String
  package let before: String?
  package let after: String?

  /// Takes the parts as they are.
  package init(
    number: Int, at: Moment, who: String, what: String, before: String?, after: String?
  ) {
    self.number = number
    self.at = at
    self.who = who
    self.what = what
    self.before = before
    self.after = after
  }
}
