import Council
import Foundation

/// A programme of work as the prototypes write it down.
struct ProgrammeInstance: Decodable {
  let events: [Event]
  let precedences: [Precedence]

  /// Something to be put on one of its days, at `w` for each day away from `pref`.
  struct Event: Decodable {
    let room: String?
    let days: [Int]
    let pref: Int
    let w: Int
  }

  /// `after` comes at least `lag` days after `before`.
  struct Precedence: Decodable {
    let before: Int
    let after: Int
    let lag: Int
  }

  /// Reads the instance in `file`.
  init(contentsOf file: String) throws {
    let data = try Data(contentsOf: URL(filePath: file))
    self = try JSONDecoder().decode(ProgrammeInstance.self, from: data)
  }

  /// The same as a placement.
  ///
  /// Of the rooms only `ch` and `cr` are counted. The prototypes write no rows for a day on which no
  /// more than two events could use a room, so such days are free of the price here too.
  var placement: DayPlacement {
    let names = ["ch", "cr"]
    let rooms = names.map { name in
      var candidates: [Int: Int] = [:]
      for event in events where event.room == name {
        for day in event.days {
          candidates[day, default: 0] += 1
        }
      }
      return DayPlacement.Room(
        tiers: [.init(holds: 1, price: 3), .init(holds: 2, price: 500)],
        freeDays: Set(candidates.filter { $0.value <= 2 }.keys))
    }
    return DayPlacement(
      items: events.map { event in
        DayPlacement.Item(
          days: event.days, costs: event.days.map { event.w * abs($0 - event.pref) },
          room: event.room.flatMap(names.firstIndex))
      },
      orders: precedences.map {
        DayPlacement.Order(before: $0.before, after: $0.after, lead: $0.lag, price: nil)
      },
      rooms: rooms)
  }
}
