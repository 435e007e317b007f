package import Basics
package import Capabilities

/// Why lines are filled as they are, and what to ask for: read off a plan, its task and its prices.
///
/// For the offices that decide; a contributor is shown `OwnUnit` of its own units instead. Nothing here
/// depends on how the plan was found, and the same plan always gives the same reasons.
package struct ForceReasons: Sendable {
  let plan: ForcePlan
  let task: ForceTask
  let engine: ForceEngine
  /// How many steps a plan with a change is solved again for.
  let iterations: Int
  /// The plan in numbers; nil for a task that makes no problem, of which there is no plan.
  let numbers: NumberedPlan?

  /// The reasons of `plan`, which was made for `task`; `engine` confirms what they say would change.
  package init(
    of plan: ForcePlan, for task: ForceTask, by engine: ForceEngine, iterations: Int = 40
  ) {
    self.plan = plan
    self.task = task
    self.engine = engine
    self.iterations = iterations
    let proposed = plan.tours.filter { !$0.isCommitted }
    numbers = (try? ForceProblem(task)).map { problem in
      NumberedPlan(problem, proposed.compactMap(WayIndex(task).tour))
    }
  }

  /// Who fills `line` in `month`, who else could, and what keeps the others; nil for a line that the
  /// task does not have in that month.
  ///
  /// A candidate's loss is that of `Exchange`: the exact difference of two plans that both hold. Those
  /// that could go come first, the least loss first; then those that fail a rule, the nearest first.
  /// Costs some hundred searches a candidate, each of as many steps as a unit has tours.
  package func why(_ line: Identifier<RequirementLine>, in month: Month) async -> Why? {
    guard let index = task.lines.firstIndex(where: { $0.id == line }),
      task.lines[index].months.contains(month), let numbers
    else { return nil }
    let slot = Slot(line: index, month: task.months.lowerBound.distance(to: month))
    let missing = numbers.residual.need[slot.line * numbers.problem.horizon + slot.month]
    let candidates = candidates(for: slot, numbers)
    return Why(
      line: line, month: month,
      filledBy: plan.tours.filter { $0.line == line && $0.months.contains(month) },
      missing: max(0, missing), candidates: candidates,
      smallestChange: missing > 0 ? smallestChange(filling: slot, numbers) : nil)
  }

  /// Every supply that has a way to the line, or is refused one, the nearest first.
  private func candidates(for slot: Slot, _ numbers: NumberedPlan) -> [Why.Candidate] {
    let line = task.lines[slot.line].id
    var found: [Supply: Why.Candidate] = [:]
    func add(_ candidate: Why.Candidate) {
      if let other = found[candidate.supply], !isNearer(candidate, other) { return }
      found[candidate.supply] = candidate
    }
    let failures = SlotFailures(task: task, plan: numbers, slot: slot)
    for rejection in task.rejections where rejection.line == line {
      add(
        Why.Candidate(
          supply: rejection.supply, contributor: rejection.contributor, loss: nil,
          fails: failures.failures(of: rejection)))
    }
    for unit in numbers.pledgesByLine[slot.line] {
      let supply = task.supplies[unit]
      let exchange = Exchange(of: unit, into: slot, in: numbers)
      let fails = exchange.map(excess) ?? failures.failures(of: unit)
      add(
        Why.Candidate(
          supply: supply.supply, contributor: supply.contributor,
          loss: fails.isEmpty ? exchange?.loss : nil, fails: fails))
    }
    return found.values.sorted(by: isNearer)
  }

  /// More changes against the kept plan than allowed.
  func excess(of exchange: Exchange) -> [Failure] {
    guard let allowed = task.options.disturb else { return [] }
    let changes = exchange.residual.problem.changes(in: exchange.residual.tours.flatMap { $0 })
    return changes > allowed
      ? [
        Failure(
          rule: .changes,
          short: .differs(claimed: Double(allowed), found: Double(changes)), mend: nil)
      ] : []
  }

  /// Whether one candidate stands before another.
  private func isNearer(_ left: Why.Candidate, _ right: Why.Candidate) -> Bool {
    switch (left.loss, right.loss) {
    case (let one?, let other?) where one != other: return one < other
    case (.some, .none): return true
    case (.none, .some): return false
    default: break
    }
    let (one, other) = (Nearness(left.fails, task), Nearness(right.fails, task))
    return one != other ? one < other : left.supply < right.supply
  }
}
