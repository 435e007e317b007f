import Basics
import Capabilities
import Forces
import Markup
import Phrases

/// The gaps, what would close them, and how turns are shared.
extension RotationPage {
  func gapsPart(_ plan: RotationPlan) -> HTML {
    guard !plan.gap.isZero else { return .empty }
    let gaps =
      plan.gap.day.map { (days: $0, word: words.gapDay) }
      + plan.gap.night.map { (days: $0, word: words.gapNight) }
    return section(.id("gaps")) {
      h2 { words.gaps }
      if plan.status != .interrupted { p(.classes("quiet")) { words.gapProved } }
      table(.classes("stack figures")) {
        thead {
          tr {
            th(.scope(.column)) { words.what }
            th(.scope(.column)) { words.when }
            th(.scope(.column), .classes("number")) { words.length }
          }
        }
        tbody {
          for gap in gaps {
            tr {
              th(.scope(.row)) { gap.word }
              cell(words.when) { dates(gap.days) }
              cell(words.length, classes: "number") {
                frame.forceWords.state.days(gap.days.count)
              }
            }
          }
        }
      }
    }
  }

  func remedyPart(_ plan: RotationPlan) -> HTML {
    guard !plan.gap.isZero else { return .empty }
    return section(.id("remedy")) {
      h2 { words.remedy }
      if let remedy = plan.remedy {
        p(.classes("quiet")) { words.remedyLead }
        list(of: remedy)
        if !plan.otherRemedies.isEmpty {
          h3 { words.otherRemedies }
          for other in plan.otherRemedies { list(of: other) }
        }
      } else {
        p { words.noRemedy }
      }
    }
  }

  private func list(of remedy: RotationRemedy) -> HTML {
    group {
      ul { for addition in remedy.additions { li { said(addition) } } }
      p(.classes("quiet")) {
        words.halfMonths(remedy.halfMonths)
        if remedy.isProved { ", \(words.proved)" }
      }
    }
  }

  /// What is asked, as a text.
  func said(_ addition: RotationRemedy.Addition) -> String {
    switch addition {
    case .extends(let partner, _, _): words.extends(name(of: partner), stretch(addition.days))
    case .slot(_, let byNight):
      words.newSlot(stretch(addition.days)) + (byNight ? ", \(words.byNight)" : "")
    }
  }

  func fairnessPart(_ plan: RotationPlan) -> HTML {
    let turns = plan.fairness.turns.map {
      (key: AlphabeticalKey(frame.names.contributor($0.contributor)), turn: $0)
    }.sorted { ($0.key, $0.turn.contributor) < ($1.key, $1.turn.contributor) }.map(\.turn)
    return section(.id("turns")) {
      h2 { words.fairness }
      p { words.spread(plan.fairness.spread) }
      p(.classes("quiet")) { words.fairnessLead }
      table(.classes("stack figures")) {
        thead {
          tr {
            th(.scope(.column)) { frame.forceWords.table.contributor }
            for head in [words.served, words.due, words.able] {
              th(.scope(.column), .classes("number")) { head }
            }
          }
        }
        tbody {
          for turn in turns {
            tr {
              th(.scope(.row)) { frame.contributor(turn.contributor) }
              cell(words.served, classes: "number") { "\(turn.served)" }
              cell(words.due, classes: "number") { "\(turn.due)" }
              cell(words.able, classes: "number") { "\(turn.able)" }
            }
          }
        }
      }
    }
  }

  /// The first and the last of some days, as HTML.
  func dates(_ days: Range<Day>) -> HTML {
    frame.days(from: days.lowerBound, until: days.upperBound)
  }

  /// The first and the last of some days, as a text.
  func stretch(_ days: Range<Day>) -> String {
    words.between(
      frame.phrases.shortDate(days.lowerBound),
      frame.phrases.shortDate(days.upperBound.advanced(by: -1)))
  }
}
