import Basics

/// Which half of the day, and beyond, each item of a programme takes in its room.
struct Sessions: Hashable, Sendable {
  /// The session of each item that takes one, by its index.
  let sessions: [Int: ProgrammeItem.Session]

  /// Gives the items of every room and day their sessions, `days` being the day of each item.
  ///
  /// Meetings with contributors and votes take the morning before other business, consultations come
  /// last. As sessions differ only by their order, filling them in the order of preference costs
  /// least. What is left of a day alone in its room is held in the morning, unless the same mission
  /// has the Chamber then.
  init(of items: [TaskItem], on days: [Day], sessionsPerRoom: Int) {
    var byPlace: [Place: [Int]] = [:]
    for index in items.indices where items[index].takesSession {
      byPlace[Place(day: days[index], room: items[index].room), default: []].append(index)
    }
    var sessions: [Int: ProgrammeItem.Session] = [:]
    for (place, indices) in byPlace {
      let ordered = indices.sorted {
        (Sessions.rank(of: items[$0]), items[$0].id) < (Sessions.rank(of: items[$1]), items[$1].id)
      }
      for (position, index) in ordered.enumerated() {
        sessions[index] = Sessions.session(position, sessionsPerRoom: sessionsPerRoom)
      }
      guard place.room == .consultations, ordered.count == 1, sessionsPerRoom > 1,
        let mission = items[ordered[0]].mission
      else { continue }
      let chamber = byPlace[Place(day: place.day, room: .chamber)] ?? []
      if chamber.contains(where: { items[$0].mission == mission }) {
        sessions[ordered[0]] = .afternoon
      }
    }
    self.sessions = sessions
  }

  private struct Place: Hashable {
    let day: Day
    let room: Room
  }

  private static func session(
    _ position: Int, sessionsPerRoom: Int
  ) -> ProgrammeItem.Session {
    guard position < sessionsPerRoom else { return .extra }
    switch position {
    case 0: return .morning
    case 1: return .afternoon
    default: return .extra
    }
  }

  /// The order in which items of one room want the day: the least comes first.
  private static func rank(of item: TaskItem) -> Int {
    switch item.step {
    case .contributorMeeting: 0
    case .adoption: 1
    case .councilBriefingBeforeAssessment, .councilBriefingAfterAssessment,
      .politicoMilitaryBriefing:
      2
    case .consultations: 4
    case .secretariatMeetingBeforeAssessment, .assessmentMission,
      .secretariatMeetingAfterAssessment, .report, nil:
      item.business == .vote ? 1 : 3
    }
  }
}
