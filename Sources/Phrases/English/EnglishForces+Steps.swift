import Basics
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
      "\(evidenceEvidenceNature(nature)): not met on \(EnglishCouncil.date(day)), to be mended"
    case .notice(let level): "the notice that confers \(levelReadinessLevel(level))"
    case .renewal(let day): "a renewal: the term ran out on \(EnglishCouncil.date(day))"
    case .confirmation(let day): "a confirmation, due on \(EnglishCouncil.date(day))"
    case .answer(let ground): "an answer of the Secretariat: \(review(ground))"
    case .ceiling(_, let most):
      "a change of the contributor’s own law or policy, which allows \(levelReadinessLevel(most))"
    }
  }

  static func review(_ ground: ReviewGround) -> String {
    switch ground {
    case .visitAged(let day, _):
      "the last assessment and advisory visit was on \(EnglishCouncil.date(day))"
    case .equipmentSold(let day, _): "equipment was sold (\(EnglishCouncil.date(day)))"
    case .deployedElsewhere(let day, _):
      "the unit is deployed elsewhere (\(EnglishCouncil.date(day)))"
    case .predeploymentVisit(let day, _):
      "a pre-deployment visit was not passed (\(EnglishCouncil.date(day)))"
    case .evaluation(let day, _):
      "an evaluation in the mission asks for it (\(EnglishCouncil.date(day)))"
    case .notConfirmed(let day, _): "the pledge was not confirmed (\(EnglishCouncil.date(day)))"
    case .termEnded(let day, _): "the term of the level has run out (\(EnglishCouncil.date(day)))"
    case .confirmationDue(let day): "the confirmation is due since \(EnglishCouncil.date(day))"
    case .aboveCeiling(let level, _):
      "the contributor’s own law or policy allows \(levelReadinessLevel(level))"
    }
  }

  static func owner(_ owner: LadderOwner) -> String {
    owner == .contributor ? owner.rawValue : "the \(owner.rawValue)"
  }

  static func refusal(_ refusal: EntryRefusal) -> String {
    "‘\(refusal.value)’ \(said(refusal.reason)). \(said(refusal.next))"
  }

  private static func said(_ reason: EntryRefusal.Reason) -> String {
    switch reason {
    case .unknown(let target, _): "is not among the \(ForcePhrases.english.target(target))"
    case .unknownState: "is no State of the register"
    case .overlaps(let others, let from, let units, let pledged):
      "overlaps with \(EnglishCouncil.list(others.map(\.rawValue))): \(units) in place from \(EnglishCouncil.date(from)), of \(pledged) pledged"
    case .pledgedTwice(let others, _, let uses, let pledged):
      "is used by \(EnglishCouncil.list(others)) besides: \(uses) uses of \(pledged) pledged"
    case .afterToday(let today): "lies after today (\(EnglishCouncil.date(today)))"
    case .aboveCeiling(let most, _):
      "is above \(levelReadinessLevel(most)), which the contributor’s own ceiling allows"
    case .leadsItself: "leads the joint pledge that it would be a part of"
    case .itself: "is the entry itself"
    case .circle(let keys): "leads back to the entry by way of \(EnglishCouncil.list(keys))"
    case .longestBelowShortest(let longest, let shortest),
      .slotBelowShortest(let longest, let shortest):
      "is too short: \(longest) is less than \(shortest)"
    case .anotherContributor: "is another contributor’s"
    }
  }

  private static func said(_ next: EntryRefusal.Next) -> String {
    switch next {
    case .useOneOf(let keys): "Maybe one of: \(keys.joined(separator: ", "))."
    case .enterFirst(let target): "Enter it first among the \(ForcePhrases.english.target(target))."
    case .enterState: "Enter the State first."
    case .endOrRaiseQuantity(let keys, _):
      "End \(EnglishCouncil.list(keys)) before, or raise the number pledged."
    case .notAfter(let day): "Give a day not after \(EnglishCouncil.date(day))."
    case .atMost(let level, _): "Give \(levelReadinessLevel(level)) at most, or change the ceiling."
    case .nameAnother: "Name another."
    case .atLeast(let number): "Give \(number) at least."
    case .nameContributor(let id): "Its contributor is \(id)."
    }
  }
}
