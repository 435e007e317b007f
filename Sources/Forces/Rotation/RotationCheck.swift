package import Basics
package import Capabilities

/// What an independent reading of a rotation plan and its partners' terms found.
package struct RotationCheck: Hashable, Sendable {
  /// Everything that is wrong; empty for a plan that holds.
  package let broken: [Breach]

  /// Takes the part as it is.
  package init(broken: [Breach]) {
    self.broken = broken
  }

  /// Whether the plan holds.
  package var holds: Bool { broken.isEmpty }

  /// What may be wrong with a slot, or with the whole.
  package enum Breach: Hashable, Sendable {
    /// No such terms in the scheme, or another partner's.
    case unknownTerms(Identifier<SchemePartner>)
    /// It is there before it can be, or after.
    case outsideDays(Identifier<SchemePartner>, Range<Day>)
    /// Half-months: too few, or too many.
    case length(Identifier<SchemePartner>, halfMonths: Int)
    case tooManySlots(Identifier<SchemePartner>, slots: Int)
    /// A partner twice at once, or too soon after its last slot.
    case noRest(RotationPartner, on: Day)
    /// A slot agreed as it stands is not in the plan, or not as agreed.
    case agreedSlotMissing(Identifier<SchemePartner>)
    /// What is said to count does not follow from the ramps.
    case counts(Identifier<SchemePartner>)
    /// Days without cover: claimed, and found.
    case gap(claimed: Int, found: Int)
    /// Half-months of a contributor's turn: claimed, and found.
    case turn(Identifier<Contributor>, claimed: Int, found: Int)
    /// The remedy leaves so many days open, or its half-months do not add up.
    case remedy(daysOpen: Int)
  }
}
