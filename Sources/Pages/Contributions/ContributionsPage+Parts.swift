import Basics
import Capabilities
import Council
import Markup
import Phrases

/// The latest figures, what is wrong with the data, and where to look further.
extension ContributionsPage {
  func latestPart(_ series: ContributionSeries) -> HTML {
    guard let month = series.months.last(where: { series[$0] != nil }), let total = series[month]
    else { return .empty }
    return section {
      h2 { frame.forceWords.calendar.latest(frame.phrases.month(month)) }
      dl(.classes("facts")) {
        dt { words.people }
        dd { frame.forces.number(Double(total.people)) }
        if let women = total.women {
          dt { words.women }
          dd { frame.forces.number(Double(women)) }
        }
        for type in PersonnelType.allCases {
          if let people = total.byType[type], people > 0 {
            dt { frame.forces.personnel(type) }
            dd { frame.forces.number(Double(people)) }
          }
        }
      }
    }
  }

  func gapsPart(_ series: ContributionSeries) -> HTML {
    guard !series.gaps.isEmpty else { return .empty }
    return section(.id("gaps")) {
      h2 { words.gaps }
      ul { for gap in series.gaps.prefix(60) { li { frame.said(gap) } } }
    }
  }

  var missionsPart: HTML {
    guard !missions.isEmpty else { return .empty }
    return section(.id("missions")) {
      h2 { words.missions }
      ul(.classes("plain rows series-list")) {
        for mission in missions {
          li {
            a(.href(frame.link(.missionContributions(mission.id)))) { mission.id.rawValue }
            span(.classes("quiet")) { " \(period(mission.first, mission.last))" }
          }
        }
      }
    }
  }

  var contributorsPart: HTML {
    guard !contributors.isEmpty else { return .empty }
    let named = contributors.map { (name: frame.names.contributor($0.id), period: $0) }
      .sorted { AlphabeticalKey($0.name) < AlphabeticalKey($1.name) }
    return section(.id("contributors")) {
      h2 { words.states }
      p(.classes("quiet")) { words.statesLead }
      ul(.classes("plain rows series-list")) {
        for (name, contributor) in named {
          li {
            a(.href(frame.link(.contributorContributions(contributor.id)))) { name }
            span(.classes("quiet")) { " \(period(contributor.first, contributor.last))" }
          }
        }
      }
    }
  }

  private func period(_ first: Month, _ last: Month) -> String {
    frame.shortMonths(first..<last.advanced(by: 1))
  }
}
