/// What a decision does to the mandate of a mission.
package enum MandateChange: String, CaseIterable, Codable, Sendable {
  case creation
  case renewal
  /// A short renewal with no change, for want of a text, review or report.
  case rollover
  /// Extends one component only, such as the support to a border mechanism; opens no cycle.
  case partialExtension = "partial extension"
  /// Moves a ceiling and not the end; opens no cycle.
  case ceiling
  /// The last renewal.
  case final
  /// Ends the mandate and begins the departure.
  case withdrawal
}

extension MandateChange {
  /// Whether the mandate that the decision gives must be decided upon again before it ends.
  ///
  /// A partial extension or a ceiling leaves the mandate's end where it is; a final renewal and
  /// a withdrawal are followed by none.
  package var opensCycle: Bool {
    switch self {
    case .creation, .renewal, .rollover: true
    case .partialExtension, .ceiling, .final, .withdrawal: false
    }
  }

  /// Whether the decision sets the days on which the mandate runs.
  package var setsMandate: Bool {
    switch self {
    case .creation, .renewal, .rollover, .final, .withdrawal: true
    case .partialExtension, .ceiling: false
    }
  }
}
