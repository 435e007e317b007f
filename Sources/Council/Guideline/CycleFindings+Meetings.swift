import Basics

extension CycleFindings {
  var meetingBeforeConsultations: Finding? {
    guard let meeting = days[.contributorMeeting], let consultations = days[.consultations] else {
      return nil
    }
    let lead = meeting.distance(to: consultations)
    guard lead < week else { return nil }
    let (owed, mend) = mendOfMeetingLead(meeting: meeting, consultations: consultations)
    return lead < 1
      ? finding(
        .c8, .contributorMeeting, days: 1 - lead,
        .outOfOrder(
          first: .contributorMeeting, on: meeting, second: .consultations, at: consultations),
        owedBy: owed, mend: mend)
      : finding(
        .c5, .contributorMeeting, days: week - lead,
        .leadTooShort(
          from: .contributorMeeting, on: meeting, to: .consultations, at: consultations,
          days: lead, needed: week), owedBy: owed, mend: mend)
  }

  /// The meeting sooner, where the report allows; else consultations later, where the expiry
  /// allows; else the report, which came too late for both.
  private func mendOfMeetingLead(meeting: Day, consultations: Day) -> (Finding.Owed, Finding.Mend) {
    let sooner = businessDay(onOrBefore: consultations.advanced(by: -week))
    let report = days[.report]
    if report.map({ $0.distance(to: sooner) >= week }) ?? true {
      return (.step(.contributorMeeting), move(.contributorMeeting, from: meeting, to: sooner))
    }
    let later = businessDay(onOrAfter: meeting.advanced(by: week))
    let vote = calendar.day(options.negotiationDays, workingDaysAfter: later)
    if let expiry = cycle.expiry, vote <= days[.adoption] ?? expiry, vote <= expiry {
      return (.step(.consultations), move(.consultations, from: consultations, to: later))
    }
    let needed = calendar.workingDay(onOrBefore: sooner.advanced(by: -week))
    return (.step(.report), move(.report, from: report ?? needed, to: needed))
  }

  /// C6: before talks on the renewal.
  var briefing: Finding? {
    guard let briefing = days[.politicoMilitaryBriefing], let consultations = days[.consultations],
      briefing >= consultations
    else { return nil }
    let sooner = businessDay(onOrBefore: consultations.advanced(by: -1))
    return finding(
      .c6, .politicoMilitaryBriefing, days: consultations.distance(to: briefing) + 1,
      .outOfOrder(
        first: .politicoMilitaryBriefing, on: briefing, second: .consultations, at: consultations),
      owedBy: .step(.politicoMilitaryBriefing),
      mend: move(.politicoMilitaryBriefing, from: briefing, to: sooner))
  }

  /// R9: no meeting before a rollover, or in the days that a short one adds, is the habit.
  var meetingNotHeld: Finding? {
    if days[.contributorMeeting] == nil, let outcome = cycle.outcome, outcome.change == .rollover {
      return finding(
        .r9, .contributorMeeting, days: 0, .noneHeldForRollover(outcome.decision),
        owedBy: .office(.presidency), mend: nil)
    }
    if cycle.isShortRollover, days[.contributorMeeting] == nil, let decision = cycle.decision {
      return finding(
        .r9, .contributorMeeting, days: 0, .noneHeldForRollover(decision),
        owedBy: .office(.presidency), mend: nil)
    }
    guard cycle[.contributorMeeting]?.notHeld == true else { return nil }
    return finding(
      .t3, .contributorMeeting, days: 0, .notHeld(.contributorMeeting),
      owedBy: .office(.presidency), mend: nil)
  }
}
