package import Capabilities
package import Forces
package import Markup
import Basics
import Phrases

/// One rotation scheme: who keeps the capability when, what gap remains, how turns are shared, and what
/// would close the gap.
package struct RotationPage: Sendable {
  package var frame: PageFrame
  package var scheme: RotationScheme
  /// Nil where the terms of its partners cannot be planned with.
  package var plan: RotationPlan?

  /// Takes the parts as they are.
  package init(frame: PageFrame, scheme: RotationScheme, plan: RotationPlan?) {
    self.frame = frame
    self.scheme = scheme
    self.plan = plan
  }

  /// The page.
  package var html: HTML {
    frame.page(
      scheme.name, at: .rotations,
      heading: group {
        span(.classes("over")) { "\(words.scheme) \(scheme.id) " }
        scheme.name
      },
      lead: div(.classes("lead")) {
        if let plan { proof(of: plan) } else { p(.classes("refusal")) { words.cannot } }
        p(.classes("quiet")) { words.lead }
        frame.knownLine
      }
    ) {
      if let plan {
        slotsPart(plan)
        gapsPart(plan)
        remedyPart(plan)
        fairnessPart(plan)
      }
      factsPart
      section {
        h2 { frame.forceWords.board.files }
        p(.classes("files")) {
          if plan != nil {
            a(.href(frame.forceLink(.rotationFile(scheme.id)))) { "rotation.json" }
          }
          frame.row(of: .rotationSchemes, scheme.id.rawValue)
        }
      }
    }
  }

  var words: ForceWords.RotationWords { frame.forceWords.rotation }

  private func proof(of plan: RotationPlan) -> HTML {
    group {
      p {
        strong {
          plan.gap.isZero ? words.noGap : words.gap(plan.gap.dayCount, plan.gap.nightCount)
        }
      }
      p(.classes("proof", "proof-\(plan.status.rawValue)")) {
        switch plan.status {
        case .optimal: words.optimal
        case .feasible: words.feasible
        case .interrupted: words.interrupted
        }
      }
      if plan.check.holds {
        p(.classes("proof")) { words.checked }
      } else {
        p(.classes("refusal")) { words.broken }
      }
    }
  }

  private var factsPart: HTML {
    let heads = frame.forceWords.table
    return section {
      h2 { words.scheme }
      dl(.classes("facts")) {
        dt { heads.mission }
        dd { frame.mission(scheme.mission) }
        dt { heads.capability }
        dd { frame.names.unitType(scheme.unitType) }
        if let line = scheme.line {
          dt { heads.line }
          dd { frame.requirement(line) }
        }
        dt { words.when }
        dd {
          frame.days(from: scheme.from, until: scheme.until)
          ", \(scheme.needsNight ? words.needsNight : words.dayOnly)"
        }
        if let host = scheme.campHost {
          dt { words.host }
          dd { frame.contributor(host) }
        }
        if !scheme.note.isEmpty {
          dt { heads.notes }
          dd { scheme.note }
        }
      }
    }
  }

  /// Who fills a slot, as a text.
  func name(of partner: RotationPartner) -> String {
    switch partner {
    case .contributor(let id): frame.names.contributor(id)
    case .contract(let id): frame.names.supply(.contract(id))
    }
  }

  /// The same, leading to its page or row.
  func link(to partner: RotationPartner) -> HTML {
    switch partner {
    case .contributor(let id): frame.contributor(id)
    case .contract(let id): frame.supply(.contract(id))
    }
  }
}
