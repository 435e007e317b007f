package import Basics

extension ProgrammeTask {
  /// What is to be planned in `window`, with what was known on `asOf`.
  ///
  /// Every step of a cycle that touches the window is among the items. Those that stand before it
  /// are fixed where they were held, or were due.
  ///
  /// - Throws: `InvalidWindow`.
  package init(
    for window: Range<Month>, from register: CouncilRegister, asOf: Day,
    options: PlanningOptions = PlanningOptions(),
    published: [Identifier<ProgrammeItem>: Day] = [:], choices: [DeskChoice] = []
  ) throws(InvalidWindow) {
    let (facts, made) = register.known(on: asOf).asUsed(choices: choices)
    let histories = facts.mandateHistories
    try InvalidWindow.check(window, against: histories, in: register)

    let draft = TaskDraft(
      on: window.lowerBound.firstDay..<window.upperBound.firstDay, from: facts, histories,
      options: options, published: published, asOf: asOf)
    self.init(window: window, asOf: asOf, options: options, draft: draft, choices: made)
  }

  /// Prices the draft's orders and sets its parts in order.
  private init(
    window: Range<Month>, asOf: Day, options: PlanningOptions, draft: TaskDraft,
    choices: [FactChoice]
  ) {
    let levels = PriceLevels(mostHabit: draft.mostHabit, mostPreferred: draft.mostPreferred)
    let orders = draft.orders.map { order in
      TaskOrder(
        rule: order.rule, before: order.before, after: order.after, lead: order.lead,
        price: levels.price(of: PriceLevels.force(of: order.rule) ?? .hard))
    }
    self.init(
      window: window, asOf: asOf, options: options, calendar: draft.calendar, levels: levels,
      cycles: draft.cycles, items: draft.items, orders: orders,
      openOrders: orders.indices.filter { draft.isOpen(orders[$0]) },
      rooms: [.chamber, .consultations], closed: draft.closedItems,
      unplaced: draft.unplaced.sorted { $0.id < $1.id }, choices: choices)
  }
}

extension InvalidWindow {
  /// Most months that a plan may have.
  package static let mostMonths = 36
  /// How many months past the last mandate known a plan may reach.
  package static let mostMonthsAhead = 120

  /// Throws what is wrong with a window, by what was known; where the register begins does not hang
  /// on the day on which one plans.
  static func check(
    _ window: Range<Month>, against histories: [MandateHistory], in register: CouncilRegister
  ) throws(InvalidWindow) {
    guard let first = window.first else { throw .empty }
    guard window.count <= mostMonths else {
      throw .tooLong(months: window.count, most: mostMonths)
    }
    // Mandates without an end say nothing of where the record of renewals begins.
    let recorded = register.mandates.filter { $0.change.setsMandate && $0.end != nil }
    let ending = histories.flatMap(\.periods).filter { $0.end != nil }
    // Where nothing is known yet, it will be for the month after the next.
    if ending.isEmpty, let known = recorded.map({ $0.provenance.knownSince ?? $0.adopted }).min() {
      throw .beforeRegister(begins: known.month.advanced(by: known.dayOfMonth == 1 ? 1 : 2))
    }
    if let begins = recorded.map(\.adopted).min()?.month, first < begins {
      throw .beforeRegister(begins: begins)
    }
    if let last = ending.compactMap(\.expiry).max()?.month.advanced(by: mostMonthsAhead),
      window.upperBound > last.advanced(by: 1)
    {
      throw .tooFarAhead(last: last)
    }
  }
}
