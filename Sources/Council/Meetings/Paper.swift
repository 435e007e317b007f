package import Basics

/// A paper that belongs to a meeting with contributors.
///
/// Resolution 1353 (2001), annex II B, paras. 5 and 6.
package enum Paper: String, CaseIterable, Codable, Sendable {
  /// Informal paper with agenda, issues and background references, with the invitation.
  case informalPaper = "D1"
  /// Fact sheets, for all, at the start of the meeting.
  case factSheet = "D2"
  /// Briefing by senior personnel of the mission, where possible.
  case fieldBriefing = "D3"
  /// Summary of the meeting, before the members' consultations.
  case summary = "D4"
}

/// What became of one paper of one meeting.
package struct PaperRecord: Hashable, Codable, Sendable {
  /// The meeting's step.
  package let item: Identifier<ProgrammeItem>
  package let paper: Paper
  package let state: State
  /// When it reached that state; nil while open.
  package let on: Day?

  /// How far the paper is.
  package enum State: String, CaseIterable, Codable, Sendable {
    case open, ready, sent
    case notNeeded = "not needed"
  }

  /// Takes the parts as they are.
  package init(item: Identifier<ProgrammeItem>, paper: Paper, state: State, on: Day?) {
    self.item = item
    self.paper = paper
    self.state = state
    self.on = on
  }
}
