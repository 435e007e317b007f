import Basics
import Phrases
package import Council
package import Markup

/// Whether the dates of a draft leave room for the guideline, before they are adopted.
package struct FeasiblePage: Sendable {
  package var frame: PageFrame
  /// Nil where nothing was asked yet, or what was asked could not be read.
  package var feasibility: Feasibility?
  /// The dates as typed: `report`, `expiry`, `negotiationDays`, `week` (strict or loose).
  package var form: FormState

  /// Takes the parts as they are.
  package init(frame: PageFrame, feasibility: Feasibility?, form: FormState = FormState()) {
    self.frame = frame
    self.feasibility = feasibility
    self.form = form
  }

  /// The page.
  package var html: HTML {
    frame.page(
      words.feasibleTitle, at: .rules, lead: p(.classes("lead")) { words.feasibleLead },
      errors: form.errors
    ) {
      datesForm
      if let feasibility { answer(feasibility) }
    }
  }

  private var words: SitePhrases.TermsWords { frame.phrases.terms }

  private var datesForm: HTML {
    let (mission, month) = (frame.phrases.mission, frame.phrases.month)
    return Markup.form(
      .method(.get), .action(frame.link(.feasible)), .classes("terms-form screen")
    ) {
      if frame.languageIsChosen {
        input(.type(.hidden), .name("lang"), .value(frame.language.tag))
      }
      div(.classes("line-form")) {
        frame.textField(
          Field(name: "report", label: words.report, hint: mission.dayHint, size: 18), in: form)
        frame.textField(
          Field(name: "expiry", label: words.expiry, hint: mission.dayHint, size: 18), in: form)
      }
      frame.textField(
        Field(
          name: "negotiationDays", label: month.negotiationLabel, hint: month.negotiationHint,
          value: "5", size: 4), in: form)
      frame.radioField(
        Field(name: "week", label: month.weekLabel, value: "strict"),
        of: [("strict", month.weekStrict), ("loose", month.weekLoose)], in: form)
      p(.classes("buttons")) { button(.type(.submit)) { words.check } }
    }
  }

  private func answer(_ feasibility: Feasibility) -> HTML {
    section(.id("answer")) {
      p(.classes("verdict")) { strong { frame.council.feasibility(feasibility) } }
      if feasibility.isFeasible { dayTable(feasibility) }
      if !feasibility.mends.isEmpty {
        h2 { words.mends }
        ul { for mend in feasibility.mends { li { frame.council.mend(mend) } } }
      }
    }
  }

  private func dayTable(_ feasibility: Feasibility) -> HTML {
    let steps: [Step] = [.report, .contributorMeeting, .consultations, .adoption]
    return table(.classes("stack")) {
      thead {
        tr {
          th(.scope(.column)) { frame.phrases.words.step }
          th(.scope(.column)) { words.earliest }
          th(.scope(.column)) { words.latest }
        }
      }
      tbody {
        for step in steps {
          tr {
            th(.scope(.row)) { frame.council.step(step) }
            cell(words.earliest) { feasibility.earliest[step].map { frame.time($0, .full) } }
            cell(words.latest) { feasibility.latest[step].map { frame.time($0, .full) } }
          }
        }
      }
    }
  }
}
