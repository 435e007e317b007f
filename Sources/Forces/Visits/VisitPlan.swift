package import Basics
package import Capabilities

/// Which assessment and verification visits would raise cover most, month by month.
///
/// In order of month and of contributors' keys: it ranks nobody.
package struct VisitPlan: Hashable, Sendable {
  package let asOf: Day
  package let months: Range<Month>
  package let visits: [Visit]
  /// Weighted unit-months that all visits could raise.
  package let gain: Double
  /// What no choice of visits can raise more than.
  package let bound: Double
  package let status: Status
  /// What no visit of the plan sees.
  package let remaining: Remaining
  /// Whether gains are at a plan's prices; else they are of what is open, and nothing else.
  package let isPriced: Bool
  /// What an independent reading of the plan and the facts found.
  package let check: VisitCheck
  /// Confidential: it tells of levels.
  package var marking: Marking { .confidential }

  /// How the search ended.
  package enum Status: String, CaseIterable, Codable, Sendable {
    case optimal, feasible, interrupted
  }

  /// Pledges that nobody visits in these months.
  package struct Remaining: Hashable, Sendable {
    /// In order of their keys.
    package let pledges: [Identifier<Pledge>]
    /// How many of them could raise cover, were there visits for them.
    package let useful: Int

    /// Takes the parts as they are.
    package init(pledges: [Identifier<Pledge>], useful: Int) {
      self.pledges = pledges
      self.useful = useful
    }
  }

  /// Takes the parts as they are.
  package init(
    asOf: Day, months: Range<Month>, visits: [Visit], gain: Double, bound: Double, status: Status,
    remaining: Remaining, isPriced: Bool, check: VisitCheck
  ) {
    self.asOf = asOf
    self.months = months
    self.visits = visits
    self.gain = gain
    self.bound = bound
    self.status = status
    self.remaining = remaining
    self.isPriced = isPriced
    self.check = check
  }
}

/// One visit to one contributor, on which several of its pledges are seen.
package struct Visit: Hashable, Sendable {
  package let month: Month
  package let contributor: Identifier<Contributor>
  /// In order of their keys.
  package let seen: [Seen]

  /// A pledge seen on a visit.
  package struct Seen: Hashable, Sendable {
    package let pledge: Identifier<Pledge>
    package let nature: Nature
    /// Weighted unit-months that the pledge could add, or, for a review, that lean on it.
    package let gain: Double
    /// Where it could go; empty for a review.
    package let stays: [Ask.Stay]

    /// Takes the parts as they are.
    package init(
      pledge: Identifier<Pledge>, nature: Nature, gain: Double, stays: [Ask.Stay]
    ) {
      self.pledge = pledge
      self.nature = nature
      self.gain = gain
      self.stays = stays
    }
  }

  /// What a visit to a pledge is for.
  package enum Nature: String, CaseIterable, Codable, Sendable {
    /// Assessment and advice, for L2 (R-PCRS-4).
    case assessment
    /// Verification, for the rapid deployment level (R-PCRS-6).
    case verification
    /// The level's evidence is ageing (R-PCRS-9).
    case review
  }

  /// Takes the parts as they are.
  package init(month: Month, contributor: Identifier<Contributor>, seen: [Seen]) {
    self.month = month
    self.contributor = contributor
    self.seen = seen
  }

  /// Weighted unit-months of all that it sees.
  package var gain: Double { seen.reduce(0) { $0 + $1.gain } }
}
