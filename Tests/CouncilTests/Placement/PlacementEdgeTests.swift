import Council
import HiGHSSolver
import Optimization
import Testing

@Suite struct `A placement at the edge` {
  private let placer = DayPlacer(solver: HiGHS())

  private func item(_ days: [Int], _ costs: [Int], room: Int? = nil) -> DayPlacement.Item {
    DayPlacement.Item(days: days, costs: costs, room: room)
  }

  private func order(_ before: Int, _ after: Int, lead: Int, price: Int? = nil)
    -> DayPlacement.Order
  {
    DayPlacement.Order(before: before, after: after, lead: lead, price: price)
  }

  @Test func `of nothing costs nothing`() {
    let placed = placer.placed(DayPlacement(items: [], orders: [], rooms: []))
    #expect(placed.status == .optimal)
    #expect(placed.days == [])
    #expect(placed.objective == 0)
    #expect(placed.bound == 0)
  }

  @Test func `of one item with one day puts it there`() {
    let placed = placer.placed(
      DayPlacement(items: [item([736_000], [7])], orders: [], rooms: []))
    #expect(placed.days == [736_000])
    #expect(placed.objective == 7)
    #expect(placed.bound == 7)
    #expect(placed.status == .optimal)
  }

  @Test func `of an item without a day is infeasible`() {
    let placed = placer.placed(DayPlacement(items: [item([], [])], orders: [], rooms: []))
    #expect(placed.status == .infeasible)
    #expect(placed.days == [])
  }

  @Test func `whose orders run in a circle is infeasible`() {
    let week = Array(1...7)
    let items = (0..<3).map { _ in item(week, week.map { _ in 0 }) }
    let orders = [order(0, 1, lead: 1), order(1, 2, lead: 1), order(2, 0, lead: 1)]
    #expect(
      placer.placed(DayPlacement(items: items, orders: orders, rooms: [])).status == .infeasible)
    let kept = placer.placed(DayPlacement(items: items, orders: Array(orders.prefix(2)), rooms: []))
    #expect(kept.status == .optimal)
  }

  @Test func `whose item should come before itself pays for it, or is infeasible`() {
    let items = [item([1, 2], [0, 0])]
    let must = DayPlacement(items: items, orders: [order(0, 0, lead: 1)], rooms: [])
    #expect(placer.placed(must).status == .infeasible)
    let should = DayPlacement(items: items, orders: [order(0, 0, lead: 1, price: 5)], rooms: [])
    #expect(placer.placed(should).objective == 5)
    let free = DayPlacement(items: items, orders: [order(0, 0, lead: 0)], rooms: [])
    #expect(placer.placed(free).objective == 0)
  }

  @Test func `whose days lie far apart is placed`() {
    let days = [-4_000_000_000, 0, 4_000_000_000]
    let placed = placer.placed(
      DayPlacement(
        items: [item(days, [0, 5, 9]), item(days, [0, 5, 9])],
        orders: [order(0, 1, lead: 1, price: 6)], rooms: []))
    #expect(placed.objective == 5)
    #expect(placed.days == [-4_000_000_000, 0])
  }

  @Test func `with a room that holds nothing pays for every session, but not on free days`() {
    let room = DayPlacement.Room(tiers: [.init(holds: 0, price: 4)], freeDays: [2])
    let placement = { (days: [Int]) in
      DayPlacement(
        items: [item(days, days.map { _ in 0 }, room: 0)], orders: [], rooms: [room])
    }
    #expect(placer.placed(placement([1])).objective == 4)
    #expect(placer.placed(placement([1, 2])).objective == 0)
  }

  @Test func `adds up the tiers of a room`() {
    let room = DayPlacement.Room(
      tiers: [.init(holds: 2, price: 500), .init(holds: 1, price: 3), .init(holds: 1, price: 2)])
    let items = (0..<4).map { _ in item([1], [0], room: 0) }
    let placed = placer.placed(DayPlacement(items: items, orders: [], rooms: [room]))
    #expect(placed.objective == 3 * 5 + 2 * 500)
    #expect(placed.boundBy == .certificate)
  }

  @Test func `cancelled before it begins gives a placement all the same, and says so`() {
    let placement = DayPlacement(
      items: [item([1, 2], [3, 0]), item([1, 2], [3, 0])],
      orders: [order(0, 1, lead: 1)], rooms: [])
    let placed = placer.placed(placement, isCancelled: { true })
    #expect(placed.status == .interrupted)
    #expect(placed.days == [1, 2])
    #expect(placed.objective == 3)
    #expect(placed.bound == 0)
  }

  @Test func `whose solver fails still has a placement and an honest bound`() {
    let placement = DayPlacement(
      items: [item([1, 2], [3, 0]), item([1, 2], [3, 0])],
      orders: [order(0, 1, lead: 1)], rooms: [])
    let placed = DayPlacer(solver: BrokenSolver()).placed(placement)
    #expect(placed.status == .feasible)
    #expect(placed.objective == 3)
    #expect(placed.bound == 0)
  }

  @Test func `is settled by branch and cut where rounding and multipliers leave something`() {
    for seed in 0..<200 {
      let placement = DayPlacement.random(seed: seed)
      guard let least = placement.leastCostByTrial else { continue }
      for share in [0, 0.7] {
        let placed = DayPlacer(solver: DimSolver(share: share)).placed(placement)
        #expect(placed.status == .optimal, "seed \(seed)")
        #expect(placed.objective == least, "seed \(seed)")
      }
    }
  }

  @Test func `strikes out no day on which something is cheaper by one`() {
    let placement = DayPlacement(
      items: [item([1, 2], [10, 0]), item([2, 3], [0, 9])], orders: [order(0, 1, lead: 1)],
      rooms: [])
    let placed = DayPlacer(solver: DimSolver(share: 0)).placed(placement)
    #expect(placed.days == [2, 3])
    #expect(placed.objective == 9)
    #expect(placed.boundBy == .highs)
  }

  @Test func `is not taken in by a solver that lies`() {
    for seed in 0..<50 {
      let placement = DayPlacement.random(seed: seed)
      guard let least = placement.leastCostByTrial else { continue }
      let placed = DayPlacer(solver: LyingSolver()).placed(placement)
      #expect(placement.costByDefinition(of: placed.days) == placed.objective)
      #expect(placed.objective >= least)
      if placed.boundBy == .certificate {
        #expect(placed.bound <= least)
        #expect(placement.boundByDefinition(placed.certificate) == placed.bound)
      }
    }
  }
}

/// A solver that tells nothing of the values of a linear program and only part of its duals.
private struct DimSolver: Solver {
  let share: Double

  func answer(
    to program: MixedIntegerProgram, from start: [Double]?, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> SolverAnswer {
    let answer = HiGHS().answer(
      to: program, from: start, limits: limits, isCancelled: isCancelled, progress: progress)
    guard !answer.rowDuals.isEmpty else { return answer }
    return SolverAnswer(
      status: answer.status, objective: answer.objective, bound: answer.bound,
      values: answer.values.map { _ in 1 }, rowDuals: answer.rowDuals.map { $0 * share })
  }
}

/// A solver that never answers.
private struct BrokenSolver: Solver {
  func answer(
    to program: MixedIntegerProgram, from start: [Double]?, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> SolverAnswer {
    SolverAnswer(status: .failed)
  }
}

/// A solver that calls anything optimal and makes up its duals.
private struct LyingSolver: Solver {
  func answer(
    to program: MixedIntegerProgram, from start: [Double]?, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> SolverAnswer {
    SolverAnswer(
      status: .optimal, objective: -1, bound: 1e9,
      values: program.columns.costs.indices.map { [0.3, 1, 0][$0 % 3] },
      rowDuals: (0..<program.rows.count).map { [-2, 7, -0.5, .nan, -1e300][$0 % 5] })
  }
}
