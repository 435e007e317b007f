package import Council
package import Markup

/// The kinds of facts in the register, what they say twice and what the desk changed.
package struct SourcesPage: Sendable {
  package var frame: PageFrame
  package var kinds: [SourceKind]
  package var choices: [FactChoice]
  package var edited: [EditedFact]

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, kinds: [SourceKind], choices: [FactChoice], edited: [EditedFact]
  ) {
    self.frame = frame
    self.kinds = kinds
    self.choices = choices
    self.edited = edited
  }

  /// The page.
  package var html: HTML { .empty }
}

/// One kind of fact and how many the register holds.
package struct SourceKind: Hashable, Sendable {
  /// `mandates`, `missions`, ….
  package let kind: String
  package let count: Int

  /// Takes the parts as they are.
  package init(kind: String, count: Int) {
    self.kind = kind
    self.count = count
  }
}

/// A row that the desk edited, beside what the reference register says now.
package struct EditedFact: Hashable, Sendable {
  package let kind: String
  package let id: String
  package let fields: [SourceField]

  /// Takes the parts as they are.
  package init(kind: String, id: String, fields: [SourceField]) {
    self.kind = kind
    self.id = id
    self.fields = fields
  }
}

/// One column of one fact.
package struct SourceField: Hashable, Sendable {
  package let name: String
  package let value: String
  /// What the reference register says, where it differs from what the desk wrote.
  package let reference: String?

  /// Takes the parts as they are.
  package init(name: String, value: String, reference: String? = nil) {
    self.name = name
    self.value = value
    self.reference = reference
  }
}
