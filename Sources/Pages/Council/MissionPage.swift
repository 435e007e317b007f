package import Council
package import Markup

/// One mission: its mandate, its cycles of steps, papers, meetings and what comes next.
package struct MissionPage: Sendable {
  package var frame: PageFrame
  package var mission: Mission
  /// The steps of the mission's cycles, in any order.
  package var items: [ProgrammeItem]
  package var findings: [Finding]
  package var papers: [PaperLine]
  /// Which form was sent, and how it was left.
  package var action: Address.MissionAction?
  package var form: FormState

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, mission: Mission, items: [ProgrammeItem], findings: [Finding],
    papers: [PaperLine], action: Address.MissionAction? = nil, form: FormState = FormState()
  ) {
    self.frame = frame
    self.mission = mission
    self.items = items
    self.findings = findings
    self.papers = papers
    self.action = action
    self.form = form
  }

  /// The page.
  package var html: HTML { .empty }
}
