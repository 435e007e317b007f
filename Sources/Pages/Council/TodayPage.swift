package import Council
package import Markup

/// What is due, what comes and what is open, readable in a minute.
package struct TodayPage: Sendable {
  package var frame: PageFrame
  /// The steps of the next 30 days and what is overdue, in any order.
  package var items: [ProgrammeItem]
  package var papers: [PaperLine]
  package var findings: [Finding]
  /// Triggers not yet answered.
  package var triggers: [TriggerRecord]

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, items: [ProgrammeItem], papers: [PaperLine], findings: [Finding],
    triggers: [TriggerRecord]
  ) {
    self.frame = frame
    self.items = items
    self.papers = papers
    self.findings = findings
    self.triggers = triggers
  }

  /// The page.
  package var html: HTML { .empty }
}
