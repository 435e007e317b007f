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
  package var html: HTML { .empty }
}
