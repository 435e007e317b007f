import Basics

extension CycleFindings {
  /// C4 and C5 together: no dates can obey, whatever is planned (closed form).
  ///
  /// Said until the decision is taken, of a report whose due day is known. Its days are those of
  /// the mend it offers; what a draft lacks in all is the slack of its `Feasibility`.
  var impossibility: Finding? {
    guard cycle.outcome == nil, cycle[.contributorMeeting] != nil, let expiry = cycle.expiry,
      let report = days[.report] ?? cycle[.report]?.due,
      let draft = try? CycleDraft(
        report: report, expiry: expiry, negotiationDays: options.negotiationDays,
        week: options.strictWeek ? .strict : .loose)
    else { return nil }
    let feasibility = Feasibility(of: draft, isWorkingDay: calendar.isWorkingDay)
    guard let smallest = feasibility.smallestMend else { return nil }

    return finding(
      .c4, .report, days: smallest.days,
      .cannotBeMet(report: report, expiry: expiry, slack: -smallest.days),
      owedBy: .step(.report), mend: smallest.mend)
  }

  var reportBeforeMeeting: Finding? {
    guard let report = days[.report], let meeting = days[.contributorMeeting] else { return nil }
    let lead = report.distance(to: meeting)
    guard lead < week else { return nil }
    let (owed, mend) = mendOfReportLead(report: report, meeting: meeting)
    return lead < 1
      ? finding(
        .c4b, .report, days: 1 - lead,
        .outOfOrder(first: .report, on: report, second: .contributorMeeting, at: meeting),
        owedBy: owed, mend: mend)
      : finding(
        .c4, .report, days: week - lead,
        .leadTooShort(
          from: .report, on: report, to: .contributorMeeting, at: meeting, days: lead,
          needed: week), owedBy: owed, mend: mend)
  }

  /// The meeting later, where the steps after it leave room; else the report sooner.
  private func mendOfReportLead(report: Day, meeting: Day) -> (Finding.Owed, Finding.Mend) {
    let later = businessDay(onOrAfter: report.advanced(by: week))
    if let consultations = days[.consultations], later.distance(to: consultations) >= week {
      return (.step(.contributorMeeting), move(.contributorMeeting, from: meeting, to: later))
    }
    let sooner = calendar.workingDay(onOrBefore: meeting.advanced(by: -week))
    return (.step(.report), move(.report, from: report, to: sooner))
  }

  /// D8: members have the report four working days before they consider it.
  var reportBeforeConsultations: Finding? {
    guard let report = days[.report], let consultations = days[.consultations] else { return nil }
    let count = calendar.workingDays(after: report, through: consultations)
    let needed = 4
    guard count < needed else { return nil }
    let sooner = calendar.day(-needed, workingDaysAfter: consultations)
    return finding(
      .d8, .report, days: needed - count,
      .reportTooLate(
        report: report, considered: consultations, workingDays: count, needed: needed),
      owedBy: .step(.report), mend: move(.report, from: report, to: sooner))
  }
}

extension Feasibility {
  /// Of the mends that change one thing, the one of fewest days, as a finding says it; the first of
  /// several, and nil where the cycle is feasible.
  var smallestMend: (mend: Finding.Mend, days: Int)? {
    let single = mends.filter { $0.report == nil || $0.negotiationDays == nil }
    guard let mend = single.min(by: { $0.days < $1.days }) else { return nil }
    if let expiry = mend.expiry { return (.laterExpiry(expiry, days: mend.days), mend.days) }
    if let report = mend.report {
      return (.move(.report, to: report, daysSooner: mend.days), mend.days)
    }
    return mend.negotiationDays.map { (.shorterNegotiation(workingDays: $0), mend.days) }
  }
}
