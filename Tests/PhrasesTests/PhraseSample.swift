import Basics
import Council

/// One value of each case of what has no list of its cases.
enum PhraseSample {
  /// The day that every sample names.
  static func day() throws -> Day { try Day(iso: "2019-07-12") }

  static func reasons() throws -> [Finding.Reason] {
    let day = try day()
    let later = day.advanced(by: 3)
    return [
      .leadTooShort(
        from: .contributorMeeting, on: day, to: .consultations, at: later, days: 3, needed: 8),
      .outOfOrder(first: .consultations, on: later, second: .adoption, at: day),
      .outOfOrder(first: .report, on: later, second: .contributorMeeting, at: day),
      .adoptedAfterExpiry(adoption: later, expiry: day),
      .cannotBeMet(report: day, expiry: later, slack: -2),
      .notPlanned(.contributorMeeting),
      .noneHeldForRollover(try DocumentSymbol("S/RES/2483 (2019)")),
      .businessOnFriday(day), .tooManySessions(.chamber, on: day, sessions: 3, holds: 2),
      .closedDay(day, holiday: nil), .closedDay(day, holiday: "Independence Day"),
      .reportTooLate(report: day, considered: later, workingDays: 1, needed: 4),
      .negotiationTooShort(consultations: day, adoption: later, workingDays: 1, needed: 5),
      .unusualDay(.adoption, on: day, usual: later), .unusualDay(.report, on: later, usual: day),
      .voteOnFriday(day), .floatingHoliday(day), .moved(from: day, to: later),
    ] + Step.allCases.map { .notHeld($0) } + Paper.allCases.map { .paperDue($0, on: day) }
  }

  static func mends() throws -> [Finding.Mend] {
    let day = try day()
    return [
      .laterExpiry(day, days: 1), .shorterNegotiation(workingDays: 1),
      .moveItem("other/x/2019-07", to: day), .move(.report, to: day, daysSooner: 0),
    ] + Step.allCases.map { .move($0, to: day, daysSooner: 2) }
      + Step.allCases.map { .schedule($0, by: day) }
      + Paper.allCases.map { .prepare($0, by: day) }
  }
}
