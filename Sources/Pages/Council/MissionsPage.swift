import Phrases
import Basics
package import Council
package import Markup

/// The missions of the register, with the mandate in force and the next step of each.
package struct MissionsPage: Sendable {
  package var frame: PageFrame
  /// Coming steps, of which the next of each mission is shown.
  package var items: [ProgrammeItem]
  package var findings: [Finding]

  /// Takes the parts as they are.
  package init(frame: PageFrame, items: [ProgrammeItem], findings: [Finding]) {
    self.frame = frame
    self.items = items
    self.findings = findings
  }

  /// The page.
  package var html: HTML {
    let missions = frame.facts.register.missions.sorted { $0.id < $1.id }
    let ended = missions.filter { isOver($0) }
    let unknown = missions.filter { !isOver($0) && frame.facts.mandates[$0.id] == nil }
    let current = missions.filter { !isOver($0) && frame.facts.mandates[$0.id] != nil }
    return frame.page(
      words.listTitle, at: .missions,
      lead: p(.classes("lead")) { words.listLead(current.count) }
    ) {
      section(.id("missions")) {
        p(.classes("filter"), .data("filters", "#missions"), .hidden()) {
          label(.for("filter-missions")) { frame.phrases.words.filter }
          input(.type(.search), .id("filter-missions"), .noAutocomplete)
        }
        listing(current)
      }
      if !ended.isEmpty {
        section {
          h2 { words.endedHeading }
          listing(ended)
        }
      }
      if !unknown.isEmpty {
        section {
          h2 { words.withoutMandate }
          ul(.classes("plain rows")) {
            for mission in unknown {
              li {
                frame.mission(mission.id)
                span(.classes("quiet")) { " \(frame.name(of: mission))" }
              }
            }
          }
        }
      }
    }
  }

  private var words: SitePhrases.MissionWords { frame.phrases.mission }

  private func isOver(_ mission: Mission) -> Bool {
    if case .ended = frame.facts.register.mandateStanding(of: mission.id, on: frame.today) {
      return true
    }
    return mission.ended.map { $0 <= frame.today } ?? false
  }

  private func listing(_ missions: [Mission]) -> HTML {
    table(.classes("stack")) {
      thead {
        tr {
          th(.scope(.column)) { frame.phrases.words.mission }
          th(.scope(.column)) { words.inForce }
          th(.scope(.column)) { words.until }
          th(.scope(.column)) { words.nextStep }
          th(.scope(.column)) { frame.phrases.words.findings }
        }
      }
      tbody(.data("filter", "rows")) { for mission in missions { row(of: mission) } }
    }
  }

  private func row(of mission: Mission) -> HTML {
    let standing = frame.facts.register.mandateStanding(of: mission.id, on: frame.today)
    let next = items.filter {
      $0.mission == mission.id && $0.day >= frame.today && $0.known == .planned
    }.inOrder.first
    let mine = findings.filter { $0.mission == mission.id }
    return tr {
      th(.scope(.row)) {
        frame.mission(mission.id)
        lineBreak
        span(.classes("quiet")) { frame.name(of: mission) }
      }
      cell(words.inForce) { decision(of: standing, mission.id) }
      cell(words.until) { frame.standing(standing) }
      cell(words.nextStep) {
        if let next {
          frame.sourced(frame.facts.source(of: next)) { frame.time(next.day, .weekday) }
          " \(frame.shortTitle(of: next))"
        }
      }
      cell(frame.phrases.words.findings) {
        mine.isEmpty ? .empty : frame.findingCounts(mine)
      }
    }
  }

  private func decision(of standing: MandateStanding, _ mission: Identifier<Mission>) -> HTML {
    switch standing {
    case .inForce(let period), .ended(let period), .registerEnds(_, let period):
      frame.decision(period.decision, of: mission)
    case .notBegun: .empty
    }
  }
}

extension PageFrame {
  /// Until when a mandate is in force; where the register ends before today, just that.
  func standing(_ standing: MandateStanding) -> HTML {
    switch standing {
    case .notBegun: .text(phrases.mission.notBegun)
    case .inForce(let period):
      sourced(.source("mandates", id: period.id.rawValue)) {
        period.expiry.map { time($0, .short) } ?? .text(phrases.words.noEnd)
      }
    case .ended(let period):
      sourced(.source("mandates", id: period.id.rawValue)) {
        period.expiry.map { .text(phrases.mission.ended($0)) } ?? .text(phrases.words.noEnd)
      }
    case .registerEnds(let day, let period):
      sourced(.source("mandates", id: period.id.rawValue)) { phrases.home.endsLine(day) }
    }
  }
}
