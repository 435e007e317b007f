package import Basics

/// A meeting that a trigger proposes: what kind, on which ground, and how early.
package struct TriggerProposal: Hashable, Sendable {
  package let trigger: Trigger
  package let mission: Identifier<Mission>
  /// The decision that would end or be changed; nil where the trigger names none.
  package let decision: DocumentSymbol?
  package let meeting: MeetingKind
  package let lead: Lead
  /// The last day on which the meeting serves its purpose; nil where none can be named.
  package let by: Day?
  /// The trigger's entry in the log; nil where the register alone makes the proposal.
  package let record: Identifier<TriggerRecord>?

  /// How early the meeting should be.
  package enum Lead: String, CaseIterable, Codable, Sendable {
    /// More than one week before the Council's consultations.
    case weekBeforeConsultations
    /// As soon as possible: there is no lead time.
    case soon
    /// Before the Council's mission leaves.
    case beforeVisit
    /// After the Council's mission is back.
    case afterVisit
    /// At the time of the decision.
    case atDecision
    /// Before the operation has left.
    case beforeWithdrawal
  }

  /// The paragraphs on which it rests.
  package var citations: [Citation] { GuidelineRule.rule(trigger.rule)?.citations ?? [] }
}

extension Trigger {
  /// The rule that speaks of it; its id is the trigger's own.
  package var rule: RuleID { RuleID(rawValue: rawValue) }

  /// The kinds of meeting that it proposes, and how early each should be.
  package var meetings: [(kind: MeetingKind, lead: TriggerProposal.Lead)] {
    switch self {
    case .planningOrCreation, .changeInMandate, .renewal, .completionOrWithdrawal,
      .conceptOfOperations:
      [(.contributorMeeting, .weekBeforeConsultations)]
    case .rapidDeterioration, .significantDevelopments, .contributorRequest:
      [(.contributorMeeting, .soon)]
    case .councilMission:
      [(.contributorMeeting, .beforeVisit), (.contributorMeeting, .afterVisit)]
    case .substantialChange: [(.workingGroup, .atDecision)]
    case .safetyCrisis: [(.workingGroup, .soon)]
    case .expectedWithdrawal: [(.workingGroup, .beforeWithdrawal)]
    }
  }

  /// What it proposes for a mission.
  package func proposals(
    for mission: Identifier<Mission>, decision: DocumentSymbol? = nil, by day: Day? = nil,
    record: Identifier<TriggerRecord>? = nil
  ) -> [TriggerProposal] {
    meetings.map { meeting in
      TriggerProposal(
        trigger: self, mission: mission, decision: decision, meeting: meeting.kind,
        lead: meeting.lead, by: day, record: record)
    }
  }
}
