import Basics
import Council
import Hummingbird
import Interchange
import Markup
import Pages
import Store

extension Site {
  /// Every fact with its source, and the choices between contradicting ones.
  var sourceRoutes: [Route] {
    [
      Route(.get, "/sources", samples: ["/sources"]) { try await sources($0) },
      Route(
        .get, "/sources/:kind",
        samples: RegisterKind.facts.map { "/sources/\($0.rawValue)" }
          + ["/sources/mandates?q=UNFICYP&page=1"]
      ) { try await sourceList($0) },
      Route(
        .get, "/sources/:kind/:id",
        samples: ["/sources/missions/UNFICYP", "/sources/mandates/UNFICYP-2453-2019"]
      ) { try await source($0) },
      Route(
        .post, "/sources/:kind/:id/choice", samples: ["/sources/mandates/UNFICYP-2453-2019/choice"]
      ) { try await choose($0) },
    ]
  }

  private func sources(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let counts = RegisterKind.facts.map {
      SourceKind(kind: $0.rawValue, count: room.facts(of: $0).count)
    }
    var marking = Marking.unclassified
    let edited = try store.editedRows(as: visit.viewer).compactMap { key -> EditedFact? in
      let history = try store.history(of: key.kind, key.id, as: visit.viewer)
      guard let fact = history?.row?.fact else { return nil }
      marking = max(marking, fact.marking)
      return EditedFact(
        kind: RegisterKind(key.kind).rawValue, id: key.id,
        fields: fields(of: fact, beside: history?.reference))
    }
    return .page(
      SourcesPage(
        frame: visit.frame(room, marking: marking),
        kinds: counts,
        choices: room.settled, edited: edited
      ).html)
  }

  private func sourceList(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let kind = try namedKind(visit)
    let contradicted = Set(
      room.settled
        .filter { $0.kind == kind.rawValue }.flatMap { [$0.used] + $0.setAside })
    let filter = visit.query("q") ?? ""
    let edited = Set(
      try store.editedRows(as: visit.viewer).filter { $0.kind == kind.factKind }.map(\.id))
    let words = filter.lowercased().split(separator: " ")
    let facts = room.facts(of: kind)
    let cells = zip(facts, kind.rows(of: room.register, room.capabilities)).filter { _, cells in
      guard !words.isEmpty else { return true }
      let text = cells.joined(separator: "\t").lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    let size = kind.columns.count > 24 ? 50 : 100
    let pages = max(1, (cells.count + size - 1) / size)
    let number = min(max(visit.query("page").flatMap(Int.init) ?? 1, 1), pages)
    let shown = cells.dropFirst((number - 1) * size).prefix(size)
    let columns = kind.columns.map(\.name)
    let shared = ["id", "source", "confidence", "validFrom", "knownSince"]
    let own = columns.indices.filter { !shared.contains(columns[$0]) }
    return .page(
      SourceListPage(
        frame: visit.frame(room, marking: shown.map(\.0.marking).max() ?? .unclassified),
        kind: kind.rawValue, columns: own.map { columns[$0] },
        rows: shown.map { fact, cells in
          SourceRow(
            id: fact.id, cells: own.map { cells[$0] }, provenance: fact.provenance,
            isEdited: edited.contains(fact.id), isContradicted: contradicted.contains(fact.id))
        },
        filter: filter, pageNumber: number, pageCount: pages, rowCount: cells.count
      ).html)
  }

  private func source(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let kind = try namedKind(visit)
    let id = try visit.part("id")
    guard let factKind = kind.factKind,
      let history = try store.history(of: factKind, id, as: visit.viewer), let row = history.row
    else { throw HTTPError(.notFound) }
    let choice = room.settled.first {
      $0.kind == kind.rawValue && ($0.used == id || $0.setAside.contains(id))
    }
    let rivals = ([choice?.used].compactMap { $0 } + (choice?.setAside ?? []))
      .filter { $0 != id }
    let others = try rivals.compactMap { try store.row(factKind, $0, as: visit.viewer) }
    let marking = ([row] + others).map(\.fact.marking).max() ?? .unclassified
    return .page(
      SourcePage(
        frame: visit.frame(room, marking: marking),
        fact: sourceFact(row.fact, release: row.release, beside: history.reference),
        rivals: others.map { sourceFact($0.fact, release: $0.release, beside: nil) },
        choice: choice, journal: try lines(history.changes, visit)
      ).html)
  }

  private func choose(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let kind = try namedKind(visit)
    let id = try visit.part("id")
    guard
      let choice = room.settled.first(where: {
        $0.kind == kind.rawValue && ($0.used == id || $0.setAside.contains(id))
      })
    else { throw HTTPError(.unprocessableContent) }
    let rivals = [choice.used] + choice.setAside
    guard let used = visit.form["used"], rivals.contains(used) else {
      throw HTTPError(.unprocessableContent)
    }
    try store.choose(
      DeskChoice(kind: kind.rawValue, used: used), over: rivals.filter { $0 != used },
      as: visit.viewer, at: visit.now)
    return .see(
      visit.frame(room).link(
        .source(kind.rawValue, id: id),
        query: [.init("done", PageFrame.Notice.chosen.rawValue)]))
  }

  private func namedKind(_ visit: Visit) throws -> RegisterKind {
    guard let kind = RegisterKind(rawValue: try visit.part("kind")), kind != .contributions
    else {
      throw HTTPError(.notFound)
    }
    return kind
  }

  private func sourceFact(_ fact: Fact, release: Int?, beside reference: Fact?) -> SourceFact {
    SourceFact(
      kind: RegisterKind(fact.kind).rawValue, id: fact.id,
      fields: fields(of: fact, beside: reference), provenance: fact.provenance, release: release)
  }

  /// The columns of a fact, beside what the reference register says.
  func fields(of fact: Fact, beside reference: Fact?) -> [SourceField] {
    let kind = RegisterKind(fact.kind)
    let theirs = reference.map(\.cells)
    return zip(kind.columns, fact.cells).enumerated().map { index, pair in
      let other = theirs.map { $0[index] }
      return SourceField(
        name: pair.0.name, value: pair.1, reference: other == pair.1 ? nil : other)
    }
  }

  /// Rows of the journal as a page shows them.
  ///
  /// - Throws: `StoreFault`.
  func lines(_ entries: [JournalEntry], _ visit: Visit) throws -> [JournalLine] {
    let people = Dictionary(
      try store.people(as: visit.viewer).map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
    return entries.map {
      JournalLine(
        number: $0.sequence, at: $0.at, who: (people[$0.who] ?? nil) ?? $0.who.rawValue,
        what: "\($0.action.rawValue) \($0.kind) \($0.subject)", before: $0.before, after: $0.after)
    }
  }
}
