import Basics
import Council
import Forces
import Hummingbird
import Pages
import Store

extension Site {
  /// Who comes to a mission, rotates and leaves.
  var missionRotationRoutes: [Route] {
    [
      Route(
        .get, "/missions/:mission/rotations",
        samples: [
          "/missions/MINUSMA/rotations?asOf=2019-05-01", "/missions/UNFICYP/rotations",
          "/missions/MINUSMA/rotations?asOf=2016-12-01&from=2016-12&months=36",
        ]
      ) { try await missionRotations($0) }
    ]
  }

  private func missionRotations(_ visit: Visit) async throws -> Response {
    let (mission, _) = try await namedMission(visit)
    let (form, room) = try await forceQuestion(visit)
    let calendar = MissionCalendar(
      of: mission.id, in: form.months(asOf: room.asOf), from: room.facts)
    return .page(
      MissionRotationsPage(
        frame: visit.frame(room, marking: .confidential), mission: mission, calendar: calendar,
        form: form.state
      ).html, status: form.errors.isEmpty ? .ok : .unprocessableContent)
  }
}
