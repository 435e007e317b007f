package import Basics
package import Capabilities
package import Optimization

/// Plans a rotation scheme exactly, level by level.
///
/// First no gap, then no two units in full at once, then fair turns, then few changes of hands, then
/// an early lead of the camp's host.
package struct RotationPlanner: Sendable {
  let solver: any Solver

  /// A planner that leaves mixed-integer programs to `solver`.
  package init(solver: any Solver) {
    self.solver = solver
  }

  /// The plan of a scheme, with what was known on the facts' day.
  ///
  /// The same facts give the same plan, unless a guard or a cancellation ended the search.
  ///
  /// - Throws: `InvalidRotation` where there is no such scheme or its terms cannot be planned with.
  package func plan(
    _ scheme: Identifier<RotationScheme>, from facts: ForceFacts,
    limits: SolveLimits = SolveLimits(seconds: 120, nodes: 20_000),
    isCancelled: @Sendable () -> Bool = { false }
  ) throws(InvalidRotation) -> RotationPlan {
    let task = try RotationTask(scheme, from: facts)
    let stays = task.stays()
    guard stays.count <= 60_000 else { throw .tooManySlots(scheme, slots: stays.count) }

    let turns = turns(among: stays, of: task, limits: limits, isCancelled: isCancelled)
    var model = RotationModel(of: task, stays: stays)
    model.countGaps()
    model.countDoubled()
    model.price(model.dayGaps + model.nightGaps)
    model.price(model.doubled)
    model.priceTurns(turns)
    model.price(stays.indices.map { Int32($0) })
    model.priceLead()
    let answer = model.program.answer(by: solver, limits: limits, isCancelled: isCancelled)

    let chosen = model.chosen(answer.values)
    let fairness = RotationFairness(
      turns: turns.map { turn in
        let own = chosen.filter { task.terms[$0.terms].partner == .contributor(turn.contributor) }
        return RotationFairness.Turn(
          contributor: turn.contributor, served: own.reduce(0) { $0 + model.served($1) },
          able: turn.able, due: turn.due)
      })
    let slots = chosen.map(task.slot)
    let gap = task.gap(leftBy: slots)
    let remedies =
      gap.isZero
      ? []
      : remedies(
        of: task, open: task.open(slots).count, limits: limits, isCancelled: isCancelled)
    return RotationPlan(
      scheme: scheme, asOf: facts.asOf, status: status(of: answer, in: model), slots: slots,
      gap: gap, gapBound: Int(max(0, ((answer.bounds.first ?? 0) - 1e-6).rounded(.up))),
      fairness: fairness, changes: max(0, slots.count - 1), remedy: remedies.first,
      otherRemedies: Array(remedies.dropFirst()),
      check: RotationChecker(scheme, in: facts).check(
        slots, gap: gap, fairness: fairness, remedies: remedies))
  }

  private func status(
    of answer: LevelledProgram.Answer, in model: RotationModel
  ) -> RotationPlan.Status {
    if answer.isInterrupted || answer.proved == 0 {
      .interrupted
    } else {
      answer.proved == model.program.levels.count ? .optimal : .feasible
    }
  }

  /// What is due of each contributor, in order of keys; none has served yet.
  ///
  /// That is its part of the scheme's half-months in proportion to those in which its terms would let
  /// it be there, were it alone; left-over half-months go to the largest remainders.
  private func turns(
    among stays: [RotationStay], of task: RotationTask, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool
  ) -> [RotationFairness.Turn] {
    let able = task.contributors.map { contributor in
      let own = stays.filter { task.terms[$0.terms].partner == .contributor(contributor) }
      var model = RotationModel(of: task, stays: own)
      model.program.levels = [
        own.indices.map { .init(column: Int32($0), price: -Double(model.served(own[$0]))) }
      ]
      let answer = model.program.answer(by: solver, limits: limits, isCancelled: isCancelled)
      return Int(-(answer.costs.first ?? 0).rounded())
    }
    let all = able.reduce(0, +)
    let shared = min(task.grid.count, all)
    var due = able.map { all > 0 ? shared * $0 / all : 0 }
    let remainders = able.indices.sorted {
      (-(shared * able[$0] % max(1, all)), $0) < (-(shared * able[$1] % max(1, all)), $1)
    }
    for place in remainders.prefix(shared - due.reduce(0, +)) { due[place] += 1 }
    return task.contributors.enumerated().map { place, contributor in
      RotationFairness.Turn(
        contributor: contributor, served: 0, able: able[place], due: due[place])
    }
  }
}

extension RotationTask {
  /// The half-months that no slot of those given keeps in full, by day or, where it must be, by night.
  fileprivate func open(_ slots: [RotationSlot]) -> [HalfMonth] {
    grid.filter { half in
      let there = slots.filter { $0.counts.contains(half) }
      return there.isEmpty || (scheme.needsNight && !there.contains(where: \.byNight))
    }
  }

  /// The days that no slot of those given keeps in full, within the scheme's.
  func gap(leftBy slots: [RotationSlot]) -> RotationGap {
    func open(_ slots: [RotationSlot]) -> [Range<Day>] {
      var open: [Range<Day>] = []
      for half in grid where !slots.contains(where: { $0.counts.contains(half) }) {
        let days = half.days.clamped(to: scheme.from..<scheme.until)
        if let last = open.last, last.upperBound == days.lowerBound {
          open[open.count - 1] = last.lowerBound..<days.upperBound
        } else {
          open.append(days)
        }
      }
      return open
    }
    return RotationGap(
      day: open(slots), night: scheme.needsNight ? open(slots.filter(\.byNight)) : [])
  }
}
