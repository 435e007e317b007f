extension ForceProblem {
  /// The month in which the unit on `tour` arrives: a month early where it takes over from another.
  package func arrival(of tour: Tour) -> Int {
    let line = lines[options[tour.option].line]
    return line.hasHandover && tour.start > line.months.lowerBound ? tour.start - 1 : tour.start
  }

  /// The lengths that a tour on `option` from `start` may have; nil where there are none.
  ///
  /// At least the pledge's shortest, or to the end of the line, but never below its floor; at most its
  /// longest with all extensions, the end of the line or of the option.
  package func lengths(of option: Int, from start: Int) -> ClosedRange<Int>? {
    let option = options[option]
    let (line, pledge) = (lines[option.line], pledges[option.pledge])
    guard line.months.contains(start) else { return nil }
    let arrival = line.hasHandover && start > line.months.lowerBound ? start - 1 : start
    guard arrival >= option.ready else { return nil }

    let rest = line.months.upperBound - start
    let least = max(min(pledge.shortest, rest), pledge.floor)
    let most = min(pledge.longest + pledge.extensionMonths, rest, option.till - start)
    return least <= most ? least...most : nil
  }

  /// Whether `tour` by itself obeys its option: ready, in the line's months, of a length allowed.
  package func allows(_ tour: Tour) -> Bool {
    options.indices.contains(tour.option)
      && lengths(of: tour.option, from: tour.start)?.contains(tour.end - tour.start) == true
  }

  /// The months, after the first and before the last, in which the unit on `tour` is exchanged.
  package func rotations(of tour: Tour) -> StrideTo<Int> {
    guard let every = pledges[options[tour.option].pledge].rotatesEvery else {
      return stride(from: tour.end, to: tour.end, by: 1)
    }
    return stride(from: tour.start + every, to: tour.end, by: every)
  }

  /// The months in which `tour` draws on a budget: a relief in place counts from when it takes over,
  /// unless the draw is from arrival.
  ///
  package func months(of draw: Draw, by tour: Tour) -> Range<Int> {
    draw.isFromArrival ? arrival(of: tour)..<tour.end : tour.start..<tour.end
  }

  /// The months in which a tour that arrives and ends so takes up `use`'s part.
  package func months(of use: PartUse, arrival: Int, end: Int) -> Range<Int> {
    let first = max(0, arrival - use.before)
    return first..<(use.isThroughout ? min(horizon, end + use.after) : arrival)
  }

  /// What `tour` adds to the objective, the price of a move apart.
  ///
  /// The value of its months less the price of a substitute, of months past its usual length, and one lift.
  package func value(of tour: Tour) -> Double {
    let option = options[tour.option]
    let (line, pledge) = (lines[option.line], pledges[option.pledge])
    var value = -line.lift
    for month in tour.start..<tour.end {
      value += line.values[month] - option.loss
    }
    let extra = tour.end - tour.start - pledge.longest
    return extra > 0 ? value - pledge.extensionPrice * line.weight * Double(extra) : value
  }

  /// What `tours` are worth, a price paid for each that is not kept where a plan is.
  package func objective(of tours: [Tour]) -> Double {
    let kept = Set(kept)
    var objective = 0.0
    for tour in tours {
      objective += value(of: tour)
      if keepsPlan, !kept.contains(tour) {
        objective -= movePrice
      }
    }
    return objective
  }

  /// How often `tours` depart from the kept plan: for each pledge the larger of the numbers of its
  /// tours that came and that went.
  package func changes(in tours: [Tour]) -> Int {
    guard keepsPlan else { return 0 }
    let (before, after) = (Set(kept), Set(tours))
    var came: [Int: Int] = [:]
    var went: [Int: Int] = [:]
    for tour in after.subtracting(before) {
      came[options[tour.option].pledge, default: 0] += 1
    }
    for tour in before.subtracting(after) {
      went[options[tour.option].pledge, default: 0] += 1
    }
    return came.merging(went, uniquingKeysWith: max).values.reduce(0, +)
  }
}
