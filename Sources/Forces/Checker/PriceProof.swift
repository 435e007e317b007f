import Basics

/// What prices prove that no plan for a task can be worth more than.
///
/// Each row's price is taken off the worth of what uses it and paid back for all there is of the row.
/// What is left falls apart into one series of tours for each unit, taken at its best by a dynamic
/// programme over the months. Any prices that are not negative give a true bound, good ones a low one.
struct PriceProof {
  let bound: Double

  /// Adds up the bound of `task` at the prices of a certificate of its shape; tours `kept` pay nothing
  /// for being moved.
  init(of task: ForceTask, at certificate: ForceCertificate, kept: [PlacedTour]) {
    let prices = Prices(of: task, at: certificate, keepsPlan: task.keepsPlan)
    let kept = Dictionary(grouping: kept, by: \.unit)
    var best = [Double](repeating: 0, count: prices.horizon * prices.width)
    var bound = prices.ofAllThereIs(task, certificate)
    for (unit, supply) in task.supplies.enumerated() {
      for place in best.indices { best[place] = 0 }
      for way in supply.ways {
        let kept = kept[unit, default: []].filter { $0.way == way }
        prices.raise(&best, by: supply, way, on: task.lines[way.line], kept: kept)
      }
      bound += prices.series(best, dwell: supply.dwell)
    }
    self.bound = bound
  }
}

/// The prices of a certificate, added up along the months so that a stretch costs one difference.
private struct Prices {
  let horizon: Int
  let width: Int
  private let first: Month
  /// For each line what a unit is worth less the price of filling it; for budgets and parts the price.
  private let line: [[Double]]
  private let budget: [[Double]]
  private let part: [[Double]]
  private let lift: [Double]
  /// What a tour pays that is not kept.
  private let move: Double

  init(of task: ForceTask, at certificate: ForceCertificate, keepsPlan: Bool) {
    func sums(_ row: some Sequence<Double>) -> [Double] {
      row.reduce(into: [0]) { sums, price in sums.append(sums[sums.count - 1] + price) }
    }
    horizon = task.months.count
    width = horizon + 1
    first = task.months.lowerBound
    line = zip(task.lines, certificate.line).map { line, prices in
      sums(zip(line.values, prices).map { $0 - $1 })
    }
    budget = certificate.budget.map(sums)
    part = certificate.part.map(sums)
    // Leaving after the last month takes no lift.
    lift = certificate.lift + [0]
    move = keepsPlan ? task.options.movePrice + certificate.changes : 0
  }

  /// The price of everything there is.
  func ofAllThereIs(_ task: ForceTask, _ certificate: ForceCertificate) -> Double {
    func sum(_ amounts: [Double], _ prices: [Double]) -> Double {
      // What is without limit and without price adds nothing.
      zip(amounts, prices).reduce(0) { $1.1 > 0 ? $0 + $1.0 * $1.1 : $0 }
    }
    var all = sum(task.lift, certificate.lift)
    for (line, prices) in zip(task.lines, certificate.line) {
      all += sum(line.need.map(Double.init), prices)
    }
    for (budget, prices) in zip(task.budgets, certificate.budget) {
      all += sum(budget.capacity, prices)
    }
    for (part, prices) in zip(task.parts, certificate.part) {
      all += Double(part.capacity) * prices.reduce(0, +)
    }
    return all + Double(task.options.disturb ?? 0) * certificate.changes
  }

  /// Raises `best`, the most that a tour from arrival to end is worth, at arrival × width + end, by
  /// the tours of one way.
  func raise(
    _ best: inout [Double], by supply: TaskSupply, _ way: TaskWay, on line: TaskLine,
    kept: [PlacedTour]
  ) {
    let (begins, ends) = (
      first.distance(to: line.months.lowerBound), first.distance(to: line.months.upperBound)
    )
    let ready = first.distance(to: way.ready)
    let until = min(ends, first.distance(to: way.until))
    let worth = self.line[way.line]
    // What has no price in any month is passed over.
    let draws = way.draws.filter { (budget[$0.budget].last ?? 0) > 0 }
    let uses = way.parts.filter { (part[$0.part].last ?? 0) > 0 }
    let usual = supply.longest
    for start in begins..<ends {
      let arrival = line.hasHandover && start > begins ? start - 1 : start
      let shortest = max(min(supply.shortest, ends - start), supply.floor)
      let longest = min(usual + supply.extensionMonths, until - start)
      guard arrival >= ready, shortest <= longest else { continue }

      var stay = -line.lift * (1 + lift[arrival]) - worth[start]
      let exchange = supply.rotatesEvery.map { max(1, $0) } ?? .max
      var next = start + min(exchange, horizon)
      for end in start + shortest...start + longest {
        // Everything that is exchanged after the first month and before the last.
        while next < end {
          stay -= 2 * line.lift * lift[next]
          next += exchange
        }
        var profit = stay + worth[end] - way.loss * Double(end - start) - line.lift * lift[end]
        if end - start > usual {
          profit -= supply.extensionPrice * line.weight * Double(end - start - usual)
        }
        for draw in draws {
          profit -= draw.amount * (budget[draw.budget][end] - budget[draw.budget][start])
        }
        for use in uses {
          let from = max(0, arrival - use.before)
          let to = use.isThroughout ? min(horizon, end + use.after) : arrival
          profit -= part[use.part][to] - part[use.part][from]
        }
        if move > 0, !kept.contains(where: { $0.start == start && $0.end == end }) {
          profit -= move
        }
        best[arrival * width + end] = max(best[arrival * width + end], profit)
      }
    }
  }

  /// The most that tours one after another are worth, with so many months of rest between them.
  func series(_ best: [Double], dwell: Int) -> Double {
    var worth = [Double](repeating: 0, count: width)
    for arrival in (0..<horizon).reversed() {
      var most = worth[arrival + 1]
      for end in arrival + 1...horizon {
        most = max(most, best[arrival * width + end] + worth[min(horizon, end + dwell)])
      }
      worth[arrival] = most
    }
    return worth[0]
  }
}
