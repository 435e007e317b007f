import Basics

@testable import Forces

extension ForceProblem {
  /// A small problem of a seed that has a little of everything; with a plan to keep for every third seed.
  static func random(
    seed: Int, lines: Int = 4, pledges: Int = 5, horizon: Int = 10, breadth: Int = 2
  ) throws -> ForceProblem {
    var draw = SeededGenerator(seed: UInt64(seed))
    let drawn = (0..<lines).map { _ in Line.random(horizon: horizon, &draw) }
    let parts = (0..<3).map { _ in Part(capacity: 1 + draw.below(2)) }
    let budgets = (0..<2).map { _ in
      Budget(capacity: (0..<horizon).map { _ in Double(3 + draw.below(6)) })
    }
    var options: [Option] = []
    let units = (0..<pledges).map { index in
      let first = options.count
      for line in 0..<lines where draw.below(lines) < breadth {
        for _ in 0..<1 + draw.below(2) {
          options.append(.random(line: line, pledge: index, horizon: horizon, &draw))
        }
      }
      return Pledge.random(options: first..<options.count, &draw)
    }
    let lift = (0..<horizon).map { _ in
      draw.below(8) == 0 ? Double.infinity : Double(2 + draw.below(8))
    }
    let fresh = try ForceProblem(
      horizon: horizon, lines: drawn, pledges: units, parts: parts, budgets: budgets, lift: lift,
      options: options)
    guard seed.isMultiple(of: 3) else { return fresh }

    // What is kept fits; some of it is no part of the best plan.
    var residual = ForceResidual(of: fresh)
    let tours = fresh.everyTour
    for _ in 0..<(tours.isEmpty ? 0 : 12) {
      let tour = tours[draw.below(tours.count)]
      if residual.fits(tour) { residual.add(tour) }
    }
    return try ForceProblem(
      horizon: horizon, lines: drawn, pledges: units, parts: parts, budgets: budgets, lift: lift,
      options: options, kept: residual.tours.flatMap { $0 },
      movePrice: Double(draw.below(4)) / 2,
      changesAllowed: seed.isMultiple(of: 2) ? draw.below(4) : nil)
  }

  /// Every tour that an option allows.
  var everyTour: [Tour] {
    options.indices.flatMap { option in
      lines[options[option].line].months.flatMap { start in
        (lengths(of: option, from: start).map(Array.init) ?? []).map {
          Tour(option: option, start: start, end: start + $0)
        }
      }
    }
  }
}

extension ForceProblem.Line {
  fileprivate static func random(horizon: Int, _ draw: inout SeededGenerator) -> Self {
    let first = draw.below(3)
    let months = first..<horizon - draw.below(3)
    let weight = 1 + draw.share()
    return Self(
      months: months,
      need: (0..<horizon).map { months.contains($0) && draw.below(9) > 0 ? 1 + draw.below(2) : 0 },
      values: (0..<horizon).map { weight * (1 - 0.01 * Double($0)) }, weight: weight,
      lift: Double(draw.below(4)), hasHandover: draw.below(2) == 0)
  }
}

extension ForceProblem.Pledge {
  fileprivate static func random(options: Range<Int>, _ draw: inout SeededGenerator) -> Self {
    let longest = 3 + draw.below(3)
    return Self(
      options: options, dwell: draw.below(4), shortest: 2 + draw.below(2), floor: 1 + draw.below(2),
      longest: longest, extensionMonths: draw.below(3), extensionPrice: 0.25,
      rotatesEvery: draw.below(3) == 0 ? 2 : nil)
  }
}

extension ForceProblem.Option {
  fileprivate static func random(
    line: Int, pledge: Int, horizon: Int, _ draw: inout SeededGenerator
  ) -> Self {
    let ready = draw.below(3)
    var uses: [ForceProblem.PartUse] = []
    if draw.below(3) == 0 {
      uses.append(.init(part: 0, isThroughout: true, after: draw.below(3)))
    }
    if draw.below(3) == 0 {
      uses.append(.init(part: 1 + draw.below(2), before: 1 + draw.below(2), isThroughout: false))
    }
    return Self(
      line: line, pledge: pledge, ready: ready, till: horizon - draw.below(3),
      loss: draw.below(3) == 0 ? 0.3 : 0, quality: draw.share(), parts: uses,
      draws: draw.below(2) == 0
        ? [
          .init(
            budget: draw.below(2), amount: 1 + 3 * draw.share(), isFromArrival: draw.below(2) == 0)
        ] : [])
  }
}
