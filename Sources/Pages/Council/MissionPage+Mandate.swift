import Basics
import Council
import Markup
import Phrases

/// The mandate in force and what is known of the mission.
extension MissionPage {
  func mandatePart(_ standing: MandateStanding) -> HTML {
    section(.id("mandate")) {
      h2 { heading(of: standing) }
      dl(.classes("facts")) {
        switch standing {
        case .notBegun: fact(words.until) { words.noMandate }
        case .inForce(let period), .ended(let period), .registerEnds(_, let period):
          mandateFacts(period, standing)
        }
        missionFacts
      }
    }
  }

  /// Past the last day known a mandate is the last one recorded, no longer the one in force.
  private func heading(of standing: MandateStanding) -> String {
    switch standing {
    case .notBegun, .inForce: words.inForce
    case .ended, .registerEnds: words.lastRecorded
    }
  }

  private func fact(_ name: String, @HTMLBuilder content: () -> HTML) -> HTML {
    group {
      dt { name }
      dd { content() }
    }
  }

  private func mandateFacts(_ period: MandatePeriod, _ standing: MandateStanding) -> HTML {
    let source = Address.source("mandates", id: period.id.rawValue)
    let ceilings = frame.facts.register.ceilingsInForce(of: mission.id, on: frame.today)
    return group {
      fact(frame.phrases.words.decision) {
        frame.decision(period.decision, of: mission.id)
        " (\(frame.council.change(period.change)))"
      }
      fact(words.from) { frame.sourced(source) { frame.time(period.start) } }
      fact(words.until) { frame.standing(standing) }
      fact(words.ceilings) {
        if let troops = ceilings?.troops ?? period.troops {
          frame.sourced(source) { words.troops(troops) }
        } else {
          frame.phrases.words.notRecorded
        }
        if let police = ceilings?.police ?? period.police {
          ", "
          frame.sourced(source) { words.police(police) }
        }
        if !period.otherCeiling.isEmpty { ", \(period.otherCeiling)" }
        span(.classes("quiet")) { " (\(frame.council.confidence(period.ceilingConfidence)))" }
      }
      fact(words.reportRule) {
        frame.sourced(source) { frame.council.reportRule(period.reportRule) }
      }
    }
  }

  private var missionFacts: HTML {
    let penholders = frame.facts.register.penholders.filter { penholder in
      penholder.mission == mission.id && (penholder.from.map { $0 <= frame.today } ?? true)
        && (penholder.until.map { frame.today < $0 } ?? true)
    }
    return group {
      for penholder in penholders {
        fact(words.penholder) {
          frame.sourced(.source("penholders", id: penholder.id.rawValue)) {
            penholder.states.map { frame.name(of: $0) }.joined(separator: ", ")
          }
          span(.classes("quiet")) { " (\(words.penholderHint))" }
        }
      }
      if !mission.seat.isEmpty {
        fact(words.seat) {
          frame.sourced(.source("missions", id: mission.id.rawValue)) {
            frame.council.seat(mission.seat)
          }
        }
      }
      if !mission.hosts.isEmpty {
        fact(words.hosts) { mission.hosts.map { frame.name(of: $0) }.joined(separator: ", ") }
      }
      fact(frame.phrases.frame.feeds) {
        a(.href(frame.link(.feed(mission.id)))) { words.calendar }
      }
    }
  }

  func tasksPart(_ standing: MandateStanding) -> HTML {
    guard case .inForce(let period) = standing else { return .empty }
    let tasks = frame.facts.register.tasks
      .filter { $0.mission == mission.id && $0.decision == period.decision }
      .sorted { ($0.priority ?? .max, $0.id) < ($1.priority ?? .max, $1.id) }
    return section(.id("tasks")) {
      h2 { words.tasks }
      if tasks.isEmpty {
        p(.classes("quiet")) { words.noTasks }
      } else {
        table(.classes("stack")) {
          thead {
            tr {
              th(.scope(.column)) { words.tasks }
              th(.scope(.column)) { words.priority }
              th(.scope(.column)) { words.benchmarks }
            }
          }
          tbody { for task in tasks { row(of: task) } }
        }
      }
    }
  }

  private func row(of task: MandatedTask) -> HTML {
    tr {
      th(.scope(.row)) {
        frame.sourced(.source("tasks", id: task.id.rawValue)) { task.text }
      }
      cell(words.priority) { task.priority.map { "\($0)" } ?? "" }
      cell(words.benchmarks) {
        task.benchmarks.joined(separator: "; ")
      }
    }
  }
}
