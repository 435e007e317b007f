package import Basics

/// A ground on which a meeting with contributors should be proposed.
///
/// Resolution 1353 (2001), annex II; S/2006/972, para. 14; S/2009/659, attachment II.
package enum Trigger: String, CaseIterable, Codable, Sendable {
  case planningOrCreation = "T1"
  case changeInMandate = "T2"
  case renewal = "T3"
  case completionOrWithdrawal = "T4"
  case rapidDeterioration = "T5"
  case significantDevelopments = "T6"
  case councilMission = "T7"
  case conceptOfOperations = "T8"
  case substantialChange = "T9"
  case safetyCrisis = "T10"
  case expectedWithdrawal = "T11"
  case contributorRequest = "T12"
}

/// One trigger that fired, and what was done about it.
package struct TriggerRecord: Hashable, Codable, Identifiable, Sendable {
  package let id: Identifier<TriggerRecord>
  package let trigger: Trigger
  package let mission: Identifier<Mission>
  package let fired: Day
  /// What happened, in the desk's words.
  package let note: String
  package let answer: Answer
  package let provenance: Provenance

  /// What became of the proposal.
  package enum Answer: String, CaseIterable, Codable, Sendable {
    case proposed, scheduled, held, declined
  }

  /// Takes the parts as they are.
  package init(
    id: Identifier<TriggerRecord>, trigger: Trigger, mission: Identifier<Mission>, fired: Day,
    note: String, answer: Answer, provenance: Provenance
  ) {
    self.id = id
    self.trigger = trigger
    self.mission = mission
    self.fired = fired
    self.note = note
    self.answer = answer
    self.provenance = provenance
  }
}
