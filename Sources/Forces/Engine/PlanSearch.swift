/// Tears down parts of a plan and rebuilds them, again and again, keeping what is better.
struct PlanSearch: Sendable {
  private var rebuilder: Rebuilder
  private var random: Randomness
  /// The pledges, by their place in the model, that can fill each line.
  private let takers: [[Int]]
  /// The best plan so far.
  private(set) var best: PlanState
  private(set) var rebuilds = 0
  /// How many changes against the kept plan are allowed.
  private let changesAllowed: Int
  // What is torn down at present.
  private var torn: [Int] = []
  private var before: [[ForceProblem.Tour]] = []

  private var model: ForceModel { rebuilder.model }

  init(_ model: ForceModel, rows: ForceRows, from start: [ForceProblem.Tour], seed: UInt64) {
    rebuilder = Rebuilder(model, rows: rows)
    random = Randomness(seed: seed)
    var takers = [[Int]](repeating: [], count: model.targets.count)
    for (index, pledge) in model.pledges.enumerated() {
      for option in model.problem.pledges[pledge.index].options {
        let line = model.shapes[option].line
        if takers[line].last != index { takers[line].append(index) }
      }
    }
    self.takers = takers
    // What is kept stands first; where it no longer fits, what must go goes.
    rebuilder.take(model.problem.kept)
    let forced = model.problem.changes(in: rebuilder.state.tours.flatMap { $0 })
    changesAllowed = max(forced, model.problem.changesAllowed ?? .max)
    best = rebuilder.state
    if !start.isEmpty {
      rebuilder.state = PlanState(model)
      rebuilder.take(start)
      keepIfBetter()
    }
    rebuilder.state = best
  }

  private var isAllowed: Bool {
    changesAllowed == .max
      || model.problem.changes(in: rebuilder.state.tours.flatMap { $0 }) <= changesAllowed
  }

  private mutating func keepIfBetter() {
    if rebuilder.state.objective > best.objective + 1e-9, isAllowed { best = rebuilder.state }
  }

  /// Takes over other prices.
  mutating func take(prices: [Double], rows: ForceRows) {
    rebuilder.take(prices: prices, rows: rows)
  }

  /// Builds a plan from nothing, at the prices first and then at what tours are worth.
  mutating func build() {
    guard !model.pledges.isEmpty else { return }
    rebuilder.state = PlanState(model)
    var order = Array(model.pledges.indices)
    random.shuffle(&order)
    for pledge in order {
      rebuilder.insert(pledge, .init(share: 1))
    }
    for pledge in order {
      rebuilder.state.clear(model.pledges[pledge].index, model)
      rebuilder.insert(pledge, .init())
    }
    keepIfBetter()
    rebuilder.state = best
  }

  /// Tears down and rebuilds `times` times; `heat` is how much of the objective may be given up for a while.
  mutating func search(times: Int, heat: Double) {
    guard !model.pledges.isEmpty else { return }
    for _ in 0..<times {
      rebuilds += 1
      choose()
      rebuild(heat: heat * max(1, best.objective.magnitude))
    }
  }

  private mutating func rebuild(heat: Double) {
    let objective = rebuilder.state.objective
    before.removeAll(keepingCapacity: true)
    for pledge in torn {
      before.append(rebuilder.state.tours[model.pledges[pledge].index])
      rebuilder.state.clear(model.pledges[pledge].index, model)
    }
    let chance = random.share()
    var manner = Rebuilder.Manner()
    manner.share = chance < 0.3 ? 0 : chance < 0.65 ? 1 : Float(random.share())
    manner.blur = random.share() < 0.5 ? 0 : Float(0.2 * random.share())
    manner.stay = changesAllowed == .max ? 0 : Float(4 * random.share())
    manner.seed = random.next()
    var order = Array(torn.indices)
    random.shuffle(&order)
    for place in order { rebuilder.insert(torn[place], manner) }
    if manner.share > 0 {
      for place in order { improve(torn[place]) }
    }
    let loss = objective - rebuilder.state.objective
    if loss <= heat * exponential(), isAllowed {
      if loss < 0 { keepIfBetter() }
    } else {
      for pledge in torn { rebuilder.state.clear(model.pledges[pledge].index, model) }
      for tours in before {
        for tour in tours { rebuilder.state.append(tour, model) }
      }
    }
  }

  /// Puts a pledge in anew by what tours are worth, if that is better.
  private mutating func improve(_ pledge: Int) {
    let index = model.pledges[pledge].index
    let old = rebuilder.state.tours[index]
    let objective = rebuilder.state.objective
    rebuilder.state.clear(index, model)
    rebuilder.insert(pledge, .init())
    if rebuilder.state.objective < objective {
      rebuilder.state.clear(index, model)
      for tour in old { rebuilder.state.append(tour, model) }
    }
  }

  /// −ln of a share drawn by lot, near enough: how many times a fair coin, weighted, falls one way.
  private mutating func exponential() -> Double {
    let bits = random.next()
    return (Double(bits.leadingZeroBitCount) + random.share()) * 0.693
  }

  /// Chooses which pledges are torn down.
  private mutating func choose() {
    torn.removeAll(keepingCapacity: true)
    let count = min(model.pledges.count, 4 + random.below(14))
    if random.share() < 0.5 {
      let first = random.below(model.pledges.count)
      torn.append(first)
      let line = line(of: first)
      for _ in 0..<60 where torn.count < count {
        var next = takers[line][random.below(takers[line].count)]
        if random.share() < 0.25 {
          let other = takers[self.line(of: next)]
          next = other[random.below(other.count)]
        }
        if !torn.contains(next) { torn.append(next) }
      }
    } else {
      let month = random.below(model.horizon + 1)
      let reach = 1 + random.below(2)
      for _ in 0..<400 where torn.count < count {
        let next = random.below(model.pledges.count)
        let isNear = rebuilder.state.tours[model.pledges[next].index].contains {
          abs($0.start - month) <= reach || abs($0.end - month) <= reach
        }
        if isNear || random.share() < 0.03, !torn.contains(next) { torn.append(next) }
      }
    }
  }

  /// One of the lines that a pledge can fill, by lot.
  private mutating func line(of pledge: Int) -> Int {
    let options = model.problem.pledges[model.pledges[pledge].index].options
    return model.shapes[options.lowerBound + random.below(options.count)].line
  }
}

extension Rebuilder {
  /// Takes those of `tours` that are allowed and still fit.
  mutating func take(_ tours: [ForceProblem.Tour]) {
    let ordered = Set(tours.filter(model.problem.allows)).sorted {
      ($0.start, $0.option, $0.end) < ($1.start, $1.option, $1.end)
    }
    for tour in ordered where state.fits(tour, model) {
      state.append(tour, model)
    }
  }
}
