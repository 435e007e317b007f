package import Basics

/// Why a level is due for review: a question to the Secretariat, never a demotion (R-PCRS-9).
package enum ReviewGround: Hashable, Sendable {
  /// The last assessment and advisory visit is older than 24 months.
  case visitAged(Day, Identifier<Evidence>)
  /// The last assessment and advisory visit was not passed, and no notice came since.
  case visitFailed(Day, Identifier<Evidence>)
  case equipmentSold(Day, Identifier<Evidence>)
  case deployedElsewhere(Day, Identifier<Evidence>)
  case predeploymentVisit(Day, Identifier<Evidence>)
  case evaluation(Day, Identifier<Evidence>)
  /// The pledge was not confirmed; the day is that of the answer.
  case notConfirmed(Day, Identifier<Evidence>)
  /// The term of the level has run out; the day is the first without it.
  case termEnded(Day, Identifier<LevelNotice>)
  /// The confirmation is overdue since the day.
  case confirmationDue(Day)
  /// The level notified lies above the contributor's own ceiling.
  case aboveCeiling(ReadinessLevel, Identifier<LevelCeiling>)
}

extension ReviewGround {
  /// The evidence that it is read from; nil for a day that has passed.
  package var evidence: Identifier<Evidence>? {
    switch self {
    case .visitAged(_, let id), .visitFailed(_, let id), .equipmentSold(_, let id),
      .deployedElsewhere(_, let id),
      .predeploymentVisit(_, let id), .evaluation(_, let id), .notConfirmed(_, let id):
      id
    case .termEnded, .confirmationDue, .aboveCeiling: nil
    }
  }
}
