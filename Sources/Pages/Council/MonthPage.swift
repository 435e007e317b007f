package import Basics
package import Council
package import Markup

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
  package var html: HTML { .empty }
}

/// The choice of a month, with the options of its plan.
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
  package var html: HTML { .empty }
}
