package import Basics

/// How the guideline was kept, by mission and year: never by presidency or State.
package struct Scorecard: Hashable, Sendable {
  /// The first and the last year, both counted.
  package let years: ClosedRange<Int>
  /// One decision a case, by day of adoption, then mission, then symbol.
  package let cases: [Case]
  /// Decisions that change the mandate of an operation and could be tied to none.
  package let notTied: [DocumentSymbol]
}

extension Scorecard {
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

    /// Days from the meeting with contributors to the decision; nil where none is known.
    package var leadToDecision: Int? {
      contributorMeeting.map { $0.distance(to: adopted) }
    }
  }

  /// What the counts of one mission, or of all, come to.
  package struct Line: Hashable, Sendable {
    package let decisions: Int
    package let withContributorMeeting: Int
    /// Ascending by day of adoption.
    package let leadToDecisionDays: [Int]
    /// Half days where the number of leads is even; nil where there is none.
    package let medianLeadToDecisionDays: Double?
    package let metStrict: Int
    package let metLoose: Int
    package let notMetForCertain: Int
    package let notKnown: Int
    package let rollovers: Int
    package let notTied: Int
  }
}
