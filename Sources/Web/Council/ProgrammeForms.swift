import Basics
import Council
import Hummingbird
import Markup
import Pages
import Store

/// What is done to a month's plan.
extension Site {
  /// Begins a plan with the options of a form, and leads to where it is being made.
  ///
  /// - Throws: 404 for a month that cannot be planned; `StoreFault`.
  func propose(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let (order, form, month) = try planOrder(visit, in: room)
    guard form.errors.isEmpty else { return try await self.month(visit) }
    await plans.renew(order)
    _ = await plans.status(of: order, from: room)
    return .see(visit.frame(room).link(.monthAction(month, .solving), query: form.query))
  }

  /// Ends a plan in the making; the best found so far stands.
  ///
  /// - Throws: 404 for a month that is none; `StoreFault`.
  func stop(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let (order, form, month) = try planOrder(visit, in: room)
    await plans.cancel(order)
    return back(to: month, form, .stopped, room, visit)
  }

  /// Holds an item of the plan on a working day.
  ///
  /// - Throws: 404 for a month that cannot be planned; `StoreRefusal`, `StoreFault`.
  func pin(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let (order, form, month) = try planOrder(visit, in: room)
    let programme = try await finished(order, in: room)
    var reader = FormReader(visit.form.fields)
    let item = reader.required("item", most: 200).map { Identifier<ProgrammeItem>($0) }
    if let item, !programme.holds(item) { reader.fail("item", .unknown(item.rawValue)) }
    let day = reader.requiredDay("day")
    if let day {
      let calendar = WorkingCalendar(
        holidays: room.register.holidays, covering: day.advanced(by: -7)..<day.advanced(by: 7))
      if !calendar.isWorkingDay(day) { reader.fail("day", .notAWorkingDay(day)) }
    }
    let errors = form.errors + reader.errors
    guard let item, let day, errors.isEmpty else {
      return try monthPage(
        programme, of: month, form.state(month: month).adding(visit.form, errors), room, visit)
    }
    try store.set(pin: item, on: day, as: visit.viewer, at: visit.now)
    return back(to: month, form, .pinned, room, visit)
  }

  /// Lets an item go where the plan wants it.
  ///
  /// - Throws: 404 for a month that is none, 422 where no item is named; `StoreFault`.
  func unpin(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let (_, form, month) = try planOrder(visit, in: room)
    guard let item = visit.form["item"] else { throw HTTPError(.unprocessableContent) }
    try store.set(pin: Identifier(item), on: nil, as: visit.viewer, at: visit.now)
    return back(to: month, form, .unpinned, room, visit)
  }

  /// Keeps the plan as a version, and publishes it where asked.
  ///
  /// - Throws: 404 for a month that cannot be planned; `StoreRefusal`, `StoreFault`.
  func save(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let (order, form, month) = try planOrder(visit, in: room)
    let programme = try await finished(order, in: room)
    var reader = FormReader(visit.form.fields)
    let name = reader.text("name", most: 200) ?? month.iso
    let errors = form.errors + reader.errors
    guard errors.isEmpty else {
      return try monthPage(
        programme, of: month, form.state(month: month).adding(visit.form, errors), room, visit)
    }
    let publishes = visit.form["publish"] != nil
    try store.save(programme, name: name, publish: publishes, as: visit.viewer, at: visit.now)
    return back(to: month, form, publishes ? .published : .saved, room, visit)
  }

  /// The way back to the month, with the options of its plan, saying what was done.
  private func back(
    to month: Month, _ form: PlanForm, _ notice: PageFrame.Notice, _ room: ReadingRoom.Room,
    _ visit: Visit
  ) -> Response {
    .see(
      visit.frame(room).link(
        .month(month), query: form.query + [.init("done", notice.rawValue)]))
  }
}

extension Programme {
  /// Whether the item is one of those planned, or of those that found no place.
  fileprivate func holds(_ item: Identifier<ProgrammeItem>) -> Bool {
    items.contains { $0.id == item } || unplaced.contains { $0.id == item }
  }
}

extension FormState {
  /// The same with what was typed into another form of the page, and what was wrong.
  fileprivate func adding(_ form: Form, _ errors: [FormError]) -> FormState {
    FormState(values: values.merging(form.fields) { _, typed in typed }, errors: errors)
  }
}
