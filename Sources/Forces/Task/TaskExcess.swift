package import Basics

/// What stands already draws more of a budget than there is: a question to the offices, never dropped.
///
/// No plan can mend it; nothing more is planned on the budget in those months.
package struct TaskExcess: Hashable, Sendable {
  /// Whose budget, and of what.
  package let subject: TaskBudget.Subject
  package let months: Range<Month>
  /// By how much at the most in one of the months: people, or dollars.
  package let most: Double

  /// Takes the parts as they are.
  package init(subject: TaskBudget.Subject, months: Range<Month>, most: Double) {
    self.subject = subject
    self.months = months
    self.most = most
  }
}

extension TaskExcess {
  /// The stretches in which what is `left` of a budget is below nothing, counted from `first`.
  static func stretches(
    of left: [Double], from first: Month, subject: TaskBudget.Subject
  ) -> [TaskExcess] {
    var found: [TaskExcess] = []
    for (offset, amount) in left.enumerated() where amount < 0 {
      let month = first.advanced(by: offset)
      if let last = found.last, last.months.upperBound == month {
        found[found.count - 1] = TaskExcess(
          subject: subject, months: last.months.lowerBound..<month.advanced(by: 1),
          most: max(last.most, -amount))
      } else {
        found.append(
          TaskExcess(subject: subject, months: month..<month.advanced(by: 1), most: -amount))
      }
    }
    return found
  }
}
