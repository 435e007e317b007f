package import Basics

/// One thing on one day of the programme of work.
package struct ProgrammeItem: Hashable, Identifiable, Sendable {
  /// Stable from plan to plan: `MISSION/expiring decision/step[/n]`, or `other/RULE/MONTH`.
  package let id: Identifier<ProgrammeItem>
  package let kind: Kind
  package let mission: Identifier<Mission>?
  /// The decision whose mandate ends.
  package let decision: DocumentSymbol?
  package let step: Step?
  /// What the register's rule says of an item that is no step of a cycle.
  package let other: Identifier<OtherItem>?
  /// The day on which it is due; nil where none is known.
  package let due: Day?
  /// The working day on which it stands in the plan.
  package let day: Day
  package let session: Session?
  package let room: Room
  /// Held where it is: it lies before the window, or it has happened.
  package let isFixed: Bool
  /// Continued past the end of the register.
  package let isProjected: Bool
  package let isPinned: Bool
  /// Where the last published version had it; nil where it had none.
  package let was: Day?
  package let known: Known

  /// Which part of the calendar an item belongs to.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// A step of the cycle that leads to a decision.
    case cycle
    /// A report, and its consultations, that a mandate asks for between renewals.
    case periodic
    case other
    /// A day on which the Council does no business.
    case closed
  }

  /// How its day is known.
  ///
  /// A planned day is never shown as an actual one.
  package enum Known: String, CaseIterable, Codable, Sendable {
    case planned, actual, notHeld
  }

  /// The half of the day.
  package enum Session: String, CaseIterable, Codable, Sendable {
    /// About 10 a.m. to 1 p.m.
    case morning
    /// About 3 p.m. to 6 p.m.
    case afternoon
    /// Beyond the two sessions a room holds.
    case extra
  }

  /// Takes the parts as they are.
  package init(
    id: Identifier<ProgrammeItem>, kind: Kind, mission: Identifier<Mission>?,
    decision: DocumentSymbol?, step: Step?, other: Identifier<OtherItem>?, due: Day?, day: Day,
    session: Session?, room: Room, isFixed: Bool, isProjected: Bool, isPinned: Bool, was: Day?,
    known: Known
  ) {
    self.id = id
    self.kind = kind
    self.mission = mission
    self.decision = decision
    self.step = step
    self.other = other
    self.due = due
    self.day = day
    self.session = session
    self.room = room
    self.isFixed = isFixed
    self.isProjected = isProjected
    self.isPinned = isPinned
    self.was = was
    self.known = known
  }
}
