package import Basics
package import Optimization

/// Plans the programme of work from the facts.
package struct ProgrammePlanner: Sendable {
  let solver: any Solver

  /// A planner that leaves linear and mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

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
    let task = try ProgrammeTask(
      for: window, from: register, asOf: asOf, options: options, published: published,
      choices: choices)
    return programme(for: task, limits: limits, isCancelled: isCancelled, progress: progress)
  }

  /// The programme of work of a task.
  package func programme(
    for task: ProgrammeTask, limits: SolveLimits = SolveLimits(),
    isCancelled: @Sendable () -> Bool = { false }, progress: (SolveProgress) -> Void = { _ in }
  ) -> Programme {
    let placed = DayPlacer(solver: solver).placed(
      DayPlacement(task), limits: limits, isCancelled: isCancelled, progress: progress)
    return Programme(task, placed: placed)
  }
}

extension Programme {
  /// The programme that a placement gives, checked again from the task alone.
  ///
  /// Where a search was ended before it found one, every item stands on the day nearest its habit.
  init(_ task: ProgrammeTask, placed: PlacedDays) {
    let isPlaced = placed.days.count == task.items.count
    let days = task.settled(
      isPlaced ? placed.days.map { Day($0) } : task.items.map(\.nearestToHabit))
    let check = ProgrammeChecker(task).check(
      Dictionary(zip(task.items.map(\.id), days), uniquingKeysWith: { first, _ in first }),
      claim: isPlaced
        ? ProgrammeClaim(
          objective: placed.objective, bound: placed.bound, status: placed.status,
          boundBy: placed.boundBy, certificate: placed.certificate)
        : nil)
    self.init(
      window: task.window, asOf: task.asOf, status: isPlaced ? placed.status : .interrupted,
      objective: check.objective, bound: isPlaced ? placed.bound : check.bound,
      score: check.score, items: Programme.items(of: task, on: days), unplaced: task.unplaced,
      findings: check.findings, choices: task.choices, checked: check.isSound,
      boundBy: isPlaced ? placed.boundBy : .certificate)
  }

  /// The items of a task on their days, with the closed days, in the order of the calendar.
  static func items(of task: ProgrammeTask, on days: [Day]) -> [ProgrammeItem] {
    let sessions = Sessions(
      of: task.items, on: days, sessionsPerRoom: task.options.sessionsPerRoom
    ).sessions
    let placed = task.items.indices.map { index in
      let item = task.items[index]
      return ProgrammeItem(
        id: item.id, kind: item.kind, mission: item.mission, decision: item.decision,
        step: item.step, other: item.other, due: item.due, day: days[index],
        session: sessions[index], room: item.room, isFixed: task.isFixed(item, on: days[index]),
        isProjected: item.isProjected, isPinned: item.isPinned, was: item.was, known: item.known)
    }
    return (placed + task.closed).sorted {
      ($0.day, $0.session?.order ?? -1, $0.room.order, $0.id)
        < ($1.day, $1.session?.order ?? -1, $1.room.order, $1.id)
    }
  }
}

extension ProgrammeTask {
  /// The days, with each report that follows a meeting where that meeting needs it.
  fileprivate func settled(_ days: [Day]) -> [Day] {
    zip(items, days).map { item, day in
      item.neededBefore.map { neededDay(before: days[$0]) } ?? day
    }
  }

  /// Whether an item is held where it is; what follows another is, once it lies before the window.
  fileprivate func isFixed(_ item: TaskItem, on day: Day) -> Bool {
    item.neededBefore == nil ? item.isFixed : day < window.lowerBound.firstDay
  }
}

extension TaskItem {
  /// The allowed day nearest the habitual one, the earlier of two.
  fileprivate var nearestToHabit: Day {
    guard let habitual else { return allowed[0] }
    return allowed.min { abs($0.distance(to: habitual)) < abs($1.distance(to: habitual)) }
      ?? allowed[0]
  }
}

extension ProgrammeItem.Session {
  fileprivate var order: Int {
    switch self {
    case .morning: 0
    case .afternoon: 1
    case .extra: 2
    }
  }
}

extension Room {
  fileprivate var order: Int {
    switch self {
    case .chamber: 0
    case .consultations: 1
    case .none: 2
    }
  }
}
