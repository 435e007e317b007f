import Basics
import Capabilities

/// What keeps a unit that has a way to a line from filling it in one month.
struct SlotFailures {
  let task: ForceTask
  let plan: NumberedPlan
  let slot: Slot

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
    return tours.isEmpty ? failuresByTime(of: option) : failuresByRows(of: option, tours)
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

  /// When a unit would have to arrive, and until when to stay, to fill the slot by an option.
  private func stay(by option: ForceProblem.Option) -> (arrival: Int, start: Int, end: Int) {
    let line = plan.problem.lines[option.line]
    let pledge = plan.problem.pledges[option.pledge]
    let takesOver = line.hasHandover && slot.month > line.months.lowerBound
    // The first month in which it could begin, were it ready in time, and what it must then last.
    let start = max(line.months.lowerBound, min(slot.month, option.ready))
    let least = max(min(pledge.shortest, line.months.upperBound - start), pledge.floor)
    return (
      takesOver ? slot.month - 1 : slot.month, start, max(slot.month + 1, start + least)
    )
  }

  /// An option as it would be, were it ready in time for the slot and there for long enough.
  func mended(_ option: ForceProblem.Option) -> ForceProblem.Option {
    let stay = stay(by: option)
    return ForceProblem.Option(
      line: option.line, pledge: option.pledge, ready: min(option.ready, stay.arrival),
      till: max(option.till, stay.end), loss: option.loss, quality: option.quality,
      parts: option.parts, draws: option.draws)
  }

  /// Why no tour by itself reaches the slot: ready too late, gone too soon, or too short between.
  private func failuresByTime(of index: Int) -> [Failure] {
    let option = plan.problem.options[index]
    let (line, pledge) = (plan.problem.lines[option.line], plan.problem.pledges[option.pledge])
    let stay = stay(by: option)
    var failures: [Failure] = []
    if option.ready > stay.arrival {
      let (day, needed) = (month(option.ready).firstDay, month(stay.arrival).firstDay)
      failures.append(
        Failure(
          rule: .ready, short: .readyOn(day, needed: needed),
          mend: .readySooner(days: needed.distance(to: day))))
    }
    if stay.end > line.months.upperBound {
      let least = stay.end - stay.start
      failures.append(
        Failure(
          rule: .tour,
          short: .months(
            line.months.upperBound - stay.start, allowed: least...max(least, pledge.longest)),
          mend: nil))
    } else if option.till < stay.end {
      let (day, needed) = (month(option.till - 1).lastDay, month(stay.end - 1).lastDay)
      failures.append(
        Failure(
          rule: .available, short: .endsOn(day, needed: needed),
          mend: .stayLonger(days: day.distance(to: needed))))
    }
    return failures
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
