import Basics
import Council
import Markup
import Phrases

/// What is being negotiated: a draft's tasks beside those in force, and the checks of its dates.
extension MissionPage {
  private var terms: SitePhrases.TermsWords { frame.phrases.terms }

  /// The ways to the load of each end, and to the check of a draft's dates.
  var draftLinks: HTML {
    let lastDay = frame.facts.register.missionEnds(asOf: frame.today)
      .first { $0.mission == mission.id }?.day
    guard lastDay != nil else { return .empty }
    return p(.classes("files screen")) {
      a(.href(frame.link(.missionAction(mission.id, .balance)))) { terms.balanceLink }
      a(.href(frame.link(.feasible))) { terms.feasibleLink }
    }
  }

  /// The decisions of whose tasks the register holds some, and which nobody has adopted.
  private var drafts: [DocumentSymbol] {
    let register = frame.facts.register
    let adopted = Set(
      register.mandates.filter { $0.mission == mission.id }.map(\.decision)
        + register.decisions.map(\.symbol))
    let drafted = register.tasks.filter { $0.mission == mission.id }.map(\.decision)
    return Set(drafted).subtracting(adopted).sorted { $0.text < $1.text }
  }

  var draftsPart: HTML {
    .fragment(drafts.map(comparison(of:)))
  }

  private func comparison(of draft: DocumentSymbol) -> HTML {
    let register = frame.facts.register
    let tasks = register.tasks.filter { $0.mission == mission.id }
    let inForce = register.mandateInForce(of: mission.id, on: frame.today)?.decision
    let difference = mandateDifference(
      draft: tasks.filter { $0.decision == draft }, inForce: tasks.filter { $0.decision == inForce }
    )
    let proposals = register.triggerProposals(draft: draft, of: mission.id, on: frame.today)
    return section(.classes("draft")) {
      h2 { terms.draftHeading(draft.text) }
      p(.classes("quiet")) { inForce.map { terms.draftLead($0.text) } ?? terms.draftNew }
      if difference.isEmpty { p { terms.unchanged } } else { table(of: difference) }
      if !proposals.isEmpty {
        h3 { terms.proposes }
        ul {
          for proposal in proposals {
            li {
              frame.rule(proposal.trigger.rule)
              " \(frame.council.trigger(proposal.trigger)): \(frame.council.meeting(proposal.meeting)) "
              span(.classes("quiet")) { frame.council.source(of: proposal.trigger.rule) }
            }
          }
        }
      }
    }
  }

  private func table(of difference: MandateDifference) -> HTML {
    Markup.table(.classes("stack")) {
      thead {
        tr {
          th(.scope(.column)) { terms.task }
          th(.scope(.column)) { terms.change }
          th(.scope(.column)) { terms.inForce }
          th(.scope(.column)) { terms.inDraft }
        }
      }
      tbody {
        for task in difference.added { row(task, terms.added, "", task.text) }
        for task in difference.removed { row(task, terms.removed, task.text, "") }
        for change in difference.reworded {
          row(change.after, terms.reworded, change.before.text, change.after.text)
        }
        for change in difference.reprioritised {
          row(
            change.after, terms.reprioritised, rank(of: change.before), rank(of: change.after))
        }
        for change in difference.remeasured {
          row(
            change.after, terms.remeasured, change.before.benchmarks.joined(separator: "; "),
            change.after.benchmarks.joined(separator: "; "))
        }
      }
    }
  }

  private func rank(of task: MandatedTask) -> String {
    task.priority.map { "\($0)" } ?? ""
  }

  private func row(_ task: MandatedTask, _ change: String, _ before: String, _ after: String)
    -> HTML
  {
    tr {
      th(.scope(.row)) {
        frame.sourced(.source("tasks", id: task.id.rawValue)) { task.code }
      }
      td { change }
      cell(terms.inForce) { before.isEmpty ? HTML.empty : del { before } }
      cell(terms.inDraft) { after.isEmpty ? HTML.empty : ins { after } }
    }
  }
}
