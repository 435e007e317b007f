import Basics
import Capabilities
import Council
import Forces
import HTTPTypes
import Hummingbird
import Interchange
import Markup
import Pages
import Store

extension Site {
  /// Scenarios side by side.
  var scenarioRoutes: [Route] {
    [
      Route(
        .get, "/scenarios",
        samples: [
          "/scenarios", "/scenarios?asOf=2019-05-01&compare=yes",
          "/scenarios?asOf=2019-05-01&months=6",
        ]
      ) { try await scenarios($0) },
      Route(
        .get, "/scenarios/scenarios.json",
        samples: ["/scenarios/scenarios.json?asOf=2019-05-01&months=3"]
      ) { try await scenarioFile($0) },
    ]
  }

  private func scenarios(_ visit: Visit) async throws -> Response {
    var (form, room) = try await forceQuestion(visit)
    var columns: [ScenarioColumn] = []
    if form.values["compare"] != nil, form.errors.isEmpty,
      let question = try planQuestion(.scenarios, &form, room, visit)
    {
      if visit.query("again") != nil {
        await forces.renew(question.order)
        return .see(visit.frame(room, marking: .confidential).link(.scenarios, query: form.query()))
      }
      let outcome = try await forces.outcome(
        of: question.order, from: question.facts, kept: question.kept, atMost: 1.5)
      guard let outcome else { return waiting(for: form, .scenarios, room, visit) }
      if case .scenarios(let outcomes) = outcome {
        columns = self.columns(of: outcomes, in: room)
      }
    }
    return .page(
      ScenariosPage(
        frame: visit.frame(room, marking: columns.isEmpty ? .confidential : .strictlyConfidential),
        months: form.months(asOf: room.asOf), scenarios: room.capabilities.scenarios,
        columns: columns, form: form.state
      ).html, status: form.errors.isEmpty ? .ok : .unprocessableContent)
  }

  private func columns(
    of outcomes: [ForceOutcome.ScenarioOutcome], in room: ForceRoom
  ) -> [ScenarioColumn] {
    let critical = Set(room.capabilities.requirements.filter(\.isCritical).map(\.id))
    return outcomes.map { outcome in
      guard let plan = outcome.plan else {
        return ScenarioColumn(
          scenario: outcome.scenario, state: outcome.wasReached ? .cannot : .stopped)
      }
      return ScenarioColumn(
        scenario: outcome.scenario, state: .planned(plan),
        openCritical: plan.unmet.filter { critical.contains($0.line) }
          .reduce(0) { $0 + $1.units * $1.months.count })
    }
  }

  private func scenarioFile(_ visit: Visit) async throws -> Response {
    var (form, room) = try await forceQuestion(visit)
    guard form.errors.isEmpty, let question = try planQuestion(.scenarios, &form, room, visit)
    else { throw HTTPError(.unprocessableContent) }
    let outcome = try await forces.outcome(
      of: question.order, from: question.facts, kept: question.kept, atMost: 60)
    guard case .scenarios(let outcomes)? = outcome else { throw HTTPError(.serviceUnavailable) }
    let results = outcomes.compactMap { outcome in
      outcome.plan.map { ScenarioResult(name: outcome.scenario?.name, plan: $0) }
    }
    let mark = ResultMark(.strictlyConfidential, exercise: room.exercise?.label)
    return .file(
      Array(ScenariosJSON.json(of: results, mark: mark).pretty.utf8), type: "application/json")
  }
}
