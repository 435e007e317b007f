import Basics

/// One cycle as it stands on one day.
struct CycleWatch {
  let cycle: Cycle
  /// Published days of the mission's meetings with contributors, ascending.
  let meetings: [Day]
  let register: CouncilRegister
  let day: Day
  let options: PlanningOptions
  let calendar: WorkingCalendar

  /// How many days before its last day a meeting is proposed: two months.
  private static let horizon = 62

  var findings: [Finding] {
    let days = knownDays
    let chain = CycleFindings(cycle: cycle, days: days, options: options, calendar: calendar)
    return chain.all + missing(days, chain) + papers(days, chain)
  }

  /// The actual day of each step, else its planned day where that is not past.
  private var knownDays: [Step: Day] {
    var days: [Step: Day] = [:]
    for step in cycle.steps where !step.notHeld {
      if let actual = step.actual {
        days[step.step] = actual
      } else if let planned = step.planned, planned >= day {
        days[step.step] = planned
      } else if step.step == .report, let due = step.due, due >= day {
        days[step.step] = due
      }
    }
    if cycle[.contributorMeeting]?.actual == nil, let held = publishedMeeting {
      days[.contributorMeeting] = held
    }
    return days
  }

  /// The last published meeting that can have served the cycle's decision.
  private var publishedMeeting: Day? {
    guard let decided = cycle.outcome?.adopted ?? cycle.expiry else { return nil }
    let span = decided.advanced(by: -Scorecard.reach)...decided
    return meetings.last { span.contains($0) && $0 >= cycle.start && $0 <= day }
  }

  /// Consultations as known, else the last day that leaves the days of negotiation before the vote.
  private func consultations(_ days: [Step: Day]) -> Day? {
    if let known = days[.consultations] { return known }
    guard let last = days[.adoption] ?? cycle.expiry else { return nil }
    return calendar.day(
      -max(1, options.negotiationDays),
      workingDaysAfter: calendar.businessDay(onOrBefore: last) ?? last)
  }

  /// The last day on which a meeting that is on no programme keeps its week; nil where one is, where
  /// the cycle has none, and where the decision is taken.
  private func lastMeeting(_ days: [Step: Day]) -> Day? {
    guard cycle.outcome == nil, let meeting = cycle[.contributorMeeting], !meeting.notHeld,
      meeting.planned == nil, days[.contributorMeeting] == nil,
      let consultations = consultations(days)
    else { return nil }
    let latest = consultations.advanced(by: -options.weekDays)
    return calendar.businessDay(onOrBefore: latest) ?? latest
  }

  /// The meeting before the renewal, while it can keep its week.
  var proposals: [TriggerProposal] {
    guard let last = lastMeeting(knownDays),
      (0...CycleWatch.horizon).contains(day.distance(to: last))
    else { return [] }
    return Trigger.renewal.proposals(for: cycle.mission, decision: cycle.decision, by: last)
  }

  /// The meeting with contributors is on no programme, and can no longer keep its week.
  ///
  /// From the day of consultations on, one that is not recorded may still have been held.
  private func missing(_ days: [Step: Day], _ chain: CycleFindings) -> [Finding] {
    guard let last = lastMeeting(days), last < day, let consultations = consultations(days),
      day < consultations
    else { return [] }
    let before = consultations.advanced(by: -1)
    let latest = calendar.businessDay(onOrBefore: before) ?? before
    return [
      chain.finding(
        .t3, .contributorMeeting, days: last.distance(to: day), .notPlanned(.contributorMeeting),
        owedBy: .office(.presidency), mend: .schedule(.contributorMeeting, by: max(day, latest)))
    ]
  }

  /// Papers still open after their day, where the meeting is to come or the desk keeps its papers.
  private func papers(_ days: [Step: Day], _ chain: CycleFindings) -> [Finding] {
    guard let id = cycle[.contributorMeeting]?.id, let meeting = days[.contributorMeeting] else {
      return []
    }
    let recorded = Set(register.papers.filter { $0.item == id }.map(\.paper))
    return register.papersDue(
      for: id, on: meeting, consultations: days[.consultations], calendar: calendar
    ).compactMap { paper in
      guard let due = paper.due, paper.isLate(on: day),
        meeting >= day || recorded.contains(paper.paper)
      else { return nil }
      return chain.finding(
        paper.paper.rule, .contributorMeeting, days: due.distance(to: day),
        .paperDue(paper.paper, on: due), owedBy: .office(paper.paper.owner),
        mend: .prepare(paper.paper, by: max(day, meeting)))
    }
  }
}
