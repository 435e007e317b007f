import Basics

extension NumberedPlan {
  /// The same plan in problems in which a candidate's failures are mended, and which pledge it is there;
  /// none where something cannot be mended.
  func mended(
    _ trial: MendTrial, for slot: Slot, of task: ForceTask
  ) -> [(plan: NumberedPlan, pledge: Int)] {
    switch trial.change {
    case .refused(let terms, let option, let number):
      let units = task.supplies.indices.filter {
        task.supplies[$0].supply == trial.supply && task.supplies[$0].unit == number
      }
      guard !units.isEmpty else { return adding(terms, option).map { [$0] } ?? [] }
      return units.compactMap { unit in adding(option, to: unit).map { ($0, unit) } }
    case .failing(let unit, let option):
      var plan: NumberedPlan? = self
      for fail in trial.fails {
        plan = plan?.mended(fail, unit: unit, option: option, for: slot, of: task)
      }
      return plan.map { [($0, unit)] } ?? []
    }
  }

  /// The plan in the problem in which one failure of a unit is mended.
  private func mended(
    _ fail: Failure, unit: Int, option: Int, for slot: Slot, of task: ForceTask
  ) -> NumberedPlan? {
    switch fail.mend {
    case .readySooner, .stayLonger:
      let window = SlotFailures(task: task, plan: self, slot: slot).window(of: option)
      return adding(window.mended, to: unit)
    case .moreLift(let people, let month):
      return raising(
        lift: (task.months.lowerBound.distance(to: month), people / ForceTask.peopleALift))
    case .moreCash(let dollars, let month):
      let budget = problem.options[option].draws.map(\.budget).first {
        if case .cash = task.budgets[$0].subject { true } else { false }
      }
      return budget.flatMap {
        raising(budget: ($0, task.offsets(month..<month.advanced(by: 1)), dollars))
      }
    case .higherCeiling(let people, let months):
      let budget = problem.options[option].draws.map(\.budget).first {
        if case .ceiling = task.budgets[$0].subject { true } else { false }
      }
      return budget.flatMap { raising(budget: ($0, task.offsets(months), people)) }
    default: return nil
    }
  }

  /// The plan in the problem with one unit more, the last of its pledges, which has one way.
  private func adding(
    _ terms: ForceProblem.Pledge, _ option: ForceProblem.Option
  ) -> (plan: NumberedPlan, pledge: Int)? {
    let (pledge, first) = (problem.pledges.count, problem.options.count)
    let more = try? problem.adding(
      terms.with(first..<first + 1), options: [option.of(pledge)])
    return more.map { (NumberedPlan($0, tours), pledge) }
  }

  /// The plan in the problem with one way more for a pledge, the last of its ways.
  private func adding(_ option: ForceProblem.Option, to pledge: Int) -> NumberedPlan? {
    let place = problem.pledges[pledge].options.upperBound
    var (options, pledges) = (problem.options, problem.pledges)
    options.insert(option.of(pledge), at: place)
    for index in pledge..<pledges.count {
      let start = pledges[index].options.lowerBound + (index > pledge ? 1 : 0)
      pledges[index] = pledges[index].with(start..<pledges[index].options.upperBound + 1)
    }
    let more = try? ForceProblem(
      horizon: problem.horizon, lines: problem.lines, pledges: pledges, parts: problem.parts,
      budgets: problem.budgets, lift: problem.lift, options: options,
      kept: problem.kept.map { $0.moved(from: place) }, keepsPlan: problem.keepsPlan,
      movePrice: problem.movePrice,
      changesAllowed: problem.changesAllowed)
    return more.map { NumberedPlan($0, tours.map { $0.moved(from: place) }) }
  }

  /// The plan in the problem with so much more lift in a month, and so much more of a budget in some.
  private func raising(
    lift more: (month: Int, amount: Double)? = nil,
    budget: (index: Int, months: Range<Int>, amount: Double)? = nil
  ) -> NumberedPlan? {
    var (lift, budgets) = (problem.lift, problem.budgets)
    if let more { lift[more.month] += more.amount }
    if let budget {
      var capacity = budgets[budget.index].capacity
      for month in budget.months { capacity[month] += budget.amount }
      budgets[budget.index] = ForceProblem.Budget(capacity: capacity)
    }
    let raised = try? ForceProblem(
      horizon: problem.horizon, lines: problem.lines, pledges: problem.pledges,
      parts: problem.parts, budgets: budgets, lift: lift, options: problem.options,
      kept: problem.kept, keepsPlan: problem.keepsPlan, movePrice: problem.movePrice,
      changesAllowed: problem.changesAllowed)
    return raised.map { NumberedPlan($0, tours) }
  }
}

extension ForceTask {
  /// Months counted from the task's first.
  fileprivate func offsets(_ span: Range<Month>) -> Range<Int> {
    months.lowerBound.distance(
      to: span.lowerBound)..<months.lowerBound.distance(to: span.upperBound)
  }
}

extension ForceProblem.Pledge {
  /// The same with its options elsewhere.
  func with(_ options: Range<Int>) -> Self {
    Self(
      options: options, dwell: dwell, shortest: shortest, floor: floor, longest: longest,
      extensionMonths: extensionMonths, extensionPrice: extensionPrice, rotatesEvery: rotatesEvery)
  }
}

extension ForceProblem.Option {
  /// The same way, of another pledge.
  func of(_ pledge: Int) -> Self {
    Self(
      line: line, pledge: pledge, ready: ready, till: till, loss: loss, quality: quality,
      parts: parts, draws: draws)
  }
}

extension ForceProblem.Tour {
  /// The same tour where an option was put in at a place.
  fileprivate func moved(from place: Int) -> Self {
    option < place ? self : Self(option: option + 1, start: start, end: end)
  }
}
