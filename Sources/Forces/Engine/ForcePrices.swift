/// The prices of a certificate laid over a problem: what a tour is worth once it pays for what it takes.
///
/// This is what tells whether a pledge, or one that nobody has made yet, is worth looking at. Making one
/// costs as many steps as there are prices.
package struct ForcePrices: Sendable {
  package let problem: ForceProblem
  package let certificate: ForceCertificate
  let kept: Set<ForceProblem.Tour>
  /// What a tour that is not kept pays for not being so.
  private let movePrice: Double
  // Sums up to each month, horizon + 1 of them a row, so that a stretch of months costs one difference.
  private let line: [Double]
  private let budget: [Double]
  private let part: [Double]

  /// The prices of `certificate`, which must have the shape that `problem` asks for.
  package init(of problem: ForceProblem, at certificate: ForceCertificate) {
    self.problem = problem
    self.certificate = certificate
    kept = Set(problem.kept)
    movePrice = !problem.keepsPlan ? 0 : problem.movePrice + certificate.changes
    line = [Double](
      sumsOf: zip(problem.lines, certificate.line).map { line, prices in
        zip(line.values, prices).map { $0 - $1 }
      })
    budget = [Double](sumsOf: certificate.budget)
    part = [Double](sumsOf: certificate.part)
  }

  /// What `tour` is worth less the prices of all that it takes.
  package func profit(of tour: ForceProblem.Tour) -> Double {
    let index = problem.options[tour.option].line
    let load = problem.lines[index].lift
    let pledge = problem.pledges[problem.options[tour.option].pledge]
    var profit = stay(of: tour, arrival: problem.arrival(of: tour))
    if let every = pledge.rotatesEvery {
      for month in stride(from: tour.start + every, to: tour.end, by: every) {
        profit -= 2 * load * certificate.lift[month]
      }
    }
    return profit
  }

  /// The profit of `tour`, the lift of its rotations apart.
  private func stay(of tour: ForceProblem.Tour, arrival: Int) -> Double {
    let width = problem.horizon + 1
    let option = problem.options[tour.option]
    let target = problem.lines[option.line]
    let length = tour.end - tour.start
    var profit = line[option.line * width + tour.end] - line[option.line * width + tour.start]
    profit -= option.loss * Double(length) + target.lift * (1 + certificate.lift[arrival])
    if tour.end < problem.horizon {
      profit -= target.lift * certificate.lift[tour.end]
    }
    let pledge = problem.pledges[option.pledge]
    if length > pledge.longest {
      profit -= pledge.extensionPrice * target.weight * Double(length - pledge.longest)
    }
    for draw in option.draws {
      let row = draw.budget * width
      profit -=
        draw.amount
        * (budget[row + tour.end] - budget[row + (draw.isFromArrival ? arrival : tour.start)])
    }
    for use in option.parts {
      let months = problem.months(of: use, arrival: arrival, end: tour.end)
      let row = use.part * width
      profit -= part[row + months.upperBound] - part[row + months.lowerBound]
    }
    return movePrice == 0 || kept.contains(tour) ? profit : profit - movePrice
  }
}

extension [Double] {
  /// For each row a nought and then the sums of its numbers up to each.
  fileprivate init(sumsOf rows: [[Double]]) {
    self = rows.flatMap { row in
      row.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1) }
    }
  }
}
