import Basics

extension ForceProblem {
  /// The numbers of `task`: months counted from its first, lines, supplies, parts and budgets by their
  /// places, and the ways of all supplies as options, in their order.
  ///
  /// - Throws: `InvalidForceProblem` where the task has no month or more than 60, or an option of it is
  ///   no sensible number.
  package init(_ task: ForceTask) throws(InvalidForceProblem) {
    let first = task.months.lowerBound
    var options: [Option] = []
    var pledges: [Pledge] = []
    for supply in task.supplies {
      let start = options.count
      options += supply.ways.map { Option($0, of: pledges.count, from: first) }
      pledges.append(Pledge(supply, options: start..<options.count))
    }
    try self.init(
      horizon: task.months.count,
      lines: task.lines.map { line in
        Line(
          months: first.distance(
            to: line.months.lowerBound)..<first.distance(to: line.months.upperBound),
          need: line.need, values: line.values, weight: line.weight, lift: line.lift,
          hasHandover: line.hasHandover)
      },
      pledges: pledges, parts: task.parts.map { Part(capacity: $0.capacity) },
      budgets: task.budgets.map { Budget(capacity: $0.capacity) }, lift: task.lift,
      options: options, kept: task.kept.compactMap(WayIndex(task).tour),
      keepsPlan: task.keepsPlan, movePrice: task.options.movePrice,
      changesAllowed: task.options.disturb)
  }
}

extension ForceProblem.Option {
  /// A way in numbers, as one of a pledge's; months are counted from `first`.
  init(_ way: TaskWay, of pledge: Int, from first: Month) {
    self.init(
      line: way.line, pledge: pledge, ready: first.distance(to: way.ready),
      till: first.distance(to: way.until), loss: way.loss, quality: way.quality,
      parts: way.parts.map {
        ForceProblem.PartUse(
          part: $0.part, before: $0.before, isThroughout: $0.isThroughout, after: $0.after)
      },
      draws: way.draws.map { ForceProblem.Draw(budget: $0.budget, amount: $0.amount) })
  }
}

extension ForceProblem.Pledge {
  /// A unit in numbers, its options where they are said to stand.
  init(_ supply: TaskSupply, options: Range<Int>) {
    self.init(
      options: options, dwell: supply.dwell, shortest: supply.shortest, floor: supply.floor,
      longest: supply.longest, extensionMonths: supply.extensionMonths,
      extensionPrice: supply.extensionPrice, rotatesEvery: supply.rotatesEvery)
  }
}
