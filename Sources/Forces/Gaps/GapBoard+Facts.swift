package import Basics
package import Capabilities

extension GapBoard {
  /// The board for `months`, as known on the day of the facts; `tours` of a plan count beside what
  /// stands by itself.
  package init(
    _ facts: ForceFacts, months: Range<Month>, tours: [PlannedTour] = [],
    neededLevel: ReadinessLevel = .level2
  ) {
    self.init(asOf: facts.asOf, months: months, cells: [])
  }
}
