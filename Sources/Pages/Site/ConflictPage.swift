import Phrases
package import Markup

/// Two changes to one thing: what the visitor wrote, beside what stands there now.
package struct ConflictPage: Sendable {
  package var frame: PageFrame
  package var fields: [ConflictField]
  /// Where the thing as it stands can be read.
  package var current: Link

  /// Takes the parts as they are.
  package init(frame: PageFrame, fields: [ConflictField], current: Link) {
    self.frame = frame
    self.fields = fields
    self.current = current
  }

  /// The page.
  package var html: HTML {
    let words = frame.phrases.problems
    let status = PageProblem.conflict.rawValue
    return frame.page(
      words.title(status), at: nil,
      lead: div(.classes("lead")) {
        p { words.happened(status) }
        p { words.next(status) }
      }
    ) {
      table(.classes("stack")) {
        thead {
          tr {
            th(.scope(.column)) { words.field }
            th(.scope(.column)) { words.yours }
            th(.scope(.column)) { words.theirs }
          }
        }
        tbody {
          for field in fields {
            tr {
              th(.scope(.row)) { field.name }
              cell(words.yours) { field.yours }
              cell(words.theirs) { field.theirs }
            }
          }
        }
      }
      p { a(.href(current)) { words.openCurrent } }
    }
  }
}

/// One field of a change that came too late.
package struct ConflictField: Hashable, Sendable {
  package let name: String
  package let yours: String
  package let theirs: String

  /// Takes the parts as they are.
  package init(name: String, yours: String, theirs: String) {
    self.name = name
    self.yours = yours
    self.theirs = theirs
  }
}
