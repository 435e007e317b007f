import Basics
import Phrases
package import Council
package import Forces
package import Markup

/// Who comes to a mission, rotates and leaves, what that asks of lift, and which agreements run out.
package struct MissionRotationsPage: Sendable {
  package var frame: PageFrame
  package var mission: Mission
  package var calendar: MissionCalendar
  package var form: FormState

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, mission: Mission, calendar: MissionCalendar, form: FormState = FormState()
  ) {
    self.frame = frame
    self.mission = mission
    self.calendar = calendar
    self.form = form
  }

  /// The page.
  package var html: HTML {
    frame.page(
      words.calendar(mission.id.rawValue), at: .missions,
      heading: group {
        span(.classes("over")) { frame.mission(mission.id) }
        words.rotations
      },
      lead: div(.classes("lead")) {
        p { words.calendarLead }
        frame.knownLine
      }, errors: form.errors
    ) {
      Markup.form(
        .method(.get), .action(frame.link(.missionRotations(mission.id))),
        .classes("look line-form")
      ) {
        frame.lookFields(calendar.months, in: form)
        button(.type(.submit), .classes("secondary")) { frame.forceWords.board.show }
      }
      staysPart
      eventsPart
      liftPart
      agreementsPart
      filesPart
    }
  }

  var words: ForceWords.RotationWords { frame.forceWords.rotation }
  var own: ForceWords.CalendarWords { frame.forceWords.calendar }

  private var eventsPart: HTML {
    let heads = frame.forceWords.table
    let events = calendar.events.filter { $0.nature != .agreementEnds }
    return section(.id("events")) {
      h2 { frame.forces.months(calendar.months) }
      if events.isEmpty {
        p { words.noRotations }
      } else {
        table(.classes("stack")) {
          thead {
            tr {
              for head in [words.when, words.event, words.unit, heads.contributor, heads.people] {
                th(.scope(.column)) { head }
              }
            }
          }
          tbody { for event in events { row(of: event) } }
        }
      }
    }
  }

  private func row(of event: MissionCalendar.Event) -> HTML {
    let heads = frame.forceWords.table
    return tr {
      th(.scope(.row)) { frame.time(event.day, .short) }
      cell(words.event) { name(of: event.nature) }
      cell(words.unit) { unit(event.stay) }
      cell(heads.contributor) { event.stay.contributor.map { frame.contributor($0) } }
      cell(heads.people) { event.stay.people.map { frame.forces.number(Double($0)) } ?? "" }
    }
  }

  private var agreementsPart: HTML {
    let ends = calendar.events.filter { $0.nature == .agreementEnds }
    return section(.id("agreements")) {
      h2 { words.agreements }
      if ends.isEmpty {
        p(.classes("quiet")) { words.noAgreements }
      } else {
        ul(.classes("plain rows")) {
          for event in ends {
            li {
              frame.time(event.day, .short)
              " "
              unit(event.stay)
              if let contributor = event.stay.contributor {
                ", "
                frame.contributor(contributor)
              }
            }
          }
        }
      }
    }
  }

  private var filesPart: HTML {
    p(.classes("files")) {
      a(.href(frame.forceLink(.missionContributions(mission.id)))) {
        frame.forceWords.contributions.here
      }
      a(.href(frame.forceLink(.requirements, query: [.init("mission", mission.id.rawValue)]))) {
        frame.forceWords.frame.requirements
      }
      a(.href(frame.link(.sourceKind("deployments")))) { frame.kindName("deployments") }
    }
  }

  func name(of nature: MissionCalendar.Event.Nature) -> String {
    switch nature {
    case .arrives: words.arrives
    case .rotates: words.rotates
    case .leaves: words.leaves
    case .agreementEnds: own.agreementEnds
    }
  }

  /// The units of a stay, leading to the row that says so.
  func unit(_ stay: MissionCalendar.Stay) -> HTML {
    a(.classes("source"), .href(frame.forceLink(frame.address(of: stay.supply)))) {
      title(of: stay)
    }
  }

  func title(of stay: MissionCalendar.Stay) -> String {
    (stay.units > 1 ? "\(stay.units) × " : "") + frame.names.unitType(stay.unitType)
  }
}
