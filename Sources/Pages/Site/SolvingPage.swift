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
  package var html: HTML { .empty }
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
