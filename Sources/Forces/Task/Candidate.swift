import Basics
import Capabilities

/// A pledged unit with everything that would come with it.
struct Candidate {
  let pledge: Pledge
  let unitType: Identifier<UnitType>
  /// What it counts as, and what holds that down.
  let level: UsableLevel
  /// The first day on which it can be in a mission, its parts apart, and the day after its last.
  let arrival: Day
  let until: Day
  /// The day from which its contributor's notice takes it back.
  let withdrawn: Day?
  /// The day from which its contributor's own ceiling, not yet in force, no longer allows the level needed.
  let lowered: LevelCeiling?
  /// The level that counts as supply.
  let needed: ReadinessLevel
  let terms: TourTerms
  /// People of one unit; nil where not known.
  let strength: Int?
  /// People that a unit of its type may have; nil where not known.
  let strengths: ClosedRange<Int>?
  /// What the last evaluation of the unit in a mission said; nil where none is recorded.
  let evaluation: EvidenceOutcome?
  /// Different ways to be whole; empty where a part that it needs is nowhere.
  let sets: [PartSet]
  /// Why none of them is: what it needs and nobody brings.
  let missing: [PartRole]
  /// What it fails wherever it would go.
  let fails: [Failure]
}

/// The parts that go with a unit, in order of their keys; none for one that is whole by itself.
struct PartSet {
  let parts: [BroughtPart]
  /// The first day on which all of them are there, and the day after the last on which all are.
  let ready: Day
  let until: Day

  init(_ parts: [BroughtPart] = []) {
    self.parts = parts.sorted { $0.pledge.id < $1.pledge.id }
    ready = parts.map(\.ready).max() ?? .always
    until = parts.map(\.until).min() ?? .never
  }
}

/// A pledge as a part of a unit.
struct BroughtPart {
  let pledge: Pledge
  let role: PartRole
  /// The first day on which a unit can arrive with it, and the day after the last on which it is there.
  let ready: Day
  let until: Day
  /// How long it is in use; nil for money, which is in use nowhere.
  let use: Use?

  /// Whether people of another go with the unit.
  var isPeople: Bool { role == .people || role == .subUnit }

  /// From `before` months ahead of arrival until arrival, or until `after` months past departure.
  struct Use {
    let before: Int
    let isThroughout: Bool
    let after: Int
  }
}
