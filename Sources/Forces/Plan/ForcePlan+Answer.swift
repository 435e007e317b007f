import Basics
import Capabilities

extension ForcePlan {
  /// The plan that an answer gives, checked again from the task alone; an empty one where no answer was
  /// asked for.
  init(_ task: ForceTask, _ problem: ForceProblem, answer: ForceAnswer?) {
    let tours = answer?.tours ?? []
    let planned = task.tours(of: tours)
    let all = (task.committed + planned).sorted()
    let certificate = answer?.certificate ?? .nothing(of: problem)
    let objective = answer?.objective ?? 0
    let bound = answer?.bound ?? 0
    let source: BoundSource = answer?.boundBy == .highs ? .branchAndCut : .prices
    self.init(
      asOf: task.asOf, months: task.months, status: Status(answer?.status), objective: objective,
      bound: bound, boundBy: source, tours: all, unmet: task.unmet(after: tours, problem),
      exceeded: task.exceeded,
      score: ForceScore(tours, of: task, problem), cover: task.cover(by: all),
      changes: task.changes(to: planned),
      check: ForcePlanChecker(task: task).check(
        tours: all, objective: objective, bound: bound, boundBy: source, certificate: certificate),
      choices: task.choices, certificate: certificate)
  }
}

extension ForcePlan.Status {
  /// How a search ended; empty where there was none.
  fileprivate init(_ status: ForceAnswer.Status?) {
    switch status {
    case .optimal: self = .optimal
    case .feasible: self = .feasible
    case .interrupted: self = .interrupted
    case nil: self = .empty
    }
  }
}
