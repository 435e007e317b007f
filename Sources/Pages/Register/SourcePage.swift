import Phrases
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
  package var html: HTML {
    frame.page(
      words.factTitle(frame.kindName(fact.kind), fact.id), at: .sources,
      heading: group {
        span(.classes("over")) {
          a(.href(frame.link(.sourceKind(fact.kind)))) { frame.kindName(fact.kind) }
          " "
        }
        fact.id
      }
    ) {
      div(.classes("columns uneven")) {
        section {
          h2 { words.says }
          frame.fieldTable(
            fact.fields, of: fact.kind,
            comparing: fact.fields.contains { $0.reference != nil })
          frame.editLink(of: fact.kind, fact.id)
        }
        section {
          h2 { words.provenance }
          frame.provenanceFacts(fact.provenance, release: fact.release)
        }
      }
      rivalsPart
      section {
        h2 { words.changes }
        if journal.isEmpty {
          p(.classes("quiet")) { words.noChanges }
        } else {
          frame.journalTable(journal)
        }
      }
    }
  }

  private var words: SitePhrases.SourcesWords { frame.phrases.sources }

  private var rivalsPart: HTML {
    guard !rivals.isEmpty else { return .empty }
    return section(.id("rivals")) {
      h2 { words.rivals }
      if let choice {
        p {
          "\(frame.phrases.words.label(words.used)) \(choice.used) (\(frame.council.why(choice.why)))."
        }
      }
      Markup.form(
        .method(.post), .action(frame.link(.chooseSource(fact.kind, id: fact.id)))
      ) {
        fieldset(.classes("field")) {
          legend { words.chooseLead }
          for (index, rival) in ([fact] + rivals).enumerated() {
            div(.classes("choice")) {
              input(
                .type(.radio), .id("choice-\(index)"), .name("used"), .value(rival.id),
                .checked((choice?.used ?? fact.id) == rival.id))
              label(.for("choice-\(index)")) {
                strong { rival.id }
                " "
                summaryLine(of: rival)
              }
            }
          }
        }
        p(.classes("buttons")) { button(.type(.submit)) { words.chooseButton } }
      }
    }
  }

  /// The columns in which a fact differs from this one, and its confidence.
  private func summaryLine(of rival: SourceFact) -> HTML {
    let all = [fact] + rivals
    let differing = rival.fields.filter { field in
      all.contains { other in
        other.fields.contains { $0.name == field.name && $0.value != field.value }
      }
    }
    return span(.classes("quiet")) {
      differing.map {
        "\(frame.phrases.words.label(frame.columnName($0.name, of: fact.kind))) "
          + ($0.value.isEmpty ? "–" : $0.value)
      }.joined(separator: "; ")
      " (\(frame.council.confidence(rival.provenance.confidence)), \(rival.provenance.source))"
    }
  }
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
