import Basics
import Council
import Hummingbird
import Pages
import Store

extension Site {
  /// What the desk owes and is owed today.
  var todayRoutes: [Route] {
    [Route(.get, "/", samples: ["/", "/?lang=fr"]) { try await todayPage($0) }]
  }

  private func todayPage(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let programme = try await comingYear(visit, in: room)
    let coming = visit.today.advanced(by: -14)..<visit.today.advanced(by: 31)
    let items = programme?.items.filter { coming.contains($0.day) } ?? []
    let shown = Set(items.map(\.id))
    let forces = try await reading.forces(
      on: room.exercise?.asOf ?? visit.today, as: visit.viewer)
    let soon = forces.asOf..<forces.asOf.advanced(by: 91)
    let board = await reading.board(
      of: soon.lowerBound.month..<soon.upperBound.month.advanced(by: 1), in: forces)
    let gaps = forces.openingGaps(in: soon, on: board)
    let (confirmations, late) = forces.dueConfirmations(in: soon)
    let isPlain = gaps.isEmpty && confirmations.isEmpty && late == 0
    return .page(
      TodayPage(
        frame: visit.frame(room, marking: isPlain ? .unclassified : .confidential), items: items,
        papers: papers(of: programme?.items ?? [], in: coming, room, visit),
        findings: programme?.findings.filter { $0.item.map(shown.contains) ?? false } ?? [],
        triggers: room.register.triggers.filter { $0.answer == .proposed },
        gaps: gaps, confirmations: confirmations,
        lateConfirmations: late
      ).html)
  }

  /// The plan of twelve months from the one before today's; nil where none can be made.
  ///
  /// - Throws: `StoreFault`; 503 where it takes too long.
  func comingYear(_ visit: Visit, in room: ReadingRoom.Room) async throws -> Programme? {
    let order = try comingYearOrder(on: visit.today, as: visit.viewer, in: room)
    switch await plans.programme(order, from: room, atMost: 60) {
    case .done(let programme): return programme
    case .running, .stopped: throw HTTPError(.serviceUnavailable)
    case .refused: return nil
    }
  }

  /// Plans the coming year before anybody asks for it, so that the first page need not wait.
  package func prepare() async {
    guard let room = try? await reading.room(as: viewer),
      let order = try? comingYearOrder(on: today(), as: viewer, in: room)
    else { return }
    _ = await plans.programme(order, from: room, atMost: 60)
  }

  private func comingYearOrder(
    on day: Day, as viewer: Viewer, in room: ReadingRoom.Room
  ) throws -> PlanDesk.Order {
    let first = day.month.advanced(by: -1)
    return PlanDesk.Order(
      window: first..<first.advanced(by: 13), asOf: day,
      options: PlanningOptions(pins: try store.pins(as: viewer)),
      published: try store.publishedDays(as: viewer), registerVersion: room.version)
  }

  /// The papers of the meetings with contributors held in `days`.
  func papers(
    of items: [ProgrammeItem], in days: Range<Day>, _ room: ReadingRoom.Room, _ visit: Visit
  ) -> [PaperLine] {
    let calendar = WorkingCalendar(
      holidays: room.register.holidays,
      covering: days.lowerBound.advanced(by: -60)..<days.upperBound.advanced(by: 60))
    return items.flatMap { item -> [PaperLine] in
      guard item.step == .contributorMeeting, days.contains(item.day), item.known != .notHeld,
        !item.isProjected, let mission = item.mission
      else { return [] }
      let consultations = items.first {
        $0.step == .consultations && $0.mission == mission && $0.decision == item.decision
          && $0.kind == .cycle
      }
      return room.register.papersDue(
        for: item.id, on: item.day, consultations: consultations?.day, calendar: calendar
      ).map {
        PaperLine(
          item: item.id, mission: mission, meeting: item.day, paper: $0.paper,
          owner: $0.paper.owner, due: $0.due, state: $0.state)
      }
    }
  }
}
