/// What is still free of a problem's rows once some tours are taken.
///
/// Taking or giving back a tour costs as many steps as it has months.
package struct ForceResidual: Sendable {
  package let problem: ForceProblem
  /// For line *r* and month *m*, at *r* × horizon + *m*, how many units are still needed.
  package private(set) var need: [Int]
  /// For each month of arrival or departure, how much lift is left; leaving at the horizon is free.
  package private(set) var lift: [Double]
  /// For budget *b* and month *m*, at *b* × horizon + *m*, how much is left.
  package private(set) var budget: [Double]
  /// For part *q* and month *m*, at *q* × horizon + *m*, how many tours may still use it.
  package private(set) var part: [Int]
  /// The tours taken, for each pledge in order of their start.
  package private(set) var tours: [[ForceProblem.Tour]]
  /// What the tours taken are worth, prices of moves included.
  package private(set) var objective: Double
  let kept: Set<ForceProblem.Tour>

  /// All of `problem` but what `tours` take, which need not fit.
  package init(of problem: ForceProblem, without tours: [ForceProblem.Tour] = []) {
    self.problem = problem
    need = problem.lines.flatMap(\.need)
    lift = problem.lift + [.infinity]
    budget = problem.budgets.flatMap(\.capacity)
    part = problem.parts.flatMap { [Int](repeating: $0.capacity, count: problem.horizon) }
    self.tours = problem.pledges.map { _ in [] }
    objective = 0
    kept = Set(problem.kept)
    for tour in tours {
      add(tour)
    }
  }

  /// Takes `tour`, whether it fits or not; it must be one that the problem allows.
  package mutating func add(_ tour: ForceProblem.Tour) {
    let pledge = problem.options[tour.option].pledge
    let place = tours[pledge].firstIndex { $0.start > tour.start } ?? tours[pledge].endIndex
    tours[pledge].insert(tour, at: place)
    apply(tour, 1)
  }

  /// Gives back `tour`; nothing where it was not taken.
  package mutating func remove(_ tour: ForceProblem.Tour) {
    let pledge = problem.options[tour.option].pledge
    guard let place = tours[pledge].firstIndex(of: tour) else { return }
    tours[pledge].remove(at: place)
    apply(tour, -1)
  }

  private mutating func apply(_ tour: ForceProblem.Tour, _ sign: Int) {
    let horizon = problem.horizon
    let option = problem.options[tour.option]
    let line = problem.lines[option.line]
    let arrival = problem.arrival(of: tour)
    for month in tour.start..<tour.end {
      need[option.line * horizon + month] -= sign
    }
    lift[arrival] -= Double(sign) * line.lift
    lift[tour.end] -= Double(sign) * line.lift
    for month in problem.rotations(of: tour) {
      lift[month] -= 2 * Double(sign) * line.lift
    }
    for draw in option.draws {
      for month in problem.months(of: draw, by: tour) {
        budget[draw.budget * horizon + month] -= Double(sign) * draw.amount
      }
    }
    for use in option.parts {
      for month in problem.months(of: use, arrival: arrival, end: tour.end) {
        part[use.part * horizon + month] -= sign
      }
    }
    let price = !problem.keepsPlan || kept.contains(tour) ? 0 : problem.movePrice
    objective += Double(sign) * (problem.value(of: tour) - price)
  }
}

/// What keeps a tour out of a plan.
package enum ForceObstacle: Hashable, Sendable {
  /// The line needs no more units in these months.
  case line(months: [Int])
  /// Too little lift is left in these months.
  case lift(months: [Int])
  /// Too little of a budget is left in these months.
  case budget(Int, months: [Int])
  /// A part is taken in these months.
  case part(Int, months: [Int])
  /// The pledge is on this tour, or rests from it.
  case pledge(ForceProblem.Tour)
  /// The option does not allow it: not ready, not in the line's months, too short or too long.
  case option
}

extension ForceResidual {
  /// How far an amount may stray and still be enough.
  static let tolerance = 1e-6

  /// Whether `tour` may be taken beside those that are.
  package func fits(_ tour: ForceProblem.Tour) -> Bool {
    obstacles(to: tour).isEmpty
  }

  /// Everything that keeps `tour` from being taken beside those that are; empty where it fits.
  package func obstacles(to tour: ForceProblem.Tour) -> [ForceObstacle] {
    guard problem.allows(tour) else { return [.option] }
    let horizon = problem.horizon
    let option = problem.options[tour.option]
    let arrival = problem.arrival(of: tour)
    var obstacles: [ForceObstacle] = []

    let dwell = problem.pledges[option.pledge].dwell
    for other in tours[option.pledge] {
      let isClear =
        arrival >= min(horizon, other.end + dwell)
        || problem.arrival(of: other) >= min(horizon, tour.end + dwell)
      if !isClear {
        obstacles.append(.pledge(other))
      }
    }
    func add(_ months: [Int], _ obstacle: ([Int]) -> ForceObstacle) {
      if !months.isEmpty {
        obstacles.append(obstacle(months))
      }
    }
    add((tour.start..<tour.end).filter { need[option.line * horizon + $0] <= 0 }) {
      .line(months: $0)
    }
    let load = problem.lines[option.line].lift
    let ends = [arrival, tour.end].filter { lift[$0] < load - Self.tolerance }
    let rotations = problem.rotations(of: tour).filter { lift[$0] < 2 * load - Self.tolerance }
    add((ends + rotations).sorted()) { .lift(months: $0) }
    for draw in option.draws {
      let least = draw.amount - Self.tolerance
      add(problem.months(of: draw, by: tour).filter { budget[draw.budget * horizon + $0] < least })
      {
        .budget(draw.budget, months: $0)
      }
    }
    for use in option.parts {
      let months = problem.months(of: use, arrival: arrival, end: tour.end)
      add(months.filter { part[use.part * horizon + $0] <= 0 }) { .part(use.part, months: $0) }
    }
    return obstacles
  }
}
