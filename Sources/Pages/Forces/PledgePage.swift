package import Basics
package import Capabilities
package import Forces
package import Markup
import Phrases

/// One pledge: what is offered, and where it stands on the ladder; for its contributor and the
/// Secretariat.
package struct PledgePage: Sendable {
  package var frame: PageFrame
  package var pledge: Pledge
  package var ladder: Ladder
  /// What it counts as, and why that may be less than was notified.
  package var usable: UsableLevel
  package var conference: Conference?
  /// The evidence that criteria rest on.
  package var evidence: [Identifier<Evidence>: Evidence]
  /// Decisions for it, and its deployments, in order of days.
  package var selections: [Selection]
  package var deployments: [Deployment]
  /// The joint pledges in which it leads or has a part.
  package var joints: [JointStanding]
  /// Pledges that say it again.
  package var saidAgainBy: [Identifier<Pledge>]
  /// The unit against each requirement of `months`; nobody else's.
  package var units: [OwnUnit]

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, pledge: Pledge, ladder: Ladder, usable: UsableLevel,
    conference: Conference? = nil, evidence: [Identifier<Evidence>: Evidence] = [:],
    selections: [Selection] = [], deployments: [Deployment] = [], joints: [JointStanding] = [],
    saidAgainBy: [Identifier<Pledge>] = [], units: [OwnUnit] = []
  ) {
    self.frame = frame
    self.pledge = pledge
    self.ladder = ladder
    self.usable = usable
    self.conference = conference
    self.evidence = evidence
    self.selections = selections
    self.deployments = deployments
    self.joints = joints
    self.saidAgainBy = saidAgainBy
    self.units = units
  }

  /// The page.
  package var html: HTML {
    frame.page(
      frame.names.pledge(pledge.id), at: .pledges,
      heading: group {
        span(.classes("over")) { "\(words.pledge) \(pledge.id) " }
        frame.names.pledge(pledge.id)
      },
      lead: div(.classes("lead")) {
        p { words.lead }
        frame.knownLine
      }
    ) {
      ladderPart
      nextPart
      criteriaPart
      jointPart
      unitsPart
      offerPart
      section {
        h2 { frame.forceWords.board.files }
        p(.classes("files")) {
          a(.href(frame.forceLink(.ladderFile(pledge.id)))) { "ladder.json" }
          frame.row(of: .pledges, pledge.id.rawValue)
        }
      }
    }
  }

  var words: ForceWords.LadderWords { frame.forceWords.ladder }

  private var offerPart: HTML {
    section {
      h2 { words.facts }
      div(.classes("columns uneven")) {
        offer
        if !pledge.words.isEmpty || !pledge.note.isEmpty {
          dl(.classes("facts")) {
            fact(words.words, .text(pledge.words))
            fact(frame.forceWords.table.notes, .text(pledge.note))
          }
        }
      }
    }
  }

  private var offer: HTML {
    dl(.classes("facts")) {
      fact(frame.forceWords.table.contributor, frame.contributor(pledge.contributor))
      fact(frame.forceWords.table.capability, .text(frame.what(pledge)))
      fact(
        frame.forceWords.table.people,
        .text(pledge.strength.map { frame.forces.number(Double($0)) } ?? ""))
      fact(frame.forces.label(.tags).capitalizedFirst, .text(pledge.tags.joined(separator: ", ")))
      fact(words.announced, pledge.announced.map { frame.time($0) } ?? .empty)
      fact(words.conference, conference.map { frame.conference($0) } ?? .empty)
      fact(words.available, frame.days(from: pledge.from, until: pledge.until))
      fact(words.missions, missions)
      fact(words.noticeName, .text(pledge.noticeDays.map(words.notice) ?? ""))
      fact(words.tours, .text(tours))
      fact(words.money, .text(money))
      fact(words.partners, .text(pledge.partners))
      fact(words.restates, list(pledge.restated))
      fact(words.saidAgainBy, list(saidAgainBy))
    }
  }

  /// A fact with its name; nothing where it is not recorded.
  private func fact(_ name: String, _ value: HTML) -> HTML {
    guard !value.isEmpty else { return .empty }
    return group {
      dt { name }
      dd { value }
    }
  }

  private var missions: HTML {
    guard !pledge.missions.isEmpty else { return .text(words.anyMission) }
    return .joined(pledge.missions.map { frame.mission($0) }, by: ", ")
  }

  private var tours: String {
    guard pledge.shortestTour != nil || pledge.longestTour != nil else { return "" }
    return words.tourMonths(
      pledge.shortestTour.map { "\($0)" } ?? "…", pledge.longestTour.map { "\($0)" } ?? "…")
  }

  private var money: String {
    pledge.dollars.map { frame.forceWords.why.dollars(frame.forces.number(Double($0))) } ?? ""
  }

  private func list(_ pledges: [Identifier<Pledge>]) -> HTML {
    guard !pledges.isEmpty else { return .empty }
    return ul(.classes("plain")) { for pledge in pledges { li { frame.pledge(pledge) } } }
  }
}
