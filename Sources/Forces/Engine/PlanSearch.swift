import Basics

/// Tears down parts of a plan and rebuilds them, again and again, keeping what is better.
struct PlanSearch: Sendable {
  private let model: ForceModel
  private let kin: Kin
  private var rebuilder: Rebuilder
  private var settler: Settler
  private var marks: Choice.Marks
  private var random: SeededGenerator
  private var prices: [Double]
  /// What of the plan may be changed.
  private var share: PlanShare
  /// The pledges that may be, by their places in the problem.
  private var pledges: [Int] = []
  private(set) var rebuilds = 0
  /// How many changes against the kept plan are allowed.
  private let changesAllowed: Int
  /// What a unit's month is worth at most.
  private let worth: Double
  // The best plan of the search under way, and what is torn down at present.
  private var best: PlanState
  private var torn: [Int] = []
  private var before: [[ForceProblem.Tour]] = []

  /// How often many pledges are torn down at once, and how many: from half of `size` to three halves.
  private static let many = (share: 0.1, size: 60)

  init(
    _ model: ForceModel, kin: Kin, rows: ForceRows, ascent: PriceAscent, changesAllowed: Int,
    seed: UInt64
  ) {
    self.model = model
    self.kin = kin
    self.changesAllowed = changesAllowed
    worth = model.values.reduce(0) { max($0, $1.magnitude) }
    marks = Choice.Marks(model)
    let choice = Choice(model, pledges: model.problem.pledges.indices, marks: &marks)
    rebuilder = Rebuilder(model, choice: choice, rows: rows)
    settler = Settler(model, rows: rows, ascent: ascent)
    random = SeededGenerator(seed: seed)
    prices = ascent.prices
    share = PlanShare(all: model, kin: kin)
    best = rebuilder.plan
  }

  /// Takes over other prices.
  mutating func take(prices: [Double]) {
    self.prices = prices
    rebuilder.take(prices: prices)
  }

  /// A plan from nothing: pledges settle all together at the prices, then each by what tours are worth.
  ///
  /// At least `share` of the pledges are settled at a time: the fewer, the better and slower.
  mutating func built(share: Double, isOver: () -> Bool) -> PlanState {
    rebuilder.plan = PlanState(model)
    let manner = Settler.Manner(firstSteps: 20, steps: 10, share: share, length: 0.01)
    settler.settle(
      rebuilder.choice, into: &rebuilder.plan, at: prices, manner, &random, isOver: isOver)
    for pledge in rebuilder.choice.pledges {
      improve(pledge.index)
    }
    return rebuilder.plan
  }

  /// `plan`, and every pledge in turn put in anew by what its tours are worth, where that is better.
  mutating func improved(_ plan: PlanState) -> PlanState {
    rebuilder.plan = plan
    best = plan
    var order = rebuilder.choice.pledges.map(\.index)
    random.shuffle(&order)
    for pledge in order {
      improve(pledge)
      guard isAllowed else {
        rebuilder.plan = best
        continue
      }
      best = rebuilder.plan
    }
    return best
  }

  /// A plan that comes of `plan` by tearing down and rebuilding within `share` so many times.
  ///
  /// It is the best met, or where none is better the last, which may be worth less: `heat` is which share
  /// of the objective may be given up for a while.
  mutating func searched(
    from plan: PlanState, within share: PlanShare, times: Int, heat: Double,
    isOver: () -> Bool
  ) -> PlanState {
    rebuilder.plan = plan
    rebuilder.plan.keep(to: share, model)
    self.share = share
    pledges = share.kinds.flatMap { $0 }
    guard !pledges.isEmpty else { return plan }
    best = rebuilder.plan
    for _ in 0..<times where !isOver() {
      rebuilds += 1
      let isLarge = pledges.count >= Self.many.size && random.share() < Self.many.share
      if isLarge { chooseMany() } else { choose() }
      rebuild(heat: heat * max(1, best.objective.magnitude), isLarge, isOver)
    }
    return best.objective > plan.objective + 1e-9 ? best : rebuilder.plan
  }

  private var isAllowed: Bool {
    changesAllowed == .max
      || model.problem.changes(in: rebuilder.plan.tours.flatMap { $0 }) <= changesAllowed
  }

  private mutating func rebuild(heat: Double, _ isLarge: Bool, _ isOver: () -> Bool) {
    let objective = rebuilder.plan.objective
    before.removeAll(keepingCapacity: true)
    for pledge in torn {
      before.append(rebuilder.plan.tours[pledge])
      rebuilder.plan.clear(pledge, model)
    }
    if isLarge {
      let choice = Choice(model, pledges: torn, marks: &marks)
      settler.settle(choice, into: &rebuilder.plan, at: prices, .init(), &random, isOver: isOver)
      for pledge in torn { improve(pledge) }
    } else {
      insert()
    }
    let loss = objective - rebuilder.plan.objective
    if loss <= heat * exponential(), isAllowed {
      if rebuilder.plan.objective > best.objective + 1e-9 { best = rebuilder.plan }
    } else {
      for pledge in torn { rebuilder.plan.clear(pledge, model) }
      for tours in before {
        for tour in tours { rebuilder.plan.append(tour, model) }
      }
    }
  }

  /// Puts in again one by one what is torn down, in any order and a manner drawn by lot.
  private mutating func insert() {
    let chance = random.share()
    var manner = Rebuilder.Manner()
    manner.share = chance < 0.3 ? 0 : chance < 0.65 ? 1 : Float(random.share())
    manner.blur = random.share() < 0.5 ? 0 : Float(0.2 * random.share())
    if changesAllowed < .max {
      manner.stay = Float(4 * worth * random.share() * random.share())
    }
    manner.seed = random.next()
    random.shuffle(&torn)
    for pledge in torn {
      rebuilder.insert(pledge, manner)
      if !isAllowed { restore(pledge) }
    }
    if manner.share > 0, changesAllowed == .max {
      for pledge in torn { improve(pledge) }
    }
  }

  /// Gives a pledge the tours that are kept for it, where they fit, and no others.
  private mutating func restore(_ pledge: Int) {
    rebuilder.plan.clear(pledge, model)
    for tour in model.kept[pledge] where rebuilder.plan.fits(tour, model) {
      rebuilder.plan.append(tour, model)
    }
  }

  /// Puts a pledge in anew by what tours are worth, if that is better.
  private mutating func improve(_ pledge: Int) {
    let old = rebuilder.plan.tours[pledge]
    let objective = rebuilder.plan.objective
    rebuilder.plan.clear(pledge, model)
    rebuilder.insert(pledge, .init())
    if rebuilder.plan.objective < objective {
      rebuilder.plan.clear(pledge, model)
      for tour in old { rebuilder.plan.append(tour, model) }
    }
  }

  /// −ln of a share drawn by lot, near enough.
  private mutating func exponential() -> Double {
    let bits = random.next()
    return (Double(bits.leadingZeroBitCount) + random.share()) * 0.693
  }
}

extension PlanSearch {
  /// Chooses a few pledges to tear down: such as fill the same lines, or come or go in the same months.
  private mutating func choose() {
    torn.removeAll(keepingCapacity: true)
    // Where few may change, few are torn down.
    let count = min(
      pledges.count,
      changesAllowed == .max ? 4 + random.below(14) : 1 + random.below(min(14, changesAllowed + 2)))
    if random.share() < 0.5 {
      let first = pledges[random.below(pledges.count)]
      torn.append(first)
      let takers = kin.takers[line(of: first)]
      for _ in 0..<60 where torn.count < count {
        var next = Int(takers[random.below(takers.count)])
        if random.share() < 0.25 {
          let other = kin.takers[line(of: next)]
          next = Int(other[random.below(other.count)])
        }
        add(next)
      }
    } else {
      let month = random.below(model.horizon + 1)
      let reach = 1 + random.below(2)
      for _ in 0..<400 where torn.count < count {
        let next = pledges[random.below(pledges.count)]
        let isNear = rebuilder.plan.tours[next].contains {
          abs($0.start - month) <= reach || abs($0.end - month) <= reach
        }
        if isNear || random.share() < 0.03 { add(next) }
      }
    }
  }

  /// Chooses many pledges: such as fill one line with others of their kind, of several kinds, or of one.
  private mutating func chooseMany() {
    torn.removeAll(keepingCapacity: true)
    let size = Self.many.size / 2 + random.below(Self.many.size)
    let chance = random.share()
    if chance < 0.3 {
      let first = pledges[random.below(pledges.count)]
      let line = line(of: first)
      torn.append(first)
      let users = kin.takers[line].map { Int($0) }.filter { pledge in
        rebuilder.plan.tours[pledge].contains { Int(model.shapes[$0.option].line) == line }
      }
      for pledge in users where torn.count < size * 3 / 4 { add(pledge) }
      add(size - torn.count, of: share.kinds.first { $0.contains(first) } ?? [])
    } else if chance < 0.7 {
      for _ in 0..<share.kinds.count where torn.count < size {
        add(size / 3 + 1, of: share.kinds[random.below(share.kinds.count)])
      }
    } else {
      let one = pledges[random.below(pledges.count)]
      add(size, of: share.kinds.first { $0.contains(one) } ?? [])
    }
  }

  /// Adds a pledge that may be changed, unless it is torn down already.
  private mutating func add(_ pledge: Int) {
    if share.isOwn[pledge], !torn.contains(pledge) { torn.append(pledge) }
  }

  /// Adds so many pledges of a kind, drawn by lot, or as many as there are.
  private mutating func add(_ count: Int, of kind: [Int]) {
    guard count < kind.count else {
      for pledge in kind { add(pledge) }
      return
    }
    for _ in 0..<max(0, count) { add(kind[random.below(kind.count)]) }
  }

  /// One of the lines that a pledge can fill, by lot.
  private mutating func line(of pledge: Int) -> Int {
    let options = model.problem.pledges[pledge].options
    return Int(model.shapes[options.lowerBound + random.below(options.count)].line)
  }
}
