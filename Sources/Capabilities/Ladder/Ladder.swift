package import Basics

/// Where one pledge stands on the readiness ladder on one day, and what the next level asks for.
///
/// The notified level stands alone; criteria met are computed beside it. A difference between them
/// is a question, never a change.
package struct Ladder: Hashable, Sendable {
  package let pledge: Identifier<Pledge>
  /// The day whose knowledge it is.
  package let day: Day
  package let registration: Registration
  /// The day of that state of registration.
  package let registered: Day?
  package let notified: NotifiedLevel
  /// The highest level that the contributor's own law or policy allows; nil where nothing bars one.
  package let ceiling: LevelCeiling?
  /// One of each rule, in their order.
  package let criteria: [Criterion]
  /// The highest level of which the recorded evidence meets every criterion.
  package let criteriaMet: ReadinessLevel
  /// What the difference between the two asks; nil where they agree, or no evidence is recorded.
  package let question: Question?
  /// What is due for review; empty where nothing is.
  package let review: [ReviewGround]
  /// When the pledge must be confirmed; nil where it is neither registered nor at a level.
  package let confirmation: Day?
  /// The level above; nil at the highest.
  package let next: NextLevel?

  /// What a difference between criteria met and the notified level asks.
  package enum Question: Hashable, Sendable {
    /// The evidence meets a higher level than was notified.
    case metAbove(ReadinessLevel, notified: ReadinessLevel)
    /// The evidence recorded meets less than was notified.
    case metBelow(ReadinessLevel, notified: ReadinessLevel)
  }

  /// The level above, what it asks for and who owes it.
  package struct NextLevel: Hashable, Sendable {
    package let level: ReadinessLevel
    /// In the order in which it can be done.
    package let missing: [MissingStep]
    /// The day on which it could be reached; nil where the contributor's own ceiling bars it, or the
    /// pledge is rejected or withdrawn.
    package let reachable: Day?

    /// Takes the parts as they are.
    package init(level: ReadinessLevel, missing: [MissingStep], reachable: Day?) {
      self.level = level
      self.missing = missing
      self.reachable = reachable
    }
  }

  /// Takes the parts as they are.
  package init(
    pledge: Identifier<Pledge>, day: Day, registration: Registration, registered: Day?,
    notified: NotifiedLevel, ceiling: LevelCeiling?, criteria: [Criterion],
    criteriaMet: ReadinessLevel, question: Question?, review: [ReviewGround], confirmation: Day?,
    next: NextLevel?
  ) {
    self.pledge = pledge
    self.day = day
    self.registration = registration
    self.registered = registered
    self.notified = notified
    self.ceiling = ceiling
    self.criteria = criteria
    self.criteriaMet = criteriaMet
    self.question = question
    self.review = review
    self.confirmation = confirmation
    self.next = next
  }
}

extension Ladder {
  /// Whether anything asks the Secretariat for a review.
  package var isReviewDue: Bool { !review.isEmpty }

  /// The criterion of one rule.
  package func criterion(_ rule: LadderRule) -> Criterion? { criteria.first { $0.rule == rule } }
}
