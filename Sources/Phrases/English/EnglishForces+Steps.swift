import Capabilities

extension EnglishForces {
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
    case .ceiling: "the contributor’s own law or policy allows the level"
    }
  }

  static func need(_ need: MissingStep.Need) -> String {
    switch need {
    case .evidence(let nature): "\(evidenceEvidenceNature(nature)): none is recorded"
    case .mended(let nature, let day, _):
      "\(evidenceEvidenceNature(nature)): not met on \(EnglishCouncil.plainDate(day)), to be mended"
    case .aged(let nature, let day, _):
      "\(evidenceEvidenceNature(nature)): the last met is of \(EnglishCouncil.plainDate(day)), too long ago"
    case .notice(let level): "the notice that confers \(levelReadinessLevel(level))"
    case .renewal(let day): "a renewal: the term ran out on \(EnglishCouncil.plainDate(day))"
    case .confirmation(let day): "a confirmation, due on \(EnglishCouncil.plainDate(day))"
    case .answer(let ground): "an answer of the Secretariat: \(review(ground))"
    case .ceiling(_, let most):
      "a change of the contributor’s own law or policy, which allows \(levelReadinessLevel(most))"
    }
  }

  static func review(_ ground: ReviewGround) -> String {
    switch ground {
    case .visitAged(let day, _):
      "the last assessment and advisory visit was on \(EnglishCouncil.plainDate(day))"
    case .visitFailed(let day, _):
      "an assessment and advisory visit was not passed (\(EnglishCouncil.plainDate(day)))"
    case .equipmentSold(let day, _): "equipment was sold (\(EnglishCouncil.plainDate(day)))"
    case .deployedElsewhere(let day, _):
      "the unit is deployed elsewhere (\(EnglishCouncil.plainDate(day)))"
    case .predeploymentVisit(let day, _):
      "a pre-deployment visit was not passed (\(EnglishCouncil.plainDate(day)))"
    case .evaluation(let day, _):
      "an evaluation in the mission asks for it (\(EnglishCouncil.plainDate(day)))"
    case .notConfirmed(let day, _):
      "the pledge was not confirmed (\(EnglishCouncil.plainDate(day)))"
    case .termEnded(let day, _):
      "the term of the level has run out (\(EnglishCouncil.plainDate(day)))"
    case .confirmationDue(let day): "the confirmation is due since \(EnglishCouncil.plainDate(day))"
    case .aboveCeiling(let level, _):
      "the contributor’s own law or policy allows \(levelReadinessLevel(level))"
    }
  }

  static func limit(_ limit: UsableLevel.Limit) -> String {
    switch limit {
    case .registration(let registration):
      "its registration reads: \(registrationRegistration(registration))"
    case .ceiling(let most, _):
      "the contributor’s own law or policy allows \(levelReadinessLevel(most))"
    case .part(_, let level): "a part that is needed counts as \(levelReadinessLevel(level))"
    case .missing(_, let role): "nobody brings what its form asks for: \(rolePartRole(role))"
    }
  }

  static func owner(_ owner: LadderOwner) -> String {
    owner == .contributor ? owner.rawValue : "the \(owner.rawValue)"
  }
}
