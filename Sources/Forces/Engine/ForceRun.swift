import Optimization

/// One search for a plan and for its proof, from beginning to end.
struct ForceRun {
  private let problem: ForceProblem
  private let rows: ForceRows
  private let model: ForceModel
  private let limits: ForceLimits
  private let isCancelled: @Sendable () -> Bool
  private let progress: @Sendable (ForceProgress) -> Void
  private let isWarm: Bool
  private let closing: Closing
  private var prices: PriceSearch
  private var lanes: SearchLanes
  /// The plan under way, and the best so far.
  private var plan: PlanState
  private var best: PlanState
  /// What branch and cut proved; infinite before.
  private var solverBound = Double.infinity
  private var programs = 0
  /// How many steps the prices may take.
  private let steps: Int
  /// From which step on branch and cut is worth another try.
  private var nextClosing = 0
  private var isInterrupted = false

  /// Steps where neither their number nor a time is set.
  private static let usualSteps = 400
  /// Steps of the prices before there is a plan, at most; fewer from prices that were good once.
  private static let burst = (cold: 1000, warm: 50)
  /// Steps of the prices in a round.
  private static let roundSteps = 10
  /// Which share of the pledges is settled at a time as the first plan is built.
  private static let buildShare = 0.02
  /// How many tours the solver can take, and how many a step.
  private static let closingTours = (most: 8000, step: 20)
  /// How many nodes of a program of one tour are worth a step.
  private static let closingNodes = 2000

  init(
    _ problem: ForceProblem, solver: any Solver, from start: [ForceProblem.Tour],
    prices: ForceCertificate?, limits: ForceLimits, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (ForceProgress) -> Void
  ) {
    self.problem = problem
    self.limits = limits
    self.isCancelled = isCancelled
    self.progress = progress
    rows = ForceRows(of: problem)
    model = ForceModel(of: problem)
    steps = limits.iterations ?? (limits.pace == nil ? Self.usualSteps : .max)
    isWarm = prices != nil
    let kin = Kin(model)
    var ascent = PriceAscent(problem, rows: rows)
    if let prices { ascent.begin(at: rows.prices(prices), moving: [0..<rows.count]) }
    let sweeps = SweepLanes(model, rows: rows, kin: kin)
    self.prices = PriceSearch(ascent, lanes: sweeps, isWarm: isWarm)

    // What is kept stands first; where it no longer fits, what must go goes.
    plan = PlanState(model, taking: problem.kept)
    let forced = problem.changes(in: plan.tours.flatMap { $0 })
    let changesAllowed = problem.changesAllowed.map { max(forced, $0) }
    if !start.isEmpty {
      let other = PlanState(model, taking: start)
      let isAllowed = problem.changes(in: other.tours.flatMap { $0 }) <= changesAllowed ?? .max
      if other.objective > plan.objective, isAllowed { plan = other }
    }
    best = plan
    lanes = SearchLanes(
      model, kin: kin, rows: rows, ascent: ascent, changesAllowed: changesAllowed ?? .max)
    closing = Closing(
      model: model, rows: rows, lanes: sweeps, solver: solver,
      changesAllowed: problem.keepsPlan ? changesAllowed : nil)
  }

  /// Searches to the limits.
  mutating func answer() async -> ForceAnswer {
    let isFresh = best.tours.allSatisfy(\.isEmpty)
    plan = await lanes.improved(plan)
    keepBetter()
    await burst()
    if !isDone {
      await lanes.take(prices: prices.best)
      if isFresh {
        let built = await lanes.built(
          share: max(Self.buildShare, 2 / Double(steps)), isOver: isOver)
        if built.objective > plan.objective { plan = built }
        keepBetter()
      }
      tell()
      await close()
    }
    while !isDone {
      await round()
    }
    return await proved()
  }

  /// Whether time or a cancellation ends it.
  private var isOver: @Sendable () -> Bool {
    { [isCancelled, limits] in isCancelled() || (limits.pace?() ?? 0) >= 1 }
  }

  private var bound: Double { min(prices.bound, solverBound) }

  /// Which share of what is allowed is used up.
  private var used: Double {
    let share = steps == .max ? 0 : Double(prices.steps) / Double(max(1, steps))
    return max(share, limits.pace?() ?? 0)
  }

  /// Whether it is over; notes whether time or a cancellation ended it.
  private var isDone: Bool {
    mutating get {
      if bound < .infinity, bound - best.objective <= max(limits.gap, 1e-9) * bound.magnitude {
        return true
      }
      if prices.steps >= steps { return true }
      isInterrupted = isInterrupted || isOver()
      return isInterrupted
    }
  }

  private func tell() {
    progress(
      ForceProgress(
        objective: best.objective, bound: bound, iterations: prices.steps,
        tours: best.tours.flatMap { $0 }))
  }

  private mutating func keepBetter() {
    if plan.objective > best.objective + 1e-9 { best = plan }
  }

  /// Lowers the bound until it stalls, or has had its share of the time.
  private mutating func burst() async {
    let most = isWarm ? min(Self.burst.warm, steps / 4) : min(Self.burst.cold, steps / 2)
    while prices.steps < most, !isDone, used < 0.5 {
      await prices.step()
      if prices.isStalled() { break }
      if prices.steps.isMultiple(of: 50) { tell() }
    }
  }

  /// Lowers the bound and betters the plan by turns.
  private mutating func round() async {
    let count = max(1, min(Self.roundSteps, steps / 40))
    for _ in 0..<count where prices.steps < steps { await prices.step() }
    await lanes.take(prices: prices.best)
    plan = await lanes.searched(from: plan, heat: 2e-5 * max(0, 1 - used), isOver: isOver)
    keepBetter()
    // A plan that strayed far is given up.
    if plan.objective < best.objective - 2e-4 * best.objective.magnitude { plan = best }
    tell()
    await close()
  }

  /// Tries branch and cut, more and more seldom.
  private mutating func close() async {
    guard prices.steps >= nextClosing, !isDone else { return }
    nextClosing = 2 * prices.steps + 20
    // Work is limited by work: what steps are few for, columns must be few for too.
    let isTimed = steps == .max
    let effort = Closing.Effort(
      tours: isTimed
        ? Self.closingTours.most : min(Self.closingTours.most, Self.closingTours.step * steps),
      nodes: isTimed ? nil : Self.closingNodes * steps)
    let end = limits.pace.map { pace in
      let now = pace()
      return now + 0.7 * (1 - now)
    }
    let (isCancelled, pace) = (isCancelled, limits.pace)
    let found = await closing.closed(
      best, prices: prices.best, bound: prices.bound, effort: effort,
      isCancelled: { isCancelled() || pace.map { $0() >= end ?? 1 } ?? false })
    guard let found else { return }
    programs += 1
    solverBound = min(solverBound, found.bound)
    if let better = found.plan {
      best = better
      plan = better
    }
    tell()
  }

  /// The answer, its bound added up anew.
  private func proved() async -> ForceAnswer {
    let certificate = rows.certificate(prices.best)
    let proved = ForcePrices(of: problem, at: certificate).bound
    let tours = best.tours.flatMap { $0 }.sorted {
      ($0.option, $0.start) < ($1.option, $1.start)
    }
    let objective = problem.objective(of: tours)
    let tolerance = 1e-6 * max(1, proved.magnitude)
    let bySolver = solverBound < proved - tolerance
    let bound = bySolver ? max(objective, solverBound) : proved
    var work = ForceWork()
    work.iterations = prices.steps
    work.rebuilds = await lanes.rebuilds
    work.programs = programs
    return ForceAnswer(
      tours: tours, objective: objective, bound: bound,
      boundBy: bySolver ? .highs : .certificate, certificate: certificate,
      status: bound - objective <= tolerance ? .optimal : isInterrupted ? .interrupted : .feasible,
      work: work)
  }
}
