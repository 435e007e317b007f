import Basics
import Capabilities
import Markup
import Phrases

/// A contributor's pledges on the ladder, and what became of each: for it and the Secretariat.
extension ContributorPage {
  var pledgesPart: HTML {
    section(.id("pledges")) {
      h2 { words.pledges }
      if pledges.isEmpty {
        p(.classes("quiet")) { words.noPledges }
      } else {
        table(.classes("stack")) {
          thead {
            tr {
              for head in [
                frame.forceWords.ladder.pledge, frame.forceWords.ladder.announced,
                frame.forceWords.table.level, frame.forceWords.table.registration, words.became,
              ] { th(.scope(.column)) { head } }
            }
          }
          tbody { for line in pledges { row(of: line) } }
        }
      }
    }
  }

  private func row(of line: PledgeLine) -> HTML {
    tr {
      th(.scope(.row)) {
        a(.href(frame.forceLink(.pledge(line.pledge.id)))) { frame.what(line.pledge) }
        " "
        code(.classes("quiet")) { line.pledge.id.rawValue }
      }
      cell(frame.forceWords.ladder.announced) {
        if let day = line.pledge.announced {
          frame.time(day, .short)
          " "
        }
        if let conference = line.conference { frame.conference(conference) }
      }
      cell(frame.forceWords.table.level) { frame.level(line.notified.level) }
      cell(frame.forceWords.table.registration) {
        frame.forces.registration(line.pledge.registration)
      }
      cell(words.became) { became(line.outcome) }
    }
  }

  private func became(_ outcome: PledgeOutcome) -> HTML {
    group {
      switch outcome.state {
      case .announced: words.announced
      case .registered(let day):
        words.registered
        if let day { ", \(words.since(day))" }
      case .notified(let level, let day): "\(frame.forces.level(level)), \(words.since(day))"
      case .deployed(let id, let day):
        frame.sourced(.source(CapabilityKind.deployments.rawValue, id: id.rawValue)) {
          words.deployed
        }
        ", \(words.since(day))"
      case .noPublicRecord: words.noRecord
      case .withdrawn(let day, let said):
        words.withdrawn
        if let day { ", \(words.since(day))" }
        if !said.isEmpty { ", \(words.inWords(said))" }
      }
      if !outcome.restates.isEmpty {
        p(.classes("quiet")) {
          "\(frame.forceWords.ladder.restates) "
          HTML.joined(outcome.restates.map { frame.pledge($0) }, by: ", ")
        }
      }
    }
  }
}
