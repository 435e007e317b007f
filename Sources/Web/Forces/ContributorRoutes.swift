import Basics
import Capabilities
import HTTPTypes
import Hummingbird
import Pages

extension Site {
  /// Contributors, each on a page of its own.
  var contributorRoutes: [Route] {
    [
      Route(
        .get, "/states", samples: ["/states", "/states?asOf=2019-05-01&standing=former"]
      ) { try await contributors($0) },
      Route(
        .get, "/states/:state",
        samples: [
          "/states/CAN?asOf=2019-05-01", "/states/BRA", "/states/ROU?asOf=2020-01-01&for=offices",
        ]
      ) { try await contributor($0) },
    ]
  }

  private func contributors(_ visit: Visit) async throws -> Response {
    let (_, room) = try await forceQuestion(visit)
    let book = try await reading.contributions(as: visit.viewer)
    let wanted = visit.query("standing").flatMap(ContributorStanding.init(rawValue:))
    let rows = room.capabilities.contributors.map {
      ContributorRow(
        id: $0.id, nature: $0.nature, standing: standing(of: $0, book, room, visit))
    }.filter { wanted == nil || $0.standing == wanted }
    return .page(
      ContributorsPage(
        frame: visit.frame(room, marking: .unclassified), rows: rows,
        form: FormState(values: ["standing": wanted?.rawValue ?? ""])
      ).html)
  }

  /// Whether a contributor contributes: by the published figures for today, as recorded for a day
  /// that is past.
  private func standing(
    of contributor: Contributor, _ book: ContributionBook, _ room: ForceRoom, _ visit: Visit
  ) -> ContributorStanding {
    room.asOf == visit.today ? book.standing(of: contributor) : contributor.standing
  }

  private func contributor(_ visit: Visit) async throws -> Response {
    let (_, room) = try await forceQuestion(visit)
    let id = Identifier<Contributor>(try visit.part("state"))
    let sight = visit.query("for").flatMap(ContributorFile.Sight.init(rawValue:)) ?? .contributor
    let register = room.capabilities
    guard let file = register.file(of: id, for: sight, on: room.asOf) else {
      throw HTTPError(.notFound)
    }
    let book = try await reading.contributions(as: visit.viewer)
    let pledges = Dictionary(
      register.pledges.filter { $0.contributor == id }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let lines = register.pledgeOutcomes(of: id, on: room.asOf).compactMap { outcome in
      pledges[outcome.pledge].map { pledge in
        PledgeLine(
          pledge: pledge, notified: room.ladders.notified(pledge.id), outcome: outcome,
          conference: register.conferences.first { $0.id == pledge.conference })
      }
    }
    return .page(
      ContributorPage(
        frame: visit.frame(
          room, marking: sight == .contributor ? .confidential : .strictlyConfidential),
        file: file, standing: standing(of: file.contributor, book, room, visit), pledges: lines,
        deployments: register.deployments.filter { $0.contributor == id }
          .sorted { ($0.from, $0.id) < ($1.from, $1.id) },
        series: book.series(of: id)?.before(room.asOf.month), history: book.history(of: id)
      ).html)
  }
}
