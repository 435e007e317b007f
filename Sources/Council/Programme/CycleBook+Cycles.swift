import Basics

extension CycleBook {
  /// The cycle that decides upon a mandate; nil for one that need not be decided upon again.
  func cycle(of ending: Ending) -> Cycle? {
    guard ending.change.opensCycle else { return nil }
    let days = reportDays(of: ending)
    let reportRecord = record(ending.key, .report)
    let adoptionRecord = record(ending.key, .adoption)
    let pinned = options.pins[id(ending.key, .adoption)].flatMap {
      $0 <= ending.expiry && calendar.isBusinessDay($0) ? $0 : nil
    }
    let voted = ending.outcome?.adopted ?? adoptionRecord?.actual
    let chain = CycleChain(
      expiry: ending.expiry, adoption: voted ?? pinned,
      report: reportRecord?.actual ?? options.pins[id(ending.key, .report)] ?? days.renewal,
      options: options, calendar: calendar)

    return Cycle(
      key: ending.key, phase: .mandate, mission: ending.mission, decision: ending.decision,
      start: ending.start, expiry: ending.expiry, change: ending.change,
      reportRule: ending.reportRule, isProjected: ending.isProjected, outcome: ending.outcome,
      steps: steps(of: ending, chain: chain, reportDue: days.renewal, voted: voted))
  }

  /// The days on which reports on a mandate fall due.
  func reportDays(of ending: Ending) -> ReportDays {
    let record = record(ending.key, .report)
    return ReportDays(
      by: ending.reportRule, after: ending.adopted, expiry: ending.expiry,
      recorded: record?.actual ?? record?.planned, decided: ending.outcome?.adopted,
      calendar: calendar)
  }

  private func steps(
    of ending: Ending, chain: CycleChain, reportDue: Day?, voted: Day?
  ) -> [CycleStep] {
    let vote = step(
      ending.key, .adoption, due: calendar.workingDay(onOrBefore: ending.expiry),
      habitual: voteHabit(of: ending, chain: chain),
      actual: voted)
    // A mandate of a few days, rollover or not, leaves no time for more than the vote.
    let length = ending.start.distance(to: ending.expiry) + 1
    if length < Cycle.shortestChain { return [vote] }

    var steps = [
      step(
        ending.key, .report, due: reportDue, habitual: reportDue ?? chain.needed, actual: nil,
        letter: reportDue == nil && options.letterMissions.contains(ending.mission))
    ]
    if missions[ending.mission]?.kind ?? .peacekeeping == .peacekeeping {
      steps.append(
        step(
          ending.key, .contributorMeeting, due: chain.contributorMeeting,
          habitual: chain.contributorMeeting, actual: publishedMeeting(of: ending)))
    }
    if options.politicoMilitaryBriefings || record(ending.key, .politicoMilitaryBriefing) != nil {
      steps.append(
        step(
          ending.key, .politicoMilitaryBriefing, due: chain.politicoMilitaryBriefing,
          habitual: chain.politicoMilitaryBriefing, actual: nil))
    }
    steps.append(
      step(
        ending.key, .consultations, due: chain.consultations, habitual: chain.consultations,
        actual: nil))
    return steps + [vote]
  }

  /// The last published meeting with contributors that can have served the decision.
  private func publishedMeeting(of ending: Ending) -> Day? {
    guard !ending.isProjected, let days = meetings[ending.mission] else { return nil }
    let decided = ending.outcome?.adopted ?? ending.expiry
    let first = max(decided.advanced(by: -60), ending.start)
    return days.last { first <= $0 && $0 <= decided }
  }

  /// The vote's habitual day, after the decision that it follows: a rollover may run for one day.
  private func voteHabit(of ending: Ending, chain: CycleChain) -> Day {
    chain.adoption > ending.adopted ? chain.adoption : max(chain.lastVote, chain.adoption)
  }

  /// A step with what is recorded of it; a recorded planned day is its habitual one.
  ///
  /// A letter stands for a report where it is recorded so, or where nothing is and that is the habit.
  func step(
    _ key: String, _ step: Step, due: Day?, habitual: Day, actual: Day?, letter: Bool = false
  ) -> CycleStep {
    let record = record(key, step)
    let actual = record?.actual ?? actual
    let planned = record?.planned.map(calendar.workingDay(onOrBefore:))
    return CycleStep(
      id: id(key, step), step: step, due: due, habitual: planned ?? habitual, planned: planned,
      actual: actual, notHeld: actual == nil && record?.notHeld == true,
      isLetter: record?.isLetter ?? letter)
  }

  func record(_ key: String, _ step: Step) -> StepRecord? { records[id(key, step)] }

  func id(_ key: String, _ step: Step) -> Identifier<ProgrammeItem> {
    Identifier("\(key)/\(step.rawValue)")
  }
}
