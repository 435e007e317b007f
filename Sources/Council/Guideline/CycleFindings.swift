import Basics

/// Where the known days of one cycle's steps depart from the guideline.
///
/// A step without a day here is not known, and gives no finding.
struct CycleFindings {
  let cycle: Cycle
  let days: [Step: Day]
  let options: PlanningOptions
  let calendar: WorkingCalendar

  /// Every departure, in the order of the chain; none of a projected cycle.
  var all: [Finding] {
    guard !cycle.isProjected else { return [] }
    guard cycle.phase == .mandate else { return planningOrder }
    let impossible = impossibility
    let chain = [
      reportBeforeMeeting, reportBeforeConsultations, briefing, meetingBeforeConsultations,
      negotiation, vote, meetingNotHeld,
    ].compactMap(\.self)
    guard let impossible else { return chain }
    // That no dates can keep the lead says already what the one lead is short of.
    return [impossible]
      + chain.filter { $0.rule != impossible.rule || $0.owedBy != impossible.owedBy }
  }

  var week: Int { options.weekDays }

  func finding(
    _ rule: RuleID, _ step: Step, days: Int, _ reason: Finding.Reason, owedBy owed: Finding.Owed,
    mend: Finding.Mend?
  ) -> Finding {
    Finding(
      rule: rule, force: GuidelineRule.rule(rule)?.force ?? .habit, mission: cycle.mission,
      item: cycle[step]?.id, days: days, reason: reason, owedBy: owed, mend: mend)
  }

  /// A change of one step's day, with how much sooner that is.
  func move(_ step: Step, from: Day, to: Day) -> Finding.Mend {
    .move(step, to: to, daysSooner: to.distance(to: from))
  }

  func businessDay(onOrBefore day: Day) -> Day {
    calendar.businessDay(onOrBefore: day) ?? day
  }

  func businessDay(onOrAfter day: Day) -> Day {
    calendar.businessDay(onOrAfter: day) ?? day
  }
}
