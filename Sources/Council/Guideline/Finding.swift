package import Basics

/// Where a programme or a record departs from a rule, and the smallest mend.
package struct Finding: Hashable, Sendable {
  package let rule: RuleID
  package let force: Force
  package let mission: Identifier<Mission>?
  package let item: Identifier<ProgrammeItem>?
  /// By how many days it departs; 0 where days do not measure it.
  package let days: Int
  package let reason: Reason
  /// The step or the office that owes what is late; never a State.
  package let owedBy: Owed
  package let mend: Mend?

  /// What departs, as values: `Phrases` says it in each language.
  package enum Reason: Hashable, Sendable {
    /// Between two steps lie fewer days than preferred.
    case leadTooShort(from: Step, on: Day, to: Step, at: Day, days: Int, needed: Int)
    /// The later step stands before, or on the day of, the earlier.
    case outOfOrder(first: Step, on: Day, second: Step, at: Day)
    /// The vote comes after the mandate has ended.
    case adoptedAfterExpiry(adoption: Day, expiry: Day)
    /// No dates can obey: report, leads and negotiation do not fit before the end.
    case cannotBeMet(report: Day, expiry: Day, slack: Int)
    /// The step is owed and neither planned nor recorded.
    case notPlanned(Step)
    /// A meeting with contributors was not held.
    case notHeld(Step)
    case noneHeldForRollover(DocumentSymbol)
    /// More than four days of Council business: Friday is used.
    case businessOnFriday(Day)
    /// More sessions in a room than it holds.
    case tooManySessions(Room, on: Day, sessions: Int, holds: Int)
    /// Business on a day that is closed.
    case closedDay(Day, holiday: String?)
    /// A report reaches members too few working days before it is considered.
    case reportTooLate(report: Day, considered: Day, workingDays: Int, needed: Int)
    /// Fewer working days than asked for lie between consultations and the vote.
    case negotiationTooShort(consultations: Day, adoption: Day, workingDays: Int, needed: Int)
    /// A paper is not ready by its day.
    case paperDue(Paper, on: Day)
    /// The day differs from the habitual one.
    case unusualDay(Step, on: Day, usual: Day)
    /// A vote on a Friday.
    case voteOnFriday(Day)
    /// A day that staff may choose as their holiday.
    case floatingHoliday(Day)
    /// The last published programme had it on another day.
    case moved(from: Day, to: Day)
  }

  /// Who owes what is late.
  package enum Owed: Hashable, Sendable {
    case step(Step)
    case office(Office)
  }

  /// The smallest change that would end the finding.
  package enum Mend: Hashable, Sendable {
    /// Hold the step on another day, so many days sooner or (negative) later.
    case move(Step, to: Day, daysSooner: Int)
    /// End the mandate later.
    case laterExpiry(Day, days: Int)
    /// Fewer working days of negotiation.
    case shorterNegotiation(workingDays: Int)
    case schedule(Step, by: Day)
    case prepare(Paper, by: Day)
    case moveItem(Identifier<ProgrammeItem>, to: Day)
  }

  /// Takes the parts as they are.
  package init(
    rule: RuleID, force: Force, mission: Identifier<Mission>?, item: Identifier<ProgrammeItem>?,
    days: Int, reason: Reason, owedBy: Owed, mend: Mend?
  ) {
    self.rule = rule
    self.force = force
    self.mission = mission
    self.item = item
    self.days = days
    self.reason = reason
    self.owedBy = owedBy
    self.mend = mend
  }
}
