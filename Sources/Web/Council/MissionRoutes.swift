import Basics
import Capabilities
import Council
import Hummingbird
import Markup
import Pages
import Store

extension Site {
  /// Missions, and what is recorded of their cycles.
  var missionRoutes: [Route] {
    [
      Route(.get, "/missions", samples: ["/missions"]) { visit in
        let room = try await reading.room(as: visit.viewer)
        let programme = try await comingYear(visit, in: room)
        return .page(
          MissionsPage(
            frame: visit.frame(room),
            items: programme?.items.filter { $0.day >= visit.today } ?? [],
            findings: programme?.findings ?? []
          ).html)
      },
      Route(.get, "/missions/:mission", samples: ["/missions/UNFICYP", "/missions/MINUSMA"]) {
        try await mission($0)
      },
      Route(
        .get, "/missions/:mission/balance",
        samples: [
          "/missions/UNFICYP/balance",
          "/missions/UNFICYP/balance?expiries=2020-01-31&reports=2020-01-10&year=2020",
        ]
      ) { try await balance($0) },
      Route(.post, "/missions/:mission/steps", samples: ["/missions/UNFICYP/steps"]) {
        try await recordStep($0)
      },
      Route(.post, "/missions/:mission/rollover", samples: ["/missions/UNFICYP/rollover"]) {
        try await rollOver($0)
      },
      Route(.post, "/missions/:mission/triggers", samples: ["/missions/UNFICYP/triggers"]) {
        try await logTrigger($0)
      },
      Route(.post, "/missions/:mission/papers", samples: ["/missions/UNFICYP/papers"]) {
        try await recordPaper($0)
      },
    ]
  }

  /// The mission a visit names, with the register it stands in.
  ///
  /// - Throws: 404 for a mission nobody knows; `StoreFault`.
  func namedMission(_ visit: Visit) async throws -> (mission: Mission, room: ReadingRoom.Room) {
    let room = try await reading.room(as: visit.viewer)
    guard let mission = room.register.mission(typed: try visit.part("mission")) else {
      throw HTTPError(.notFound)
    }
    return (mission, room)
  }

  private func mission(_ visit: Visit) async throws -> Response {
    let (mission, room) = try await namedMission(visit)
    return try await .page(missionPage(mission, room, visit).html)
  }

  /// The page of a mission, with a form as it was left.
  ///
  /// - Throws: `StoreFault`.
  func missionPage(
    _ mission: Mission, _ room: ReadingRoom.Room, _ visit: Visit,
    action: Address.MissionAction? = nil, form: FormState = FormState()
  ) async throws -> MissionPage {
    let programme = try await comingYear(visit, in: room)
    let items = programme?.items.filter { $0.mission == mission.id } ?? []
    let days = visit.today.advanced(by: -60)..<visit.today.advanced(by: 400)
    let budgets = room.usedCapabilities.missionBudgets.filter { $0.mission == mission.id }
    let parallel = room.usedCapabilities.parallelForces.filter { $0.mission == mission.id }
    let marking = (budgets.map(\.marking) + parallel.map(\.marking)).max() ?? .unclassified
    return MissionPage(
      frame: visit.frame(room, marking: marking), mission: mission, items: items,
      findings: programme?.findings.filter { $0.mission == mission.id } ?? [],
      papers: papers(of: items, in: days, room, visit), seen: room.version, action: action,
      form: form, strengths: try await strengths(of: mission.id, room, visit),
      parallelForces: parallel)
  }

  /// The page again with what was wrong, or the way back to it.
  func answered(
    _ action: Address.MissionAction, of mission: Mission, _ room: ReadingRoom.Room,
    _ visit: Visit, errors: [FormError], notice: PageFrame.Notice
  ) async throws -> Response {
    guard errors.isEmpty else {
      let form = FormState(values: visit.form.fields, errors: errors)
      let page = try await missionPage(mission, room, visit, action: action, form: form)
      return .page(page.html, status: .unprocessableContent)
    }
    return .see(
      visit.frame(room).link(.mission(mission.id), query: [.init("done", notice.rawValue)]))
  }
}
