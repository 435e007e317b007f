package import Basics

extension CouncilRegister {
  /// What departs from which rule as of a day, of cycles whose mandate ends in `days`.
  ///
  /// Only what was known on the day is read. Impossible cycles, steps planned or held on days that
  /// do not keep the guideline, meetings not planned by the last day that keeps their week, papers
  /// due, and rollovers; nothing is said of a past step that is not recorded. A published meeting
  /// with contributors stands for the step where the desk recorded none.
  package func findings(
    on day: Day, of days: Range<Day>? = nil, mission: Identifier<Mission>? = nil,
    options: PlanningOptions = PlanningOptions(), choices: [DeskChoice] = []
  ) -> [Finding] {
    watches(on: day, of: days, mission: mission, options: options, choices: choices)
      .flatMap(\.findings).inOrder
  }

  /// What the triggers propose on a day, by trigger, then mission.
  ///
  /// A meeting before a renewal (T3) is proposed from two months before the last day that keeps its
  /// week until that day, unless it is planned, recorded, or recorded as not held; after it, it is a
  /// finding. The rest comes from decisions that end an operation and from the log.
  package func proposals(
    on day: Day, of days: Range<Day>? = nil, mission: Identifier<Mission>? = nil,
    options: PlanningOptions = PlanningOptions(), choices: [DeskChoice] = []
  ) -> [TriggerProposal] {
    let renewals = watches(on: day, of: days, mission: mission, options: options, choices: choices)
      .flatMap(\.proposals)
    let (facts, _) = known(on: day).asUsed(choices: choices)
    let others = facts.triggerProposals(
      on: day, negotiationDays: options.negotiationDays,
      week: options.strictWeek ? .strict : .loose,
      calendar: WorkingCalendar(
        holidays: facts.holidays, covering: day.advanced(by: -100)..<day.advanced(by: 400),
        visits: options.visits, closedDays: options.closedDays,
        keepsHighLevelWeek: options.keepsHighLevelWeek))
    return others.filter { proposal in
      proposal.trigger != .renewal && proposal.mission == mission ?? proposal.mission
        && proposal.by ?? day >= day
    }.reduce(into: renewals) { $0.append($1) }.inOrder
  }

  /// The cycles whose mandate ends in `days`, and those of planning, as they stand on a day.
  private func watches(
    on day: Day, of days: Range<Day>?, mission: Identifier<Mission>?, options: PlanningOptions,
    choices: [DeskChoice]
  ) -> [CycleWatch] {
    let days = days ?? day..<day.advanced(by: 400)
    let (facts, _) = known(on: day).asUsed(choices: choices)
    let calendar = WorkingCalendar(
      holidays: facts.holidays,
      covering: days.lowerBound.advanced(by: -500)..<days.upperBound.advanced(by: 500),
      visits: options.visits, closedDays: options.closedDays,
      keepsHighLevelWeek: options.keepsHighLevelWeek)
    let book = CycleBook(facts, options: options, calendar: calendar)
    let meetings = facts.contributorMeetings
    var cycles: [Cycle] = []
    for history in facts.mandateHistories {
      for ending in book.endings(of: history, on: days)
      where days.contains(ending.expiry) && !ending.isProjected {
        if let cycle = book.cycle(of: ending) { cycles.append(cycle) }
      }
    }
    cycles += book.planningCycles(apartFrom: [])
    return cycles.filter { $0.mission == mission ?? $0.mission }.map { cycle in
      CycleWatch(
        cycle: cycle, meetings: cycle.phase == .mandate ? meetings[cycle.mission] ?? [] : [],
        register: facts, day: day, options: options, calendar: calendar)
    }
  }

  /// The days of published meetings with contributors, by mission, ascending.
  private var contributorMeetings: [Identifier<Mission>: [Day]] {
    var days: [Identifier<Mission>: [Day]] = [:]
    for meeting in meetings where meeting.format == .contributors {
      for mission in meeting.missions { days[mission, default: []].append(meeting.day) }
    }
    return days.mapValues { $0.sorted() }
  }
}
