import Basics
import Capabilities
import Markup
import Phrases

/// A contributor's own terms, and what only the deciding offices weigh.
extension ContributorPage {
  var termsPart: HTML {
    section(.id("terms")) {
      h2 { words.terms }
      p(.classes("quiet")) { words.termsLead }
      dl(.classes("facts")) {
        dt { frame.forceWords.ladder.ceiling }
        dd {
          if let ceiling = file.ceiling {
            "\(frame.forces.level(ceiling.most)) "
            frame.row(of: .levelCeilings, ceiling.id.rawValue)
            if !ceiling.reason.isEmpty { p(.classes("quiet")) { ceiling.reason } }
          } else {
            frame.forceWords.ladder.noCeiling
          }
        }
        dt { words.caveats }
        dd { caveats }
        if file.sight == .contributor {
          dt { words.clearance }
          dd { clearance }
        }
      }
    }
  }

  private var caveats: HTML {
    guard !file.caveats.isEmpty else { return .text(words.noCaveats) }
    return ul(.classes("plain")) {
      for caveat in file.caveats {
        li {
          frame.forces.nature(caveat.nature)
          if let mission = caveat.mission {
            ", "
            frame.mission(mission)
          }
          if !caveat.words.isEmpty { " — \(caveat.words)" }
          " "
          frame.row(of: .caveats, caveat.id.rawValue)
        }
      }
    }
  }

  private var clearance: HTML {
    guard let clearance = file.clearance else { return .text(words.noClearance) }
    let steps: [(FieldName, Int?)] = [
      (.capitalDays, clearance.capitalDays), (.parliamentDays, clearance.parliamentDays),
      (.agreementDays, clearance.agreementDays), (.visaDays, clearance.visaDays),
    ]
    return group {
      p {
        steps.compactMap { name, days in
          days.map { "\(frame.forces.label(name)) \(words.days($0))" }
        }.joined(separator: " · ")
      }
      p(.classes("quiet")) { words.clearancePrivate }
    }
  }

  /// What the deciding offices alone see, where the page is read for them; else the way to it.
  var officesPart: HTML {
    section(.id("offices")) {
      if file.sight == .decidingOffices {
        h2 { words.offices }
        p(.classes("quiet")) { words.officesLead }
        dl(.classes("facts")) {
          dt { words.consents }
          dd { consents }
          dt { words.bars }
          dd { bars }
        }
        p { a(.href(frame.forceLink(.contributor(file.contributor.id)))) { words.asContributor } }
      } else {
        p(.classes("screen")) {
          a(
            .href(
              frame.forceLink(
                .contributor(file.contributor.id),
                query: [.init("for", ContributorFile.Sight.decidingOffices.rawValue)]))
          ) { words.asOffices }
        }
      }
    }
  }

  private var consents: HTML {
    guard !file.consents.isEmpty else { return .text(words.noConsents) }
    return ul(.classes("plain")) {
      for consent in file.consents {
        li {
          frame.mission(consent.mission)
          " — \(frame.forces.answer(consent.answer)), "
          frame.time(consent.day, .short)
          " "
          frame.row(of: .consents, consent.id.rawValue)
        }
      }
    }
  }

  private var bars: HTML {
    guard !file.bars.isEmpty else { return .text(words.noBars) }
    return ul(.classes("plain")) {
      for bar in file.bars {
        li {
          frame.forces.ground(bar.ground)
          if let mission = bar.mission {
            ", "
            frame.mission(mission)
          }
          ", "
          frame.days(from: bar.from, until: bar.until)
          " "
          frame.row(of: .bars, bar.id.rawValue)
        }
      }
    }
  }
}
