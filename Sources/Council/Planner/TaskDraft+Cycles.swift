import Basics

extension TaskDraft {
  /// How many days sooner than its habitual day a meeting may stand.
  private static let sooner = 12
  /// How many days later; in a cycle the vote ends the span besides.
  private static let later = 12

  /// Adds the steps and orders of a cycle, if one of its steps touches the window.
  mutating func add(_ cycle: Cycle) {
    guard
      cycle.steps.contains(where: { days.contains(standing(of: $0)) })
        || cycle.outcome == nil && cycle.expiry.map(days.contains) == true
    else { return }
    cycles.append(cycle)

    var places: [Step: Int] = [:]
    for step in cycle.steps {
      if let place = add(entry(for: step, of: cycle)) { places[step.step] = place }
    }
    if let report = cycle[.report], cycle.phase == .mandate, owesNothing(report),
      let place = places[.report], let meeting = places[.contributorMeeting]
    {
      letFollow(place, meeting, by: report.habitual)
    }
    addOrders(of: cycle, among: places)
  }

  /// Lets a report stand wherever the guideline needs it for the meeting.
  private mutating func letFollow(_ report: Int, _ meeting: Int, by habitual: Day) {
    let days = items[meeting].allowed.map {
      calendar.neededDay(before: $0, week: options.weekDays)
    }
    items[report].allowed = Set(days).sorted()
    items[report].habitual = habitual
    items[report].neededBefore = meeting
  }

  /// Where a step stands until it is planned.
  private func standing(of step: CycleStep) -> Day {
    step.actual ?? options.pins[step.id] ?? step.habitual
  }

  private func entry(for step: CycleStep, of cycle: Cycle) -> Entry {
    let isVote = step.step == .adoption
    let last = cycle.expiry.map(calendar.workingDay(onOrBefore:))
    let end = step.habitual.advanced(by: TaskDraft.later)
    let start = max(step.habitual.advanced(by: -TaskDraft.sooner), cycle.start)
    // A decision taken long before the mandate's end leaves the days before it to the steps.
    let latest = cycle.outcome.map { min($0.adopted, last ?? $0.adopted) } ?? last
    let upper = max(min(end, latest ?? end), min(start, latest ?? start))
    return Entry(
      id: step.id, kind: .cycle, mission: cycle.mission, decision: cycle.decision,
      step: step.step, due: step.due, habitual: step.habitual, actual: step.actual,
      notHeld: step.notHeld, span: min(start, upper)...upper, last: isVote ? last : nil,
      stands: step.step == .report, room: step.step.room,
      business: isVote ? .vote : step.step.room == .none ? .elsewhere : .council,
      isProjected: cycle.isProjected, cycle: cycles.count - 1)
  }

  private mutating func addOrders(of cycle: Cycle, among places: [Step: Int]) {
    let week = options.weekDays
    if cycle.phase == .planning {
      addOrder(.c1, .councilBriefingBeforeAssessment, .secretariatMeetingBeforeAssessment, places)
      addOrder(.c1, .secretariatMeetingBeforeAssessment, .assessmentMission, places)
      addOrder(.c2, .assessmentMission, .secretariatMeetingAfterAssessment, places)
      addOrder(.c2, .councilBriefingAfterAssessment, .secretariatMeetingAfterAssessment, places)
      return
    }
    if let report = cycle[.report], !owesNothing(report) {
      addOrder(.c4b, .report, .contributorMeeting, places)
      addOrder(.c4, .report, .contributorMeeting, places, leads: Array(1...week))
      addConsideration(of: places[.report], at: places[.consultations])
    }
    addOrder(.c8, .contributorMeeting, .consultations, places)
    addOrder(.c5, .contributorMeeting, .consultations, places, leads: Array(1...week))
    addOrder(.c6, .politicoMilitaryBriefing, .consultations, places)
    addOrder(.c8, .consultations, .adoption, places)
    if let vote = places[.adoption].flatMap({ items[$0].allowed.last }) {
      // Working days of negotiation, in the days they take when counted back from the last vote.
      let leads = (0..<options.negotiationDays).map { count in
        calendar.day(-(count + 1), workingDaysAfter: vote).distance(to: vote)
      }
      addOrder(.p9, .consultations, .adoption, places, leads: leads)
    }
  }

  /// Whether nobody knows when a report is due, or planned, or was issued.
  private func owesNothing(_ report: CycleStep) -> Bool {
    report.due == nil && report.actual == nil && report.planned == nil && !report.notHeld
      && options.pins[report.id] == nil
  }

  /// Members have a report four working days before they consider it (D8).
  mutating func addConsideration(of report: Int?, at consultations: Int?) {
    guard let report, let consultations, let day = items[report].allowed.first else { return }
    for count in 1...4 {
      addOrder(
        .d8, report, consultations, day.distance(to: calendar.day(count, workingDaysAfter: day)))
    }
  }

  private mutating func addOrder(
    _ rule: RuleID, _ before: Step, _ after: Step, _ places: [Step: Int], leads: [Int] = [1]
  ) {
    guard let before = places[before], let after = places[after] else { return }
    for lead in leads { addOrder(rule, before, after, lead) }
  }

  /// Adds a row, unless one end was not held, or is past and not recorded: of that nothing is found,
  /// and nothing is charged.
  private mutating func addOrder(_ rule: RuleID, _ before: Int, _ after: Int, _ lead: Int) {
    guard isHeldOrAhead(items[before]), isHeldOrAhead(items[after]) else { return }
    orders.append(TaskOrder(rule: rule, before: before, after: after, lead: lead, price: 0))
  }

  private func isHeldOrAhead(_ item: TaskItem) -> Bool {
    switch item.known {
    case .actual: true
    case .notHeld: false
    case .planned: asOf.map { asOf in item.allowed.contains { $0 >= asOf } } ?? true
    }
  }
}
