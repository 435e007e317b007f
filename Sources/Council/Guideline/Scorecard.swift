package import Basics

/// How the guideline was kept, by mission and year: never by presidency or State.
package struct Scorecard: Hashable, Sendable {
  /// The first and the last year, both counted.
  package let years: ClosedRange<Int>
  /// One decision a case, by day of adoption, then mission, then symbol.
  package let cases: [Case]
  /// Decisions that change a mandate and could be tied to no peacekeeping operation.
  package let notTied: [DocumentSymbol]
  /// From the first to the last day of which meetings are recorded; nil where none is.
  ///
  /// A decision outside these days has no meeting on record, which does not mean that none was
  /// held.
  package let meetingsRecorded: ClosedRange<Day>?
}

extension Scorecard {
  /// How many days before a decision a meeting with contributors may lie to count for it.
  package static let reach = 60

  /// One decision on one mission's mandate, and the meeting with contributors before it.
  package struct Case: Hashable, Sendable {
    package let mission: Identifier<Mission>
    package let decision: DocumentSymbol
    package let adopted: Day
    package let isRollover: Bool
    /// The last meeting with contributors of the mission within 60 days before the decision.
    package let contributorMeeting: Day?
    /// The last consultations between that meeting and the decision; nil where not recorded.
    package let consultations: Day?
  }

  /// Whether a case kept the lead of more than one week before consultations.
  package enum Verdict: String, CaseIterable, Codable, Sendable {
    /// Eight days or more.
    case metStrict
    /// Seven days.
    case metLoose
    case notMetForCertain
    case notKnown
  }
}

extension Scorecard.Case {
  /// Days from the meeting with contributors to the decision; nil where none is known.
  package var leadToDecision: Int? {
    contributorMeeting.map { $0.distance(to: adopted) }
  }

  /// What can be said of the lead.
  ///
  /// Where the day of consultations is not recorded, the lead to the decision is only an upper
  /// bound of the lead to consultations: one of seven days or fewer is not met for certain, a
  /// longer one is not known, and none is ever met.
  package var verdict: Scorecard.Verdict {
    guard let contributorMeeting else { return .notKnown }
    if let consultations {
      switch contributorMeeting.distance(to: consultations) {
      case WeekReading.strict.days...: return .metStrict
      case WeekReading.loose.days...: return .metLoose
      default: return .notMetForCertain
      }
    }
    return contributorMeeting.distance(to: adopted) < WeekReading.strict.days
      ? .notMetForCertain : .notKnown
  }
}
