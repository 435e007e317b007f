package import Basics
package import Markup
import Phrases

/// The choice of a month.
package struct ProgrammePage: Sendable {
  package var frame: PageFrame
  /// The latest month for which every listed mandate is known.
  package var suggested: Month
  package var form: FormState

  /// Takes the parts as they are.
  package init(frame: PageFrame, suggested: Month, form: FormState = FormState()) {
    self.frame = frame
    self.suggested = suggested
    self.form = form
  }

  /// The page.
  package var html: HTML {
    let words = frame.phrases.month
    return frame.page(
      words.heading, at: .programme,
      lead: p(.classes("lead")) {
        words.chooseHint(frame.phrases.month(suggested))
        " "
        a(.href(frame.link(.month(suggested)))) { frame.phrases.home.openMonth }
      },
      errors: form.errors
    ) {
      Markup.form(.method(.get), .action(frame.link(.programme)), .classes("line-form")) {
        languageField
        frame.textField(
          Field(
            name: "month", label: words.choose, hint: words.monthHint,
            value: frame.phrases.month(suggested), size: 18),
          in: form)
        button(.type(.submit)) { frame.phrases.words.show }
      }
      section {
        h2 { "\(suggested.year)" }
        ul(.classes("plain months")) {
          for number in 0..<12 {
            let month = suggested.advanced(by: number + 1 - suggested.number)
            li {
              a(
                .href(frame.link(.month(month))),
                month == suggested ? .aria("current", "date") : .classes(nil)
              ) { frame.phrases.month(month) }
            }
          }
        }
        p {
          a(.href(frame.link(.year(suggested.year)))) { frame.phrases.year.title(suggested.year) }
        }
      }
    }
  }

  private var languageField: HTML {
    guard frame.languageIsChosen else { return .empty }
    return input(.type(.hidden), .name("lang"), .value(frame.language.tag))
  }
}
