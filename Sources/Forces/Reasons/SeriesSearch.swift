/// Finds the most valuable series of tours of one pledge in what other tours leave free.
///
/// A dynamic programme over the months, exact as long as two tours of one pledge do not want the same
/// part, or the same month's lift, at the same time: then the one that comes later in value is left
/// out. Costs a few steps for every tour that the pledge may make.
struct SeriesSearch {
  private let residual: ForceResidual
  private let pledge: Int
  private let slot: Slot?
  private let width: Int
  /// For each month of arrival and of end, at arrival × width + end, the best tour; and the best among
  /// those that fill the slot.
  private var best: [Choice?]
  private var filling: [Choice?]

  private struct Choice {
    let tour: ForceProblem.Tour
    let value: Double
  }

  /// Prepares a search for `pledge`, whose own tours should not be in `residual`; some tour must fill
  /// `slot` where one is given.
  init(of pledge: Int, in residual: ForceResidual, filling slot: Slot? = nil) {
    self.residual = residual
    self.pledge = pledge
    self.slot = slot
    width = residual.problem.horizon + 1
    best = [Choice?](repeating: nil, count: width * width)
    filling = slot == nil ? [] : best
    for option in residual.problem.pledges[pledge].options {
      collect(option)
    }
  }

  /// The series, in order of start; nil where no tour can fill the slot that must be filled.
  var series: [ForceProblem.Tour]? {
    let horizon = width - 1
    let dwell = residual.problem.pledges[pledge].dwell
    let isBound = slot != nil
    // What can still be gained from a month on: freely, and where the slot is still to be filled.
    var free = [Double](repeating: 0, count: width)
    var bound = [Double](repeating: isBound ? -.infinity : 0, count: width)
    var freeChoice = [Choice?](repeating: nil, count: width)
    var boundChoice = [(choice: Choice, fills: Bool)?](repeating: nil, count: width)
    for arrival in (0..<horizon).reversed() {
      (free[arrival], bound[arrival]) = (free[arrival + 1], bound[arrival + 1])
      for end in arrival + 1...horizon {
        let next = min(horizon, end + dwell)
        if let choice = best[arrival * width + end] {
          if choice.value + free[next] > free[arrival] {
            free[arrival] = choice.value + free[next]
            freeChoice[arrival] = choice
          }
          if isBound, choice.value + bound[next] > bound[arrival] {
            bound[arrival] = choice.value + bound[next]
            boundChoice[arrival] = (choice, false)
          }
        }
        if isBound, let choice = filling[arrival * width + end],
          choice.value + free[next] > bound[arrival]
        {
          bound[arrival] = choice.value + free[next]
          boundChoice[arrival] = (choice, true)
        }
      }
    }
    guard !isBound || bound[0] > -.infinity else { return nil }

    var tours: [ForceProblem.Tour] = []
    var (month, isOwed) = (0, isBound)
    while month < horizon {
      guard let step = isOwed ? boundChoice[month] : freeChoice[month].map({ ($0, false) }) else {
        month += 1
        continue
      }
      let (choice, fills) = step
      tours.append(choice.tour)
      if fills { isOwed = false }
      month = min(horizon, choice.tour.end + dwell)
    }
    return together(tours)
  }

  /// Those of `tours` that fit beside one another, the one that fills the slot first.
  private func together(_ tours: [ForceProblem.Tour]) -> [ForceProblem.Tour] {
    guard tours.count > 1 else { return tours }
    var residual = residual
    var fitting: [ForceProblem.Tour] = []
    let filler = slot.flatMap { slot in tours.first { residual.problem.fills(slot, $0) } }
    for tour in (filler.map { [$0] } ?? []) + tours.filter({ $0 != filler })
    where residual.fits(tour) {
      residual.add(tour)
      fitting.append(tour)
    }
    return fitting.sorted { $0.start < $1.start }
  }

  /// Collects the tours of one option that fit, each by itself.
  private mutating func collect(_ index: Int) {
    let problem = residual.problem
    let horizon = problem.horizon
    let option = problem.options[index]
    let (line, pledge) = (problem.lines[option.line], problem.pledges[option.pledge])
    for start in line.months {
      guard let lengths = problem.lengths(of: index, from: start) else { continue }
      let arrival = problem.arrival(of: ForceProblem.Tour(option: index, start: start, end: start))
      guard residual.hasLift(line.lift, in: arrival),
        let most = mostEnd(of: option, arrival: arrival, atMost: start + lengths.upperBound)
      else { continue }

      var value = -line.lift
      for month in start..<most {
        guard residual.need[option.line * horizon + month] > 0,
          residual.canPay(option.draws, in: month..<month + 1)
        else { break }
        if let every = pledge.rotatesEvery, month > start, (month - start).isMultiple(of: every),
          !residual.hasLift(2 * line.lift, in: month)
        {
          break
        }
        value += line.values[month] - option.loss
        let end = month + 1
        guard end - start >= lengths.lowerBound, residual.hasLift(line.lift, in: end) else {
          continue
        }
        take(
          ForceProblem.Tour(option: index, start: start, end: end), from: arrival,
          worth: value - problem.priceOfLength(end - start, line, pledge))
      }
    }
  }

  /// The last month by which the parts must be given back, at most `atMost`; nil where one is taken
  /// already.
  private func mostEnd(
    of option: ForceProblem.Option, arrival: Int, atMost: Int
  ) -> Int? {
    let horizon = width - 1
    var most = atMost
    for use in option.parts {
      let first = max(0, arrival - use.before)
      var month = first
      while month < horizon, residual.part[use.part * horizon + month] > 0 { month += 1 }
      if use.isThroughout {
        if month < horizon { most = min(most, month - use.after) }
      } else if month < arrival {
        return nil
      }
    }
    return most > arrival ? most : nil
  }

  private mutating func take(
    _ tour: ForceProblem.Tour, from arrival: Int, worth value: Double
  ) {
    let problem = residual.problem
    let isMoved = problem.keepsPlan && !residual.kept.contains(tour)
    let choice = Choice(tour: tour, value: isMoved ? value - problem.movePrice : value)
    let place = arrival * width + tour.end
    if choice.value > (best[place]?.value ?? 0) {
      best[place] = choice
    }
    if let slot, problem.fills(slot, tour),
      choice.value > (filling[place]?.value ?? -.infinity)
    {
      filling[place] = choice
    }
  }
}

extension ForceResidual {
  /// Whether a month has so much lift left; leaving at the horizon takes none.
  fileprivate func hasLift(_ amount: Double, in month: Int) -> Bool {
    lift[month] >= amount - Self.tolerance
  }

  /// Whether budgets have left what is drawn on them in each of some months.
  fileprivate func canPay(_ draws: [ForceProblem.Draw], in months: Range<Int>) -> Bool {
    draws.allSatisfy { draw in
      months.allSatisfy {
        budget[draw.budget * problem.horizon + $0] >= draw.amount - Self.tolerance
      }
    }
  }
}

extension ForceProblem {
  /// What a tour of so many months pays for those past its usual length.
  fileprivate func priceOfLength(_ length: Int, _ line: Line, _ pledge: Pledge) -> Double {
    length > pledge.longest
      ? pledge.extensionPrice * line.weight * Double(length - pledge.longest) : 0
  }
}
