import Phrases
package import Markup

/// Every change, latest first.
package struct JournalPage: Sendable {
  package var frame: PageFrame
  package var lines: [JournalLine]
  /// The last change that was not taken back, as far as it can be.
  package var undoable: Undoable
  /// Why it was not taken back just now.
  package var refusal: UndoRefusal?
  /// The hash at the head of the chain, in hexadecimal; empty where nothing changed yet.
  package var head: String
  /// Counted from 1.
  package var pageNumber: Int
  package var pageCount: Int

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, lines: [JournalLine], head: String, undoable: Undoable = .nothing,
    refusal: UndoRefusal? = nil, pageNumber: Int = 1, pageCount: Int = 1
  ) {
    self.frame = frame
    self.lines = lines
    self.head = head
    self.undoable = undoable
    self.refusal = refusal
    self.pageNumber = pageNumber
    self.pageCount = pageCount
  }

  /// The page.
  package var html: HTML {
    frame.page(
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
      undoPart
      section {
        if lines.isEmpty { p { words.empty } } else { frame.journalTable(lines) }
        frame.pager(.journal, query: [], page: pageNumber, of: pageCount)
      }
    }
  }

  private var words: SitePhrases.JournalWords { frame.phrases.journal }

  private var undoPart: HTML {
    section(.id("undo"), .classes("screen")) {
      if let refusal {
        p(.classes("refusal"), .role("alert")) { message(of: refusal) }
      }
      switch undoable {
      case .nothing:
        if refusal != .nothing { p(.classes("quiet")) { words.nothingToUndo } }
      case .fixed(let number):
        if refusal != .notUndoable(number) { p(.classes("quiet")) { words.notUndoable(number) } }
      case .change(let number, let what):
        Markup.form(.method(.post), .action(frame.link(.undo)), .classes("undo-form")) {
          p {
            "\(frame.phrases.words.label(words.lastChange)) "
            strong { "\(number)" }
            " \(what)"
          }
          input(.type(.hidden), .name("sequence"), .value("\(number)"))
          p(.classes("buttons")) { button(.type(.submit), .classes("secondary")) { words.undo } }
          p(.classes("quiet")) { words.undoHint }
        }
      }
    }
  }

  private func message(of refusal: UndoRefusal) -> String {
    switch refusal {
    case .nothing: words.nothingToUndo
    case .notUndoable(let number): words.notUndoable(number)
    case .changedSince: words.changedSince
    case .leanedOn: words.leanedOn
    }
  }
}

/// What can be taken back.
package enum Undoable: Hashable, Sendable {
  case nothing
  /// The last change, of that number, is one that is not taken back: a load, an import ….
  case fixed(Int)
  /// The change of that number, and what was done.
  case change(Int, what: String)
}

/// Why a change was not taken back.
package enum UndoRefusal: Hashable, Sendable {
  case nothing
  case notUndoable(Int)
  /// It is no longer the last, or what it wrote was written again.
  case changedSince
  /// Other records lean on what it wrote.
  case leanedOn
}
