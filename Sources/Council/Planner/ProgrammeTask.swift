package import Basics

/// What is to be put on days, and what every departure costs: derived from the facts, and read both
/// by the builder of the model and by the checker, which share nothing else.
///
/// A programme costs the sum of:
/// - for each item that is neither fixed nor a report that follows its meeting, on its day: each
///   day's distance from its habitual day (H1); for a Friday that is not past, where Fridays are kept
///   free, `levels.should` for business (P1) and `PriceLevels.fridayVote` for votes (H2); for a
///   floating holiday `PriceLevels.floatingHoliday`, unless it takes no room (H3); for a day other
///   than the published one `options.movePrice` and 1 for each day between them (V1);
/// - for each order whose `after` stands less than `lead` days after its `before`, its price; there is
///   none with an end that was not held, or that is past and not recorded;
/// - for each room and day `PriceLevels.secondSession` for every session beyond the first (S2), and
///   `levels.should` for every session beyond `options.sessionsPerRoom` (S1), counting the items that
///   take a session.
///
/// Units of H1, H2, H3, V1 and S2 are units of `levels.habit`.
package struct ProgrammeTask: Hashable, Sendable {
  package let window: Range<Month>
  package let asOf: Day
  package let options: PlanningOptions
  package let calendar: WorkingCalendar
  package let levels: PriceLevels
  /// The cycles of which a step touches the window.
  package let cycles: [Cycle]
  /// Everything that gets a day, by id.
  package let items: [TaskItem]
  /// What must come before what, one row each; ladders are written out, a rung a row.
  package let orders: [TaskOrder]
  /// Indices into `orders`, ascending, of those that the allowed days leave open.
  ///
  /// Both ends may stand on several days, some of which keep the order and some of which do not. They
  /// are, in this order, the orders of the placement, and of its certificate.
  package let openOrders: [Int]
  /// The rooms that hold sessions, in the order of the placement's rooms.
  package let rooms: [Room]
  /// Working days on which the Council does no business, as items of the programme.
  package let closed: [ProgrammeItem]
  /// What has no day, and why; none of it is in `items`.
  package let unplaced: [UnplacedItem]
  /// Facts that contradict each other, and which is used.
  package let choices: [FactChoice]
}

extension ProgrammeTask {
  /// The day by which the guideline needs the report of a meeting with contributors: the last
  /// working day more than a week before it (C4).
  package func neededDay(before meeting: Day) -> Day {
    calendar.neededDay(before: meeting, week: options.weekDays)
  }
}

extension WorkingCalendar {
  /// The last working day at least `week` days before a meeting.
  func neededDay(before meeting: Day, week: Int) -> Day {
    workingDay(onOrBefore: meeting.advanced(by: -week))
  }
}

/// One thing that gets a day.
package struct TaskItem: Hashable, Identifiable, Sendable {
  package let id: Identifier<ProgrammeItem>
  package let kind: ProgrammeItem.Kind
  package let mission: Identifier<Mission>?
  package let decision: DocumentSymbol?
  package let step: Step?
  package let other: Identifier<OtherItem>?
  /// The day on which it is due; nil where none is known.
  package let due: Day?
  /// The days on which it may stand, ascending, at least one.
  package internal(set) var allowed: [Day]
  /// The day on which it would stand by habit; nil where it has none (a report is due, not habitual).
  package internal(set) var habitual: Day?
  package let room: Room
  /// Whether it takes a session of its room; what was not held takes none.
  package let takesSession: Bool
  package let business: Business
  package let isFixed: Bool
  package let isProjected: Bool
  package let isPinned: Bool
  /// Where the last published version had it.
  package let was: Day?
  package let known: ProgrammeItem.Known
  /// Which of the task's `cycles` it belongs to; nil for others.
  package let cycle: Int?
  /// Of a report that no rule makes due: the index of the meeting before which it is needed.
  ///
  /// It follows the meeting: `ProgrammeTask.neededDay(before:)` says where it stands. It costs
  /// nothing and owes nothing.
  package internal(set) var neededBefore: Int?

  /// What it is to the four days of Council business a week.
  package enum Business: String, CaseIterable, Codable, Sendable {
    /// Business of the Council, for which Fridays are not meant (P1).
    case council
    /// A vote, which is unusual on a Friday and no more (H2).
    case vote
    /// A subsidiary body, something outside the Council, or what is tied to its day: any working day.
    case elsewhere
  }
}

/// `after` stands at least `lead` calendar days after `before`, or `price` is paid, once.
package struct TaskOrder: Hashable, Sendable {
  package let rule: RuleID
  /// Indices into the task's `items`.
  package let before: Int
  package let after: Int
  package let lead: Int
  package let price: Int
}
