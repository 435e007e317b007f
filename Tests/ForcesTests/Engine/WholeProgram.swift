import HiGHSSolver
import Optimization

@testable import Forces

/// A force problem as one program, written down as plainly as can be: a column a tour, a row a month of
/// whatever tours take.
///
/// It shares nothing with the engine, and serves to check it.
struct WholeProgram {
  let problem: ForceProblem
  let tours: [ForceProblem.Tour]
  private let program: MixedIntegerProgram

  init(_ problem: ForceProblem) throws {
    self.problem = problem
    let tours = problem.everyTour
    self.tours = tours
    var columns = MixedIntegerProgram.Columns()
    var rows = MixedIntegerProgram.Rows()
    for tour in tours {
      columns.add(cost: -problem.objective(of: [tour]), from: 0, to: 1, isInteger: true)
    }

    var use: [Resource: [Int32: Double]] = [:]
    for (column, tour) in tours.enumerated() {
      for (resource, amount) in Self.use(of: tour, in: problem) {
        use[resource, default: [:]][Int32(column), default: 0] += amount
      }
    }
    for (resource, terms) in use.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      for (column, amount) in terms.sorted(by: { $0.key < $1.key }) {
        rows.term(amount, of: column)
      }
      rows.end(from: -.infinity, to: Self.capacity(of: resource, in: problem))
    }

    // A pledge's changes are the larger of the numbers of tours that came and that went.
    if let allowed = problem.changesAllowed, !problem.kept.isEmpty {
      let kept = Set(problem.kept)
      let counts = problem.pledges.map { _ in
        columns.add(cost: 0, from: 0, to: 100, isInteger: false)
      }
      for (pledge, count) in counts.enumerated() {
        let own = tours.indices.filter { problem.options[tours[$0].option].pledge == pledge }
        for column in own where !kept.contains(tours[column]) { rows.term(1, of: Int32(column)) }
        rows.term(-1, of: count)
        rows.end(from: -.infinity, to: 0)
        for column in own where kept.contains(tours[column]) { rows.term(1, of: Int32(column)) }
        rows.term(1, of: count)
        let had = kept.filter { problem.options[$0.option].pledge == pledge }.count
        rows.end(from: Double(had), to: .infinity)
      }
      for count in counts { rows.term(1, of: count) }
      rows.end(from: -.infinity, to: Double(allowed))
    }
    program = try MixedIntegerProgram(columns: columns, rows: rows)
  }

  /// Something of which there is so much in a month.
  private enum Resource: Hashable {
    case line(Int, Int)
    case pledge(Int, Int)
    case lift(Int)
    case budget(Int, Int)
    case part(Int, Int)
  }

  private static func use(
    of tour: ForceProblem.Tour, in problem: ForceProblem
  ) -> [(Resource, Double)] {
    let option = problem.options[tour.option]
    let line = problem.lines[option.line]
    let arrival =
      line.hasHandover && tour.start > line.months.lowerBound ? tour.start - 1 : tour.start
    let pledge = problem.pledges[option.pledge]
    var use: [(Resource, Double)] = (tour.start..<tour.end).map { (.line(option.line, $0), 1) }
    use += (arrival..<min(problem.horizon, tour.end + pledge.dwell)).map {
      (.pledge(option.pledge, $0), 1)
    }
    use += [arrival, tour.end].filter { $0 < problem.horizon }.map { (.lift($0), line.lift) }
    if let every = pledge.rotatesEvery {
      var month = tour.start + every
      while month < tour.end {
        use.append((.lift(month), 2 * line.lift))
        month += every
      }
    }
    for draw in option.draws {
      let first = draw.isFromArrival ? arrival : tour.start
      use += (first..<tour.end).map { (.budget(draw.budget, $0), draw.amount) }
    }
    for part in option.parts {
      let end = part.isThroughout ? min(problem.horizon, tour.end + part.after) : arrival
      use += (max(0, arrival - part.before)..<end).map { (.part(part.part, $0), 1) }
    }
    return use
  }

  private static func capacity(of resource: Resource, in problem: ForceProblem) -> Double {
    switch resource {
    case .line(let line, let month): Double(problem.lines[line].need[month])
    case .pledge: 1
    case .lift(let month): problem.lift[month]
    case .budget(let budget, let month): problem.budgets[budget].capacity[month]
    case .part(let part, _): Double(problem.parts[part].capacity)
    }
  }

  /// What the best plan is worth.
  var best: Double? {
    guard !tours.isEmpty else { return 0 }
    let answer = HiGHS().answer(
      to: program, from: nil, limits: SolveLimits(), isCancelled: { false }, progress: { _ in })
    return answer.status == .optimal ? answer.objective.map { -$0 } : nil
  }

  /// Whether `plan` keeps to every row.
  func accepts(_ plan: [ForceProblem.Tour]) -> Bool {
    let chosen = Set(plan)
    guard chosen.count == plan.count, chosen.isSubset(of: tours),
      problem.changes(in: plan) <= problem.changesAllowed ?? .max
    else { return false }

    var sums: [Resource: Double] = [:]
    for tour in plan {
      for (resource, amount) in Self.use(of: tour, in: problem) {
        sums[resource, default: 0] += amount
      }
    }
    return sums.allSatisfy { $0.value <= Self.capacity(of: $0.key, in: problem) + 1e-6 }
  }
}

/// A solver that solves nothing.
struct NoSolver: Solver {
  func answer(
    to program: MixedIntegerProgram, from start: [Double]?, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> SolverAnswer {
    SolverAnswer(status: .failed)
  }
}
