package import Basics
package import Council

/// One paper of one meeting with contributors, as a page lists it.
package struct PaperLine: Hashable, Sendable {
  /// The meeting's step.
  package let item: Identifier<ProgrammeItem>
  package let mission: Identifier<Mission>
  package let meeting: Day
  package let paper: Paper
  package let owner: Office
  package let due: Day?
  package let state: PaperRecord.State

  /// Takes the parts as they are.
  package init(
    item: Identifier<ProgrammeItem>, mission: Identifier<Mission>, meeting: Day, paper: Paper,
    owner: Office, due: Day?, state: PaperRecord.State
  ) {
    self.item = item
    self.mission = mission
    self.meeting = meeting
    self.paper = paper
    self.owner = owner
    self.due = due
    self.state = state
  }
}
