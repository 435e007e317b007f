package import Basics
package import Capabilities

/// Why a line is filled in a month as it is, or not: for the office that decides.
package struct Why: Hashable, Sendable {
  package let line: Identifier<RequirementLine>
  package let month: Month
  /// The tours that fill the line in that month.
  package let filledBy: [PlannedTour]
  /// How many units are still missing.
  package let missing: Int
  /// Every candidate, those that come nearest first.
  package let candidates: [Candidate]
  /// The single smallest change that would fill what is missing, confirmed by solving again.
  package let smallestChange: SmallestChange?

  /// One that could fill the line, or nearly.
  package struct Candidate: Hashable, Sendable {
    package let supply: Supply
    package let contributor: Identifier<Contributor>?
    /// What the whole plan would lose, in weighted unit-months, were it to fill the line in that
    /// month; exact; nil for one that fails a rule.
    package let loss: Double?
    /// Every rule that it fails; empty for one that could go.
    package let fails: [Failure]

    /// Takes the parts as they are.
    package init(
      supply: Supply, contributor: Identifier<Contributor>?, loss: Double?, fails: [Failure]
    ) {
      self.supply = supply
      self.contributor = contributor
      self.loss = loss
      self.fails = fails
    }
  }

  /// A change that would fill the line, and what the plan gains by it.
  package struct SmallestChange: Hashable, Sendable {
    package let supply: Supply
    package let contributor: Identifier<Contributor>?
    package let mends: [Mend]
    /// In weighted unit-months, of the plan as solved again.
    package let gain: Double
    /// The months of the line that it fills.
    package let months: [Range<Month>]

    /// Takes the parts as they are.
    package init(
      supply: Supply, contributor: Identifier<Contributor>?, mends: [Mend], gain: Double,
      months: [Range<Month>]
    ) {
      self.supply = supply
      self.contributor = contributor
      self.mends = mends
      self.gain = gain
      self.months = months
    }
  }

  /// Takes the parts as they are.
  package init(
    line: Identifier<RequirementLine>, month: Month, filledBy: [PlannedTour], missing: Int,
    candidates: [Candidate], smallestChange: SmallestChange?
  ) {
    self.line = line
    self.month = month
    self.filledBy = filledBy
    self.missing = missing
    self.candidates = candidates
    self.smallestChange = smallestChange
  }
}
