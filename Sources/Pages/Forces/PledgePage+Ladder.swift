import Basics
import Capabilities
import Markup
import Phrases

/// The ladder: four facts of their own, and what evidence shows beside them.
extension PledgePage {
  var ladderPart: HTML {
    section(.id("ladder")) {
      h2 { words.ladder }
      rungs
      p(.classes("quiet")) { words.ladderLead }
      if !usable.limits.isEmpty {
        p {
          "\(words.countsAs(name(of: usable.level))) "
          usable.limits.map { frame.forces.limit($0) }.joined(separator: " · ")
          "."
        }
      }
      div(.classes("facts-four")) {
        box(words.registration, registration)
        box(words.notified, notified)
        box(words.selection, selection)
        box(words.deployment, deployment)
      }
      h3 { words.beside }
      dl(.classes("facts")) {
        dt { words.met }
        dd {
          "\(name(of: ladder.criteriaMet)) "
          span(.classes("quiet")) { "(\(words.metNote))" }
          if let question = ladder.question { p { frame.forces.question(question) } }
        }
        dt { words.ceiling }
        dd {
          if let ceiling = ladder.ceiling {
            "\(frame.forces.level(ceiling.most)) "
            frame.row(of: .levelCeilings, ceiling.id.rawValue)
          } else {
            words.noCeiling
          }
        }
        dt { words.confirmation }
        dd {
          ladder.confirmation.map { .text(words.confirmationDue($0)) }
            ?? span(.classes("quiet")) { words.none }
        }
        dt { words.reviewDue }
        dd { review }
      }
    }
  }

  /// The levels from the lowest to the highest, with the notified one marked by its frame and a word.
  private var rungs: HTML {
    ol(.classes("rungs"), .aria("label", words.ladder)) {
      for level in ReadinessLevel.allCases where level > .none {
        let isNotified = level == ladder.notified.level
        li(.classes(isNotified ? "is-notified" : nil)) {
          frame.forces.level(level)
          if isNotified { " — \(words.notified.lowercasedFirst)" }
        }
      }
    }
  }

  private func box(_ name: String, _ content: HTML) -> HTML {
    div {
      h3 { name }
      content
    }
  }

  private var registration: HTML {
    group {
      p { strong { frame.forces.registration(ladder.registration) } }
      if let day = ladder.registered { p(.classes("quiet")) { frame.time(day) } }
    }
  }

  private var notified: HTML {
    let level = ladder.notified
    return group {
      p { strong { frame.forces.level(level.level) } }
      p(.classes("quiet")) {
        if let since = level.since {
          words.notifiedSince(since)
          if let until = level.until {
            ", \(words.notifiedUntil(until.advanced(by: -1)))"
          }
          if let notice = level.notice {
            " "
            frame.row(of: .levelNotices, notice.rawValue)
          }
        } else {
          words.noNotice
        }
      }
    }
  }

  private var selection: HTML {
    guard !selections.isEmpty else { return p(.classes("quiet")) { words.noSelection } }
    return .fragment(
      selections.map { selection in
        p {
          "\(words.selectedFor(selection.day)) "
          frame.requirement(selection.line)
          ", \(selection.decidedBy)"
        }
      })
  }

  private var deployment: HTML {
    guard !deployments.isEmpty else { return p(.classes("quiet")) { words.noDeployment } }
    return .fragment(
      deployments.map { deployment in
        p {
          strong { frame.forces.state(deployment.state) }
          ", "
          frame.mission(deployment.mission)
          ", "
          frame.days(from: deployment.from, until: deployment.until)
          " "
          frame.row(of: .deployments, deployment.id.rawValue)
        }
      })
  }

  /// A level that is not a notified one: where there is none, nothing is said of a notice.
  func name(of level: ReadinessLevel) -> String {
    level == .none ? words.metNone : frame.forces.level(level)
  }

  /// What asks the Secretariat for a review: a question, never a change of level.
  private var review: HTML {
    guard ladder.isReviewDue else { return span(.classes("quiet")) { words.noReview } }
    return ul(.classes("plain")) {
      for ground in ladder.review { li { frame.forces.review(ground) } }
    }
  }
}
