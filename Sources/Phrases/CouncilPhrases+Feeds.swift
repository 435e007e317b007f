package import Basics
package import Council

extension CouncilPhrases {
  /// The title of the day on which a mission's mandate expires.
  package func expiry(of mission: Identifier<Mission>) -> String {
    switch language {
    case .english: "\(mission): mandate expires"
    case .french: "\(mission) : expiration du mandat"
    }
  }

  /// The line that says on which day something was due.
  package func due(_ day: Day) -> String {
    switch language {
    case .english: "Due \(date(day))"
    case .french: "Attendu le \(date(day))"
    }
  }

  /// The name of the calendar of one mission, or of all.
  package func calendarName(of mission: Identifier<Mission>?) -> String {
    let whose = mission.map { "\($0)" }
    return switch language {
    case .english: "Muster: \(whose ?? "programme of work")"
    case .french: "Muster : \(whose ?? "programme de travail")"
    }
  }
}
