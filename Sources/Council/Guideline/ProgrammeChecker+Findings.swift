import Basics

extension ProgrammeChecker {
  /// Every departure of the days from a rule, strongest first.
  ///
  /// Nothing is said of what is projected, of what was not held but that it was not, and of what
  /// lies before the day whose knowledge the plan rests on and is not recorded.
  func findings(of days: [Identifier<ProgrammeItem>: Day]) -> [Finding] {
    var known: [Int: [Step: Day]] = [:]
    var findings: [Finding] = []
    for item in task.items {
      guard let day = days[item.id], isKnown(item, on: day) else { continue }
      if let cycle = item.cycle, let step = item.step { known[cycle, default: [:]][step] = day }
      findings += self.findings(of: item, on: day)
    }
    for (index, cycle) in task.cycles.enumerated() {
      findings +=
        CycleFindings(
          cycle: cycle, days: known[index] ?? [:], options: task.options, calendar: task.calendar
        ).all
    }
    findings += periodicFindings(on: days) + sessionFindings(on: days) + unplacedFindings
    return findings.inOrder
  }

  /// Whether the day is one that somebody planned, or that a record gives.
  private func isKnown(_ item: TaskItem, on day: Day) -> Bool {
    guard !item.isProjected else { return false }
    switch item.known {
    case .actual: return true
    case .notHeld: return false
    case .planned:
      // A report whose rule nobody knows owes nothing: its day is only one that is needed.
      let planned = item.cycle.flatMap { task.cycles[$0][.report]?.planned }
      let isNeededOnly =
        item.step == .report && item.due == nil && planned == nil && !item.isPinned
      return !isNeededOnly && day >= task.asOf
    }
  }

  private func finding(
    _ rule: RuleID, _ item: TaskItem, days: Int, _ reason: Finding.Reason,
    owedBy owed: Finding.Owed = .office(.presidency), mend: Finding.Mend? = nil
  ) -> Finding {
    Finding(
      rule: rule, force: GuidelineRule.rule(rule)?.force ?? .habit, mission: item.mission,
      item: item.id, days: days, reason: reason,
      owedBy: owed, mend: mend)
  }

  /// What one item's day alone departs from: the presidency lays out the calendar.
  private func findings(of item: TaskItem, on day: Day) -> [Finding] {
    var findings: [Finding] = []
    if item.room != .none, !task.calendar.isWorkingDay(day) {
      let holiday = task.calendar.holiday(on: day)?.name
      findings.append(
        finding(
          .h4, item, days: 0, .closedDay(day, holiday: holiday),
          mend: .moveItem(item.id, to: task.calendar.workingDay(onOrBefore: day))))
    }
    for charge in charges(for: item, on: day) {
      switch charge.rule {
      case .p1:
        let sooner = task.calendar.businessDay(onOrBefore: day.advanced(by: -1)) ?? day
        findings.append(
          finding(
            .p1, item, days: 0, .businessOnFriday(day), mend: .moveItem(item.id, to: sooner)))
      case .h1:
        guard charge.count >= Self.worthSaying, let step = item.step, let usual = item.habitual
        else { break }
        findings.append(
          finding(
            .h1, item, days: charge.count, .unusualDay(step, on: day, usual: usual),
            mend: move(step, from: day, to: usual)))
      case .h2: findings.append(finding(.h2, item, days: 0, .voteOnFriday(day)))
      case .h3: findings.append(finding(.h3, item, days: 0, .floatingHoliday(day)))
      case .v1:
        guard let was = item.was else { break }
        findings.append(
          finding(
            .v1, item, days: charge.count, .moved(from: was, to: day),
            mend: .moveItem(item.id, to: was)))
      default: break
      }
    }
    return findings
  }

  private func move(_ step: Step, from: Day, to: Day) -> Finding.Mend {
    .move(step, to: to, daysSooner: to.distance(to: from))
  }

  /// D8 of a report between renewals and its consultations.
  private func periodicFindings(on days: [Identifier<ProgrammeItem>: Day]) -> [Finding] {
    var seen: Set<Int> = []
    return task.orders.compactMap { order in
      let (report, talks) = (task.items[order.before], task.items[order.after])
      guard order.rule == .d8, report.cycle == nil, let due = days[report.id],
        let day = days[talks.id], isKnown(report, on: due), isKnown(talks, on: day),
        seen.insert(order.after).inserted
      else { return nil }
      let count = task.calendar.workingDays(after: due, through: day)
      guard count < 4 else { return nil }
      let later = task.calendar.day(4, workingDaysAfter: due)
      return finding(
        .d8, talks, days: 4 - count,
        .reportTooLate(report: due, considered: day, workingDays: count, needed: 4),
        owedBy: .step(.consultations), mend: move(.consultations, from: day, to: later))
    }
  }

  /// How many days away from its habitual day a step is before that is said.
  ///
  /// A plan moves steps by a day or two to make room for each other; the score counts every day.
  private static let worthSaying = 3

  /// More sessions than a room holds; of real business alone.
  ///
  /// A second session is no finding: the score counts it.
  private func sessionFindings(on days: [Identifier<ProgrammeItem>: Day]) -> [Finding] {
    let placed = task.items.map { $0.isProjected ? nil : days[$0.id] }
    let holds = task.options.sessionsPerRoom
    return sessions(on: placed).filter { $0.count > holds }.map { use in
      Finding(
        rule: .s1, force: GuidelineRule.rule(.s1)?.force ?? .should, mission: nil, item: nil,
        days: 0,
        reason: .tooManySessions(use.room, on: use.day, sessions: use.count, holds: holds),
        owedBy: .office(.presidency), mend: nil)
    }
  }
}

extension [Finding] {
  /// Strongest first, then by mission; within one, as they were found: along the chain.
  ///
  /// Findings of no mission come last.
  var inOrder: [Finding] {
    enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.force != other.force { return one.force > other.force }
      if one.mission != other.mission {
        guard let first = one.mission, let second = other.mission else { return one.mission != nil }
        return first < second
      }
      return left.offset < right.offset
    }.map(\.element)
  }
}
