package import Basics

/// What a technical rollover sets: the mandate runs on unchanged, and the renewal's clock restarts.
package struct TechnicalRollover: Hashable, Sendable {
  /// The mandate period that the decision gives; its own end opens the cycle of the real renewal.
  package let period: MandatePeriod
  /// The latest days on which the real renewal's steps keep the guideline, counted back from the
  /// new end.
  package let latest: CycleDays
}

/// Why a rollover cannot be made of what was given.
package enum InvalidRollover: Error, Equatable {
  /// Only a mandate with an end can be rolled over.
  case noEnd(DocumentSymbol)
  /// The new last day must come after the old one.
  case notLater(Day, thanExpiry: Day)
  /// A decision comes no later than the day on which it takes effect.
  case adoptedAfterExpiry(Day, expiry: Day)
  /// Negotiation takes 0 to 250 working days.
  case negotiationOutOfRange(Int)
}

/// Rolls a mandate over in one action.
///
/// Ceilings carry over unchanged. A report rule that counts from the expiry or the calendar carries
/// over; days named by the old decision do not, so that no report is claimed to be due.
///
/// - Throws: `InvalidRollover`.
package func technicalRollover(
  of period: MandatePeriod, until lastDay: Day, decision: DocumentSymbol, adopted: Day,
  id: Identifier<MandatePeriod>, provenance: Provenance, negotiationDays: Int = 5,
  isWorkingDay: @escaping (Day) -> Bool
) throws(InvalidRollover) -> TechnicalRollover {
  guard let end = period.end, let expiry = period.expiry else { throw .noEnd(period.decision) }
  guard lastDay > expiry else { throw .notLater(lastDay, thanExpiry: expiry) }
  guard adopted <= expiry else { throw .adoptedAfterExpiry(adopted, expiry: expiry) }

  do {
    let draft = try CycleDraft(
      report: adopted, expiry: lastDay, negotiationDays: negotiationDays)
    let rolled = try MandatePeriod(
      id: id, mission: period.mission, decision: decision, adopted: adopted, start: end,
      end: lastDay.advanced(by: 1), change: .rollover, troops: period.troops,
      police: period.police, otherCeiling: period.otherCeiling,
      ceilingConfidence: period.ceilingConfidence, reportRule: period.reportRule.rolledOver,
      note: "", provenance: provenance)
    return TechnicalRollover(
      period: rolled, latest: Feasibility(of: draft, isWorkingDay: isWorkingDay).latest)
  } catch {
    // The guards above leave nothing else that could be wrong.
    throw .negotiationOutOfRange(negotiationDays)
  }
}

extension ReportRule {
  fileprivate var rolledOver: ReportRule {
    switch self {
    case .on, .unknown: .unknown
    case .beforeExpiry, .every, .dayOfMonth: self
    }
  }
}
