import Basics
import Capabilities

/// Units that nobody pledged: for every type of which units are missing, and every set of tags that an
/// open line asks for, one that could go on every line of the type that asks for no more.
struct AskBook {
  /// In order of type and tags.
  let drafts: [Draft]
  /// The task's problem with a pledge more for each draft, in their order, after its own.
  let problem: ForceProblem
  /// How many pledges there are before those.
  let known: Int

  /// A unit that could be asked for.
  struct Draft {
    let unitType: Identifier<UnitType>
    let tags: Set<String>
    /// The lines it could go on, by their places.
    let lines: [Int]
  }

  /// Drafts units for the lines on which `plan` leaves months open; nil where that makes no problem.
  ///
  /// A draft is ready from month `ready` on, goes on tours of the usual lengths, and draws on its mission's
  /// ceiling and money, not on any State's share.
  init?(_ plan: NumberedPlan, of task: ForceTask, ready: Int = 0) {
    let horizon = plan.problem.horizon
    let open = task.lines.indices.filter { line in
      plan.residual.need[line * horizon..<(line + 1) * horizon].contains { $0 > 0 }
    }
    var drafts: [Draft] = []
    for (type, lines) in Dictionary(grouping: open, by: { task.lines[$0].unitType }) {
      for tags in Set(lines.map { Set(task.lines[$0].tags) }) {
        // Where others are now, they may make room.
        let fitting = task.lines.indices.filter {
          task.lines[$0].unitType == type && tags.isSuperset(of: task.lines[$0].tags)
        }
        drafts.append(Draft(unitType: type, tags: tags, lines: fitting))
      }
    }
    self.drafts = drafts.sorted { left, right in
      left.unitType != right.unitType
        ? left.unitType < right.unitType
        : left.tags.sorted().lexicographicallyPrecedes(right.tags.sorted())
    }

    known = plan.problem.pledges.count
    var (pledges, options) = (plan.problem.pledges, plan.problem.options)
    for draft in self.drafts {
      let first = options.count
      options += draft.lines.map { line in
        ForceProblem.Option(
          line: line, pledge: pledges.count, ready: ready, till: horizon,
          draws: task.draws(on: task.lines[line]))
      }
      pledges.append(ForceProblem.Pledge(task.options, options: first..<options.count))
    }
    let problem = plan.problem
    guard
      let more = try? ForceProblem(
        horizon: horizon, lines: problem.lines, pledges: pledges, parts: problem.parts,
        budgets: problem.budgets, lift: problem.lift, options: options, kept: problem.kept,
        keepsPlan: problem.keepsPlan, movePrice: problem.movePrice)
    else { return nil }
    self.problem = more
  }
}

extension AskBook {
  /// The plan in the problem in which one draft alone is pledged, as the last; the tours are those that
  /// `residual`, of the problem with all drafts, was told of.
  func pledged(_ draft: Int, by residual: ForceResidual, beside plan: NumberedPlan) -> NumberedPlan?
  {
    let (first, now) = (plan.problem.options.count, plan.problem.pledges.count)
    let pledge = problem.pledges[known + draft]
    let more = try? plan.problem.adding(
      pledge.with(first..<first + pledge.options.count),
      options: problem.options[pledge.options].map { $0.of(now) })
    return more.map { more in
      let moved = first - pledge.options.lowerBound
      let own = residual.tours[known + draft].map {
        ForceProblem.Tour(option: $0.option + moved, start: $0.start, end: $0.end)
      }
      return NumberedPlan(more, residual.tours.prefix(known).flatMap { $0 } + own)
    }
  }
}

extension ForceTask {
  /// What a unit of nobody's draws on a line: people and money of the mission.
  fileprivate func draws(on line: TaskLine) -> [ForceProblem.Draw] {
    let amounts: [(TaskBudget.Subject, Double)] = [
      (.ceiling(line.mission), Double(line.strength)), (.cash(line.mission), line.monthlyCost),
    ]
    return amounts.compactMap { subject, amount in
      guard amount > 0, let budget = budgets.firstIndex(where: { $0.subject == subject }) else {
        return nil
      }
      return ForceProblem.Draw(budget: budget, amount: amount)
    }
  }
}

extension ForceProblem.Pledge {
  /// A unit that goes on tours of the usual lengths.
  fileprivate init(_ options: ForceOptions, options range: Range<Int>) {
    let shortest = max(1, options.shortestTour)
    self.init(
      options: range, dwell: max(0, options.dwell), shortest: shortest,
      floor: max(1, min(options.leastTour, shortest)),
      longest: max(shortest, options.longestTour))
  }
}
