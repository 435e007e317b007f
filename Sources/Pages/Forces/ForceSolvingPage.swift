import Phrases
package import Markup

/// Work on forces that outlasts a request, in the making: with the best plan so far.
///
/// Without scripts the page loads itself again every two seconds; with them it follows the events.
package struct ForceSolvingPage: Sendable {
  package var frame: PageFrame
  /// What is worked out, in words: months, and a scenario or a requirement where it is one's.
  package var subject: String
  package var state: ForceSolvingState
  /// The page that shows it once it is finished.
  package var done: Link

  /// Takes the parts as they are.
  package init(frame: PageFrame, subject: String, state: ForceSolvingState, done: Link) {
    self.frame = frame
    self.subject = subject
    self.state = state
    self.done = done
  }

  /// The page.
  package var html: HTML {
    let words = frame.phrases.solving
    let own = frame.forceWords.plan
    return frame.page(
      own.solving, at: .forces, lead: p(.classes("lead")) { own.solvingLead(subject) },
      refresh: state.isDone ? nil : 2
    ) {
      section(
        .data("progress", frame.link(.forceAction(.progress), query: frame.query)),
        .data("done", done)
      ) {
        if state.isDone {
          p { words.done }
        } else {
          progressBar(.aria("label", own.solving)) { "…" }
        }
        dl(.classes("facts"), .aria("live", "polite")) {
          fact(words.running, "seconds", "\(state.seconds) s")
          fact(own.tours, "tours", state.tours.map { "\($0)" } ?? words.nothingYet)
          fact(
            frame.forceWords.table.worth, "objective",
            state.objective.map(frame.forces.worth) ?? words.nothingYet)
          fact(own.bound, "bound", state.bound.map(frame.forces.worth) ?? words.nothingYet)
          fact(own.gap, "gap", gap ?? words.nothingYet)
        }
        p { a(.href(done)) { own.open1 } }
        if !state.isDone {
          noscript { p(.classes("quiet")) { words.reload } }
          Markup.form(
            .method(.post), .action(frame.link(.forceAction(.stop), query: frame.query))
          ) {
            button(.type(.submit), .classes("secondary")) { own.stop }
          }
        }
      }
    }
  }

  private var gap: String? {
    state.gap.map { "\(frame.forces.worth(($0 * 10_000).rounded(.up) / 100)) %" }
  }

  private func fact(_ name: String, _ key: String, _ value: String) -> HTML {
    group {
      dt { name }
      dd { span(.data("value", key)) { value } }
    }
  }
}

/// How far work on forces is.
package struct ForceSolvingState: Hashable, Sendable {
  /// Whole seconds since it began.
  package let seconds: Int
  /// What the best plan so far is worth, in weighted unit-months; nil where there is none yet.
  package let objective: Double?
  /// What no plan can be worth more than; nil where nothing is known yet.
  package let bound: Double?
  /// How many tours the best plan so far proposes.
  package let tours: Int?
  package let isDone: Bool

  /// Takes the parts as they are.
  package init(seconds: Int, objective: Double?, bound: Double?, tours: Int?, isDone: Bool) {
    self.seconds = seconds
    self.objective = objective
    self.bound = bound
    self.tours = tours
    self.isDone = isDone
  }

  /// Which share of the bound the best plan so far falls short of.
  package var gap: Double? {
    guard let objective, let bound, bound > 0 else { return nil }
    return max(0, (bound - objective) / bound)
  }
}
