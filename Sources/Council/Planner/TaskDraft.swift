import Basics

/// A task in the making: items and orders before their prices are known.
struct TaskDraft {
  /// The window.
  let days: Range<Day>
  /// With what closes days to the Council now: visits, and what the desk says.
  let calendar: WorkingCalendar
  /// The cycles by habit, which no closure moves.
  let book: CycleBook
  let published: [Identifier<ProgrammeItem>: Day]
  /// What lies before it and is not recorded is past; nil where nothing is.
  let asOf: Day?
  var cycles: [Cycle] = []
  var items: [TaskItem] = []
  var orders: [TaskOrder] = []
  var unplaced: [UnplacedItem] = []

  /// Drafts what the facts put on `days`, the facts being those used and known.
  init(
    on days: Range<Day>, from facts: CouncilRegister, _ histories: [MandateHistory],
    options: PlanningOptions, published: [Identifier<ProgrammeItem>: Day] = [:], asOf: Day? = nil
  ) {
    func calendar(visits: [Range<Day>], closedDays: Set<Day>) -> WorkingCalendar {
      WorkingCalendar(
        holidays: facts.holidays,
        covering: days.lowerBound.advanced(by: -500)..<days.upperBound.advanced(by: 1200),
        visits: visits, closedDays: closedDays, keepsHighLevelWeek: options.keepsHighLevelWeek)
    }
    self.days = days
    self.published = published
    self.asOf = asOf
    self.calendar = calendar(visits: options.visits, closedDays: options.closedDays)
    book = CycleBook(facts, options: options, calendar: calendar(visits: [], closedDays: []))

    for history in histories {
      for ending in book.endings(of: history, on: days) {
        addPeriodic(of: ending)
        if let cycle = book.cycle(of: ending) { add(cycle) }
      }
    }
    for cycle in book.planningCycles(apartFrom: Set(cycles.map(\.key))) { add(cycle) }
    for rule in facts.otherItems { addOccurrences(of: rule) }
    addUnknownPins()
  }

  var options: PlanningOptions { book.options }

  /// An item before its days are laid out.
  struct Entry {
    let id: Identifier<ProgrammeItem>
    let kind: ProgrammeItem.Kind
    var mission: Identifier<Mission>?
    var decision: DocumentSymbol?
    var step: Step?
    var other: Identifier<OtherItem>?
    let due: Day?
    let habitual: Day
    var actual: Day?
    var notHeld = false
    /// The days between which it may stand where nothing fixes it.
    var span: ClosedRange<Day>
    /// The last day on which it may stand at all; nil where there is none.
    var last: Day?
    /// It stands on its habitual day and has no other: a report.
    var stands = false
    let room: Room
    let business: TaskItem.Business
    var isProjected = false
    var cycle: Int?
  }

  /// Adds an entry with the days on which it may stand; nil where it has none.
  @discardableResult
  mutating func add(_ entry: Entry) -> Int? {
    let pin = options.pins[entry.id]
    let isPast = entry.habitual < days.lowerBound
    var isFixed = true
    var isPinned = false
    var allowed: [Day] = []
    if let actual = entry.actual {
      allowed = [actual]
    } else if entry.notHeld {
      allowed = [entry.habitual]
    } else if let pin {
      guard let reason = refusal(of: pin, for: entry) else {
        isFixed = false
        isPinned = true
        return append(entry, allowed: [pin], isFixed: isFixed, isPinned: isPinned)
      }
      unplaced.append(UnplacedItem(id: entry.id, reasons: [reason]))
      return nil
    } else if isPast {
      allowed = [calendar.workingDay(onOrBefore: entry.habitual)]
    } else if entry.stands {
      isFixed = false
      allowed = [calendar.workingDay(onOrBefore: entry.habitual)]
    } else {
      isFixed = false
      allowed = businessDays(of: entry)
    }
    guard !allowed.isEmpty else {
      let span = entry.span
      unplaced.append(
        UnplacedItem(
          id: entry.id,
          reasons: [.noWorkingDay(from: span.lowerBound, to: span.upperBound)]))
      return nil
    }
    return append(entry, allowed: allowed, isFixed: isFixed, isPinned: isPinned)
  }

  /// Why a pin cannot be kept; nil where it can.
  private func refusal(of pin: Day, for entry: Entry) -> UnplacedItem.Reason? {
    if let last = entry.last, pin > last { return .pinnedTooLate(pin, last: last) }
    let isOpen =
      entry.room == .none ? calendar.isWorkingDay(pin) : calendar.isBusinessDay(pin)
    return isOpen ? nil : .pinnedOnClosedDay(pin)
  }

  /// The days of the entry's span on which it may stand, and its published day where it may too.
  private func businessDays(of entry: Entry) -> [Day] {
    let lower = max(entry.span.lowerBound, days.lowerBound)
    let upper = min(entry.span.upperBound, entry.last ?? entry.span.upperBound)
    var allowed = lower <= upper ? (lower...upper).filter(calendar.isBusinessDay) : []
    if let was = published[entry.id], was >= days.lowerBound, was <= entry.last ?? was,
      calendar.isBusinessDay(was), !allowed.contains(was)
    {
      allowed.append(was)
      allowed.sort()
    }
    return asOf.map { side(of: allowed, for: entry, asOf: $0) } ?? allowed
  }

  /// The days before the day on which one plans, for what was usual before it, else those after it.
  ///
  /// What is past and not recorded is no longer planned, and nothing yet to come is planned for the
  /// past. A past Friday is avoided where it can be, as nothing is charged for it.
  private func side(of allowed: [Day], for entry: Entry, asOf: Day) -> [Day] {
    let isPast = entry.habitual < asOf
    let days = allowed.filter { ($0 < asOf) == isPast }
    let keepsFriday = !isPast || !options.keepsFridaysFree || entry.business != .council
    let quiet = keepsFriday ? days : days.filter { $0.weekday != .friday }
    return [quiet, days, allowed].first { !$0.isEmpty } ?? []
  }

  private mutating func append(
    _ entry: Entry, allowed: [Day], isFixed: Bool, isPinned: Bool
  ) -> Int {
    let isHeld = entry.actual != nil
    let isBefore = isFixed && allowed[0] < days.lowerBound
    items.append(
      TaskItem(
        id: entry.id, kind: entry.kind, mission: entry.mission, decision: entry.decision,
        step: entry.step, other: entry.other, due: entry.due, allowed: allowed,
        habitual: isFixed || entry.stands
          ? nil : isPinned ? entry.habitual : open(entry.habitual, among: allowed),
        room: entry.room,
        takesSession: entry.room != .none && !isBefore && (isHeld || !entry.notHeld),
        business: entry.business, isFixed: isFixed, isProjected: entry.isProjected,
        isPinned: isPinned, was: published[entry.id],
        known: isHeld ? .actual : entry.notHeld ? .notHeld : .planned, cycle: entry.cycle))
    return items.count - 1
  }

  /// The habitual day, or, where the Council is away on it, the allowed day nearest, the earlier of
  /// two; a pinned item keeps its habit.
  private func open(_ habitual: Day, among allowed: [Day]) -> Day {
    guard !calendar.isBusinessDay(habitual) else { return habitual }
    return allowed.min { abs($0.distance(to: habitual)) < abs($1.distance(to: habitual)) }
      ?? habitual
  }

  /// Says of each pin whose item is not in the window that there is none.
  mutating func addUnknownPins() {
    let known = Set(items.map(\.id)).union(unplaced.map(\.id))
    for id in options.pins.keys.sorted() where !known.contains(id) {
      unplaced.append(UnplacedItem(id: id, reasons: [.noSuchItem]))
    }
  }

  /// The working days on which the Council does no business, as items.
  var closedItems: [ProgrammeItem] {
    days.compactMap { day in
      switch calendar.closure(of: day) {
      case nil, .weekend, .holiday: nil
      case .visit: closedItem("visit", on: day)
      case .desk: closedItem("desk", on: day)
      case .highLevelWeek: closedItem("high-level-week", on: day)
      }
    }
  }

  private func closedItem(_ why: String, on day: Day) -> ProgrammeItem {
    ProgrammeItem(
      id: Identifier("closed/\(why)/\(day.iso)"), kind: .closed, mission: nil, decision: nil,
      step: nil, other: nil, due: nil, day: day, session: nil, room: .none, isFixed: true,
      isProjected: false, isPinned: false, was: nil, known: .planned)
  }
}
