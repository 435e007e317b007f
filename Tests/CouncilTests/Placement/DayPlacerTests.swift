import Council
import HiGHSSolver
import Optimization
import Testing

@Suite struct `Placing things on days` {
  private let placer = DayPlacer(solver: HiGHS())

  /// Holds what was found against every placement there is, and the proof against its definition.
  private func check(_ placement: DayPlacement, seed: Int) {
    let placed = placer.placed(placement)
    guard let least = placement.leastCostByTrial else {
      #expect(placed.status == .infeasible, "seed \(seed)")
      #expect(placed.days == [], "seed \(seed)")
      return
    }
    #expect(placed.status == .optimal, "seed \(seed)")
    #expect(placed.objective == least, "seed \(seed)")
    #expect(placed.bound == least, "seed \(seed)")
    #expect(placement.costByDefinition(of: placed.days) == least, "seed \(seed)")
    if placed.boundBy == .certificate {
      #expect(placement.boundByDefinition(placed.certificate) == least, "seed \(seed)")
    } else {
      #expect(placed.certificate == [], "seed \(seed)")
    }
  }

  @Test(arguments: 0..<4)
  func `finds the least cost there is, and proves it`(block: Int) {
    for seed in (block * 150)..<(block * 150 + 150) {
      check(.random(seed: seed), seed: seed)
    }
  }

  @Test(arguments: 0..<2)
  func `does so for ladders of leads`(block: Int) {
    let shape = PlacementShape(items: 2...4, days: 3...6, span: 12, orders: 0...3)
    for seed in (block * 60)..<(block * 60 + 60) {
      check(DayPlacement.random(seed: seed, shape).withLadders(rungs: 6), seed: seed)
    }
  }

  @Test func `does so for prices of many sizes`() {
    for (seed, price) in zip(1000..., [100, 10_000, 1_000_000, 100_000_000, 3_000_000_000]) {
      for draw in 0..<30 {
        let shape = PlacementShape(prices: 0...price)
        check(.random(seed: seed * 100 + draw, shape), seed: seed * 100 + draw)
      }
    }
  }

  @Test func `does so where levels of prices lie far apart`() {
    let shape = PlacementShape(items: 3...5, days: 3...5, orders: 3...8, hardShare: 0.1)
    for seed in 0..<60 {
      let placement = DayPlacement.random(seed: seed, shape).withPrices {
        [1, 1000, 90_000_000][$0 % 3] * $0
      }
      check(placement, seed: seed)
    }
  }

  @Test func `proves with multipliers nearly always`() {
    var proved = 0
    for seed in 0..<100 where placer.placed(.random(seed: seed)).boundBy == .certificate {
      proved += 1
    }
    #expect(proved > 80)
  }

  @Test func `gives the same answer every time`() {
    for seed in 0..<40 {
      let placement = DayPlacement.random(seed: seed, PlacementShape(items: 10...20, span: 20))
      #expect(placer.placed(placement) == placer.placed(placement))
    }
  }

  @Test func `costs the same in whatever order the items come`() {
    for seed in 0..<40 {
      let placement = DayPlacement.random(
        seed: seed, PlacementShape(items: 10...20, span: 20, orders: 5...20))
      let (one, other) = (placer.placed(placement), placer.placed(placement.reversed))
      #expect(one.objective == other.objective)
      #expect(one.status == other.status)
    }
  }

  @Test func `costs no less when a day is struck out, and no more when an order is`() {
    for seed in 0..<60 {
      let placement = DayPlacement.random(seed: seed)
      let placed = placer.placed(placement)
      guard placed.status == .optimal else { continue }
      let fewer = placer.placed(placement.withoutLastDay)
      #expect(fewer.status == .infeasible || fewer.objective >= placed.objective)
      let freer = placer.placed(
        DayPlacement(
          items: placement.items, orders: placement.orders.dropLast(), rooms: placement.rooms))
      #expect(freer.objective <= placed.objective)
    }
  }
}
