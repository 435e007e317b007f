package import Council

extension CouncilRegister {
  /// Puts other facts beside these, each at the end of its list.
  package mutating func add(_ facts: CouncilRegister) {
    missions += facts.missions
    mandates += facts.mandates
    tasks += facts.tasks
    holidays += facts.holidays
    presidencies += facts.presidencies
    members += facts.members
    penholders += facts.penholders
    states += facts.states
    otherItems += facts.otherItems
    meetings += facts.meetings
    decisions += facts.decisions
    steps += facts.steps
    papers += facts.papers
    triggers += facts.triggers
  }
}
