package import Basics

/// Why an entry cannot stand beside the rest of the register: the field, what stands there, what is
/// wrong, and the next thing to try.
///
/// What an entry's own values forbid is an `InvalidEntry`; this is what only the register shows.
package struct EntryRefusal: Error, Hashable, Sendable {
  package let kind: CapabilityKind
  /// The key of the entry refused.
  package let key: String
  package let field: FieldName
  /// What stands in the field, as it is written in a table.
  package let value: String
  package let reason: Reason

  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// The register has nothing of that key.
    case unknown(Field.Target, nearest: [String])
    /// The register has no State of that code.
    case unknownState(nearest: [String])
    /// More units of one pledge would be in place on a day than it has; up to three of the others.
    case overlaps([Identifier<Deployment>], from: Day, units: Int, pledged: Int)
    /// It alone is more units of one pledge than that has.
    case moreThanPledged(units: Int, pledged: Int)
    /// More joint pledges would use a pledge on a day than it has units; up to three of the other
    /// parts, or joint pledges that it leads, by their keys.
    case pledgedTwice([String], from: Day?, uses: Int, pledged: Int)
    /// The day lies after the day on which it was written down.
    case afterToday(Day)
    /// The contributor's own law or policy allows no more.
    case aboveCeiling(ReadinessLevel, by: Identifier<LevelCeiling>)
    /// A part of a joint pledge is brought by the pledge that leads it.
    case leadsItself(Identifier<JointPledge>)
    /// It names itself.
    case itself
    /// Following what each names leads back to it.
    case circle([String])
    /// The longest slot is shorter than the shortest, both in half-months.
    case longestBelowShortest(longest: Int, shortest: Int)
    /// The days agreed are fewer than the shortest slot, both in half-months.
    case slotBelowShortest(slot: Int, shortest: Int)
    /// Pledge and entry name different contributors.
    case anotherContributor(Identifier<Contributor>)
    /// Up to three entries, by their keys, name the pledge for another contributor.
    case namedForAnother([String], Identifier<Contributor>)
  }

  /// What to try next.
  package enum Next: Hashable, Sendable {
    /// Use one of these keys.
    case useOneOf([String])
    /// Enter what is named first.
    case enterFirst(Field.Target)
    /// Enter the State first.
    case enterState
    /// End what overlaps, begin later, or say that the pledge has more units.
    case endOrRaiseQuantity([String], from: Day?)
    /// Write down a day that is not after this one.
    case notAfter(Day)
    /// Notify at most this level, or end the ceiling first.
    case atMost(ReadinessLevel, or: Identifier<LevelCeiling>)
    /// Name another.
    case nameAnother
    /// Write at least this number.
    case atLeast(Int)
    /// Write at most so many units.
    case atMostUnits(Int)
    /// Name this contributor.
    case nameContributor(Identifier<Contributor>)
  }

  /// Takes the parts as they are.
  package init(
    kind: CapabilityKind, key: String, field: FieldName, value: String, reason: Reason
  ) {
    self.kind = kind
    self.key = key
    self.field = field
    self.value = value
    self.reason = reason
  }
}

extension EntryRefusal {
  /// The next thing to try.
  package var next: Next {
    switch reason {
    case .unknown(let target, let nearest):
      nearest.isEmpty ? .enterFirst(target) : .useOneOf(nearest)
    case .unknownState(let nearest): nearest.isEmpty ? .enterState : .useOneOf(nearest)
    case .overlaps(let others, let from, _, _):
      .endOrRaiseQuantity(others.map(\.rawValue), from: from)
    case .moreThanPledged(_, let pledged): .atMostUnits(pledged)
    case .pledgedTwice(let others, let from, _, _):
      .endOrRaiseQuantity(others, from: from)
    case .afterToday(let today): .notAfter(today)
    case .aboveCeiling(let most, let ceiling): .atMost(most, or: ceiling)
    case .leadsItself, .itself, .circle: .nameAnother
    case .longestBelowShortest(_, let shortest), .slotBelowShortest(_, let shortest):
      .atLeast(shortest)
    case .anotherContributor(let contributor), .namedForAnother(_, let contributor):
      .nameContributor(contributor)
    }
  }
}
