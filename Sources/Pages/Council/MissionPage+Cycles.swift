import Basics
import Council
import Markup
import Phrases

/// What comes next: the steps of each open cycle, with due, planned and actual day; and papers.
extension MissionPage {
  /// The cycles with a step from today on, soonest first, and their steps in order.
  private var openCycles: [(decision: DocumentSymbol?, items: [ProgrammeItem])] {
    Dictionary(grouping: items.filter { $0.step != nil }, by: \.decision)
      .filter { $0.value.contains { $0.day >= frame.today && $0.known == .planned } }
      .map { (decision: $0.key, items: $0.value.inOrder) }
      .sorted { ($0.items.first?.day ?? Day(0)) < ($1.items.first?.day ?? Day(0)) }
  }

  var nextPart: HTML {
    section(.id("next")) {
      h2 { words.next }
      if openCycles.isEmpty { p(.classes("quiet")) { words.noCycle } }
      for cycle in openCycles {
        if let decision = cycle.decision {
          h3 { words.cycle(decision.text) }
        }
        stepTable(cycle.items)
      }
      draftLinks
    }
  }

  private func stepTable(_ items: [ProgrammeItem]) -> HTML {
    let shared = frame.phrases.words
    return table(.classes("stack")) {
      thead {
        tr {
          th(.scope(.column)) { shared.step }
          th(.scope(.column)) { shared.due }
          th(.scope(.column)) { shared.planned }
          th(.scope(.column)) { shared.actual }
        }
      }
      tbody {
        for item in items {
          tr {
            th(.scope(.row)) {
              item.step.map { frame.council.step($0) } ?? ""
              for finding in findings where finding.item == item.id {
                " "
                frame.forceMark(finding)
              }
            }
            cell(shared.due) {
              item.due.map { due in
                frame.sourced(frame.facts.source(of: item)) { frame.time(due, .short) }
              }
            }
            cell(shared.planned) {
              if item.known == .planned {
                frame.time(item.day, .short)
                frame.tags(of: item)
              }
            }
            cell(shared.actual) {
              switch item.known {
              case .planned: HTML.empty
              case .actual: frame.time(item.day, .short)
              case .notHeld: frame.tags(of: item)
              }
            }
          }
        }
      }
    }
  }

  var papersPart: HTML {
    guard !papers.isEmpty else { return .empty }
    return section(.id("papers")) {
      h2 { words.papers }
      p(.classes("quiet")) { words.papersHint }
      table(.classes("stack")) {
        thead {
          tr {
            th(.scope(.column)) { frame.phrases.words.paper }
            th(.scope(.column)) { frame.phrases.words.owedBy }
            th(.scope(.column)) { frame.phrases.words.due }
            th(.scope(.column)) { frame.phrases.words.state }
          }
        }
        tbody { for (index, paper) in papers.enumerated() { row(of: paper, index) } }
      }
    }
  }

  private func row(of paper: PaperLine, _ index: Int) -> HTML {
    tr {
      th(.scope(.row)) {
        frame.rule(RuleID(rawValue: paper.paper.rawValue))
        " \(frame.council.paper(paper.paper))"
      }
      cell(frame.phrases.words.owedBy) { frame.council.office(paper.owner) }
      cell(frame.phrases.words.due) {
        paper.due.map { frame.time($0, .short) }
      }
      cell(frame.phrases.words.state) {
        span(.classes("paper-only")) { frame.council.paperState(paper.state) }
        Markup.form(
          .method(.post), .action(frame.link(.missionAction(mission.id, .papers))),
          .classes("line-form paper-form")
        ) {
          seenField(in: FormState())
          input(.type(.hidden), .name("item"), .value(paper.item.rawValue))
          input(.type(.hidden), .name("paper"), .value(paper.paper.rawValue))
          label(.for("paper-\(index)"), .classes("unseen")) {
            "\(frame.phrases.words.label(frame.phrases.words.state)) \(frame.council.paper(paper.paper))"
          }
          select(.id("paper-\(index)"), .name("state")) {
            for state in PaperRecord.State.allCases {
              option(.value(state.rawValue), .selected(state == paper.state)) {
                frame.council.paperState(state)
              }
            }
          }
          button(.type(.submit), .classes("secondary")) { words.setState }
        }
      }
    }
  }
}
