import Basics
import Testing

@testable import Council

@Suite struct `A bound recomputed from multipliers` {
  /// Four things on one to three days each of one week, in one room, with orders between them that it may
  /// be cheaper to break than to keep.
  private func task(_ draw: inout SeededDraw) throws -> ProgrammeTask {
    let monday = try Sample.day("2019-07-01")
    let items = (0..<4).map { number in
      let first = Int.random(in: 0...2, using: &draw)
      return TaskItem(
        id: Identifier("\(number)"), kind: .other, mission: nil, decision: nil, step: nil,
        other: nil, due: nil,
        allowed: (first...first + Int.random(in: 0...2, using: &draw)).map {
          monday.advanced(by: $0)
        },
        habitual: monday.advanced(by: Int.random(in: 0...4, using: &draw)), room: .chamber,
        takesSession: Bool.random(using: &draw), business: .elsewhere, isFixed: false,
        isProjected: false, isPinned: false, was: nil, known: .planned, cycle: nil)
    }
    let orders = (0..<6).map { _ in
      let before = Int.random(in: 0..<3, using: &draw)
      return TaskOrder(
        rule: .c5, before: before, after: Int.random(in: before + 1...3, using: &draw),
        lead: Int.random(in: 0...4, using: &draw), price: Int.random(in: 0...3, using: &draw))
    }
    let july = try Month(iso: "2019-07")
    return ProgrammeTask(
      window: july..<july.advanced(by: 1), asOf: monday,
      options: PlanningOptions(sessionsPerRoom: Int.random(in: 1...2, using: &draw)),
      calendar: try Sample.calendar(), levels: PriceLevels(mostHabit: 0, mostPreferred: 1),
      cycles: [], items: items, orders: orders, openOrders: Array(orders.indices),
      rooms: [.chamber], closed: [], unplaced: [], choices: [])
  }

  /// The least that any choice of days costs.
  private func least(of task: ProgrammeTask, _ checker: ProgrammeChecker) -> Int {
    var least = Int.max
    for choice in 0..<81 {
      let places = [choice / 27, choice / 9 % 3, choice / 3 % 3, choice % 3]
      let days = zip(task.items, places).map { item, place in
        item.allowed[min(place, item.allowed.count - 1)]
      }
      least = min(least, checker.score(of: days).reduce(0) { $0 + $1.cost })
    }
    return least
  }

  /// Multipliers made better one by one come as near to the least cost as they can, and never past.
  @Test(arguments: 1...60)
  func `never exceeds the least cost, however good the multipliers`(seed: Int) throws {
    var draw = SeededDraw(UInt64(seed))
    let task = try task(&draw)
    let checker = ProgrammeChecker(task)
    let monday = task.asOf.number
    var multipliers: [RowMultiplier.Row: Int] = [:]
    func bound() -> Int {
      checker.proof(by: multipliers.map { RowMultiplier(row: $0.key, millionths: $0.value) }).bound
    }

    let start = bound()
    var best = start
    for _ in 0..<250 {
      let day = monday + Int.random(in: -1...5, using: &draw)
      let row: RowMultiplier.Row =
        Int.random(in: 0..<4, using: &draw) > 0
        ? .order(Int.random(in: task.openOrders.indices, using: &draw), day: day)
        : .room(0, tier: Int.random(in: 0...1, using: &draw), day: day)
      let before = multipliers[row]
      multipliers[row] = 500_000 * Int.random(in: 0...8, using: &draw)
      let after = bound()
      if after < best { multipliers[row] = before } else { best = after }
    }
    #expect(best <= least(of: task, checker))
    #expect(best >= start)
  }
}
