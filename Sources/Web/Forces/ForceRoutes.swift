import Basics
import Council
import Forces
import HTTPTypes
import Hummingbird
import Interchange
import Markup
import Pages
import Store

extension Site {
  /// The gap board, the plan, and what is done to it.
  var forceRoutes: [Route] {
    [
      Route(
        .get, "/forces",
        samples: [
          "/forces", "/forces?asOf=2019-05-01", "/forces?asOf=1+May+2019&by=month&months=6",
          "/forces?asOf=2019-05-01&by=mission&plan=yes",
        ]
      ) { try await forcesPage($0) },
      Route(
        .get, "/forces/solving", samples: ["/forces/solving?asOf=2019-05-01&plan=yes&work=plan"]
      ) { try await forceSolving($0) },
      Route(
        .get, "/forces/progress", samples: ["/forces/progress?asOf=2019-05-01&plan=yes&work=plan"]
      ) { try await forceProgress($0) },
      Route(.post, "/forces/stop", samples: ["/forces/stop?work=plan&plan=yes"]) {
        try await stopForces($0)
      },
      Route(.post, "/forces/keep", samples: ["/forces/keep?plan=yes&asOf=2019-05-01"]) {
        try await keepPlan($0)
      },
      Route(.post, "/forces/forget", samples: ["/forces/forget"]) { try await forgetPlan($0) },
    ] + forceFileRoutes
  }

  /// What a visit asks, in the register of the day that it names.
  ///
  /// - Throws: `StoreFault`.
  func forceQuestion(_ visit: Visit) async throws -> (form: ForceForm, room: ForceRoom) {
    let form = ForceForm { visit.query($0) }
    let usual = try await reading.room(as: visit.viewer).exercise?.asOf ?? visit.today
    return (form, try await reading.forces(on: form.asOf ?? usual, as: visit.viewer))
  }

  private func forcesPage(_ visit: Visit) async throws -> Response {
    var (form, room) = try await forceQuestion(visit)
    var plan: ForcePlan?
    if form.values["plan"] != nil, form.errors.isEmpty,
      let question = try planQuestion(.plan, &form, room, visit)
    {
      if visit.query("again") != nil {
        await forces.renew(question.order)
        return .see(visit.frame(room, marking: .confidential).link(.forces, query: form.query()))
      }
      let outcome = try await forces.outcome(
        of: question.order, from: question.facts, kept: question.kept, atMost: 1.5)
      guard let outcome else { return waiting(for: form, .plan, room, visit) }
      plan = outcome.plan
    }
    return try await page(of: form, plan: plan, room, visit)
  }

  /// The page of forces with its forms as they were left.
  ///
  /// - Throws: `StoreFault`.
  private func page(
    of form: ForceForm, plan: ForcePlan?, _ room: ForceRoom, _ visit: Visit
  ) async throws -> Response {
    let board = await reading.board(of: form.months(asOf: room.asOf), in: room)
    let kept = try store.forcePlans(as: visit.viewer).map {
      KeptPlanLine(
        name: $0.name, kept: $0.kept, asOf: $0.asOf, months: $0.months, objective: $0.objective)
    }
    let mission = form.mission.flatMap { id in room.missions.first { $0 == id } }
    return .page(
      ForcesPage(
        frame: visit.frame(room, marking: plan == nil ? .confidential : .strictlyConfidential),
        board: board, rows: form.rows, mission: mission, missions: room.missions, plan: plan,
        kept: kept, scenarios: room.capabilities.scenarios.map(\.name),
        requirementsEnd: room.requirementsEnd, pageNumber: form.page, form: form.state
      ).html, status: form.errors.isEmpty ? .ok : .unprocessableContent)
  }

  private func keepPlan(_ visit: Visit) async throws -> Response {
    var (form, room) = try await forceQuestion(visit)
    var reader = FormReader(visit.form.fields)
    let name = reader.required("name", most: 80)
    for error in reader.errors { form.fail(error.field, error.problem) }
    guard form.errors.isEmpty, let name,
      let question = try planQuestion(.plan, &form, room, visit)
    else { return try await page(of: form, plan: nil, room, visit) }
    let outcome = try await forces.outcome(
      of: question.order, from: question.facts, kept: question.kept, atMost: 1.5)
    guard let outcome else { return waiting(for: form, .plan, room, visit) }
    guard let plan = outcome.plan else { throw HTTPError(.unprocessableContent) }
    try store.keep(
      plan, options: question.order.options, name: name, as: visit.viewer, at: visit.now)
    return .see(
      visit.frame(room, marking: .confidential).link(
        .forces, query: form.query() + [.init("done", PageFrame.Notice.kept.rawValue)]))
  }

  private func forgetPlan(_ visit: Visit) async throws -> Response {
    let (form, room) = try await forceQuestion(visit)
    guard let name = visit.form["name"],
      try store.forcePlans(as: visit.viewer).contains(where: { $0.name == name })
    else { throw HTTPError(.unprocessableContent) }
    try store.removeForcePlan(named: name, as: visit.viewer, at: visit.now)
    return .see(
      visit.frame(room, marking: .confidential).link(
        .forces,
        query: form.query(but: ["plan", "keep"])
          + [.init("done", PageFrame.Notice.forgotten.rawValue)]))
  }
}
