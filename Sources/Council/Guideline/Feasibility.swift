package import Basics

/// Whether a cycle's report day and expiry leave room for the guideline, before it is adopted.
///
/// With a report on R, leads L of more than one week, negotiation of N working days and the expiry
/// E, a cycle can obey only if working days t ≥ R + L, q ≥ t + L and a ≤ E exist with N working
/// days from q to a (S/2009/659, attachment II). Fridays count as possible days.
package struct Feasibility: Hashable, Sendable {
  package let draft: CycleDraft
  package let isFeasible: Bool
  /// Calendar days from the earliest possible vote to the expiry; negative where it comes after.
  package let slackDays: Int
  /// The step with the least room between its earliest and its latest day; of several, the first.
  package let binding: Step
  /// The earliest day of each step, counted forward from the report.
  package let earliest: CycleDays
  /// The latest day of each step, counted back from the expiry.
  package let latest: CycleDays
  /// Smallest changes, each of which makes the cycle feasible; empty where it is.
  package let mends: [CycleMend]
}

/// What a draft resolution proposes for one cycle.
package struct CycleDraft: Hashable, Sendable {
  /// The day on which the report is issued.
  package var report: Day
  /// The last day in force.
  package var expiry: Day
  /// Working days from consultations to the vote; 5 unless a person says otherwise.
  package var negotiationDays: Int
  /// How "more than one week" is read.
  package var week: WeekReading

  /// Puts the parts together.
  ///
  /// - Throws: `InvalidCycleDraft` for negotiation of less than none or more than a year.
  package init(
    report: Day, expiry: Day, negotiationDays: Int = 5, week: WeekReading = .strict
  ) throws(InvalidCycleDraft) {
    guard (0...250).contains(negotiationDays) else {
      throw .negotiationOutOfRange(negotiationDays)
    }
    self.report = report
    self.expiry = expiry
    self.negotiationDays = negotiationDays
    self.week = week
  }
}

/// Why the parts given make no draft of a cycle.
package enum InvalidCycleDraft: Error, Equatable {
  /// Negotiation takes 0 to 250 working days.
  case negotiationOutOfRange(Int)
}

/// How "more than one week" (S/2009/659, attachment II) is read.
package enum WeekReading: String, CaseIterable, Codable, Sendable {
  /// Eight days or more.
  case strict
  /// Seven days or more: "met loosely".
  case loose

  /// The least number of calendar days.
  package var days: Int {
    switch self {
    case .strict: 8
    case .loose: 7
    }
  }
}

/// The days of the four steps of the mandate phase.
package struct CycleDays: Hashable, Sendable {
  package let report: Day
  package let contributorMeeting: Day
  package let consultations: Day
  package let adoption: Day

  /// The day of one of the four steps; nil for another step.
  package subscript(step: Step) -> Day? {
    switch step {
    case .report: report
    case .contributorMeeting: contributorMeeting
    case .consultations: consultations
    case .adoption: adoption
    case .councilBriefingBeforeAssessment, .secretariatMeetingBeforeAssessment,
      .assessmentMission, .councilBriefingAfterAssessment, .secretariatMeetingAfterAssessment,
      .politicoMilitaryBriefing:
      nil
    }
  }
}

/// Values which, put in place of a draft's own, make its cycle feasible.
package struct CycleMend: Hashable, Sendable {
  /// The report's day, where the mend moves it sooner.
  package let report: Day?
  /// The last day in force, where the mend moves it later.
  package let expiry: Day?
  /// Working days of negotiation, where the mend shortens it.
  package let negotiationDays: Int?
  /// How many days it changes in all: calendar days of report and expiry, working days of
  /// negotiation.
  package let days: Int
}
