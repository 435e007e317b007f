import Basics
import Phrases
package import Council
package import Markup

/// The load of a year's months with each end that a mission's next mandate might have.
package struct BalancePage: Sendable {
  package var frame: PageFrame
  package var mission: Mission
  /// Nil where there is nothing to compare.
  package var balance: LoadBalance?
  /// Whether the mission has no mandate that must be decided upon again.
  package var hasNothingToRenew: Bool
  /// What is compared, as typed: `expiries`, `reports`, `year`.
  package var form: FormState

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, mission: Mission, balance: LoadBalance?, hasNothingToRenew: Bool = false,
    form: FormState = FormState()
  ) {
    self.frame = frame
    self.mission = mission
    self.balance = balance
    self.hasNothingToRenew = hasNothingToRenew
    self.form = form
  }

  /// The page.
  package var html: HTML {
    frame.page(
      "\(words.balanceTitle), \(mission.id)", at: .missions,
      heading: group {
        span(.classes("over")) { frame.mission(mission.id) }
        words.balanceTitle
      },
      lead: p(.classes("lead")) { words.balanceLead }, errors: form.errors
    ) {
      if hasNothingToRenew {
        p { words.nothingToRenew }
      } else {
        termsForm
        if let balance { comparison(balance) }
      }
    }
  }

  var words: SitePhrases.TermsWords { frame.phrases.terms }

  private var termsForm: HTML {
    Markup.form(
      .method(.get), .action(frame.link(.missionAction(mission.id, .balance))),
      .classes("terms-form screen")
    ) {
      if frame.languageIsChosen {
        input(.type(.hidden), .name("lang"), .value(frame.language.tag))
      }
      div(.classes("options")) {
        frame.linesField(
          Field(name: "expiries", label: words.expiries, hint: words.expiriesHint), rows: 6,
          in: form)
        frame.linesField(
          Field(
            name: "reports", label: words.reports, hint: words.reportsHint, isOptional: true),
          rows: 6, in: form)
        frame.textField(Field(name: "year", label: words.year, size: 6), in: form)
        p(.classes("buttons")) { button(.type(.submit)) { words.compare } }
      }
    }
  }

  private func comparison(_ balance: LoadBalance) -> HTML {
    section(.id("balance")) {
      h2 { words.sessions(balance.year) }
      figure {
        p(.classes("sideways", "sideways-short", "quiet")) { frame.phrases.year.sideways }
        div(
          .classes("scroll"), .tabindex(0), .role("region"),
          .aria("label", words.sessions(balance.year))
        ) {
          drawing(balance)
        }
      }
      table(of: balance)
    }
  }
}
