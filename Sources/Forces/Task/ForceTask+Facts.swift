package import Basics
package import Capabilities

extension ForceTask {
  /// What is to be planned in `months`, with what the facts hold; `kept` is the plan to depart from as
  /// little as pays.
  package init(
    _ facts: ForceFacts, months: Range<Month>, options: ForceOptions = ForceOptions(),
    kept: [PlannedTour] = []
  ) {
    self.init(
      asOf: facts.asOf, months: months, lines: [], supplies: [], parts: [], budgets: [],
      lift: months.map { _ in .infinity }, committed: [], rejections: [], kept: [], gone: kept,
      options: options, choices: facts.choices)
  }
}
