package import Basics

/// The ladders of all pledges of a register on one day, each made when it is asked for.
///
/// Indexes notices, evidence and ceilings once; a ladder then costs the entries of its own pledge.
package struct LadderBook: Sendable {
  package let day: Day
  package let leadTimes: LeadTimes
  private let register: CapabilityRegister

  /// Reads what was known on `day`; the register should hold no contradictions.
  package init(_ register: CapabilityRegister, on day: Day) {
    self.register = register
    self.day = day
    leadTimes = LeadTimes()
  }

  /// The ladder of a pledge; nil where the register does not have it on the day.
  package func ladder(of pledge: Identifier<Pledge>) -> Ladder? { nil }

  /// The level that was notified for a pledge.
  package func notified(_ pledge: Identifier<Pledge>) -> NotifiedLevel { .none }

  /// The highest level that the contributor's own law or policy allows on the day; nil for any.
  package func ceiling(of contributor: Identifier<Contributor>) -> LevelCeiling? { nil }

  /// The day on which a pledge could reach a level: at once where it has it, else once the steps
  /// still missing have taken their lead times; nil where the pledge is unknown or its
  /// contributor's own ceiling bars the level.
  package func readyOn(level: ReadinessLevel, _ pledge: Identifier<Pledge>) -> Day? { nil }
}
