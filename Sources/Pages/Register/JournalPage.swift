import Phrases
package import Markup

/// Every change, latest first.
package struct JournalPage: Sendable {
  package var frame: PageFrame
  package var lines: [JournalLine]
  /// The hash at the head of the chain, in hexadecimal; empty where nothing changed yet.
  package var head: String
  /// Counted from 1.
  package var pageNumber: Int
  package var pageCount: Int

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, lines: [JournalLine], head: String, pageNumber: Int = 1, pageCount: Int = 1
  ) {
    self.frame = frame
    self.lines = lines
    self.head = head
    self.pageNumber = pageNumber
    self.pageCount = pageCount
  }

  /// The page.
  package var html: HTML {
    let words = frame.phrases.journal
    return frame.page(
      words.title, at: nil,
      lead: div(.classes("lead")) {
        p { words.lead }
        if !head.isEmpty {
          p(.classes("quiet")) {
            "\(frame.phrases.words.label(words.head)) "
            code { head }
          }
        }
      }
    ) {
      section {
        if lines.isEmpty { p { words.empty } } else { frame.journalTable(lines) }
        frame.pager(.journal, query: [], page: pageNumber, of: pageCount)
      }
    }
  }
}
