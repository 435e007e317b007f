import Phrases
package import Council
package import Markup

/// What went wrong, in plain words, and what to do next.
///
/// It never shows the text of an error.
package struct ErrorPage: Sendable {
  package var frame: PageFrame
  package var problem: PageProblem
  /// What was asked for, as the visitor wrote it; nil where that says nothing.
  package var thing: String?
  /// Why no programme can be made, where that was asked for; it says how far the register reaches.
  package var window: InvalidWindow?
  /// The request's id, under which the log tells more; nil where there is none.
  package var reference: String?

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, problem: PageProblem, thing: String? = nil, window: InvalidWindow? = nil,
    reference: String? = nil
  ) {
    self.frame = frame
    self.problem = problem
    self.thing = thing
    self.window = window
    self.reference = reference
  }

  /// The page.
  package var html: HTML {
    let words = frame.phrases.problems
    let status = problem.rawValue
    return frame.page(
      words.title(status), at: nil,
      lead: div(.classes("lead")) {
        if let window {
          p { words.window(window) }
        } else {
          p { words.happened(status) }
          p { words.next(status) }
        }
      }
    ) {
      p { a(.href(frame.link(.today))) { words.home } }
      dl(.classes("facts quiet")) {
        dt { words.status }
        dd { "\(status)" }
        if let thing {
          dt { words.asked }
          dd { code { String(thing.prefix(400)) } }
        }
        if let reference {
          dt { words.reference }
          dd { code { reference } }
        }
      }
    }
  }
}

/// The statuses that have a page.
package enum PageProblem: Int, CaseIterable, Sendable {
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case conflict = 409
  case tooLarge = 413
  case misdirected = 421
  case unprocessable = 422
  case tooMany = 429
  case fault = 500
  case unavailable = 503

  /// The problem of any status that is an error: the nearest one that has a page.
  package init(status: Int) {
    self = PageProblem(rawValue: status) ?? (status >= 500 ? .fault : .badRequest)
  }
}
