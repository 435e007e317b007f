import Basics
import Capabilities

/// What keeps a unit that has a way to a line from filling it in one month.
struct SlotFailures {
  let task: ForceTask
  let plan: NumberedPlan
  let slot: Slot
  private let index: WayIndex

  /// Looks at one month of a line in a plan for `task`.
  init(task: ForceTask, plan: NumberedPlan, slot: Slot) {
    self.task = task
    self.plan = plan
    self.slot = slot
    index = WayIndex(task)
  }

  /// Every rule that a unit fails in the slot, by the way that comes nearest.
  func failures(of pledge: Int) -> [Failure] { nearest(of: pledge)?.fails ?? [] }

  /// The option by which a unit comes nearest, and what it fails by it.
  func nearest(of pledge: Int) -> (option: Int, fails: [Failure])? {
    plan.problem.pledges[pledge].options
      .filter { plan.problem.options[$0].line == slot.line }
      .map { (option: $0, fails: failures(by: $0)) }
      .min { Nearness($0.fails, task) < Nearness($1.fails, task) }
  }

  private func failures(by option: Int) -> [Failure] {
    let problem = plan.problem
    let need = problem.lines[slot.line].need[slot.month]
    let isTaken = plan.tours.contains { problem.fills(slot, $0) }
    guard need > 0 || isTaken else {
      return [
        Failure(rule: .quantity, short: .over(1, month: month(slot.month)), mend: nil)
      ]
    }
    let tours = toursFilling(option)
    guard tours.isEmpty else { return failuresByRows(of: option, tours) }
    return window(of: option).failures
  }

  private func month(_ offset: Int) -> Month { task.months.lowerBound.advanced(by: offset) }

  /// The tours of an option, each allowed by itself, that fill the slot.
  private func toursFilling(_ option: Int) -> [ForceProblem.Tour] {
    let first = plan.problem.lines[slot.line].months.lowerBound
    return (first...slot.month).flatMap { start -> [ForceProblem.Tour] in
      guard let lengths = plan.problem.lengths(of: option, from: start) else { return [] }
      return lengths.map { ForceProblem.Tour(option: option, start: start, end: start + $0) }
        .filter { plan.problem.fills(slot, $0) }
    }
  }

  /// The window of an option for the slot; `way` says what keeps the unit elsewhere.
  func window(
    _ option: ForceProblem.Option, _ terms: ForceProblem.Pledge, _ way: TaskWay?
  ) -> SlotWindow {
    SlotWindow(
      option, terms, for: slot, in: plan.problem, from: task.months.lowerBound, by: way)
  }

  /// The window of one of the plan's options for the slot.
  func window(of option: Int) -> SlotWindow {
    let numbers = plan.problem.options[option]
    return window(numbers, plan.problem.pledges[numbers.pledge], index.way(of: option))
  }

  /// What a unit that is refused the line fails in the slot.
  func failures(of rejection: ForceTask.Rejection) -> [Failure] {
    guard let (option, terms) = mended(rejection) else { return rejection.fails }
    return window(option, terms, rejection.mended?.ways.first)
      .failures(refusedFor: rejection.fails)
  }

  /// The way that a refused unit would have to the line, and its terms; nil where that is not known.
  func mended(
    _ rejection: ForceTask.Rejection
  ) -> (option: ForceProblem.Option, terms: ForceProblem.Pledge)? {
    guard let supply = rejection.mended, let way = supply.ways.first else { return nil }
    return (
      ForceProblem.Option(way, of: 0, from: task.months.lowerBound),
      ForceProblem.Pledge(supply, options: 0..<1)
    )
  }

  /// What the others take that the unit would need, even if all on the line made room.
  private func failuresByRows(
    of option: Int, _ tours: [ForceProblem.Tour]
  ) -> [Failure] {
    let pledge = plan.problem.options[option].pledge
    let others = plan.tours.filter { plan.problem.options[$0.option].pledge != pledge }
    var residual = plan.residual
    let room = Exchange.everyTour(inTheWayOf: pledge, slot, others, plan.problem)
    for tour in room + plan.residual.tours[pledge] { residual.remove(tour) }
    let obstacles = tours.map { (tour: $0, obstacles: residual.obstacles(to: $0)) }
    guard let best = obstacles.min(by: { Self.size($0.obstacles) < Self.size($1.obstacles) }) else {
      return []
    }
    return best.obstacles.compactMap { failure(by: $0, of: best.tour, residual) }
  }

  /// How many rows stand in the way, then in how many months.
  private static func size(_ obstacles: [ForceObstacle]) -> (Int, Int) {
    let months = obstacles.reduce(0) { sum, obstacle in
      switch obstacle {
      case .line(let months), .lift(let months), .budget(_, let months), .part(_, let months):
        sum + months.count
      case .pledge, .option: sum + 1
      }
    }
    return (obstacles.count, months)
  }

  private func failure(
    by obstacle: ForceObstacle, of tour: ForceProblem.Tour, _ residual: ForceResidual
  ) -> Failure? {
    let option = plan.problem.options[tour.option]
    let horizon = plan.problem.horizon
    switch obstacle {
    case .line(let months):
      return Failure(rule: .quantity, short: .over(1, month: month(months[0])), mend: nil)
    case .lift(let months):
      let load = plan.problem.lines[option.line].lift
      let people = months.map { month in
        let isRound = plan.problem.rotations(of: tour).contains(month)
        return (month, ((isRound ? 2 : 1) * load - residual.lift[month]) * ForceTask.peopleALift)
      }
      guard let most = people.max(by: { $0.1 < $1.1 }) else { return nil }
      return Failure(
        rule: .lift, short: .over(most.1, month: month(most.0)),
        mend: .moreLift(most.1, month: month(most.0)))
    case .budget(let index, let months):
      let amount = option.draws.first { $0.budget == index }?.amount ?? 0
      let missing = months.map { ($0, amount - residual.budget[index * horizon + $0]) }
      guard let most = missing.max(by: { $0.1 < $1.1 }) else { return nil }
      let over = Shortfall.over(most.1, month: month(most.0))
      switch task.budgets[index].subject {
      case .share: return Failure(rule: .share, short: over, mend: nil)
      case .ceiling:
        let stretch = month(months[0])..<month((months.last ?? months[0]) + 1)
        return Failure(
          rule: .missionCeiling, short: over, mend: .higherCeiling(most.1, months: stretch))
      case .cash:
        return Failure(
          rule: .cash, short: over, mend: .moreCash(most.1, month: month(most.0)))
      }
    case .part(let index, let months):
      return failure(byPart: index, in: months)
    case .pledge(let other):
      let line = task.lines[plan.problem.options[other.option].line].id
      return Failure(
        rule: .dwell, short: .inUse(line, until: month(other.end)), mend: .release(from: line))
    case .option:
      return nil
    }
  }

  /// Who holds a part, and until when.
  private func failure(byPart index: Int, in months: [Int]) -> Failure {
    let problem = plan.problem
    let holder = plan.tours.first { tour in
      problem.options[tour.option].parts.contains { use in
        use.part == index
          && problem.months(of: use, arrival: problem.arrival(of: tour), end: tour.end)
            .contains(months[0])
      }
    }
    let line = holder.map { task.lines[problem.options[$0.option].line].id }
    let until = (months.last ?? slot.month) + 1
    return Failure(
      rule: .partUse, short: .inUse(line, until: month(until)), mend: .release(from: line))
  }
}
