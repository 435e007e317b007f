import Council
import HiGHSSolver
import Optimization
import Testing

@Suite struct `Placing things on days` {
  @Test(arguments: 0..<400)
  func `finds the least cost there is`(seed: Int) {
    let placement = DayPlacement.random(seed: seed)
    let placed = DayPlacer(solver: HiGHS()).placed(placement)
    guard let least = placement.leastCostByTrial else {
      #expect(placed.status == .infeasible)
      #expect(placed.days == [])
      return
    }
    #expect(placed.status == .optimal)
    #expect(placed.objective == least)
    #expect(placed.bound == least)
    #expect(placement.costByDefinition(of: placed.days) == least)
    if placed.boundBy == .certificate {
      #expect(placement.boundByDefinition(placed.certificate) == least)
    } else {
      #expect(placed.certificate == [])
    }
  }
}
