/// A series of tours of one pledge, one after another, and what it is worth at some prices.
package struct ForceSchedule: Hashable, Sendable {
  package let profit: Double
  /// In order of their start.
  package let tours: [ForceProblem.Tour]

  /// Takes the parts as they are.
  package init(profit: Double, tours: [ForceProblem.Tour]) {
    self.profit = profit
    self.tours = tours
  }
}

extension ForcePrices {
  /// The most valuable series of tours of a pledge at these prices, exactly; of none, where none pays.
  ///
  /// `forced`, a tour the pledge's options allow, is among them whatever it is worth. Where `residual`
  /// is given, every tour but the forced one fits it, each by itself. Costs as many steps as the pledge
  /// has tours.
  package func best(
    of pledge: Int, with forced: ForceProblem.Tour? = nil, within residual: ForceResidual? = nil
  ) -> ForceSchedule {
    let horizon = problem.horizon
    let dwell = problem.pledges[pledge].dwell
    // Before and after the forced tour.
    var free = [0..<horizon + 1]
    if let forced {
      let arrival = problem.arrival(of: forced)
      free = [0..<arrival + 1, min(horizon, forced.end + dwell)..<horizon + 1]
    }

    // For each month of arrival and end, the best tour, where it brings anything.
    var best = [ForceProblem.Tour?](repeating: nil, count: horizon * (horizon + 1))
    var profits = [Double](repeating: 0, count: horizon * (horizon + 1))
    for option in problem.pledges[pledge].options {
      for start in problem.lines[problem.options[option].line].months {
        guard let lengths = problem.lengths(of: option, from: start) else { continue }
        for length in lengths {
          let tour = ForceProblem.Tour(option: option, start: start, end: start + length)
          let place = problem.arrival(of: tour) * (horizon + 1) + tour.end
          let profit = profit(of: tour)
          if profit > profits[place], residual?.fits(tour) ?? true {
            profits[place] = profit
            best[place] = tour
          }
        }
      }
    }

    var worth = [Double](repeating: 0, count: horizon + 1)
    var next = [ForceProblem.Tour?](repeating: nil, count: horizon + 1)
    var tours = forced.map { [$0] } ?? []
    var profit = forced.map { self.profit(of: $0) } ?? 0
    for months in free {
      // A tour before the forced one has left, and rested, by the month in which that arrives.
      let isBefore = forced != nil && months.lowerBound == 0 && months != free.last
      for month in months { worth[month] = 0 }
      for month in months.dropLast().reversed() {
        worth[month] = worth[month + 1]
        next[month] = nil
        let place = month * (horizon + 1)
        for end in month + 1...horizon {
          guard let tour = best[place + end] else { continue }
          let free = isBefore ? end + dwell : min(horizon, end + dwell)
          guard free < months.upperBound, profits[place + end] + worth[free] > worth[month] else {
            continue
          }
          worth[month] = profits[place + end] + worth[free]
          next[month] = tour
        }
      }
      profit += worth[months.lowerBound]
      var month = months.lowerBound
      while month < months.upperBound - 1 {
        if let tour = next[month] {
          tours.append(tour)
          month = min(horizon, tour.end + dwell)
        } else {
          month += 1
        }
      }
    }
    return ForceSchedule(profit: profit, tours: tours.sorted { $0.start < $1.start })
  }

  /// What no plan can be worth more than, by the prices alone.
  ///
  /// Costs as many steps as all pledges have tours.
  package var bound: Double {
    problem.pledges.indices.reduce(rows) { $0 + best(of: $1).profit }
  }

  /// The price of everything there is.
  var rows: Double {
    var sum = 0.0
    for (line, prices) in zip(problem.lines, certificate.line) {
      for (need, price) in zip(line.need, prices) {
        sum += Double(need) * price
      }
    }
    for (there, prices) in [(problem.lift, certificate.lift)]
      + zip(problem.budgets.map(\.capacity), certificate.budget)
    {
      for (there, price) in zip(there, prices) where price > 0 {
        sum += there * price
      }
    }
    for (part, prices) in zip(problem.parts, certificate.part) {
      sum += Double(part.capacity) * prices.reduce(0, +)
    }
    if let allowed = problem.changesAllowed {
      sum += Double(allowed) * certificate.changes
    }
    return sum
  }
}

extension ForceProblem {
  /// The same with a pledge more, the last, whose `options` name it as such.
  package func adding(
    _ pledge: Pledge, options: [Option]
  ) throws(InvalidForceProblem) -> ForceProblem {
    try ForceProblem(
      horizon: horizon, lines: lines, pledges: pledges + [pledge], parts: parts,
      budgets: budgets, lift: lift, options: self.options + options, kept: kept,
      keepsPlan: keepsPlan, movePrice: movePrice, changesAllowed: changesAllowed)
  }
}
