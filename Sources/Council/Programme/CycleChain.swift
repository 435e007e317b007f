import Basics

/// The habitual days of one chain, counted back from the expiry.
///
/// The vote is on the last business day before the expiry (median of 137 renewals, 2015–2025),
/// consultations 13 days before it (median), the contributor meeting more than a week before them,
/// and the report more than a week before that (S/2009/659, attachment II).
struct CycleChain: Hashable, Sendable {
  /// The day by which the guideline needs the report.
  let needed: Day
  let contributorMeeting: Day
  let politicoMilitaryBriefing: Day
  let consultations: Day
  let adoption: Day
  /// The last day on which the vote may be held.
  let lastVote: Day

  /// Days from consultations to the vote: the observed median.
  static let negotiationHabit = 13
  /// Days from the politico-military briefing to consultations: before the talks, no more is known.
  static let briefingHabit = 3

  /// Counts back from `expiry`, or from the day of the vote where it is known or pinned.
  ///
  /// Where the report comes later than needed, the meetings wait for it as long as the working days
  /// of negotiation allow.
  init(
    expiry: Day, adoption known: Day?, report: Day?, options: PlanningOptions,
    calendar: WorkingCalendar
  ) {
    func onOrBefore(_ day: Day) -> Day {
      calendar.businessDay(onOrBefore: day) ?? calendar.workingDay(onOrBefore: day)
    }
    func onOrAfter(_ day: Day) -> Day {
      calendar.businessDay(onOrAfter: day) ?? calendar.workingDay(onOrAfter: day)
    }
    let week = options.weekDays
    lastVote = known ?? onOrBefore(expiry)
    adoption = known ?? onOrBefore(expiry.advanced(by: -1))
    var consultations = onOrBefore(adoption.advanced(by: -CycleChain.negotiationHabit))
    var meeting = onOrBefore(consultations.advanced(by: -week))
    needed = calendar.workingDay(onOrBefore: meeting.advanced(by: -week))

    if let report, report > needed {
      let latest = onOrBefore(calendar.day(-options.negotiationDays, workingDaysAfter: adoption))
      consultations = max(consultations, min(latest, onOrAfter(report.advanced(by: 2 * week))))
      let lead = onOrBefore(consultations.advanced(by: -week))
      meeting = max(meeting, min(onOrAfter(report.advanced(by: week)), lead))
      if meeting <= report {
        let between = onOrAfter(report.advanced(by: 1))
        meeting = between < consultations ? between : meeting
      }
    }
    contributorMeeting = meeting
    self.consultations = consultations
    politicoMilitaryBriefing = max(
      onOrBefore(consultations.advanced(by: -CycleChain.briefingHabit)), meeting)
  }
}
