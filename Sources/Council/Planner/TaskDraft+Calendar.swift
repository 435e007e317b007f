import Basics

extension TaskDraft {
  /// Days from a periodic report to its consultations, by habit: a setting without a source.
  private static let considerationHabit = 7
  /// Days from a periodic report by which it is considered at the latest.
  private static let latestConsideration = 24
  /// Widest tolerance of an item of the calendar, in days.
  private static let widestTolerance = 15

  /// Adds the reports that a mandate asks for between renewals, and their consultations.
  ///
  /// Consultations that would come after the mandate has ended, or the next was decided upon, are
  /// left out unless somebody recorded them.
  mutating func addPeriodic(of ending: CycleBook.Ending) {
    for report in book.reportDays(of: ending).periodic {
      let usual = report.due.advanced(by: TaskDraft.considerationHabit)
      let habitual = book.calendar.businessDay(onOrAfter: usual) ?? usual
      let end = min(ending.outcome?.adopted ?? ending.expiry, ending.expiry)
      var consultations = periodic(
        .consultations, report.number, of: ending, due: nil, on: habitual)
      let areHeld = habitual <= end || book.records[consultations.id] != nil
      guard days.contains(report.due) || areHeld && days.contains(habitual) else { continue }

      let place = add(periodic(.report, report.number, of: ending, due: report.due, on: report.due))
      guard areHeld else { continue }
      let latest = min(report.due.advanced(by: TaskDraft.latestConsideration), end)
      consultations.span = report.due.advanced(by: 1)...max(latest, habitual)
      addConsideration(of: place, at: add(consultations))
    }
  }

  private func periodic(
    _ step: Step, _ number: Int, of ending: CycleBook.Ending, due: Day?, on day: Day
  ) -> Entry {
    let id = Identifier<ProgrammeItem>("\(ending.key)/\(step.rawValue)/\(number)")
    let record = book.records[id]
    return Entry(
      id: id, kind: .periodic, mission: ending.mission, decision: ending.decision, step: step,
      due: due, habitual: record?.planned.map(calendar.workingDay(onOrBefore:)) ?? day,
      actual: record?.actual, notHeld: record?.actual == nil && record?.notHeld == true,
      span: day...day, stands: step == .report, room: step.room,
      business: step == .report ? .elsewhere : .council, isProjected: ending.isProjected)
  }

  /// Adds what a rule of the calendar puts into the window.
  mutating func addOccurrences(of rule: OtherItem) {
    for (month, day) in occurrences(of: rule) {
      guard rule.from.map({ $0 <= day }) ?? true, rule.until.map({ day < $0 }) ?? true else {
        continue
      }
      let id = Identifier<ProgrammeItem>("other/\(rule.id)/\(month.iso)")
      let record = book.records[id]
      let tolerance = min(max(rule.tolerance, 0), TaskDraft.widestTolerance)
      let usual = record?.planned ?? nearestBusinessDay(to: day, in: month)
      let span =
        tolerance == 0 && days.contains(usual)
        ? usual...usual : span(about: day, tolerance: tolerance)
      add(
        Entry(
          id: id, kind: .other, other: rule.id, due: nil,
          habitual: min(max(usual, days.lowerBound), days.upperBound.advanced(by: -1)),
          actual: record?.actual, notHeld: record?.actual == nil && record?.notHeld == true,
          span: span, room: rule.room, business: business(of: rule)))
    }
  }

  /// The days to which an item of the calendar may be moved within the window; where all of them are
  /// closed, up to the nearest open day on either side.
  private func span(about day: Day, tolerance: Int) -> ClosedRange<Day> {
    let last = days.upperBound.advanced(by: -1)
    let lower = max(day.advanced(by: -tolerance), days.lowerBound)
    let upper = min(day.advanced(by: tolerance), last)
    if (lower...upper).contains(where: calendar.isBusinessDay) { return lower...upper }
    let before = calendar.businessDay(onOrBefore: lower) ?? lower
    let after = calendar.businessDay(onOrAfter: upper) ?? upper
    return max(before, days.lowerBound)...min(after, last)
  }

  private func occurrences(of rule: OtherItem) -> [(month: Month, day: Day)] {
    switch rule.recurrence {
    case .on(let day):
      return days.contains(day) ? [(day.month, day)] : []
    case .every(let months, let about, let first):
      guard months > 0 else { return [] }
      let passed = max(0, (first.distance(to: days.lowerBound.month) + months - 1) / months)
      return sequence(first: first.advanced(by: passed * months)) { $0.advanced(by: months) }
        .prefix { $0.firstDay < days.upperBound }
        .map { ($0, min($0.firstDay.advanced(by: about - 1), $0.lastDay)) }
    }
  }

  /// The open day nearest a day, the earlier of two; within the month where that has one.
  private func nearestBusinessDay(to day: Day, in month: Month) -> Day {
    func isWithin(_ day: Day) -> Bool { day.month == month }
    let before = calendar.businessDay(onOrBefore: day)
    let after = calendar.businessDay(onOrAfter: day)
    if let after, isWithin(after), before.map({ !isWithin($0) }) ?? true { return after }
    if let before, isWithin(before), after.map({ !isWithin($0) }) ?? true { return before }
    guard let before else { return after ?? day }
    guard let after else { return before }
    return before.distance(to: day) <= day.distance(to: after) ? before : after
  }

  /// What an item is to the week; one that practice ties to its day is on no Friday by choice.
  private func business(of rule: OtherItem) -> TaskItem.Business {
    switch rule.kind {
    case .briefing, .consultations, .openDebate: rule.tolerance == 0 ? .elsewhere : .council
    case .adoption: .vote
    case .subsidiaryBody: .elsewhere
    }
  }
}
