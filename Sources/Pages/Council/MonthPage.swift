package import Basics
package import Council
package import Markup
import Phrases

/// One month's programme of work as a calendar, with what departs from which rule.
package struct MonthPage: Sendable {
  package var frame: PageFrame
  package var month: Month
  package var programme: Programme
  /// The options as typed: `month`, `asOf`, `week` (strict or loose), `negotiationDays`, `fridays`
  /// (free or used), `visits`, `closedDays`.
  package var form: FormState
  /// The last version saved, to compare with; nil where none was.
  package var saved: SavedProgramme?

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, month: Month, programme: Programme, form: FormState = FormState(),
    saved: SavedProgramme? = nil
  ) {
    self.frame = frame
    self.month = month
    self.programme = programme
    self.form = form
    self.saved = saved
  }

  /// The page.
  package var html: HTML {
    frame.page(
      "\(words.heading), \(frame.phrases.month(month))", at: .programme, classes: "month-page",
      heading: heading, lead: lead, errors: form.errors
    ) {
      steering
      section(.classes("calendar-part"), .aria("label", words.calendar)) { calendar }
      findingsPart
      itemsPart
      planPart
      versionPart
      optionsPart
    }
  }

  var words: SitePhrases.MonthWords { frame.phrases.month }

  /// The items that stand in the month, in order.
  var monthItems: [ProgrammeItem] {
    programme.items.filter { month.days.contains($0.day) }.inOrder
  }

  private var heading: HTML {
    group {
      span(.classes("over")) { "\(words.council) " }
      "\(words.heading) "
      span(.classes("heading-month")) { frame.phrases.month(month) }
    }
  }

  private var lead: HTML {
    div(.classes("lead")) {
      p {
        if let presidency = frame.facts.presidency(in: month) {
          "\(frame.phrases.words.label(words.presidency)) "
          frame.sourced(.source("presidencies", id: presidency.id.rawValue)) {
            frame.name(of: presidency.state)
          }
          ". "
        }
        "\(words.asOf(programme.asOf)). "
        frame.findingCounts(programme.findings)
        "."
      }
      p(.classes("proof", "proof-\(programme.status.rawValue)")) { proof }
    }
  }

  /// How good the plan is and how that is known.
  private var proof: String {
    let (cost, bound) = (programme.objective, programme.bound)
    let status =
      switch programme.status {
      case .optimal: words.optimal(cost, bound)
      case .feasible: words.feasible(cost, bound)
      case .infeasible: words.infeasible
      case .interrupted: words.interrupted(cost, bound)
      }
    guard programme.status != .infeasible else { return status }
    guard programme.checked else { return "\(status) \(words.notChecked)" }
    switch programme.boundBy {
    case .certificate: return "\(status) \(words.checkedByCertificate)"
    case .highs: return "\(status) \(words.checkedBySolver)"
    }
  }

  private var steering: HTML {
    nav(.classes("steering"), .aria("label", words.monthLabel)) {
      a(.rel("prev"), .href(frame.link(.month(month.advanced(by: -1))))) {
        "← \(frame.phrases.month(month.advanced(by: -1)))"
      }
      a(.href(frame.link(.year(month.year)))) { "\(month.year)" }
      a(.rel("next"), .href(frame.link(.month(month.advanced(by: 1))))) {
        "\(frame.phrases.month(month.advanced(by: 1))) →"
      }
    }
  }

  private var findingsPart: HTML {
    section(.id("findings")) {
      h2 { frame.phrases.words.findings }
      frame.findingList(programme.findings)
    }
  }
}
