import Basics
import Capabilities
import Markup
import Phrases

/// Criteria one by one, and what the next level still asks for.
extension PledgePage {
  var nextPart: HTML {
    section(.id("next")) {
      if let next = ladder.next {
        h2 { words.next(frame.forces.level(next.level)) }
        p { next.reachable.map(words.reachable) ?? words.unreachable }
        if !next.missing.isEmpty {
          table(.classes("stack")) {
            thead {
              tr {
                th(.scope(.column)) { words.criterion }
                th(.scope(.column)) { words.owedBy }
                th(.scope(.column)) { frame.phrases.words.rule }
              }
            }
            tbody {
              for step in next.missing {
                tr {
                  th(.scope(.row)) { frame.forces.need(step.need) }
                  cell(words.owedBy) { frame.forces.owner(step.owedBy) }
                  cell(frame.phrases.words.rule) { step.rule.rawValue }
                }
              }
            }
          }
        }
      } else {
        p(.classes("quiet")) { words.nextTop }
      }
    }
  }

  var criteriaPart: HTML {
    section(.id("criteria")) {
      h2 { words.criteria }
      table(.classes("stack")) {
        thead {
          tr {
            for head in [
              words.criterion, words.standing, words.evidence, words.owedBy, words.due,
            ] { th(.scope(.column)) { head } }
          }
        }
        tbody { for criterion in ladder.criteria { row(of: criterion) } }
      }
    }
  }

  private func row(of criterion: Criterion) -> HTML {
    tr {
      th(.scope(.row)) {
        span(.classes("quiet")) { "\(criterion.rule.rawValue) " }
        frame.forces.rule(criterion.rule)
      }
      cell(words.standing) { standing(of: criterion) }
      cell(words.evidence) {
        HTML.joined(criterion.evidence.map { evidence($0) }, by: " · ")
      }
      cell(words.owedBy) { owed(criterion) }
      cell(words.due) { criterion.due.map { frame.time($0, .short) } }
    }
  }

  private func standing(of criterion: Criterion) -> HTML {
    switch criterion.standing {
    case .met: span(.classes("tag-met")) { "✓ \(words.isMet)" }
    case .notMet: span(.classes("tag-open")) { "○ \(words.isNotMet)" }
    case .notApplicable: span(.classes("quiet")) { words.isNotApplicable }
    }
  }

  private func evidence(_ id: Identifier<Evidence>) -> HTML {
    frame.sourced(.source(CapabilityKind.evidence.rawValue, id: id.rawValue)) {
      if let one = evidence[id] {
        words.byEvidence(frame.forces.evidence(one.nature), one.day)
      } else {
        id.rawValue
      }
    }
  }

  /// What is missing, under the office or the contributor that owes it.
  private func owed(_ criterion: Criterion) -> HTML {
    guard !criterion.missing.isEmpty else { return .empty }
    return ul(.classes("plain")) {
      for owner in LadderOwner.allCases {
        let own = criterion.missing.filter { $0.owedBy == owner }
        if !own.isEmpty {
          li {
            "\(frame.forces.owner(owner)) "
            span(.classes("quiet")) {
              "(\(own.map { frame.forces.need($0.need) }.joined(separator: " · ")))"
            }
          }
        }
      }
    }
  }
}
