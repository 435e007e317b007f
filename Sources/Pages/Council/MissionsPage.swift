package import Council
package import Markup

/// The missions of the register, with the mandate in force and the next step of each.
package struct MissionsPage: Sendable {
  package var frame: PageFrame
  /// Coming steps, of which the next of each mission is shown.
  package var items: [ProgrammeItem]
  package var findings: [Finding]

  /// Takes the parts as they are.
  package init(frame: PageFrame, items: [ProgrammeItem], findings: [Finding]) {
    self.frame = frame
    self.items = items
    self.findings = findings
  }

  /// The page.
  package var html: HTML { .empty }
}
