package import Basics
import Capabilities

extension ForceTask {
  /// What is to be planned in `months`, with what the facts hold.
  ///
  /// What stands already is committed and taken off the lines' needs; every pledge is held against
  /// every line of a type it could fill that still needs units. `kept` is the plan to depart from as
  /// little as pays: of it stay the tours that are still possible, each by itself. Costs a few steps for
  /// each pledge and line of one type.
  package init(
    _ facts: ForceFacts, months: Range<Month>, options: ForceOptions = ForceOptions(),
    kept: [PlannedTour] = []
  ) {
    let book = ForceBook(facts)
    let forces = StandingForces(book, delays: options.delays)
    let lines = LineBook(book, in: months)
    let cover = StandingCover(forces.units, on: lines, book)
    let all = lines.lines.indices.map {
      LineDraft($0, of: lines, covered: cover.covered, book, options)
    }
    let chosen = all.filter { options.lines?.contains($0.line.id) ?? true }
    var placed: [Identifier<Pledge>: Identifier<RequirementLine>] = [:]
    for stay in cover.stays {
      if let pledge = forces.units[stay.unit].pledge, placed[pledge] == nil {
        placed[pledge] = lines.lines[stay.line].id
      }
    }
    let draft = TaskDraft(
      book, forces, chosen, in: months,
      budgets: TaskBudgets(book, lines, all, forces, cover, options), placed: placed,
      options: options)
    let committed = cover.stays.map { stay in
      PlannedTour(stay, of: forces.units[stay.unit], on: lines)
    }.filter { options.lines?.contains($0.line) ?? true }.sorted()

    let task = ForceTask(
      asOf: facts.asOf, months: months, lines: chosen.map(\.line), supplies: draft.supplies,
      parts: draft.parts, budgets: draft.budgets.budgets,
      lift: options.countsLift
        ? TaskLift(book, forces, in: months).left : months.map { _ in .infinity },
      committed: committed, exceeded: draft.budgets.exceeded, rejections: draft.rejections,
      kept: [], options: options,
      choices: facts.told.choices(
        facts.choices, touching: months.lowerBound.firstDay..<months.upperBound.firstDay),
      reading: EligibilityReading(facts, needed: options.neededLevel))
    self.init(task, keeping: kept, realised: forces.units)
  }
}

extension PlannedTour {
  /// A standing unit's months on a line.
  fileprivate init(_ stay: StandingCover.Stay, of unit: StandingUnit, on lines: LineBook) {
    let first = lines.span.lowerBound
    self.init(
      line: lines.lines[stay.line].id, mission: lines.lines[stay.line].mission,
      unitType: unit.unitType, supply: unit.supply, unit: unit.unit,
      contributor: unit.contributor,
      months: first.advanced(
        by: stay.months.lowerBound)..<first.advanced(by: stay.months.upperBound),
      isCommitted: true)
  }
}
