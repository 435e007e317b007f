import Basics
import Phrases
package import Capabilities
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
  /// The last row of the journal when the page was made: a form sent from it does not write over a
  /// later change.
  package var seen: Int
  /// Which form was sent, and how it was left.
  package var action: Address.MissionAction?
  package var form: FormState
  /// Authorised, budgeted, deployed and affordable strength, month by month.
  package var strengths: [MissionStrength]
  /// Host and parallel forces beside it.
  package var parallelForces: [ParallelForce]

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, mission: Mission, items: [ProgrammeItem], findings: [Finding],
    papers: [PaperLine], seen: Int = 0, action: Address.MissionAction? = nil,
    form: FormState = FormState(), strengths: [MissionStrength] = [],
    parallelForces: [ParallelForce] = []
  ) {
    self.frame = frame
    self.mission = mission
    self.items = items
    self.findings = findings
    self.papers = papers
    self.seen = seen
    self.action = action
    self.form = form
    self.strengths = strengths
    self.parallelForces = parallelForces
  }

  /// The page.
  package var html: HTML {
    let standing = frame.facts.register.mandateStanding(of: mission.id, on: frame.today)
    return frame.page(
      mission.id.rawValue, at: .missions,
      heading: group {
        span(.classes("over")) { "\(frame.name(of: mission)) " }
        mission.id.rawValue
      },
      lead: p(.classes("lead")) { frame.findingCounts(findings) }, errors: form.errors
    ) {
      div(.classes("columns uneven mission-head")) {
        div { nextPart }
        div { mandatePart(standing) }
      }
      findingsPart
      papersPart
      tasksPart(standing)
      strengthPart
      parallelPart
      draftsPart
      historyPart
      meetingsPart
      triggersPart
      formsPart
    }
  }

  var words: SitePhrases.MissionWords { frame.phrases.mission }

  private var findingsPart: HTML {
    guard !findings.isEmpty else { return .empty }
    return section(.id("findings")) {
      h2 { frame.phrases.words.findings }
      frame.findingList(findings, showsMission: false)
    }
  }
}
