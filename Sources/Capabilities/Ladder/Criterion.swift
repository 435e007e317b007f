package import Basics

/// One rule of the ladder for one pledge on one day.
package struct Criterion: Hashable, Sendable {
  package let rule: LadderRule
  package let standing: Standing
  /// The evidence by which it stands so, in order of days; empty where none is recorded.
  package let evidence: [Identifier<Evidence>]
  /// What is still missing, in the order in which the rule names it.
  package let missing: [MissingStep]
  /// The day by which it is due, or was; nil where no rule sets one.
  package let due: Day?

  /// Whether a rule is met.
  package enum Standing: String, CaseIterable, Codable, Sendable {
    case met
    case notMet = "not met"
    case notApplicable = "not applicable"
  }

  /// Takes the parts as they are.
  package init(
    rule: LadderRule, standing: Standing, evidence: [Identifier<Evidence>] = [],
    missing: [MissingStep] = [], due: Day? = nil
  ) {
    self.rule = rule
    self.standing = standing
    self.evidence = evidence
    self.missing = missing
    self.due = due
  }

  /// Who owes what comes first of what is missing; nil where nothing is.
  package var owedBy: LadderOwner? { missing.first?.owedBy }
}

/// Something that a rule of the ladder still asks for.
package struct MissingStep: Hashable, Sendable {
  package let rule: LadderRule
  package let need: Need
  package let owedBy: LadderOwner

  /// What is missing.
  package enum Need: Hashable, Sendable {
    /// No such evidence is recorded.
    case evidence(EvidenceNature)
    /// The latest such evidence says that it is not met.
    case mended(EvidenceNature, since: Day, Identifier<Evidence>)
    /// It was met so long ago that it is to be done again.
    case aged(EvidenceNature, since: Day, Identifier<Evidence>)
    /// Every criterion is met; the notice that confers the level is not recorded.
    case notice(ReadinessLevel)
    /// A renewal of a level whose term has run out.
    case renewal(since: Day)
    /// A confirmation that was due on the day.
    case confirmation(due: Day)
    /// An answer of the Secretariat to what asks for a review.
    case answer(ReviewGround)
    /// A change of the contributor's own law or policy.
    case ceiling(Identifier<LevelCeiling>, most: ReadinessLevel)
  }

  /// Takes the parts as they are.
  package init(rule: LadderRule, need: Need, owedBy: LadderOwner) {
    self.rule = rule
    self.need = need
    self.owedBy = owedBy
  }
}
