package import Basics

extension CouncilRegister {
  /// What departs from which rule as of a day, of cycles whose mandate ends in `days`.
  ///
  /// Only what was known on the day is read. Impossible cycles, steps planned or held on days that
  /// do not keep the guideline, meetings not planned within two months of their day, papers due,
  /// and rollovers; nothing is said of a past step that is not recorded. A published meeting with
  /// contributors stands for the step where the desk recorded none.
  package func findings(
    on day: Day, of days: Range<Day>? = nil, mission: Identifier<Mission>? = nil,
    options: PlanningOptions = PlanningOptions(), choices: [DeskChoice] = []
  ) -> [Finding] {
    let days = days ?? day..<day.advanced(by: 400)
    let (facts, _) = known(on: day).asUsed(choices: choices)
    let calendar = WorkingCalendar(
      holidays: facts.holidays,
      covering: days.lowerBound.advanced(by: -500)..<days.upperBound.advanced(by: 500),
      visits: options.visits, closedDays: options.closedDays,
      keepsHighLevelWeek: options.keepsHighLevelWeek)
    let book = CycleBook(facts, options: options, calendar: calendar)
    let meetings = facts.contributorMeetings

    var findings: [Finding] = []
    for history in facts.mandateHistories {
      for ending in book.endings(of: history, on: days)
      where days.contains(ending.expiry) && ending.mission == mission ?? ending.mission {
        guard !ending.isProjected, let cycle = book.cycle(of: ending) else { continue }
        let watch = CycleWatch(
          cycle: cycle, meetings: meetings[cycle.mission] ?? [], register: facts, day: day,
          options: options, calendar: calendar)
        findings += watch.findings
      }
    }
    let keys = Set<String>()
    for cycle in book.planningCycles(apartFrom: keys)
    where cycle.mission == mission ?? cycle.mission {
      findings +=
        CycleWatch(
          cycle: cycle, meetings: [], register: facts, day: day, options: options,
          calendar: calendar
        ).findings
    }
    return findings.inOrder
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

/// One cycle as it stands on one day.
private struct CycleWatch {
  let cycle: Cycle
  /// Published days of the mission's meetings with contributors, ascending.
  let meetings: [Day]
  let register: CouncilRegister
  let day: Day
  let options: PlanningOptions
  let calendar: WorkingCalendar

  /// How many days before its habitual day a meeting should be on a programme: two months.
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

  /// The meeting with contributors is near, and on no programme.
  private func missing(_ days: [Step: Day], _ chain: CycleFindings) -> [Finding] {
    guard cycle.outcome == nil, let meeting = cycle[.contributorMeeting], !meeting.notHeld,
      days[.contributorMeeting] == nil, meeting.habitual >= day,
      day.distance(to: meeting.habitual) <= CycleWatch.horizon
    else { return [] }
    return [
      chain.finding(
        .t3, .contributorMeeting, days: 0, .notPlanned(.contributorMeeting),
        owedBy: .step(.contributorMeeting),
        mend: .schedule(.contributorMeeting, by: meeting.habitual))
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
