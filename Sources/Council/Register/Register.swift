package import Basics

/// Everything the Council's side of the product knows, as one value: the facts a plan is made from.
///
/// Facts that contradict each other stand side by side here; `CouncilRegister.asUsed(choices:)` says
/// which of them a plan takes.
package struct CouncilRegister: Hashable, Sendable {
  package var missions: [Mission]
  package var mandates: [MandatePeriod]
  package var tasks: [MandatedTask]
  package var holidays: [Holiday]
  package var presidencies: [Presidency]
  package var members: [Membership]
  package var penholders: [Penholder]
  package var states: [State]
  package var otherItems: [OtherItem]
  package var meetings: [CouncilMeeting]
  package var decisions: [CouncilDecision]
  package var steps: [StepRecord]
  package var papers: [PaperRecord]
  package var triggers: [TriggerRecord]

  /// Puts the parts together; what is left out is empty.
  package init(
    missions: [Mission] = [], mandates: [MandatePeriod] = [], tasks: [MandatedTask] = [],
    holidays: [Holiday] = [], presidencies: [Presidency] = [], members: [Membership] = [],
    penholders: [Penholder] = [], states: [State] = [], otherItems: [OtherItem] = [],
    meetings: [CouncilMeeting] = [], decisions: [CouncilDecision] = [],
    steps: [StepRecord] = [], papers: [PaperRecord] = [], triggers: [TriggerRecord] = []
  ) {
    self.missions = missions
    self.mandates = mandates
    self.tasks = tasks
    self.holidays = holidays
    self.presidencies = presidencies
    self.members = members
    self.penholders = penholders
    self.states = states
    self.otherItems = otherItems
    self.meetings = meetings
    self.decisions = decisions
    self.steps = steps
    self.papers = papers
    self.triggers = triggers
  }
}
