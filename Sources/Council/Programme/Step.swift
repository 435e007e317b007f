package import Basics

/// A step of the chain that leads from planning to a decision (S/2009/659, attachment II).
///
/// In the order of the chain: the planning phase, then the mandate phase.
package enum Step: String, CaseIterable, Codable, Sendable {
  case councilBriefingBeforeAssessment
  case secretariatMeetingBeforeAssessment
  case assessmentMission
  case councilBriefingAfterAssessment
  case secretariatMeetingAfterAssessment
  case report
  case contributorMeeting
  case politicoMilitaryBriefing
  case consultations
  case adoption
}

extension Step {
  /// Whether it belongs to the planning phase.
  package var isPlanning: Bool {
    switch self {
    case .councilBriefingBeforeAssessment, .secretariatMeetingBeforeAssessment,
      .assessmentMission, .councilBriefingAfterAssessment, .secretariatMeetingAfterAssessment:
      true
    case .report, .contributorMeeting, .politicoMilitaryBriefing, .consultations, .adoption: false
    }
  }

  /// Where it is held.
  package var room: Room {
    switch self {
    case .contributorMeeting, .adoption: .chamber
    case .councilBriefingBeforeAssessment, .councilBriefingAfterAssessment,
      .politicoMilitaryBriefing, .consultations:
      .consultations
    case .secretariatMeetingBeforeAssessment, .assessmentMission,
      .secretariatMeetingAfterAssessment, .report:
      .none
    }
  }

  /// The office that owes the step; never a State.
  package var owner: Office {
    switch self {
    case .secretariatMeetingBeforeAssessment, .assessmentMission,
      .secretariatMeetingAfterAssessment, .report, .councilBriefingBeforeAssessment,
      .councilBriefingAfterAssessment:
      .secretariat
    case .contributorMeeting, .politicoMilitaryBriefing, .consultations, .adoption: .presidency
    }
  }
}

/// An office that owes a step or a paper.
///
/// A late step is owed by an office, never by a State.
package enum Office: String, CaseIterable, Codable, Sendable {
  case presidency, secretariat, council
  case workingGroupChair = "working group chair"
}

/// What is recorded of one step of one cycle, or of another item: its planned and its actual day.
package struct StepRecord: Hashable, Codable, Identifiable, Sendable {
  /// `MISSION/expiring decision/step[/n]`, or `other/RULE/MONTH`.
  package let id: Identifier<ProgrammeItem>
  /// Nil, like the decision and the step, where the item is no step of a cycle.
  package let mission: Identifier<Mission>?
  /// The decision whose mandate ends, or that asked for planning.
  package let decision: DocumentSymbol?
  package let step: Step?
  package let planned: Day?
  package let actual: Day?
  /// Recorded as not held: it is shown so, and is no longer planned.
  package let notHeld: Bool
  /// A letter of the Secretary-General stands for the report.
  package let isLetter: Bool
  package let note: String
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<ProgrammeItem>, mission: Identifier<Mission>?, decision: DocumentSymbol?,
    step: Step?, planned: Day?, actual: Day?, notHeld: Bool, isLetter: Bool, note: String,
    provenance: Provenance
  ) {
    self.id = id
    self.mission = mission
    self.decision = decision
    self.step = step
    self.planned = planned
    self.actual = actual
    self.notHeld = notHeld
    self.isLetter = isLetter
    self.note = note
    self.provenance = provenance
  }
}
