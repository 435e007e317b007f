import Basics
import Council
import Markup
import Phrases

/// What stands beside the coming steps: what ends, what is owed, what is open.
extension TodayPage {
  var expiriesPart: HTML {
    let days = frame.today..<frame.today.advanced(by: 91)
    let periods = frame.facts.register.expiries(in: days)
    return section {
      h2 { words.expiries }
      if periods.isEmpty { p(.classes("quiet")) { frame.phrases.words.none } }
      ul(.classes("plain rows")) {
        for period in periods {
          li {
            frame.mission(period.mission)
            span(.classes("row-end")) {
              frame.sourced(.source("mandates", id: period.id.rawValue)) {
                frame.time(period.expiry ?? period.start, .short)
              }
            }
          }
        }
      }
    }
  }

  var papersPart: HTML {
    let open = papers.filter { $0.state == .open }.sorted {
      ($0.due ?? $0.meeting, $0.mission) < ($1.due ?? $1.meeting, $1.mission)
    }
    guard !open.isEmpty else { return .empty }
    return section {
      h2 { words.papers }
      ul(.classes("plain rows")) {
        for paper in open {
          li {
            frame.mission(paper.mission)
            " \(frame.council.paper(paper.paper))"
            span(.classes("row-end")) { frame.time(paper.due ?? paper.meeting, .short) }
            lineBreak
            span(.classes("quiet")) { frame.council.office(paper.owner) }
          }
        }
      }
    }
  }

  var triggersPart: HTML {
    guard !triggers.isEmpty else { return .empty }
    return section {
      h2 { words.triggers }
      ul(.classes("plain rows")) {
        for trigger in triggers {
          li {
            frame.mission(trigger.mission)
            " "
            frame.rule(RuleID(rawValue: trigger.trigger.rawValue))
            " \(frame.council.trigger(trigger.trigger))"
            span(.classes("row-end")) {
              frame.sourced(.source("triggers", id: trigger.id.rawValue)) {
                frame.time(trigger.fired, .short)
              }
            }
          }
        }
      }
    }
  }

  /// Where the register ends before today: the later decision is not recorded.
  var endsPart: HTML {
    let ends = frame.facts.register.missionEnds(asOf: frame.today).filter { $0.day < frame.today }
    guard !ends.isEmpty else { return .empty }
    return section {
      h2 { words.ends }
      ul(.classes("plain rows")) {
        for end in ends {
          li {
            frame.mission(end.mission)
            " "
            frame.decision(end.decision, of: end.mission)
            lineBreak
            span(.classes("quiet")) { words.endsLine(end.day) }
          }
        }
      }
    }
  }
}
