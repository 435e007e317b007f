import Basics
import Council
import Hummingbird
import Pages
import Store

extension Site {
  /// What a visit asks to be planned: by its form where it sends one, else by its address.
  ///
  /// - Throws: 404 for a month that is none; `StoreFault`.
  func planOrder(
    _ visit: Visit, in room: ReadingRoom.Room
  ) throws -> (order: PlanDesk.Order, form: PlanForm, month: Month) {
    guard let month = try? Month(iso: try visit.part("month")) else { throw HTTPError(.notFound) }
    let form = PlanForm(
      { visit.form[$0] ?? visit.query($0) }, pins: try pins(visit))
    let order = try order(month..<month.advanced(by: 1), form: form, visit, in: room)
    return (order, form, month)
  }

  /// The order for a window with the options of a form.
  ///
  /// - Throws: `StoreFault`.
  func order(
    _ window: Range<Month>, form: PlanForm, _ visit: Visit, in room: ReadingRoom.Room
  ) throws -> PlanDesk.Order {
    PlanDesk.Order(
      window: window,
      asOf: form.asOf
        ?? room.register.planningDay(for: window.lowerBound, today: visit.today),
      options: form.options, published: try store.publishedDays(as: visit.viewer),
      registerVersion: room.version)
  }

  /// The desk's pins.
  ///
  /// - Throws: `StoreFault`.
  func pins(_ visit: Visit) throws -> [Identifier<ProgrammeItem>: Day] {
    try store.pins(as: visit.viewer)
  }

  /// The plan of the month a visit names, finished.
  ///
  /// - Throws: 404 for a month that cannot be planned, 422 for options that cannot be read, 503
  ///   where the plan takes too long.
  func finished(_ visit: Visit) async throws -> (programme: Programme, month: Month) {
    let room = try await reading.room(as: visit.viewer)
    let (order, form, month) = try planOrder(visit, in: room)
    guard form.errors.isEmpty else { throw HTTPError(.unprocessableContent) }
    return (try await finished(order, in: room), month)
  }

  /// The plan of an order, finished.
  ///
  /// - Throws: 404 for a window that cannot be planned, 503 where the plan takes too long.
  func finished(_ order: PlanDesk.Order, in room: ReadingRoom.Room) async throws -> Programme {
    switch await plans.programme(order, from: room, atMost: 60) {
    case .done(let programme): return programme
    case .running, .stopped: throw HTTPError(.serviceUnavailable)
    case .refused(let window): throw Unplannable(window: window)
    }
  }

  /// The version to compare a plan with: the last one saved.
  ///
  /// - Throws: `StoreFault`.
  func savedProgramme(_ window: Range<Month>, _ visit: Visit) throws -> SavedProgramme? {
    guard let version = try store.latestProgrammeVersion(touching: window, as: visit.viewer) else {
      return nil
    }
    return SavedProgramme(
      name: version.name, saved: version.saved, isPublished: version.published != nil,
      days: Dictionary(version.items.map { ($0.id, $0.day) }) { _, last in last })
  }
}
