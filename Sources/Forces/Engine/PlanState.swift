/// A plan under way: which tours are taken and what they leave of each row, laid out for quick looks.
struct PlanState: Sendable {
  /// For line *r* and month *m*, at *r* × horizon + *m*, how many units are still needed.
  private(set) var need: [Int32]
  /// For each line the months in which it still needs a unit, a bit a month.
  private(set) var open: [UInt64]
  /// How much lift is left in each month; leaving at the horizon is free.
  private(set) var lift: [Double]
  /// For each of the model's loads the months in which so much lift is left.
  private(set) var liftable: [UInt64]
  /// The same for twice the load, as an exchange takes.
  private(set) var exchangeable: [UInt64]
  /// For budget *b* and month *m*, at *b* × horizon + *m*, how much is left.
  private(set) var budget: [Double]
  private(set) var part: [Int32]
  /// For each part the months in which it is free, a bit a month.
  private(set) var free: [UInt64]
  /// The tours of each pledge in order of their start.
  private(set) var tours: [[ForceProblem.Tour]]
  /// What they are worth, prices of moves included.
  private(set) var objective = 0.0

  static let tolerance = 1e-6

  init(_ model: ForceModel) {
    let problem = model.problem
    let horizon = model.horizon
    need = problem.lines.flatMap { $0.need.map(Int32.init(clamping:)) }
    open = problem.lines.map { line in
      line.need.indices.reduce(0) { line.need[$1] > 0 ? $0 | 1 << UInt64($1) : $0 }
    }
    lift = problem.lift + [.infinity]
    liftable = model.loads.map { _ in 0 }
    exchangeable = liftable
    budget = problem.budgets.flatMap(\.capacity)
    part = problem.parts.flatMap {
      [Int32](repeating: Int32(clamping: $0.capacity), count: horizon)
    }
    free = problem.parts.map { $0.capacity > 0 ? 1 << UInt64(horizon) - 1 : 0 }
    tours = problem.pledges.map { _ in [] }
    for month in 0...horizon { note(month, model) }
  }

  private mutating func note(_ month: Int, _ model: ForceModel) {
    let bit: UInt64 = 1 << UInt64(month)
    for (index, load) in model.loads.enumerated() {
      if lift[month] >= load - Self.tolerance {
        liftable[index] |= bit
      } else {
        liftable[index] &= ~bit
      }
      if lift[month] >= 2 * load - Self.tolerance {
        exchangeable[index] |= bit
      } else {
        exchangeable[index] &= ~bit
      }
    }
  }

  /// Takes `tour` for its pledge, or gives it back.
  private mutating func apply(_ tour: ForceProblem.Tour, _ sign: Int, _ model: ForceModel) {
    let horizon = model.horizon
    let shape = model.shapes[tour.option]
    let target = model.targets[shape.line]
    let arrival = target.hasHandover && tour.start > target.first ? tour.start - 1 : tour.start
    let row = shape.line * horizon
    var bits = open[shape.line]
    for month in tour.start..<tour.end {
      need[row + month] -= Int32(sign)
      if need[row + month] > 0 { bits |= 1 << UInt64(month) } else { bits &= ~(1 << UInt64(month)) }
    }
    open[shape.line] = bits
    let amount = Double(sign) * model.loads[target.load]
    lift[arrival] -= amount
    note(arrival, model)
    if tour.end < horizon {
      lift[tour.end] -= amount
      note(tour.end, model)
    }
    if let every = model.terms[shape.terms].rotatesEvery {
      for month in stride(from: tour.start + every, to: tour.end, by: every) {
        lift[month] -= 2 * amount
        note(month, model)
      }
    }
    let group = model.groups[shape.group]
    for draw in group.draws {
      for month in arrival..<tour.end {
        budget[draw.budget * horizon + month] -= Double(sign) * draw.amount
      }
    }
    for use in group.parts {
      let first = max(0, arrival - use.before)
      let last = use.isThroughout ? min(horizon, tour.end + use.after) : arrival
      for month in first..<last {
        let place = use.part * horizon + month
        part[place] -= Int32(sign)
        if part[place] > 0 {
          free[use.part] |= 1 << UInt64(month)
        } else {
          free[use.part] &= ~(1 << UInt64(month))
        }
      }
    }
    objective += Double(sign) * model.worth(of: tour)
  }

  /// Takes `tour`, which comes after all those that its pledge has.
  mutating func append(_ tour: ForceProblem.Tour, _ model: ForceModel) {
    tours[model.shapes[tour.option].pledge].append(tour)
    apply(tour, 1, model)
  }

  /// Gives back all tours of `pledge`.
  mutating func clear(_ pledge: Int, _ model: ForceModel) {
    for tour in tours[pledge] { apply(tour, -1, model) }
    tours[pledge].removeAll(keepingCapacity: true)
  }
}

extension UInt64 {
  /// The bits from `low` on and below `high`, which is at most 64.
  static func bits(_ low: Int, _ high: Int) -> UInt64 {
    low < high ? (~0 << UInt64(low)) & (~0 >> UInt64(64 - high)) : 0
  }
}

extension PlanState {
  /// Whether `tour`, which its option allows, fits beside those that are taken.
  func fits(_ tour: ForceProblem.Tour, _ model: ForceModel) -> Bool {
    let horizon = model.horizon
    let shape = model.shapes[tour.option]
    let target = model.targets[shape.line]
    let arrival = target.hasHandover && tour.start > target.first ? tour.start - 1 : tour.start
    let stay = UInt64.bits(tour.start, tour.end)
    guard open[shape.line] & stay == stay else { return false }
    let liftable = liftable[target.load] | 1 << UInt64(horizon)
    guard liftable >> UInt64(arrival) & liftable >> UInt64(tour.end) & 1 != 0 else { return false }
    if let every = model.terms[shape.terms].rotatesEvery {
      for month in stride(from: tour.start + every, to: tour.end, by: every)
      where exchangeable[target.load] >> UInt64(month) & 1 == 0 { return false }
    }
    let group = model.groups[shape.group]
    for draw in group.draws {
      for month in arrival..<tour.end
      where budget[draw.budget * horizon + month] < draw.amount - Self.tolerance { return false }
    }
    for use in group.parts {
      let bits = UInt64.bits(
        max(0, arrival - use.before),
        use.isThroughout ? min(horizon, tour.end + use.after) : arrival)
      guard free[use.part] & bits == bits else { return false }
    }
    let dwell = model.problem.pledges[shape.pledge].dwell
    return tours[shape.pledge].allSatisfy { other in
      let place = model.targets[model.shapes[other.option].line]
      let before = place.hasHandover && other.start > place.first ? other.start - 1 : other.start
      return arrival >= min(horizon, other.end + dwell) || before >= min(horizon, tour.end + dwell)
    }
  }
}
