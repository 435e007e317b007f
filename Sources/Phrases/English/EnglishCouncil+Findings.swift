import Basics
import Council

extension EnglishCouncil {
  /// A step with its article, as a sentence needs it.
  static func the(_ step: Step) -> String { "the \(self.step(step))" }

  /// The verb that a step needs: consultations are many.
  private static func verb(_ step: Step, _ one: String, _ many: String) -> String {
    step == .consultations ? many : one
  }

  static func departure(_ force: Force) -> String {
    switch force {
    case .hard: "breach"
    case .should, .preferred: "guideline not met"
    case .habit: "unusual"
    }
  }

  static func reason(_ reason: Finding.Reason) -> String {
    switch reason {
    case .leadTooShort(let from, let on, let to, let at, let count, let needed):
      "\(capitalised(the(from))) (\(date(on))) \(verb(from, "comes", "come")) \(days(count)) before \(the(to)) "
        + "(\(date(at))); the guideline prefers \(days(needed)) or more: "
        + "\(days(needed - count)) short."
    case .outOfOrder(let first, let on, let second, let at):
      "\(capitalised(the(first))) (\(date(on))) should come before \(the(second)) (\(date(at)))."
    case .adoptedAfterExpiry(let adoption, let expiry):
      "The vote (\(date(adoption))) comes \(days(expiry.distance(to: adoption))) after the "
        + "mandate's last day (\(date(expiry)))."
    case .cannotBeMet(let report, let expiry, let slack):
      "With a report on \(date(report)) and a mandate that ends on \(date(expiry)), no dates can "
        + "keep the guideline: \(days(abs(slack))) short."
    case .notPlanned(let step):
      "\(capitalised(the(step))) \(verb(step, "is", "are")) neither planned nor recorded."
    case .notHeld(let step):
      "\(capitalised(the(step))) \(verb(step, "was", "were")) not held."
    case .noneHeldForRollover(let decision):
      "No meeting with contributors before \(decision): none held (rollover)."
    case .businessOnFriday(let day):
      "Council business on \(date(day)); Fridays are normally left to subsidiary bodies."
    case .tooManySessions(let room, let day, let sessions, let holds):
      "\(counted(sessions, "session", "sessions")) in the \(self.room(room)) on \(date(day)), "
        + "where \(holds) \(holds == 1 ? "is" : "are") usual."
    case .closedDay(let day, let holiday):
      "Business on \(date(day))" + (holiday.map { ", \($0)" } ?? "")
        + ", when Headquarters is closed."
    case .reportTooLate(let report, let considered, let count, let needed):
      "The report (\(date(report))) reaches members \(workingDays(count)) before it is considered "
        + "(\(date(considered))); \(workingDays(needed)) are needed: "
        + "\(workingDays(needed - count)) short."
    case .negotiationTooShort(let consulted, let adoption, let count, let needed):
      "\(capitalised(workingDays(count))) lie between consultations (\(date(consulted))) and the "
        + "vote (\(date(adoption))); \(workingDays(needed)) are asked for: "
        + "\(workingDays(needed - count)) short."
    case .paperDue(let paper, let day):
      paper == .factSheet
        ? "The fact sheets were due on \(date(day)) and are still open."
        : "The \(self.paper(paper)) was due on \(date(day)) and is still open."
    case .unusualDay(let step, let day, let usual):
      "\(capitalised(the(step))) \(verb(step, "stands", "stand")) on \(date(day)), "
        + "\(days(abs(usual.distance(to: day)))) "
        + "\(usual < day ? "later" : "sooner") than usual (\(date(usual)))."
    case .voteOnFriday(let day): "The vote stands on a Friday, \(plainDate(day))."
    case .floatingHoliday(let day):
      "Business on \(date(day)), a floating holiday on which meetings are better avoided."
    case .moved(let from, let to):
      "Moved by \(days(abs(from.distance(to: to)))), from \(date(from)) as last published to "
        + "\(date(to))."
    }
  }

  static func mend(_ mend: Finding.Mend) -> String {
    switch mend {
    case .move(let step, let day, let sooner):
      sooner == 0
        ? "Hold \(the(step)) on \(date(day))."
        : "Hold \(the(step)) on \(date(day)), \(days(abs(sooner))) "
          + "\(sooner > 0 ? "sooner" : "later")."
    case .laterExpiry(let day, let count):
      "End the mandate on \(date(day)), \(days(count)) later."
    case .shorterNegotiation(let count): "Negotiate for \(workingDays(count))."
    case .schedule(let step, let day): "Schedule \(the(step)) by \(date(day))."
    case .prepare(let paper, let day): "Prepare the \(self.paper(paper)) by \(date(day))."
    case .moveItem(_, let day): "Move it to \(date(day))."
    }
  }

  static func owed(_ owed: Finding.Owed) -> String {
    switch owed {
    case .step(let step): self.step(step)
    case .office(let office): self.office(office)
    }
  }

  static func cycleMend(_ mend: CycleMend) -> String {
    let parts = [
      mend.report.map { "issue the report on \(date($0))" },
      mend.expiry.map { "end the mandate on \(date($0))" },
      mend.negotiationDays.map { "negotiate for \(workingDays($0))" },
    ].compactMap { $0 }
    let change =
      mend.report == nil && mend.expiry == nil ? workingDays(mend.days) : days(mend.days)
    let direction =
      switch (mend.report, mend.expiry, mend.negotiationDays) {
      case (.some, nil, nil): "sooner"
      case (nil, .some, nil): "later"
      case (nil, nil, .some): "fewer"
      default: "changed in all"
      }
    return "\(capitalised(list(parts))): \(change) \(direction)."
  }

  static func feasibility(_ feasibility: Feasibility) -> String {
    feasibility.isFeasible
      ? "The guideline can be kept, with \(days(feasibility.slackDays)) to spare."
      : "The guideline cannot be kept: \(days(-feasibility.slackDays)) short. Least room is left "
        + "for \(the(feasibility.binding))."
  }

  static func unplaced(_ reason: UnplacedItem.Reason) -> String {
    switch reason {
    case .noWorkingDay(let from, let to):
      "No working day lies between \(date(from)) and \(date(to))."
    case .pinnedOnClosedDay(let day):
      "It is pinned to \(date(day)), on which the Council does no business."
    case .pinnedTooLate(let day, let last):
      "It is pinned to \(date(day)), after the last day allowed (\(date(last)))."
    case .noSuchItem: "It is pinned, and nothing of that id belongs to these months."
    }
  }

  static func verdict(_ verdict: Scorecard.Verdict) -> String {
    switch verdict {
    case .metStrict: "met"
    case .metLoose: "met loosely"
    case .notMetForCertain: "not met for certain"
    case .notKnown: "not known"
    }
  }

  /// The first letter raised.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
