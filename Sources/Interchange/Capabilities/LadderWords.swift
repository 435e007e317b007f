import Basics
import Capabilities

/// What the readiness ladder says, in English.
enum LadderWords {
  /// What a rule of the ladder asks for.
  static func rule(_ rule: LadderRule) -> String {
    switch rule {
    case .acknowledged: "the pledge is received and acknowledged"
    case .level1: "note verbale, lists, certificates and acceptance are in"
    case .help: "the Secretariat helps to close gaps in training and equipment"
    case .level2: "an assessment and advisory visit succeeded"
    case .level3: "the unit is aligned with a statement of unit requirement"
    case .rapid: "commitment, agreement, verification visit and approval are there"
    case .term: "the term of the rapid deployment level runs"
    case .confirmation: "the pledge is confirmed"
    case .review: "nothing asks for a review"
    case .ceiling: "the contributor's own law or policy allows the level"
    }
  }

  /// What is still missing.
  static func need(_ need: MissingStep.Need) -> String {
    switch need {
    case .evidence(let nature): "\(nature.rawValue): none is recorded"
    case .mended(let nature, let day, let id):
      "\(nature.rawValue): not met on \(day.iso) (\(id)), to be mended"
    case .notice(let level): "the notice that confers \(level.rawValue)"
    case .renewal(let day): "a renewal: the term has run out on \(day.iso)"
    case .confirmation(let day): "a confirmation, due on \(day.iso)"
    case .answer(let ground): "an answer of the Secretariat: \(review(ground))"
    case .ceiling(let id, let most):
      "a change of the contributor's own law or policy, which allows \(most.rawValue) (\(id))"
    }
  }

  /// Why a level is due for review.
  static func review(_ ground: ReviewGround) -> String {
    switch ground {
    case .visitAged(let day, _): "the last assessment and advisory visit was on \(day.iso)"
    case .equipmentSold(let day, _): "equipment was sold (\(day.iso))"
    case .deployedElsewhere(let day, _): "the unit is deployed elsewhere (\(day.iso))"
    case .predeploymentVisit(let day, _): "a pre-deployment visit was not passed (\(day.iso))"
    case .evaluation(let day, _): "an evaluation in the mission asks for it (\(day.iso))"
    case .notConfirmed(let day, _): "the pledge was not confirmed (\(day.iso))"
    case .termEnded(let day, _): "the term of the level has run out (\(day.iso))"
    case .confirmationDue(let day): "the confirmation is due since \(day.iso)"
    case .aboveCeiling(let level, let id):
      "the contributor's own law or policy allows \(level.rawValue) (\(id))"
    }
  }

  /// What a difference between criteria met and the notified level asks.
  static func question(_ question: Ladder.Question) -> String {
    switch question {
    case .metAbove(let met, let notified):
      "The evidence recorded meets \(met.rawValue), and \(level(notified)) was notified: a question "
        + "to the Secretariat."
    case .metBelow(let met, let notified):
      "The evidence recorded meets \(level(met)), and \(notified.rawValue) was notified: a question to "
        + "the Secretariat; the notified level stands."
    }
  }

  /// "the contributor", "the Force Generation Service".
  static func owner(_ owner: LadderOwner) -> String {
    owner == .contributor ? owner.rawValue : "the \(owner.rawValue)"
  }

  /// "no level", "L2".
  static func level(_ level: ReadinessLevel) -> String {
    level == .none ? "no level" : level.rawValue
  }
}
