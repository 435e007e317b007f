import Basics
import Council
import Markup
import Phrases

/// What was: decisions, meetings and triggers.
extension MissionPage {
  var historyPart: HTML {
    let shared = frame.phrases.words
    let periods = Array((frame.facts.mandates[mission.id] ?? []).reversed())
    guard !periods.isEmpty else { return .empty }
    return section(.id("history")) {
      h2 { words.history }
      table(.classes("stack")) {
        thead {
          tr {
            th(.scope(.column)) { shared.decision }
            th(.scope(.column)) { shared.change }
            th(.scope(.column)) { shared.adopted }
            th(.scope(.column)) { shared.expiry }
            th(.scope(.column)) { words.ceilings }
            th(.scope(.column)) { shared.confidence }
          }
        }
        tbody {
          for period in periods {
            tr {
              th(.scope(.row)) {
                frame.sourced(.source("mandates", id: period.id.rawValue)) {
                  span(.classes("symbol")) { period.decision.text }
                }
              }
              td { frame.council.change(period.change) }
              cell(shared.adopted) { frame.time(period.adopted, .short) }
              cell(shared.expiry) {
                period.expiry.map { frame.time($0, .short) } ?? .text(shared.noEnd)
              }
              cell(words.ceilings) {
                let parts = [
                  period.troops.map { words.troops($0) }, period.police.map { words.police($0) },
                ].compactMap { $0 }
                parts.joined(separator: ", ")
              }
              td(.classes("quiet")) { frame.council.confidence(period.provenance.confidence) }
            }
          }
        }
      }
    }
  }

  var meetingsPart: HTML {
    let meetings = frame.facts.register.meetings
      .filter { $0.missions.contains(mission.id) }
      .sorted { ($1.day, $1.id) < ($0.day, $0.id) }
    let shown = meetings.prefix(60)
    return section(.id("meetings")) {
      h2 { words.meetings }
      if meetings.isEmpty { p(.classes("quiet")) { words.noMeetings } }
      if shown.count < meetings.count {
        p(.classes("quiet")) { words.latestMeetings(shown.count, meetings.count) }
      }
      if !shown.isEmpty {
        table(.classes("stack")) {
          thead {
            tr {
              th(.scope(.column)) { frame.phrases.words.day }
              th(.scope(.column)) { words.record }
              th(.scope(.column)) { words.topic }
            }
          }
          tbody {
            for meeting in shown {
              tr {
                th(.scope(.row)) { frame.time(meeting.day, .short) }
                td {
                  frame.sourced(.source("council-meetings", id: meeting.id.rawValue)) {
                    span(.classes("symbol")) { meeting.record }
                  }
                }
                td {
                  meeting.topic
                  span(.classes("quiet")) { " (\(frame.council.format(meeting.format)))" }
                }
              }
            }
          }
        }
      }
    }
  }

  var triggersPart: HTML {
    let triggers = frame.facts.register.triggers
      .filter { $0.mission == mission.id }.sorted { ($1.fired, $1.id) < ($0.fired, $0.id) }
    return section(.id("triggers")) {
      h2 { words.triggers }
      if triggers.isEmpty {
        p(.classes("quiet")) { words.noTriggers }
      } else {
        table(.classes("stack")) {
          thead {
            tr {
              th(.scope(.column)) { words.fired }
              th(.scope(.column)) { words.triggerLabel }
              th(.scope(.column)) { frame.phrases.words.note }
              th(.scope(.column)) { words.answer }
            }
          }
          tbody { for trigger in triggers { row(of: trigger) } }
        }
      }
    }
  }

  private func row(of trigger: TriggerRecord) -> HTML {
    let rule = RuleID(rawValue: trigger.trigger.rawValue)
    return tr {
      th(.scope(.row)) {
        frame.sourced(.source("triggers", id: trigger.id.rawValue)) {
          frame.time(trigger.fired, .short)
        }
      }
      td {
        frame.rule(rule)
        " \(frame.council.trigger(trigger.trigger))"
        lineBreak
        span(.classes("quiet")) { frame.council.source(of: rule) }
      }
      td { trigger.note }
      td { frame.council.answer(trigger.answer) }
    }
  }
}
