import Basics
import Capabilities
import HiGHSSolver

@testable import Forces

extension TaskSketch {
  /// A plan of tours, with what the checker says they are worth.
  func plan(_ tours: [PlannedTour], _ prices: ForceCertificate? = nil) -> ForcePlan {
    let check = check(tours)
    return ForcePlan(
      asOf: Self.first.firstDay, months: Self.months(0..<horizon), status: .feasible,
      objective: check.objective, bound: .infinity, boundBy: .prices, tours: committed + tours,
      unmet: [], score: ForceScore(levels: [], required: 0, committed: 0, proposed: 0),
      check: check, certificate: prices ?? noPrices)
  }

  /// The reasons of a plan of these tours.
  func reasons(_ tours: [PlannedTour], _ prices: ForceCertificate? = nil) -> ForceReasons {
    ForceReasons(of: plan(tours, prices), for: task, by: ForceEngine(solver: HiGHS()))
  }

  /// Why a line is filled as it is in a month.
  func why(_ line: Int, _ month: Int, _ tours: [PlannedTour]) async -> Why? {
    await reasons(tours).why(Identifier("L\(line)"), in: Self.month(month))
  }
}
