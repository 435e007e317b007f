import Phrases
package import Council
package import Markup

/// How the guideline was kept, by mission and year; never by presidency or State.
package struct ScorecardPage: Sendable {
  package var frame: PageFrame
  package var scorecard: Scorecard
  /// The years as typed: `from`, `to`.
  package var form: FormState

  /// Takes the parts as they are.
  package init(frame: PageFrame, scorecard: Scorecard, form: FormState = FormState()) {
    self.frame = frame
    self.scorecard = scorecard
    self.form = form
  }

  /// The page.
  package var html: HTML {
    let anyRecorded = scorecard.years.contains(where: isRecorded)
    let years = words.years(scorecard.years.lowerBound, scorecard.years.upperBound)
    return frame.page(
      "\(words.title), \(years)", at: .scorecard,
      lead: div(.classes("lead")) {
        p { words.lead }
        p(.classes("quiet")) {
          scorecard.meetingsRecorded.map { words.recorded($0.lowerBound, $0.upperBound) }
            ?? words.noMeetings
        }
      },
      errors: form.errors
    ) {
      yearsForm
      section {
        h2 { words.byMission }
        lineTable(
          words: frame.phrases.words.mission,
          scorecard.missions.map { (frame.mission($0), scorecard.line(of: $0), anyRecorded) },
          closing: (words.all, scorecard.all))
        p(.classes("quiet")) { words.explain }
      }
      section {
        h2 { words.byYear }
        lineTable(
          words: words.year,
          scorecard.years.map { (.text("\($0)"), scorecard.line(in: $0), isRecorded($0)) },
          closing: (words.all, scorecard.all))
      }
      casesPart
      notTiedPart
    }
  }

  var words: SitePhrases.ScorecardWords { frame.phrases.scorecard }

  private var yearsForm: HTML {
    Markup.form(
      .method(.get), .action(frame.link(.scorecard)), .classes("line-form screen")
    ) {
      if frame.languageIsChosen {
        input(.type(.hidden), .name("lang"), .value(frame.language.tag))
      }
      frame.textField(
        Field(
          name: "from", label: words.from, value: "\(scorecard.years.lowerBound)", size: 6),
        in: form)
      frame.textField(
        Field(name: "to", label: words.to, value: "\(scorecard.years.upperBound)", size: 6),
        in: form)
      button(.type(.submit)) { frame.phrases.words.show }
    }
  }
}
