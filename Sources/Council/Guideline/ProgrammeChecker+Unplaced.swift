import Basics

extension ProgrammeChecker {
  /// Steps for which no day is left, and those pinned to a day on which they cannot stand.
  var unplacedFindings: [Finding] {
    let reasons = Dictionary(
      task.unplaced.map { ($0.id, $0.reasons) }, uniquingKeysWith: { first, _ in first })
    return task.cycles.filter { !$0.isProjected }.flatMap { cycle in
      cycle.steps.compactMap { step in
        reasons[step.id].flatMap { finding(of: step, in: cycle, for: $0) }
      }
    }
  }

  private func finding(
    of step: CycleStep, in cycle: Cycle, for reasons: [UnplacedItem.Reason]
  ) -> Finding? {
    func finding(
      _ rule: RuleID, days: Int = 0, _ reason: Finding.Reason, _ mend: Finding.Mend
    ) -> Finding {
      Finding(
        rule: rule, force: GuidelineRule.rule(rule)?.force ?? .habit, mission: cycle.mission,
        item: step.id, days: days, reason: reason, owedBy: .office(step.step.owner), mend: mend)
    }
    guard let (pin, last) = reasons.lazy.compactMap(pinned).first else {
      return finding(
        step.step.askedForBy, .notPlanned(step.step), .schedule(step.step, by: step.habitual))
    }
    if let expiry = cycle.expiry, pin > expiry {
      return finding(
        .c7, days: expiry.distance(to: pin), .adoptedAfterExpiry(adoption: pin, expiry: expiry),
        .move(step.step, to: last, daysSooner: last.distance(to: pin)))
    }
    // Of a day closed by a visit or by the desk the plan itself speaks.
    guard !task.calendar.isWorkingDay(pin) else { return nil }
    return finding(
      .h4, .closedDay(pin, holiday: task.calendar.holiday(on: pin)?.name),
      .move(step.step, to: last, daysSooner: last.distance(to: pin)))
  }

  /// The day of a pin that cannot be kept, and the last day before it that could.
  private func pinned(_ reason: UnplacedItem.Reason) -> (pin: Day, last: Day)? {
    switch reason {
    case .pinnedTooLate(let pin, let last): (pin, last)
    case .pinnedOnClosedDay(let pin): (pin, task.calendar.workingDay(onOrBefore: pin))
    case .noWorkingDay, .noSuchItem: nil
    }
  }
}

extension Step {
  /// The rule that asks for the step to be taken at all.
  var askedForBy: RuleID {
    switch self {
    case .councilBriefingBeforeAssessment, .councilBriefingAfterAssessment: .m6
    case .secretariatMeetingBeforeAssessment: .c1
    case .assessmentMission, .secretariatMeetingAfterAssessment: .c2
    case .report: .c4b
    case .contributorMeeting: .t3
    case .politicoMilitaryBriefing: .m5
    case .consultations: .m7
    case .adoption: .c7
    }
  }
}
