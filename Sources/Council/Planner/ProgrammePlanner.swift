package import Basics
package import Optimization

/// Plans the programme of work from the facts.
package struct ProgrammePlanner: Sendable {
  let solver: any Solver

  /// A planner that leaves linear and mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }
}

extension ProgrammePlanner {
  /// The programme of work for the months of `window`, with what was known on `asOf`.
  ///
  /// `published` is where the last published version had its items. The same facts and options give
  /// the same programme, unless a guard or a cancellation ended the search.
  ///
  /// - Throws: `InvalidWindow`.
  package func programme(
    for window: Range<Month>, from register: CouncilRegister, asOf: Day,
    options: PlanningOptions = PlanningOptions(),
    published: [Identifier<ProgrammeItem>: Day] = [:], choices: [DeskChoice] = [],
    limits: SolveLimits = SolveLimits(), isCancelled: @Sendable () -> Bool = { false },
    progress: (SolveProgress) -> Void = { _ in }
  ) throws(InvalidWindow) -> Programme {
    guard !window.isEmpty else { throw .empty }
    return Programme(
      window: window, asOf: asOf, status: .interrupted, objective: 0, bound: 0, score: [],
      items: [], unplaced: [], findings: [], choices: [], checked: false, boundBy: .certificate)
  }
}

extension ProgrammeTask {
  /// What is to be planned in `window`, with what was known on `asOf`.
  ///
  /// - Throws: `InvalidWindow`.
  package init(
    for window: Range<Month>, from register: CouncilRegister, asOf: Day,
    options: PlanningOptions = PlanningOptions(),
    published: [Identifier<ProgrammeItem>: Day] = [:], choices: [DeskChoice] = []
  ) throws(InvalidWindow) {
    guard !window.isEmpty else { throw .empty }
    self.init(
      window: window, asOf: asOf, options: options,
      calendar: WorkingCalendar(
        holidays: register.holidays,
        covering: window.lowerBound.firstDay..<window.upperBound.firstDay),
      levels: PriceLevels(mostHabit: 0, mostPreferred: 0), cycles: [], items: [], orders: [],
      openOrders: [], rooms: [.chamber, .consultations], closed: [], unplaced: [], choices: [])
  }
}

/// Why no programme can be made for a window.
package enum InvalidWindow: Error, Equatable {
  case empty
  /// More months than a plan may have.
  case tooLong(months: Int, most: Int)
  /// The register's first mandate begins after the window.
  case beforeRegister(begins: Month)
  /// So far past the register's last mandate that continuing it would mean nothing.
  case tooFarAhead(last: Month)
}
