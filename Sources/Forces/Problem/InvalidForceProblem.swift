/// Why numbers make no force problem; indices are places in the problem's own arrays.
package enum InvalidForceProblem: Error, Hashable {
  /// The horizon is not 1…60 months.
  case badHorizon(Int)
  /// The lift has another number of months than the horizon, or an amount is negative or no number.
  case badLift
  /// A line's months lie outside the horizon or are none.
  case badMonths(line: Int)
  /// A line's needs are negative, beyond its months, or not one for each month of the horizon.
  case badNeed(line: Int)
  /// A line's values, weight or lift are no finite numbers, negative lift, or too few.
  case badWorth(line: Int)
  /// A pledge's options are not the next ones in the array, or not its own.
  case badOptions(pledge: Int)
  /// A pledge's tour lengths, dwell or rotation are below what makes sense.
  case badTours(pledge: Int)
  /// A part can be used by fewer than no tours.
  case badCapacity(part: Int)
  /// A budget has another number of months than the horizon, or an amount is negative or no number.
  case badBudget(budget: Int)
  /// An option names a line, pledge, part or budget that is not there, or one of them twice.
  case badReference(option: Int)
  /// An option's months, loss, quality or draws are no sensible numbers.
  case badTerms(option: Int)
  /// A kept tour names an option that is not there, or months outside the horizon.
  case badKeptTour(Int)
  /// The price of a move is negative or no finite number.
  case badMovePrice(Double)
  /// Fewer than no changes are allowed.
  case badChangesAllowed(Int)
}

extension ForceProblem {
  /// Throws the first thing that is wrong.
  func check() throws(InvalidForceProblem) {
    guard (1...60).contains(horizon) else { throw .badHorizon(horizon) }
    guard lift.areAmounts(for: horizon) else { throw .badLift }

    try checkLines()
    try checkPledges()
    for (index, part) in parts.enumerated() where part.capacity < 0 {
      throw .badCapacity(part: index)
    }
    for (index, budget) in budgets.enumerated() where !budget.capacity.areAmounts(for: horizon) {
      throw .badBudget(budget: index)
    }
    for index in options.indices {
      try checkOption(index)
    }
    for (index, tour) in kept.enumerated() {
      guard options.indices.contains(tour.option), tour.start >= 0, tour.start < tour.end,
        tour.end <= horizon
      else { throw .badKeptTour(index) }
    }
    guard movePrice.isFinite, movePrice >= 0 else { throw .badMovePrice(movePrice) }
    if let changesAllowed, changesAllowed < 0 { throw .badChangesAllowed(changesAllowed) }
  }

  private func checkLines() throws(InvalidForceProblem) {
    for (index, line) in lines.enumerated() {
      guard !line.months.isEmpty, line.months.lowerBound >= 0, line.months.upperBound <= horizon
      else { throw .badMonths(line: index) }
      guard line.need.count == horizon,
        line.need.indices.allSatisfy({
          line.need[$0] >= 0 && (line.need[$0] == 0 || line.months.contains($0))
        })
      else { throw .badNeed(line: index) }
      guard line.values.count == horizon, line.values.allSatisfy(\.isFinite), line.weight.isFinite,
        line.lift.isFinite, line.lift >= 0
      else { throw .badWorth(line: index) }
    }
  }

  private func checkPledges() throws(InvalidForceProblem) {
    var next = 0
    for (index, pledge) in pledges.enumerated() {
      guard pledge.options.lowerBound == next, pledge.options.upperBound <= options.count,
        options[pledge.options].allSatisfy({ $0.pledge == index })
      else { throw .badOptions(pledge: index) }
      next = pledge.options.upperBound

      guard pledge.dwell >= 0, pledge.floor >= 1, pledge.shortest >= pledge.floor,
        pledge.longest >= pledge.shortest, pledge.extensionMonths >= 0,
        pledge.extensionPrice.isFinite, pledge.extensionPrice >= 0, pledge.rotatesEvery ?? 1 >= 1
      else { throw .badTours(pledge: index) }
    }
    guard next == options.count else { throw .badOptions(pledge: pledges.count) }
  }

  private func checkOption(_ index: Int) throws(InvalidForceProblem) {
    let option = options[index]
    let (used, drawn) = (option.parts.map(\.part), option.draws.map(\.budget))
    guard lines.indices.contains(option.line), pledges.indices.contains(option.pledge),
      used.allSatisfy(parts.indices.contains), Set(used).count == used.count,
      drawn.allSatisfy(budgets.indices.contains), Set(drawn).count == drawn.count
    else { throw .badReference(option: index) }
    guard option.ready >= 0, option.till >= 0, option.loss.isFinite, option.quality.isFinite,
      option.parts.allSatisfy({ $0.before >= 0 && $0.after >= 0 }),
      option.draws.allSatisfy({ $0.amount.isFinite && $0.amount >= 0 })
    else { throw .badTerms(option: index) }
  }
}

extension [Double] {
  /// Whether there is an amount, infinite or not, for each of so many months.
  fileprivate func areAmounts(for horizon: Int) -> Bool {
    count == horizon && allSatisfy { $0 >= 0 }
  }
}
