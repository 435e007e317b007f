package import Basics
package import Council
import GRDB

extension Store {
  /// One mission; nil where the register has none of that id.
  ///
  /// - Throws: `StoreFault`.
  package func mission(_ id: Identifier<Mission>, as viewer: Viewer) throws -> Mission? {
    try read(as: viewer) { try Mission.fetchOne($0, id: id.rawValue)?.fact }
  }

  /// The mandate periods of one mission, the earliest first.
  ///
  /// - Throws: `StoreFault`.
  package func mandates(
    of mission: Identifier<Mission>, as viewer: Viewer
  ) throws -> [MandatePeriod] {
    try read(as: viewer) { db in
      try MandatePeriod.fetch(db, "WHERE mission = ?", arguments: [mission.rawValue])
        .map(\.fact).sorted { ($0.adopted, $0.id) < ($1.adopted, $1.id) }
    }
  }

  /// The Council's meetings on one mission, or all, in a stretch of days; the earliest first.
  ///
  /// - Throws: `StoreFault`.
  package func meetings(
    of mission: Identifier<Mission>? = nil, in days: Range<Day>? = nil, as viewer: Viewer
  ) throws -> [CouncilMeeting] {
    try read(as: viewer) { db in
      let (clause, arguments) = Store.clause(
        day: "day", in: days,
        tied: mission.map { ("meetingMission", "meeting", $0.rawValue) })
      return try CouncilMeeting.fetch(db, clause, arguments: arguments)
        .map(\.fact).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }
  }

  /// The Council's decisions on one mission, or all, in a stretch of days; the earliest first.
  ///
  /// - Throws: `StoreFault`.
  package func decisions(
    of mission: Identifier<Mission>? = nil, in days: Range<Day>? = nil, as viewer: Viewer
  ) throws -> [CouncilDecision] {
    try read(as: viewer) { db in
      let (clause, arguments) = Store.clause(
        day: "adoptedDay", in: days,
        tied: mission.map { ("decisionMission", "decision", $0.rawValue) })
      return try CouncilDecision.fetch(db, clause, arguments: arguments)
        .map(\.fact).sorted { ($0.adopted, $0.id) < ($1.adopted, $1.id) }
    }
  }

  private static func clause(
    day column: String, in days: Range<Day>?,
    tied: (table: String, parent: String, mission: String)?
  ) -> (String, StatementArguments) {
    var conditions: [String] = []
    var arguments = StatementArguments()
    if let days {
      conditions.append("\(column) >= ? AND \(column) < ?")
      arguments += [days.lowerBound.number, days.upperBound.number]
    }
    if let tied {
      conditions.append("id IN (SELECT \(tied.parent) FROM \(tied.table) WHERE mission = ?)")
      arguments += [tied.mission]
    }
    let clause = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    return (clause, arguments)
  }
}
