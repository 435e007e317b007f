import Capabilities
import Phrases
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
  package var html: HTML {
    frame.page(
      words.title, at: .sources,
      lead: div(.classes("lead")) { p { words.lead } }
    ) {
      div(.classes("columns")) {
        div {
          section {
            h2 { words.kinds }
            kindTable(kinds.filter { CapabilityKind(rawValue: $0.kind) == nil })
            p { a(.href(frame.link(.journal))) { frame.phrases.journal.title } }
          }
          section(.id("forces")) {
            h2 { frame.forceWords.frame.forces }
            kindTable(kinds.filter { CapabilityKind(rawValue: $0.kind) != nil })
          }
        }
        div {
          section { contradictionsPart }
          section { editedPart }
        }
      }
    }
  }

  private var words: SitePhrases.SourcesWords { frame.phrases.sources }

  private func kindTable(_ kinds: [SourceKind]) -> HTML {
    table(.classes("figures")) {
      thead {
        tr {
          th(.scope(.column)) { words.kind }
          th(.scope(.column), .classes("number")) { words.rows }
        }
      }
      tbody {
        for kind in kinds {
          tr {
            th(.scope(.row)) {
              a(.href(frame.link(.sourceKind(kind.kind)))) { frame.kindName(kind.kind) }
            }
            td(.classes("number")) { "\(kind.count)" }
          }
        }
      }
    }
  }

  private var contradictionsPart: HTML {
    group {
      h2 { words.contradictions }
      p(.classes("quiet")) { words.contradictionsLead }
      if choices.isEmpty { p { words.noContradictions } }
      ul(.classes("plain rows")) {
        for choice in choices {
          li {
            strong { choice.subject }
            lineBreak
            "\(frame.phrases.words.label(words.used)) "
            frame.sourced(.source(choice.kind, id: choice.used)) { choice.used }
            " (\(frame.council.why(choice.why)))"
            lineBreak
            "\(frame.phrases.words.label(words.setAside)) "
            HTML.joined(
              choice.setAside.map { id in
                frame.sourced(.source(choice.kind, id: id)) { id }
              }, by: ", ")
          }
        }
      }
    }
  }

  private var editedPart: HTML {
    group {
      h2 { words.edited }
      p(.classes("quiet")) { words.editedLead }
      if edited.isEmpty { p { words.noEdited } }
      for fact in edited {
        h3 {
          frame.sourced(.source(fact.kind, id: fact.id)) { fact.id }
        }
        frame.fieldTable(fact.fields, of: fact.kind, comparing: true, differingAlone: true)
      }
    }
  }
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
