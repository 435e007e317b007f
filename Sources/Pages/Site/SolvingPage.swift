import Phrases
package import Basics
package import Markup

/// A plan in the making.
///
/// Without scripts the page loads itself again every two seconds; with them it follows the events.
package struct SolvingPage: Sendable {
  package var frame: PageFrame
  package var month: Month
  package var state: SolvingState

  /// Takes the parts as they are.
  package init(frame: PageFrame, month: Month, state: SolvingState) {
    self.frame = frame
    self.month = month
    self.state = state
  }

  /// The page.
  package var html: HTML {
    let words = frame.phrases.solving
    let done = frame.link(.month(month), query: frame.query)
    return frame.page(
      words.title, at: .programme,
      lead: p(.classes("lead")) { words.lead(frame.phrases.month(month)) },
      refresh: state.isDone ? nil : 2
    ) {
      section(
        .data("progress", frame.link(.monthAction(month, .progress), query: frame.query)),
        .data("done", done)
      ) {
        if state.isDone {
          p { words.done }
        } else {
          progressBar(.aria("label", words.title)) { "…" }
        }
        dl(.classes("facts"), .aria("live", "polite")) {
          fact(words.running, "seconds", "\(state.seconds)", unit: " s")
          fact(words.objective, "objective", state.objective.map { "\($0)" } ?? words.nothingYet)
          fact(words.bound, "bound", state.bound.map { "\($0)" } ?? words.nothingYet)
        }
        p { a(.href(done)) { words.open } }
        if !state.isDone {
          noscript { p(.classes("quiet")) { words.reload } }
          Markup.form(
            .method(.post), .action(frame.link(.monthAction(month, .stop), query: frame.query))
          ) {
            frame.hiddenFields(
              Dictionary(frame.query.map { ($0.name, $0.value) }) { first, _ in first })
            button(.type(.submit), .classes("secondary")) { words.stop }
          }
        }
      }
    }
  }

  private func fact(_ name: String, _ key: String, _ value: String, unit: String = "") -> HTML {
    group {
      dt { name }
      dd {
        span(.data("value", key)) { value }
        unit
      }
    }
  }
}

/// How far a plan is.
package struct SolvingState: Hashable, Sendable {
  /// Whole seconds since it began.
  package let seconds: Int
  /// What the best plan so far costs; nil where there is none yet.
  package let objective: Int?
  /// What no plan can cost less than; nil where nothing is known yet.
  package let bound: Int?
  package let isDone: Bool

  /// Takes the parts as they are.
  package init(seconds: Int, objective: Int?, bound: Int?, isDone: Bool) {
    self.seconds = seconds
    self.objective = objective
    self.bound = bound
    self.isDone = isDone
  }
}
