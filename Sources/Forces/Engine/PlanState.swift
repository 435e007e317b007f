/// A plan under way: which tours are taken and what they leave of each row, laid out for quick looks.
struct PlanState: Sendable {
  /// For line *r* and month *m*, at *r* × horizon + *m*, how many units are still needed.
  private(set) var need: [Int32]
  /// For each line the months in which it still needs a unit.
  private(set) var open: [UInt64]
  /// How much lift is left in each month; leaving at the horizon is free.
  private(set) var lift: [Double]
  /// For each of the model's loads the months in which so much lift is left, and twice as much.
  private(set) var liftable: [UInt64]
  private(set) var exchangeable: [UInt64]
  /// For budget *b* and month *m*, at *b* × horizon + *m*, how much is left.
  private(set) var budget: [Double]
  private(set) var part: [Int32]
  /// For each part the months in which it is free.
  private(set) var free: [UInt64]
  /// The tours of each pledge.
  private(set) var tours: [[ForceProblem.Tour]]
  /// What they are worth, prices of moves included.
  private(set) var objective = 0.0

  /// How far an amount may stray and still be enough.
  static let tolerance = 1e-6

  /// Nothing taken yet.
  init(_ model: ForceModel) {
    let problem = model.problem
    let horizon = model.horizon
    need = problem.lines.flatMap { $0.need.map(Int32.init(clamping:)) }
    open = model.targets.map(\.open)
    lift = problem.lift + [.infinity]
    liftable = model.loads.map { _ in 0 }
    exchangeable = liftable
    budget = problem.budgets.flatMap(\.capacity)
    part = problem.parts.flatMap {
      [Int32](repeating: Int32(clamping: $0.capacity), count: horizon)
    }
    free = problem.parts.map { $0.capacity > 0 ? .months(0, horizon) : 0 }
    tours = problem.pledges.map { _ in [] }
    for month in 0...horizon { note(month, model) }
  }

  /// Takes `tour` for its pledge.
  mutating func append(_ tour: ForceProblem.Tour, _ model: ForceModel) {
    tours[Int(model.shapes[tour.option].pledge)].append(tour)
    apply(tour, 1, model)
  }

  /// Gives back all tours of `pledge`.
  mutating func clear(_ pledge: Int, _ model: ForceModel) {
    for tour in tours[pledge] { apply(tour, -1, model) }
    tours[pledge].removeAll(keepingCapacity: true)
  }

  /// Notes which loads the lift that is left in `month` is enough for.
  private mutating func note(_ month: Int, _ model: ForceModel) {
    for (index, load) in model.loads.enumerated() {
      liftable[index].set(month, lift[month] >= load - Self.tolerance)
      exchangeable[index].set(month, lift[month] >= 2 * load - Self.tolerance)
    }
  }

  private mutating func apply(_ tour: ForceProblem.Tour, _ sign: Int, _ model: ForceModel) {
    let horizon = model.horizon
    let shape = model.shapes[tour.option]
    let line = Int(shape.line)
    let target = model.targets[line]
    let arrival = model.arrival(of: tour)
    for month in tour.start..<tour.end {
      need[line * horizon + month] -= Int32(sign)
      open[line].set(month, need[line * horizon + month] > 0)
    }
    let amount = Double(sign) * model.loads[target.load]
    move(amount, arrival, model)
    if tour.end < horizon { move(amount, tour.end, model) }
    if let every = model.terms[model.profiles[Int(shape.profile)].terms].rotatesEvery {
      for month in stride(from: tour.start + every, to: tour.end, by: every) {
        move(2 * amount, month, model)
      }
    }
    let extra = model.extras[Int(shape.extra)]
    for draw in model.draws[extra.draws] {
      for month in model.problem.months(of: draw, by: tour) {
        budget[draw.budget * horizon + month] -= Double(sign) * draw.amount
      }
    }
    for use in model.uses[extra.uses] {
      for month in model.problem.months(of: use, arrival: arrival, end: tour.end) {
        part[use.part * horizon + month] -= Int32(sign)
        free[use.part].set(month, part[use.part * horizon + month] > 0)
      }
    }
    objective += Double(sign) * model.worth(of: tour)
  }

  private mutating func move(_ amount: Double, _ month: Int, _ model: ForceModel) {
    lift[month] -= amount
    note(month, model)
  }
}

extension PlanState {
  /// Lowers `latest`, by month of arrival the latest end, to what is left of an extra's budgets and
  /// parts; whether it lowered any.
  func limit(_ extra: ForceModel.Extra, _ model: ForceModel, _ latest: inout [Int]) -> Bool {
    let horizon = model.horizon
    var isLimited = false
    for draw in model.draws[extra.draws] {
      var end = horizon
      let delay = extra.delay(of: draw)
      for month in stride(from: horizon - 1, through: extra.ready, by: -1) {
        let first = month + delay
        if first < horizon,
          budget[draw.budget * horizon + first] < draw.amount - Self.tolerance
        {
          end = first
        }
        if end < latest[month] {
          latest[month] = end
          isLimited = true
        }
      }
    }
    for use in model.uses[extra.uses] {
      let free = free[use.part]
      guard free != .months(0, horizon) else { continue }
      isLimited = true
      for month in min(extra.ready, horizon)..<horizon {
        let run = free.gap(from: max(0, month - use.before))
        if run < (use.isThroughout ? month + 1 : month) {
          latest[month] = 0
        } else if use.isThroughout, run < horizon {
          latest[month] = min(latest[month], run - use.after)
        }
      }
    }
    return isLimited
  }

  /// Whether `tour`, which its option allows, fits beside those that are taken.
  func fits(_ tour: ForceProblem.Tour, _ model: ForceModel) -> Bool {
    let horizon = model.horizon
    let shape = model.shapes[tour.option]
    let line = Int(shape.line)
    let target = model.targets[line]
    let arrival = model.arrival(of: tour)
    guard open[line].gap(from: tour.start) >= tour.end, liftable[target.load].has(arrival),
      tour.end >= horizon || liftable[target.load].has(tour.end)
    else { return false }

    if let every = model.terms[model.profiles[Int(shape.profile)].terms].rotatesEvery {
      for month in stride(from: tour.start + every, to: tour.end, by: every)
      where !exchangeable[target.load].has(month) {
        return false
      }
    }
    let extra = model.extras[Int(shape.extra)]
    for draw in model.draws[extra.draws] {
      for month in model.problem.months(of: draw, by: tour)
      where budget[draw.budget * horizon + month] < draw.amount - Self.tolerance {
        return false
      }
    }
    for use in model.uses[extra.uses] {
      let months = model.problem.months(of: use, arrival: arrival, end: tour.end)
      let needed = UInt64.months(months.lowerBound, months.upperBound)
      guard free[use.part] & needed == needed else { return false }
    }
    let pledge = Int(shape.pledge)
    let dwell = model.problem.pledges[pledge].dwell
    return tours[pledge].allSatisfy { other in
      arrival >= min(horizon, other.end + dwell)
        || model.arrival(of: other) >= min(horizon, tour.end + dwell)
    }
  }
}

extension PlanState {
  /// Takes from what is left of each row all that is not in `share`.
  mutating func keep(to share: PlanShare, _ model: ForceModel) {
    let horizon = model.horizon
    for (line, isOwn) in share.lines.enumerated() where !isOwn {
      for month in 0..<horizon {
        need[line * horizon + month] = min(0, need[line * horizon + month])
      }
      open[line] = 0
    }
    for (index, isOwn) in share.budgets.enumerated() where !isOwn {
      for month in index * horizon..<(index + 1) * horizon { budget[month] = min(0, budget[month]) }
    }
    for (index, isOwn) in share.parts.enumerated() where !isOwn {
      for month in index * horizon..<(index + 1) * horizon { part[month] = min(0, part[month]) }
      free[index] = 0
    }
    for (month, share) in share.lift.enumerated() where share < 1 && lift[month] < .infinity {
      move(lift[month] * (1 - share), month, model)
    }
  }
}

extension PlanState {
  /// Gives each pledge the tours that `tours` has for it.
  mutating func replace(_ model: ForceModel, by tours: (Int) -> [ForceProblem.Tour]) {
    let changed = self.tours.indices.filter { self.tours[$0] != tours($0) }
    for pledge in changed { clear(pledge, model) }
    for pledge in changed {
      for tour in tours(pledge) { append(tour, model) }
    }
  }
}

extension PlanState {
  /// Those of `tours` that are allowed and fit, the earliest first.
  init(_ model: ForceModel, taking tours: [ForceProblem.Tour]) {
    self.init(model)
    let ordered = Set(tours.filter(model.problem.allows)).sorted {
      ($0.start, $0.option, $0.end) < ($1.start, $1.option, $1.end)
    }
    for tour in ordered where fits(tour, model) { append(tour, model) }
  }
}
