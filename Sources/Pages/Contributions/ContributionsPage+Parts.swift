import Basics
import Capabilities
import Council
import Markup
import Phrases

/// The latest figures, what is wrong with the data, and where to look further.
extension ContributionsPage {
  func latestPart(_ series: ContributionSeries) -> HTML {
    let published = series.months.last { series[$0] != nil }
    guard let month = series.months.last(where: { (series[$0]?.people ?? 0) > 0 }),
      let total = series[month]
    else { return .empty }
    let own = frame.forceWords.calendar
    let said = frame.phrases.month(month)
    return section(.id("latest")) {
      h2 { month == published ? own.latest(said) : own.latestWith(said) }
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
      ul { for line in lines(of: series.gaps).prefix(60) { li { line } } }
    }
  }

  /// The gaps in words, those of one sort in months that follow each other together.
  private func lines(of gaps: [ContributionGap]) -> [String] {
    let missing = gaps.filter { $0 == .monthMissing($0.month) }.map(\.month).stretches
    let unsplit = gaps.filter { $0 == .notSplitByMission($0.month) }.map(\.month).stretches
    var lines = missing.map { ($0.lowerBound, words.monthMissing(frame.forces.months($0))) }
    lines += unsplit.map { ($0.lowerBound, words.notSplit(frame.forces.months($0))) }
    for gap in gaps {
      switch gap {
      case .monthMissing, .notSplitByMission: continue
      case .sexesSwapped, .contributorAbsent: lines.append((gap.month, frame.said(gap)))
      }
    }
    return lines.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { line in
      line.1.prefix(1).uppercased() + line.1.dropFirst()
    }
  }

  /// A contributor's name; where the register has none, words that say so beside its code.
  func name(of contributor: Identifier<Contributor>) -> String {
    let name = frame.names.contributor(contributor)
    return name == contributor.rawValue ? frame.forceWords.calendar.unnamed(name) : name
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
    let named = contributors.map { (name: name(of: $0.id), period: $0) }
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
