/// What a departure from a rule costs, so that no number of departures from weaker rules outweighs
/// one from a stronger.
///
/// A habit's unit is 1. One unit of *preferred* costs more than all habits of the task together can
/// differ between any two programmes, one of *should* more than all habits and preferences. Rules
/// that are hard have no price: what would breach them is no allowed day.
package struct PriceLevels: Hashable, Sendable {
  package let should: Int
  package let preferred: Int
  package let habit: Int

  /// Levels above what `habits` units of habit and `preferences` units of preference can add up to.
  ///
  /// With P = H + 1 and S = P·N + H + 1, S exceeds any sum of at most N preferences and H habits,
  /// and P any sum of at most H habits: the order of costs is the lexicographic order of levels.
  package init(mostHabit habits: Int, mostPreferred preferences: Int) {
    habit = 1
    preferred = habits + 1
    should = preferred * preferences + habits + 1
  }

  /// The price of one unit at a force; 0 for what is hard.
  package func price(of force: Force) -> Int {
    switch force {
    case .hard: 0
    case .should: should
    case .preferred: preferred
    case .habit: habit
    }
  }
}

extension PriceLevels {
  /// The force of each rule that a programme is priced by; nil for a rule it is not.
  package static func force(of rule: RuleID) -> Force? { forces[rule] }

  private static let forces: [RuleID: Force] = [
    .c1: .should, .c2: .should, .c4b: .should, .c8: .should, .d8: .should, .p1: .should,
    .p9: .should, .s1: .should,
    .c4: .preferred, .c5: .preferred, .c6: .preferred,
    .h1: .habit, .h2: .habit, .h3: .habit, .s2: .habit, .v1: .habit,
  ]

  /// What a vote on a Friday costs, in days of distance from a habitual day.
  package static let fridayVote = 1
  /// What a floating holiday costs.
  package static let floatingHoliday = 3
  /// What a second session in a room costs.
  package static let secondSession = 2
}
