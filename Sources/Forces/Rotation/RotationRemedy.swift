package import Basics
package import Capabilities

/// An extra commitment that would leave a rotation scheme without a gap.
package struct RotationRemedy: Hashable, Sendable {
  /// What is asked, in order of time.
  package let additions: [Addition]
  /// Half-months asked in all.
  package let halfMonths: Int
  /// The scheme with it: the partners' slots, those that stay longer at their new length.
  package let slots: [RotationSlot]
  /// Whether a smaller one is proved not to exist, of its form.
  package let isProved: Bool

  /// One thing asked.
  package enum Addition: Hashable, Sendable {
    /// A partner stays so many half-months longer than its terms say.
    case extends(RotationPartner, terms: Identifier<SchemePartner>, Range<HalfMonth>)
    /// Somebody new keeps the capability, in full, in these half-months, by night too where asked.
    case slot(Range<HalfMonth>, byNight: Bool)

    /// The half-months that are added.
    package var halfMonths: Range<HalfMonth> {
      switch self {
      case .extends(_, _, let halves): halves
      case .slot(let halves, _): halves
      }
    }

    /// The days that are added.
    package var days: Range<Day> { halfMonths.days }
  }

  /// Takes the parts as they are.
  package init(
    additions: [Addition], halfMonths: Int, slots: [RotationSlot], isProved: Bool
  ) {
    self.additions = additions
    self.halfMonths = halfMonths
    self.slots = slots
    self.isProved = isProved
  }
}
