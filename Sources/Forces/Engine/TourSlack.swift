extension ForcePrices {
  /// The tours of a pledge that fit beside `plan` and, with the best tours around them, bring at most
  /// `slack` less than the pledge's best series.
  func candidates(
    of pledge: Int, within slack: Double, beside plan: PlanState, _ model: ForceModel
  ) -> [ForceProblem.Tour] {
    let horizon = problem.horizon
    let dwell = problem.pledges[pledge].dwell
    var found: [(tour: ForceProblem.Tour, arrival: Int, profit: Double)] = []
    for option in problem.pledges[pledge].options {
      for start in problem.lines[problem.options[option].line].months {
        guard let lengths = problem.lengths(of: option, from: start) else { continue }
        for length in lengths {
          let tour = ForceProblem.Tour(option: option, start: start, end: start + length)
          let profit = profit(of: tour)
          guard profit >= -slack, plan.fits(tour, model) else { continue }
          found.append((tour, problem.arrival(of: tour), profit))
        }
      }
    }
    // What can still be earned from each month on, and what was earned up to it.
    var ahead = [Double](repeating: 0, count: horizon + 1)
    var behind = ahead
    let order = found.indices.sorted { found[$0].arrival < found[$1].arrival }
    var next = order.count - 1
    for month in stride(from: horizon - 1, through: 0, by: -1) {
      ahead[month] = ahead[month + 1]
      while next >= 0, found[order[next]].arrival == month {
        let one = found[order[next]]
        ahead[month] = max(ahead[month], one.profit + ahead[min(horizon, one.tour.end + dwell)])
        next -= 1
      }
    }
    next = 0
    for month in 0..<horizon {
      if month > 0 { behind[month] = max(behind[month], behind[month - 1]) }
      while next < order.count, found[order[next]].arrival == month {
        let one = found[order[next]]
        let free = min(horizon, one.tour.end + dwell)
        behind[free] = max(behind[free], one.profit + behind[month])
        next += 1
      }
    }
    return found.compactMap { one in
      let free = min(horizon, one.tour.end + dwell)
      let missed = ahead[0] - (behind[one.arrival] + one.profit + ahead[free])
      return missed <= slack ? one.tour : nil
    }
  }
}
