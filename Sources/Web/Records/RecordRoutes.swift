import Basics
import Capabilities
import Council
import Forces
import HTTPTypes
import Hummingbird
import Interchange
import Markup
import Pages
import Phrases
import Store

extension Site {
  /// The forms of the entries of demand and supply: one for every kind.
  var recordRoutes: [Route] {
    [
      Route(
        .get, "/records/:kind/new",
        samples: CapabilityKind.allCases.map { "/records/\($0.rawValue)/new" }
          + ["/records/scenario-changes/new?scenario=early"]
      ) { try await recordPage($0, key: nil) },
      Route(
        .get, "/records/:kind/entry/:id",
        samples: [
          "/records/requirements/entry/mali-medevac", "/records/unit-types/entry/AVN_MUHU",
          "/records/contributors/entry/CAN",
        ]
      ) { try await recordPage($0, key: try $0.part("id")) },
      Route(
        .post, "/records/:kind/new/save",
        samples: CapabilityKind.allCases.map { "/records/\($0.rawValue)/new/save" }
      ) { try await saveRecord($0, key: nil) },
      Route(
        .post, "/records/:kind/entry/:id/save",
        samples: ["/records/requirements/entry/mali-medevac/save"]
      ) { try await saveRecord($0, key: try $0.part("id")) },
      Route(
        .post, "/records/:kind/entry/:id/remove",
        samples: ["/records/unit-types/entry/AVN_MUHU/remove"]
      ) { try await removeRecord($0) },
    ]
  }

  private func recordPage(_ visit: Visit, key: String?) async throws -> Response {
    let kind = try recordKind(visit)
    let room = try await reading.room(as: visit.viewer)
    guard let key else {
      return page(of: kind, nil, newValues(of: kind, room, visit), room, visit)
    }
    guard let row = try store.row(FactKind(kind), key, as: visit.viewer),
      case .capability(let fact) = row.fact
    else { throw HTTPError(.notFound) }
    return page(of: kind, key, FormState(values: fact.entry.typed), room, visit)
  }

  /// Writes the entry, or shows the form again with what is wrong at each field.
  ///
  /// - Throws: 404 for a kind or an entry that is not there; `StoreRefusal`, `StoreFault`.
  private func saveRecord(_ visit: Visit, key: String?) async throws -> Response {
    let kind = try recordKind(visit)
    let room = try await reading.room(as: visit.viewer)
    if let key, try store.row(FactKind(kind), key, as: visit.viewer) == nil {
      throw HTTPError(.notFound)
    }
    var form = RecordForm(kind, visit.form, key: key)
    guard let fact = form.fact else { return page(of: kind, key, form.state, room, visit) }
    try await refuse(&form, fact, isNew: key == nil, room, visit)
    guard form.errors.isEmpty else { return page(of: kind, key, form.state, room, visit) }
    do {
      if let page = try conflict(keeping: .capability(fact), room, visit) { return page }
    } catch StoreRefusal.refusedEntries(let refusals) {
      form.fail(refusals)
      return page(of: kind, key, form.state, room, visit)
    }
    return .see(
      visit.frame(room).link(
        kind == .scenarioChanges
          ? .scenarios : .source(kind.rawValue, id: fact.entry.key),
        query: [.init("done", PageFrame.Notice.recorded.rawValue)]))
  }

  /// Notes why the entry cannot stand in the register, before anything is written.
  ///
  /// - Throws: `StoreFault`.
  private func refuse(
    _ form: inout RecordForm, _ fact: CapabilityFact, isNew: Bool, _ room: ReadingRoom.Room,
    _ visit: Visit
  ) async throws {
    let key = fact.entry.key
    if isNew, let row = try store.row(FactKind(form.kind), key, as: visit.viewer),
      row.fact != .capability(fact)
    {
      form.fail(.id, .taken)
    }
    form.fail(
      try store.capabilities(as: visit.viewer).refusals(
        of: fact, on: max(usualDay(room, visit), visit.today),
        council: try store.register(as: visit.viewer)))
    guard case .scenarioChange(let change) = fact, form.errors.isEmpty else { return }
    let facts = try await reading.forces(on: usualDay(room, visit), as: visit.viewer).facts
    let others = facts.capabilities.scenarioChanges.filter {
      $0.scenario == change.scenario && $0.id != change.id
    }
    do throws(InvalidScenario) {
      _ = try facts.under(Scenario(name: change.scenario, changes: others + [change]))
    } catch {
      guard error.change.id == change.id else { return }
      switch error.reason {
      case .unknownSubject: form.fail(.subject, .unknown(change.subject))
      case .missing(let field): form.fail(field, .missing)
      case .invalid(let invalid): form.fail(invalid)
      }
    }
  }

  /// Takes the entry away, unless it changed after the form's page was made, or others lean on it.
  ///
  /// - Throws: 404 for an entry that is not there; `StoreRefusal`, `StoreFault`.
  private func removeRecord(_ visit: Visit) async throws -> Response {
    let kind = try recordKind(visit)
    let key = try visit.part("id")
    let room = try await reading.room(as: visit.viewer)
    guard let row = try store.row(FactKind(kind), key, as: visit.viewer),
      case .capability(let fact) = row.fact
    else { throw HTTPError(.notFound) }
    if let seen = visit.form["seen"].flatMap({ Int($0) }), row.version > seen {
      throw StoreRefusal.conflict(kind: FactKind(kind).rawValue, id: key)
    }
    do {
      try store.remove(
        FactKind(kind), key, expecting: .version(row.version), as: visit.viewer, at: visit.now)
    } catch StoreRefusal.leanedOn {
      let state = FormState(
        values: fact.entry.typed,
        errors: [FormError(field: FieldName.id.rawValue, problem: .leanedOn)])
      return page(of: kind, key, state, room, visit)
    }
    return .see(
      visit.frame(room).link(
        kind == .scenarioChanges ? .scenarios : .sourceKind(kind.rawValue),
        query: [.init("done", PageFrame.Notice.removed.rawValue)]))
  }

  private func page(
    of kind: CapabilityKind, _ key: String?, _ form: FormState, _ room: ReadingRoom.Room,
    _ visit: Visit
  ) -> Response {
    let marking = form.values["marking"].flatMap { Marking(rawValue: $0) } ?? kind.marking
    return .page(
      RecordPage(
        frame: visit.frame(room, marking: max(marking, kind.marking)), kind: kind, key: key,
        known: room.knownNames(for: kind), seen: room.version, form: form
      ).html, status: form.errors.isEmpty ? .ok : .unprocessableContent)
  }

  /// What a new entry's form begins with: what the address gives, a free key, and the desk as its
  /// source.
  private func newValues(
    of kind: CapabilityKind, _ room: ReadingRoom.Room, _ visit: Visit
  ) -> FormState {
    var values = visit.asked.fields.filter { FieldName(rawValue: $0.key) != nil }
    let begun: [(FieldName, String)] = [
      (.id, room.freeKey(of: kind)),
      (.source, ForceWords.in(visit.language).records.byDesk),
      (.confidence, Confidence.seen.rawValue),
      (.knownSince, usualDay(room, visit).iso),
    ]
    for (field, value) in begun where values[field.rawValue] == nil {
      values[field.rawValue] = value
    }
    return FormState(values: values)
  }

  /// Today, or the day that an exercise takes for today.
  func usualDay(_ room: ReadingRoom.Room, _ visit: Visit) -> Day {
    room.exercise?.asOf ?? visit.today
  }

  private func recordKind(_ visit: Visit) throws -> CapabilityKind {
    guard let kind = CapabilityKind(rawValue: try visit.part("kind")) else {
      throw HTTPError(.notFound)
    }
    return kind
  }
}

extension CapabilityEntry {
  /// Its fields as a form shows them: as they are written in a table, and no flag that is not set.
  fileprivate var typed: [String: String] {
    var typed: [String: String] = [:]
    for (field, value) in zip(Self.allFields, allValues) where value != .flag(false) {
      typed[field.name.rawValue] = field.text(of: value)
    }
    return typed
  }
}
