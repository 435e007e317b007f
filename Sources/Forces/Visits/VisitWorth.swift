import Basics
import Capabilities

/// What each candidate could bring, were it visited in each month.
struct VisitWorth {
  /// One way in which a visit pays: the tours that the pledge could then make.
  struct Use {
    /// The candidate's place.
    let candidate: Int
    /// The month of the visit, counted from the first.
    let month: Int
    let gain: Double
    let tours: [Tour]
  }

  /// Months on a line, counted from the first of the horizon.
  struct Tour: Hashable {
    let line: Int
    let months: Range<Int>
  }

  /// In order of candidates and months.
  private(set) var uses: [Use] = []
  /// For each line and month, how many units more could count there.
  let open: [[Int]]
  /// Whether gains are at a plan's prices.
  let isPriced: Bool

  /// How many lines beside the best series of tours are thought of.
  private static let mostLines = 3

  /// Prices every candidate in every month by its own dynamic programme.
  init(_ visits: VisitTask, options: VisitOptions, beside plan: ForcePlan?) {
    let task = visits.task
    let numbers = VisitWorth.numbers(of: visits, options: options)
    guard let problem = numbers.problem else {
      (open, isPriced) = ([], false)
      return
    }
    let certificate = plan.map(\.certificate)
    isPriced = certificate.map { $0.fits(problem) } ?? false
    let prices = ForcePrices(
      of: problem,
      at: isPriced ? certificate ?? .nothing(of: problem) : .nothing(of: problem))
    open = VisitWorth.open(task, beside: isPriced ? plan : nil)
    let residual = isPriced ? nil : ForceResidual(of: problem)
    var leaning: [Supply: Double] = [:]
    for tour in plan?.tours ?? [] where isPriced && !tour.isCommitted {
      let weight = task.lines.first { $0.id == tour.line }?.weight ?? 0
      leaning[tour.supply, default: 0] += weight * Double(tour.months.count)
    }

    for (pledge, (candidate, month)) in numbers.visits.enumerated() {
      let entry = visits.candidates[candidate]
      let best = prices.best(of: pledge, within: residual)
      if entry.nature == .review {
        let leans = isPriced ? leaning[entry.supply.supply] ?? 0 : best.profit
        let gain = leans * Double(options.reviewShare) / 100
        if gain > 1e-9 {
          uses.append(Use(candidate: candidate, month: month, gain: gain, tours: []))
        }
        continue
      }
      uses += VisitWorth.uses(of: pledge, best, prices, residual).map { gain, tours in
        Use(candidate: candidate, month: month, gain: gain, tours: tours)
      }
    }
  }

  /// The best series of tours, and beside it the best tour on each of a few lines.
  private static func uses(
    of pledge: Int, _ best: ForceSchedule, _ prices: ForcePrices, _ residual: ForceResidual?
  ) -> [(gain: Double, tours: [Tour])] {
    let problem = prices.problem
    guard best.profit > 1e-9 else { return [] }
    func named(_ tour: ForceProblem.Tour) -> Tour {
      Tour(line: problem.options[tour.option].line, months: tour.start..<tour.end)
    }
    var single: [Int: (gain: Double, tour: ForceProblem.Tour)] = [:]
    for option in problem.pledges[pledge].options {
      let line = problem.options[option].line
      for start in problem.lines[line].months {
        guard let lengths = problem.lengths(of: option, from: start) else { continue }
        for length in lengths {
          let tour = ForceProblem.Tour(option: option, start: start, end: start + length)
          let gain = prices.profit(of: tour)
          if gain > max(1e-9, single[line]?.gain ?? 0), residual?.fits(tour) ?? true {
            single[line] = (gain, tour)
          }
        }
      }
    }
    let others = single.sorted { ($1.value.gain, $0.key) < ($0.value.gain, $1.key) }
      .map { (gain: $0.value.gain, tours: [named($0.value.tour)]) }
      .filter { $0.tours != best.tours.map(named) }
    return [(best.profit, best.tours.map(named))] + others.prefix(mostLines)
  }

  /// Every candidate in every month as a pledge of its own, in numbers.
  private static func numbers(
    of visits: VisitTask, options: VisitOptions
  ) -> (problem: ForceProblem?, visits: [(candidate: Int, month: Int)]) {
    let task = visits.task
    var places: [(candidate: Int, month: Int)] = []
    var supplies: [TaskSupply] = []
    for (candidate, entry) in visits.candidates.enumerated() {
      for month in visits.months where month >= entry.earliest {
        let ways = entry.supply.ways.map { way in
          way.ready(
            in: max(
              task.months.lowerBound,
              visits.ready(entry, on: way, visited: month, daysToNotice: options.daysToNotice)))
        }.filter { $0.ready < $0.until }
        guard !ways.isEmpty else { continue }
        places.append((candidate, visits.months.lowerBound.distance(to: month)))
        supplies.append(entry.supply.with(ways))
      }
    }
    let problem = try? ForceProblem(
      ForceTask(
        asOf: task.asOf, months: task.months, lines: task.lines, supplies: supplies,
        parts: task.parts, budgets: task.budgets, lift: task.lift, committed: [], rejections: [],
        kept: [], options: task.options, choices: []))
    return (problem, places)
  }

  /// Units that more could fill: at a plan's prices what it leaves open, and what it fills where others
  /// would pay to take its place; without a plan all that is needed.
  private static func open(_ task: ForceTask, beside plan: ForcePlan?) -> [[Int]] {
    var open = task.lines.map(\.need)
    guard let plan else { return open }
    let places = Dictionary(
      zip(task.lines.map(\.id), task.lines.indices), uniquingKeysWith: { first, _ in first })
    for tour in plan.tours where !tour.isCommitted {
      guard let line = places[tour.line] else { continue }
      for month in tour.months.clamped(to: task.months) {
        let place = task.months.lowerBound.distance(to: month)
        if plan.certificate.line[line][place] <= 1e-9 { open[line][place] -= 1 }
      }
    }
    return open
  }
}
