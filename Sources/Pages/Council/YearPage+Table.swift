import Basics
import Council
import Markup
import Phrases

/// The table behind the lanes, and the key to what is drawn.
extension YearPage {
  private static let steps: [Step] = [.report, .contributorMeeting, .consultations, .adoption]

  var key: HTML {
    p(.classes("chart-key")) {
      for step in YearPage.steps {
        span {
          SVG.drawing(width: 14, height: 14, .aria("hidden", "true")) {
            Drawing.step(step, x: 7, y: 7, title: nil)
          }
          frame.phrases.words.shortStep(step)
        }
      }
      span {
        SVG.drawing(width: 14, height: 14, .aria("hidden", "true")) {
          SVG.line(from: (7, 0), to: (7, 14), .classes("expiry"))
        }
        words.expiry
      }
      span {
        SVG.drawing(width: 22, height: 14, .aria("hidden", "true")) {
          SVG.rect(x: 0, y: 4, width: 22, height: 6, .classes("lead-kept"))
        }
        words.leadKept
      }
      span {
        SVG.drawing(width: 22, height: 14, .aria("hidden", "true")) {
          SVG.rect(x: 1, y: 4, width: 20, height: 6, .classes("lead-short"))
        }
        words.leadShort
      }
    }
  }

  func laneTable(_ lanes: [YearLane]) -> HTML {
    div(.classes("scroll")) {
      table(.classes("stack")) {
        thead {
          tr {
            th(.scope(.column)) { frame.phrases.words.mission }
            th(.scope(.column)) { frame.phrases.words.decision }
            for step in YearPage.steps {
              th(.scope(.column)) { frame.phrases.words.shortStep(step) }
            }
            th(.scope(.column)) { frame.phrases.words.expiry }
          }
        }
        tbody {
          for lane in lanes {
            for cycle in lane.cycles { row(of: cycle, in: lane) }
          }
        }
      }
    }
  }

  private func row(of cycle: YearCycle, in lane: YearLane) -> HTML {
    let decision = cycle.items.first?.decision
    return tr {
      th(.scope(.row)) { frame.mission(lane.mission) }
      td {
        if let decision {
          frame.decision(decision, of: lane.mission)
        } else {
          frame.phrases.marks.projected
        }
      }
      for step in YearPage.steps {
        cell(frame.phrases.words.shortStep(step)) { day(of: cycle.step(step)) }
      }
      cell(frame.phrases.words.expiry) {
        expiry(of: cycle).map { day in
          frame.sourced(cycle.items.first.flatMap { frame.facts.source(of: $0) }) {
            frame.time(day, .short)
          }
        }
      }
    }
  }

  private func day(of item: ProgrammeItem?) -> HTML {
    guard let item else { return .empty }
    return group {
      frame.time(item.day, .short)
      frame.tags(of: item)
      for finding in programme.findings where finding.item == item.id {
        " "
        frame.forceMark(finding)
      }
    }
  }
}

extension Drawing {
  /// The mark of a step: a square for the report, a circle for contributors, a diamond for
  /// consultations, a filled square on its corner for the vote; others are small circles.
  static func step(_ step: Step?, x: Double, y: Double, title: String?) -> HTML {
    switch step {
    case .report:
      SVG.rect(x: x - 4.5, y: y - 4.5, width: 9, height: 9, .classes("step"), title: title)
    case .contributorMeeting:
      SVG.circle(x: x, y: y, radius: 5, .classes("step"), title: title)
    case .consultations:
      SVG.polygon(
        [(x: x, y: y - 6), (x: x + 6, y: y), (x: x, y: y + 6), (x: x - 6, y: y)],
        .classes("step"), title: title)
    case .adoption:
      SVG.polygon(
        [(x: x, y: y - 6), (x: x + 6, y: y), (x: x, y: y + 6), (x: x - 6, y: y)],
        .classes("step step-adoption"), title: title)
    default: SVG.circle(x: x, y: y, radius: 2.5, .classes("step"), title: title)
    }
  }
}
