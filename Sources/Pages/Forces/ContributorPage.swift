import Basics
package import Capabilities
package import Markup
import Phrases

/// One contributor: its pledges and what became of them, its units in place, its contributions, and its
/// own terms; nobody else is on the page.
package struct ContributorPage: Sendable {
  package var frame: PageFrame
  package var file: ContributorFile
  /// Whether it contributes now, by the published figures where there are any.
  package var standing: ContributorStanding
  /// In order of announcement.
  package var pledges: [PledgeLine]
  /// In order of their first days.
  package var deployments: [Deployment]
  /// Its published months; nil without any.
  package var series: ContributionSeries?
  package var history: ContributorHistory?

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, file: ContributorFile, standing: ContributorStanding,
    pledges: [PledgeLine] = [], deployments: [Deployment] = [], series: ContributionSeries? = nil,
    history: ContributorHistory? = nil
  ) {
    self.frame = frame
    self.file = file
    self.standing = standing
    self.pledges = pledges
    self.deployments = deployments
    self.series = series
    self.history = history
  }

  /// The page.
  package var html: HTML {
    let name = frame.names.contributor(file.contributor.id)
    return frame.page(
      name, at: .contributors,
      heading: group {
        span(.classes("over")) {
          "\(frame.forces.nature(file.contributor.nature).capitalizedFirst), \(frame.forces.standing(standing)) "
        }
        name
      },
      lead: div(.classes("lead")) {
        p { words.lead }
        frame.knownLine
      }
    ) {
      pledgesPart
      deploymentsPart
      historyPart
      termsPart
      officesPart
      section {
        p(.classes("files")) { frame.row(of: .contributors, file.contributor.id.rawValue) }
      }
    }
  }

  var words: ForceWords.StateWords { frame.forceWords.state }

  private var deploymentsPart: HTML {
    section(.id("deployments")) {
      h2 { words.deployments }
      if deployments.isEmpty {
        p(.classes("quiet")) { words.noDeployments }
      } else {
        table(.classes("stack")) {
          thead {
            tr {
              for head in [
                frame.forceWords.table.capability, frame.forceWords.table.mission, words.state,
                frame.forceWords.rotation.stay, words.rotation, words.agreement,
              ] { th(.scope(.column)) { head } }
            }
          }
          tbody { for deployment in deployments { row(of: deployment) } }
        }
      }
    }
  }

  private func row(of deployment: Deployment) -> HTML {
    tr {
      th(.scope(.row)) {
        frame.sourced(.source(CapabilityKind.deployments.rawValue, id: deployment.id.rawValue)) {
          deployment.quantity == 1 ? "" : "\(deployment.quantity) × "
          frame.names.unitType(deployment.unitType)
        }
      }
      cell(frame.forceWords.table.mission) { frame.mission(deployment.mission) }
      cell(words.state) { frame.forces.state(deployment.state) }
      cell(frame.forceWords.rotation.stay) {
        frame.days(from: deployment.from, until: deployment.until)
      }
      cell(words.rotation) { deployment.rotation.map { frame.time($0, .short) } }
      cell(words.agreement) {
        deployment.agreementUntil.map { frame.time($0.advanced(by: -1), .short) }
      }
    }
  }

  private var historyPart: HTML {
    section(.id("contributions")) {
      h2 { words.history }
      if let series {
        p(.classes("quiet")) { words.historyLead }
        if let history { p { stays(history) } }
        frame.seriesFigure(series, named: words.history)
        ul(.classes("plain quiet")) { for gap in series.gaps.prefix(60) { li { frame.said(gap) } } }
        p {
          a(.href(frame.link(.contributorContributions(file.contributor.id)))) { words.more }
        }
      } else {
        p(.classes("quiet")) { words.noHistory }
      }
    }
  }

  private func stays(_ history: ContributorHistory) -> HTML {
    .joined(
      history.missions.map { stay in
        group {
          frame.mission(stay.mission)
          " \(words.firstLast(frame.phrases.month(stay.first), frame.phrases.month(stay.last)))"
        }
      }, by: " · ")
  }
}

/// One of a contributor's pledges, and what became of it.
package struct PledgeLine: Hashable, Sendable {
  package let pledge: Pledge
  package let notified: NotifiedLevel
  package let outcome: PledgeOutcome
  package let conference: Conference?

  /// Takes the parts as they are.
  package init(
    pledge: Pledge, notified: NotifiedLevel, outcome: PledgeOutcome, conference: Conference?
  ) {
    self.pledge = pledge
    self.notified = notified
    self.outcome = outcome
    self.conference = conference
  }
}
