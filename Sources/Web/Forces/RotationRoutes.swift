import Basics
import Capabilities
import Forces
import HTTPTypes
import Hummingbird
import Interchange
import Pages
import Store

extension Site {
  /// Rotation schemes, each planned when it is asked for.
  var rotationRoutes: [Route] {
    [
      Route(.get, "/rotations", samples: ["/rotations", "/rotations?asOf=2019-05-01"]) { visit in
        let (_, room) = try await forceQuestion(visit)
        return .page(
          RotationsPage(
            frame: visit.frame(room, marking: .confidential),
            schemes: room.capabilities.rotationSchemes
          ).html)
      },
      Route(
        .get, "/rotation/:scheme",
        samples: [
          "/rotation/mali-airlift-2016?asOf=2019-05-01",
          "/rotation/mali-helicopters-medevac?asOf=2019-06-15",
        ]
      ) { try await rotation($0) },
      Route(
        .get, "/rotation/:scheme/rotation.json",
        samples: ["/rotation/mali-airlift-2016/rotation.json?asOf=2019-05-01"]
      ) { visit in
        let (_, room, outcome) = try await rotationPlan(visit, atMost: 60)
        guard let outcome else { throw HTTPError(.serviceUnavailable) }
        guard case .rotation(let plan) = outcome else { throw HTTPError(.unprocessableContent) }
        let json = RotationJSON.json(
          of: plan, mark: ResultMark(.confidential, exercise: room.exercise?.label))
        return .file(Array(json.pretty.utf8), type: "application/json")
      },
    ]
  }

  /// The scheme that the address names, and what came of planning it within `seconds`.
  ///
  /// - Throws: 404 for no scheme of that day; `StoreFault`.
  private func rotationPlan(
    _ visit: Visit, atMost seconds: Double
  ) async throws -> (scheme: RotationScheme, room: ForceRoom, outcome: ForceOutcome?) {
    var (form, room) = try await forceQuestion(visit)
    let id = Identifier<RotationScheme>(try visit.part("scheme"))
    guard let scheme = room.capabilities.rotationSchemes.first(where: { $0.id == id }) else {
      throw HTTPError(.notFound)
    }
    guard let question = try planQuestion(.rotation(id), &form, room, visit) else {
      throw HTTPError(.unprocessableContent)
    }
    let outcome = try await forces.outcome(
      of: question.order, from: question.facts, atMost: seconds)
    return (scheme, room, outcome)
  }

  private func rotation(_ visit: Visit) async throws -> Response {
    let (scheme, room, outcome) = try await rotationPlan(visit, atMost: 1.5)
    guard let outcome else {
      return waiting(for: ForceForm { visit.query($0) }, .rotation(scheme.id), room, visit)
    }
    var plan: RotationPlan?
    if case .rotation(let made) = outcome { plan = made }
    return .page(
      RotationPage(
        frame: visit.frame(room, marking: .confidential), scheme: scheme, plan: plan
      ).html)
  }
}
