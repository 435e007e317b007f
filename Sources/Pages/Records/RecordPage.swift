import Phrases
import Basics
package import Capabilities
package import Markup

/// The form of one entry of the register: a new one, or one that is there.
///
/// One form for every kind, made from the kind's fields.
package struct RecordPage: Sendable {
  package var frame: PageFrame
  package var kind: CapabilityKind
  /// Its key; nil for a new one.
  package var key: String?
  package var known: KnownNames
  /// The last row of the journal when the page was made: a form sent from it does not write over a
  /// later change.
  package var seen: Int
  /// The fields as they are written in a table, or as they were typed.
  package var form: FormState

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, kind: CapabilityKind, key: String?, known: KnownNames, seen: Int,
    form: FormState
  ) {
    self.frame = frame
    self.kind = kind
    self.key = key
    self.known = known
    self.seen = seen
    self.form = form
  }

  /// The page.
  package var html: HTML {
    let title = frame.forces.title(kind)
    return frame.page(
      key == nil ? words.adding(title) : words.editing(title), at: .sources,
      heading: group {
        span(.classes("over")) {
          a(.href(frame.link(.sourceKind(kind.rawValue)))) { title }
          " "
        }
        key ?? words.add
      }, lead: p(.classes("lead quiet")) { words.lead }, errors: form.errors
    ) {
      entryForm
      removePart
    }
  }

  var words: ForceWords.RecordWords { frame.forceWords.records }

  private var entryForm: HTML {
    let action: Address =
      key.map { .saveRecord(kind, id: $0) } ?? .saveNewRecord(kind)
    return Markup.form(.method(.post), .action(frame.link(action)), .classes("record-form")) {
      input(.type(.hidden), .name("seen"), .value(form.value("seen") ?? "\(seen)"))
      section {
        div(.classes("options")) {
          for field in kind.entries.fields { inputField(for: field) }
        }
      }
      section {
        h2 { frame.phrases.sources.provenance }
        div(.classes("options")) {
          for field in Capabilities.Field.common { inputField(for: field) }
        }
      }
      p(.classes("buttons")) { button(.type(.submit)) { words.save } }
      lists
    }
  }

  private var removePart: HTML {
    guard let key else { return .empty }
    return section(.classes("screen")) {
      h2 { words.remove }
      Markup.form(.method(.post), .action(frame.link(.removeRecord(kind, id: key)))) {
        input(.type(.hidden), .name("seen"), .value(form.value("seen") ?? "\(seen)"))
        p(.classes("quiet")) { words.removeLead }
        p(.classes("buttons")) {
          button(.type(.submit), .classes("secondary")) { words.remove }
        }
      }
    }
  }

  /// What may be typed into the fields that name something, once for each thing named.
  private var lists: HTML {
    var seen: Set<String> = []
    return .fragment(
      kind.entries.fields.compactMap { field in
        guard let (id, keys) = list(for: field), seen.insert(id).inserted else { return nil }
        return datalist(.id(id)) {
          for key in keys { option(.value(key.key)) { key.name } }
        }
      })
  }
}

/// What the fields of an entry may name, as far as the register knows it.
package struct KnownNames: Hashable, Sendable {
  /// Keys by what a field may name.
  package var targets: [Capabilities.Field.Target: [String]]
  /// Words that a field may hold besides, by the field.
  package var words: [FieldName: [String]]

  /// Takes the parts as they are.
  package init(
    targets: [Capabilities.Field.Target: [String]] = [:], words: [FieldName: [String]] = [:]
  ) {
    self.targets = targets
    self.words = words
  }
}
