import Phrases
package import Basics
package import Capabilities
package import Council
package import Markup

/// Uniformed personnel over time: of all, of one mission, or of one contributor.
package struct ContributionsPage: Sendable {
  package var frame: PageFrame
  package var subject: Subject
  /// Nil where nothing is published of it.
  package var series: ContributionSeries?
  /// What is beside it: the missions, and the contributors, each with the months of its figures.
  package var missions: [ContributionPeriod<Mission>]
  package var contributors: [ContributionPeriod<Contributor>]
  /// Whether the register knows the mission or the contributor, so that it has a page of its own.
  package var isKnown: Bool

  /// Whose contributions are shown.
  package enum Subject: Hashable, Sendable {
    case all
    case mission(Identifier<Mission>)
    case contributor(Identifier<Contributor>)
  }

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, subject: Subject, series: ContributionSeries?,
    missions: [ContributionPeriod<Mission>] = [],
    contributors: [ContributionPeriod<Contributor>] = [], isKnown: Bool = false
  ) {
    self.frame = frame
    self.subject = subject
    self.series = series
    self.missions = missions
    self.contributors = contributors
    self.isKnown = isKnown
  }

  /// The page.
  package var html: HTML {
    frame.page(
      title, at: .contributions, lead: div(.classes("lead")) { p { words.lead } }
    ) {
      if let series {
        section(.id("series")) {
          h2 { shown }
          frame.seriesFigure(series, named: title)
          filesPart
        }
        latestPart(series)
        gapsPart(series)
      } else {
        section { p { nothing } }
      }
      ownPart
      missionsPart
      contributorsPart
    }
  }

  var words: ForceWords.ContributionWords { frame.forceWords.contributions }

  private var title: String {
    switch subject {
    case .all: words.title
    case .mission(let id): words.ofMission(id.rawValue)
    case .contributor(let id): words.ofState(name(of: id))
    }
  }

  /// What the drawing shows.
  private var shown: String {
    switch subject {
    case .all: words.all
    case .mission(let id): frame.name(of: id)
    case .contributor(let id): name(of: id)
    }
  }

  private var nothing: String {
    switch subject {
    case .all: words.none
    case .mission: frame.forceWords.calendar.noMission
    case .contributor: frame.forceWords.state.noHistory
    }
  }

  /// Where more is said of the mission or the contributor.
  private var ownPart: HTML {
    guard isKnown else { return .empty }
    return p(.classes("files")) {
      switch subject {
      case .all: HTML.empty
      case .mission(let id):
        a(.href(frame.link(.mission(id)))) { frame.name(of: id) }
        a(.href(frame.link(.missionRotations(id)))) { frame.forceWords.calendar.rotations }
      case .contributor(let id):
        a(.href(frame.link(.contributor(id)))) { name(of: id) }
      }
    }
  }

  private var filesPart: HTML {
    let query: [Link.QueryItem] =
      switch subject {
      case .all: []
      case .mission(let id): [.init("mission", id.rawValue)]
      case .contributor(let id): [.init("state", id.rawValue)]
      }
    return p(.classes("files")) {
      for file in Address.ContributionFile.allCases {
        a(.href(frame.link(.contributionFile(file), query: query))) { file.rawValue }
      }
    }
  }
}

/// From which published month to which something has figures; it need not have them throughout.
package struct ContributionPeriod<Owner>: Hashable, Sendable {
  package let id: Identifier<Owner>
  package let first: Month
  package let last: Month

  /// Takes the parts as they are.
  package init(id: Identifier<Owner>, first: Month, last: Month) {
    self.id = id
    self.first = first
    self.last = last
  }
}
