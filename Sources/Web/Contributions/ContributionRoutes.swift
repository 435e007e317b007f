import Basics
import Capabilities
import Council
import HTTPTypes
import Hummingbird
import Interchange
import Pages
import Phrases
import Store

extension Site {
  /// Published contributions over time, of all, by mission and by contributor.
  var contributionRoutes: [Route] {
    [
      Route(.get, "/contributions", samples: ["/contributions"]) { try await contributions($0) },
      Route(
        .get, "/contributions/missions/:mission", samples: ["/contributions/missions/MINUSMA"]
      ) { try await missionContributions($0) },
      Route(.get, "/contributions/states/:code", samples: ["/contributions/states/CAN"]) {
        try await contributorContributions($0)
      },
      Route(
        .get, "/contributions/contributions.csv", samples: ["/contributions/contributions.csv"]
      ) { visit in
        let (series, _) = try await contributionFile(visit)
        return .file(
          ContributionsCSV.bytes(of: series), type: "text/csv; charset=utf-8",
          name: "contributions.csv")
      },
      Route(
        .get, "/contributions/contributions.json",
        samples: ["/contributions/contributions.json?mission=MINUSMA"]
      ) { visit in
        let (series, title) = try await contributionFile(visit)
        return .file(
          Array(ContributionsJSON.json(of: series, title: title).pretty.utf8),
          type: "application/json")
      },
    ]
  }

  private func contributions(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let book = try await reading.contributions(as: visit.viewer)
    return .page(
      ContributionsPage(
        frame: visit.frame(room), subject: .all, series: book.total,
        missions: book.missionPeriods, contributors: book.contributorPeriods
      ).html)
  }

  private func missionContributions(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let book = try await reading.contributions(as: visit.viewer)
    let typed = Identifier<Mission>(try visit.part("mission"))
    let known = room.register.mission(typed: typed.rawValue)?.id
    let id = known ?? typed
    let series = book.series(in: id)
    guard series != nil || known != nil else {
      throw HTTPError(.notFound)
    }
    return .page(
      ContributionsPage(
        frame: visit.frame(room), subject: .mission(id), series: series,
        contributors: book.contributorPeriods(in: id), isKnown: known != nil
      ).html)
  }

  private func contributorContributions(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let book = try await reading.contributions(as: visit.viewer)
    let id = Identifier<Contributor>(try visit.part("code"))
    let series = book.series(of: id)
    let isKnown = room.capabilities.contributors.contains { $0.id == id }
    let isState = room.register.states.contains { $0.code.rawValue == id.rawValue }
    guard series != nil || isKnown || isState else { throw HTTPError(.notFound) }
    let stays = book.history(of: id)?.missions ?? []
    return .page(
      ContributionsPage(
        frame: visit.frame(room), subject: .contributor(id), series: series,
        missions: stays.map { ContributionPeriod(id: $0.mission, first: $0.first, last: $0.last) },
        isKnown: isKnown
      ).html)
  }

  /// The series that a file is asked of; an empty one where nothing was imported.
  ///
  /// - Throws: 404 for a mission or a contributor without a figure; `StoreFault`.
  private func contributionFile(_ visit: Visit) async throws -> (ContributionSeries, String) {
    let book = try await reading.contributions(as: visit.viewer)
    let nothing = ContributionSeries(
      months: visit.today.month..<visit.today.month, totals: [], gaps: [])
    guard book.months != nil else { return (nothing, "") }
    let words = ForceWords.in(visit.language).contributions
    if let mission = visit.query("mission") {
      guard let series = book.series(in: Identifier(mission)) else { throw HTTPError(.notFound) }
      return (series, words.ofMission(mission))
    }
    if let state = visit.query("state") {
      guard let series = book.series(of: Identifier(state)) else { throw HTTPError(.notFound) }
      let room = try await reading.room(as: visit.viewer)
      let names = ForceNames(
        visit.language, council: room.register, capabilities: room.usedCapabilities)
      return (series, words.ofState(names.contributor(Identifier(state))))
    }
    return (book.total ?? nothing, words.title)
  }

  /// The four strengths of a mission in the twelve months that end with the last of which something
  /// is published or budgeted, at most this one.
  ///
  /// - Throws: `StoreFault`.
  func strengths(
    of mission: Identifier<Mission>, _ room: ReadingRoom.Room, _ visit: Visit
  ) async throws -> [MissionStrength] {
    let series = try await reading.contributions(as: visit.viewer).series(in: mission)
    let now = usualDay(room, visit).month
    let published = series.flatMap { series in
      series.months.last { (series[$0]?.people ?? 0) > 0 }
    }
    let budgeted = room.usedCapabilities.missionBudgets.filter { $0.mission == mission }
      .map { min($0.until.advanced(by: -1), now) }.max()
    let last = min([published, budgeted].compactMap { $0 }.max() ?? now, now)
    return room.usedCapabilities.strengths(
      of: mission, in: last.advanced(by: -11)..<last.advanced(by: 1), council: room.used,
      deployed: series)
  }
}

extension ContributionBook {
  /// The missions with the months of their figures, in order of acronyms.
  fileprivate var missionPeriods: [ContributionPeriod<Mission>] {
    missions.compactMap { id in
      guard let series = series(in: id) else { return nil }
      let there = series.months.filter { (series[$0]?.people ?? 0) > 0 }
      guard let first = there.first, let last = there.last else { return nil }
      return ContributionPeriod(id: id, first: first, last: last)
    }
  }

  fileprivate var contributorPeriods: [ContributionPeriod<Contributor>] {
    contributors.compactMap { id in
      history(of: id).map { ContributionPeriod(id: id, first: $0.first, last: $0.last) }
    }
  }

  fileprivate func contributorPeriods(
    in mission: Identifier<Mission>
  ) -> [ContributionPeriod<Contributor>] {
    contributors.compactMap { id in
      guard let stay = history(of: id)?.missions.first(where: { $0.mission == mission }) else {
        return nil
      }
      return ContributionPeriod(id: id, first: stay.first, last: stay.last)
    }
  }
}
