import Basics
import Capabilities

extension ForceReasons {
  /// How many changes are tried before none is said to do.
  private static let mostTrials = 40

  /// The smallest change by which a candidate that fails would fill the slot, and the plan would gain.
  ///
  /// Changes are tried the smallest first: fewer rules to mend, then fewer days. Each is confirmed: the
  /// unit, mended so, is put into the slot, and everybody touched finds its best. The gain is the exact
  /// difference to the plan in which everybody has found its best without it.
  func smallestChange(filling slot: Slot, _ numbers: NumberedPlan) -> Why.SmallestChange? {
    let numbers = numbers.settled
    guard numbers.residual.need[slot.line * numbers.problem.horizon + slot.month] > 0 else {
      return nil
    }
    let trials = (refused(from: slot, numbers) + failing(in: slot, numbers))
      .map { (trial: $0, nearness: Nearness($0.fails, task)) }
      .sorted { left, right in
        left.nearness != right.nearness
          ? left.nearness < right.nearness : left.trial.supply < right.trial.supply
      }
    for (trial, _) in trials.prefix(Self.mostTrials) {
      for (plan, pledge) in numbers.mended(trial, for: slot, of: task) {
        guard let exchange = Exchange(of: pledge, into: slot, in: plan),
          -exchange.loss > ForceResidual.tolerance, excess(of: exchange).isEmpty
        else { continue }
        let tours = exchange.residual.tours[pledge]
          .filter { plan.problem.options[$0.option].line == slot.line }
        return Why.SmallestChange(
          supply: trial.supply, contributor: trial.contributor,
          mends: trial.fails.compactMap(\.mend), gain: -exchange.loss,
          months: tours.map { months($0.start..<$0.end) })
      }
    }
    return nil
  }

  /// Months of the task, counted from its first.
  func months(_ offsets: Range<Int>) -> Range<Month> {
    let first = task.months.lowerBound
    return first.advanced(by: offsets.lowerBound)..<first.advanced(by: offsets.upperBound)
  }

  /// Those that are refused the line and can be mended without being taken from elsewhere.
  private func refused(from slot: Slot, _ numbers: NumberedPlan) -> [MendTrial] {
    let failures = SlotFailures(task: task, plan: numbers, slot: slot)
    return task.rejections.compactMap { rejection in
      guard rejection.line == task.lines[slot.line].id,
        let mended = rejection.mended, let (option, terms) = failures.mended(rejection)
      else { return nil }
      let fails = failures.failures(of: rejection)
      guard fails.allSatisfy(\.isMendedAlone) else { return nil }
      return MendTrial(
        supply: rejection.supply, contributor: rejection.contributor, fails: fails,
        change: .refused(
          terms, failures.window(option, terms, mended.ways.first).mended, unit: mended.unit))
    }
  }

  /// Those that have a way to the line, fail in the month, and can be mended.
  private func failing(in slot: Slot, _ numbers: NumberedPlan) -> [MendTrial] {
    let failures = SlotFailures(task: task, plan: numbers, slot: slot)
    return numbers.pledgesByLine[slot.line].compactMap { unit in
      guard Exchange(of: unit, into: slot, in: numbers) == nil,
        let (option, fails) = failures.nearest(of: unit), fails.allSatisfy(\.isMendedAlone)
      else { return nil }
      return MendTrial(
        supply: task.supplies[unit].supply, contributor: task.supplies[unit].contributor,
        fails: fails, change: .failing(unit: unit, option: option))
    }
  }
}

/// A candidate with what would have to be mended.
struct MendTrial {
  let supply: Supply
  let contributor: Identifier<Contributor>?
  let fails: [Failure]
  let change: Change

  /// Whom the mending is of.
  enum Change {
    /// A supply that is refused the line, with its terms, the way that it would have, and which of its
    /// like units would have it.
    case refused(ForceProblem.Pledge, ForceProblem.Option, unit: Int)
    /// A unit that has a way, by which it fails in the month.
    case failing(unit: Int, option: Int)
  }
}

extension Failure {
  /// Whether it can be mended without a unit or a part being taken from where it stands.
  fileprivate var isMendedAlone: Bool {
    switch mend {
    case nil, .release: false
    default: true
    }
  }
}
