import Basics
import Capabilities
import Forces
import HTTPTypes
import Hummingbird
import Interchange
import Pages
import Phrases
import Store

extension Site {
  /// Pledges, and where each stands on the ladder.
  var pledgeRoutes: [Route] {
    [
      Route(
        .get, "/pledges",
        samples: [
          "/pledges", "/pledges?asOf=2019-05-01&type=AVN_MUHU", "/pledges?level=L1&page=1",
          "/pledges?asOf=2019-05-01&state=CAN", "/pledges?conference=london-2016",
        ]
      ) { try await pledges($0) },
      Route(
        .get, "/pledges/:pledge",
        samples: ["/pledges/P154?asOf=2019-05-01", "/pledges/P178?asOf=2020-01-01"]
      ) { try await pledge($0) },
      Route(
        .get, "/pledges/:pledge/ladder.json", samples: ["/pledges/P154/ladder.json?asOf=2019-05-01"]
      ) { visit in
        let (_, room) = try await forceQuestion(visit)
        let json = LadderJSON.json(
          of: try ladder(visit, room),
          mark: ResultMark(.confidential, exercise: room.exercise?.label))
        return .file(Array(json.pretty.utf8), type: "application/json")
      },
    ]
  }

  private func ladder(_ visit: Visit, _ room: ForceRoom) throws -> Ladder {
    let id = Identifier<Pledge>(try visit.part("pledge"))
    guard let ladder = room.ladders.ladder(of: id) else { throw HTTPError(.notFound) }
    return ladder
  }

  private func pledges(_ visit: Visit) async throws -> Response {
    let (form, room) = try await forceQuestion(visit)
    let choice = PledgeChoice { visit.query($0) }
    let names = room.pageFacts.names(in: visit.language)
    let chosen = choice.chosen(in: room).map { pledge in
      (
        key: AlphabeticalKey(pledge.unitType.map(names.unitType) ?? ""),
        who: AlphabeticalKey(names.contributor(pledge.contributor)), pledge: pledge
      )
    }.sorted { left, right in
      // What serves any type comes last.
      guard (left.pledge.unitType == nil) == (right.pledge.unitType == nil) else {
        return right.pledge.unitType == nil
      }
      return (left.key, left.who, left.pledge.id) < (right.key, right.who, right.pledge.id)
    }
    let pages = max(1, (chosen.count + Self.rowsOnPage - 1) / Self.rowsOnPage)
    let page = min(max(form.page, 1), pages)
    let errors = choice.errors + form.errors
    return .page(
      PledgesPage(
        frame: visit.frame(room, marking: .confidential),
        rows: chosen.dropFirst((page - 1) * Self.rowsOnPage).prefix(Self.rowsOnPage).map {
          PledgeRow(pledge: $0.pledge, notified: room.ladders.notified($0.pledge.id))
        }, types: Array(Set(room.capabilities.pledges.compactMap(\.unitType))),
        contributors: Array(Set(room.capabilities.pledges.map(\.contributor))),
        conferences: room.capabilities.conferences.sorted { ($0.day, $0.id) < ($1.day, $1.id) },
        form: FormState(values: choice.values, errors: errors), count: chosen.count,
        pageNumber: page, pageCount: pages
      ).html, status: errors.isEmpty ? .ok : .unprocessableContent)
  }

  private func pledge(_ visit: Visit) async throws -> Response {
    let (form, room) = try await forceQuestion(visit)
    let ladder = try ladder(visit, room)
    let register = room.capabilities
    guard let pledge = register.pledges.first(where: { $0.id == ladder.pledge }) else {
      throw HTTPError(.notFound)
    }
    let book = PledgeBook(register, on: room.asOf)
    let shown = Set(ladder.criteria.flatMap(\.evidence))
    return .page(
      PledgePage(
        frame: visit.frame(room, marking: .confidential), pledge: pledge, ladder: ladder,
        usable: book.usable(pledge.id),
        conference: register.conferences.first { $0.id == pledge.conference },
        evidence: Dictionary(
          register.evidence.filter { shown.contains($0.id) }.map { ($0.id, $0) },
          uniquingKeysWith: { first, _ in first }),
        selections: register.selections.filter { $0.pledge == pledge.id }
          .sorted { ($0.day, $0.id) < ($1.day, $1.id) },
        deployments: register.deployments.filter { $0.pledge == pledge.id }
          .sorted { ($0.from, $0.id) < ($1.from, $1.id) },
        joints: book.joints(of: pledge.id),
        saidAgainBy: register.pledges.filter { $0.restated.contains(pledge.id) }.map(\.id),
        units: ownUnits(of: pledge, in: form.months(asOf: room.asOf), room)
      ).html)
  }

  /// A pledge against the requirements of some months that its type could fill.
  private func ownUnits(
    of pledge: Pledge, in months: Range<Month>, _ room: ForceRoom
  ) -> [OwnUnit] {
    guard let type = pledge.unitType else { return [] }
    let wanted = Set(
      room.capabilities.substitutions.filter { $0.given == type }.map(\.wanted) + [type])
    let lines = room.capabilities.requirements.filter {
      wanted.contains($0.unitType) && ($0.from..<$0.until).overlaps(months)
    }
    guard !lines.isEmpty else { return [] }
    let task = ForceTask(
      room.facts, months: months,
      options: ForceOptions(horizon: months.count, lines: Set(lines.map(\.id))), kept: [])
    return OwnUnit.views(of: pledge.contributor, in: task).filter {
      $0.supply == .pledge(pledge.id)
    }
  }
}
