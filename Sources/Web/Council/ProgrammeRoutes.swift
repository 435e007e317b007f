import Basics
import Council
import HTTPTypes
import Hummingbird
import Interchange
import Markup
import Pages
import Phrases
import Store

extension Site {
  /// The programme of work: months, years, plans in the making, and what is done to them.
  var programmeRoutes: [Route] {
    [
      Route(.get, "/programme", samples: ["/programme"]) { try await programme($0) },
      Route(
        .get, "/programme/:month",
        samples: ["/programme/2019-07", "/programme/2019-07?week=loose&asOf=2019-06-03"]
      ) { try await month($0) },
      Route(
        .get, "/programme/:month/programme.json", samples: ["/programme/2019-07/programme.json"]
      ) {
        visit in
        let (programme, _) = try await finished(visit)
        return .file(
          Array(ProgrammeJSON.json(of: programme).pretty.utf8), type: "application/json")
      },
      Route(.get, "/programme/:month/programme.csv", samples: ["/programme/2019-07/programme.csv"])
      {
        visit in
        let (programme, month) = try await finished(visit)
        return .file(
          ProgrammeCSV.bytes(of: programme), type: "text/csv; charset=utf-8",
          name: "programme-\(month.iso).csv")
      },
      Route(.get, "/programme/:month/solving", samples: ["/programme/2019-07/solving"]) {
        try await solving($0)
      },
      Route(.get, "/programme/:month/progress", samples: ["/programme/2019-07/progress"]) {
        try await progressEvents($0)
      },
      Route(.post, "/programme/:month/propose", samples: ["/programme/2019-07/propose"]) {
        try await propose($0)
      },
      Route(.post, "/programme/:month/stop", samples: ["/programme/2019-07/stop"]) {
        try await stop($0)
      },
      Route(.post, "/programme/:month/pin", samples: ["/programme/2019-07/pin"]) {
        try await pin($0)
      },
      Route(.post, "/programme/:month/unpin", samples: ["/programme/2019-07/unpin"]) {
        try await unpin($0)
      },
      Route(.post, "/programme/:month/save", samples: ["/programme/2019-07/save"]) {
        try await save($0)
      },
      Route(.get, "/years/:year", samples: ["/years/2019"]) { try await year($0) },
    ]
  }

  private func programme(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let suggested = room.register.latestKnownMonth(asOf: visit.today) ?? visit.today.month
    var reader = FormReader(["month": visit.query("month") ?? ""])
    if let text = reader.text("month", most: 64) {
      if let month = SitePhrases.month(typed: text) {
        return .see(visit.frame(room).link(.month(month)))
      }
      reader.fail("month", .notAMonth(text))
    }
    let form = FormState(values: ["month": visit.query("month") ?? ""], errors: reader.errors)
    return .page(
      ProgrammePage(frame: visit.frame(room), suggested: suggested, form: form).html,
      status: reader.errors.isEmpty ? .ok : .unprocessableContent)
  }

  /// The month as a calendar, or the way to where its plan is being made.
  ///
  /// - Throws: 404 for a month that cannot be planned; 503 while the server stops; `StoreFault`.
  func month(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let (order, form, month) = try planOrder(visit, in: room)
    switch await plans.programme(order, from: room, atMost: 1.5) {
    case .done(let programme):
      return try monthPage(programme, of: month, form.state(month: month), room, visit)
    case .running:
      return .see(
        visit.frame(room).link(.monthAction(month, .solving), query: form.query))
    case .stopped: throw HTTPError(.serviceUnavailable)
    case .refused(let window): throw Unplannable(window: window)
    }
  }

  /// The page of a month's plan, with its forms as they were left.
  ///
  /// - Throws: `StoreFault`.
  func monthPage(
    _ programme: Programme, of month: Month, _ form: FormState, _ room: ReadingRoom.Room,
    _ visit: Visit
  ) throws -> Response {
    .page(
      MonthPage(
        frame: visit.frame(room), month: month, programme: programme, form: form,
        saved: try savedProgramme(programme.window, visit)
      ).html,
      status: form.errors.isEmpty ? .ok : .unprocessableContent)
  }

  private func solving(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let (order, form, month) = try planOrder(visit, in: room)
    let status = await plans.status(of: order, from: room)
    guard !status.isDone else {
      return .see(visit.frame(room).link(.month(month), query: form.query))
    }
    return .page(SolvingPage(frame: visit.frame(room), month: month, state: status).html)
  }

  private func year(_ visit: Visit) async throws -> Response {
    guard let year = Int(try visit.part("year")), let first = try? Month(year: year, month: 1)
    else { throw HTTPError(.notFound) }
    let room = try await reading.room(as: visit.viewer)
    let form = PlanForm({ visit.query($0) }, pins: try pins(visit))
    guard form.errors.isEmpty else { throw HTTPError(.unprocessableContent) }
    let order = try self.order(first..<first.advanced(by: 12), form: form, visit, in: room)
    let programme = try await finished(order, in: room)
    return .page(YearPage(frame: visit.frame(room), year: year, programme: programme).html)
  }
}
