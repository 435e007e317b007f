import Basics
import Council
import Markup
import Phrases

/// The plan behind the calendar: what could not be placed, what it costs, what was chosen.
extension MonthPage {
  var planPart: HTML {
    section(.id("plan"), .classes("columns")) {
      unplacedPart
      scorePart
      choicesPart
    }
  }

  private var unplacedPart: HTML {
    guard !programme.unplaced.isEmpty else { return .empty }
    return div {
      h2 { words.unplaced }
      ul {
        for item in programme.unplaced {
          li {
            strong { frame.phrases.words.label(frame.title(ofItem: item.id)) }
            " \(item.reasons.map(frame.council.reason).joined(separator: "; "))"
          }
        }
      }
    }
  }

  private var scorePart: HTML {
    guard !programme.score.isEmpty else { return .empty }
    return div {
      h2 { words.score }
      table(.classes("figures")) {
        thead {
          tr {
            th(.scope(.column)) { frame.phrases.words.rule }
            th(.scope(.column)) { frame.phrases.words.force }
            th(.scope(.column), .classes("number")) { words.count }
            th(.scope(.column), .classes("number")) { words.cost }
          }
        }
        tbody {
          for line in programme.score {
            tr {
              th(.scope(.row)) { frame.rule(line.rule) }
              td { frame.phrases.words.forceWord(line.force) }
              td(.classes("number")) { "\(line.count)" }
              td(.classes("number")) { "\(line.cost)" }
            }
          }
        }
        tfoot {
          tr {
            th(.scope(.row)) { frame.phrases.words.total }
            td {}
            td {}
            td(.classes("number")) { "\(programme.objective)" }
          }
        }
      }
    }
  }

  private var choicesPart: HTML {
    guard !programme.choices.isEmpty else { return .empty }
    return div {
      h2 { words.choices }
      ul {
        for choice in programme.choices {
          li {
            "\(frame.phrases.words.label(choice.subject)) "
            frame.sourced(.source(choice.kind, id: choice.used)) { choice.used }
            " \(words.choiceUsed) (\(frame.council.why(choice.why))); "
            HTML.joined(
              choice.setAside.map { id in
                frame.sourced(.source(choice.kind, id: id)) { id }
              }, by: ", ")
            " \(words.choiceAside)"
          }
        }
      }
    }
  }
}
