import Basics

/// The days on which reports fall due within one mandate period.
struct ReportDays: Hashable, Sendable {
  /// The report that precedes the renewal; nil where the rule is not known or gives no day.
  let renewal: Day?
  /// The others, with their number among all that fall due in the period.
  let periodic: [Numbered]

  struct Numbered: Hashable, Sendable {
    let number: Int
    let due: Day
  }

  /// A report due later than so many days before the expiry cannot precede both meetings, even with
  /// weeks of seven days.
  static let leastBeforeExpiry = 14

  /// The days by `rule` after `start` and up to `expiry`.
  ///
  /// The renewal's report is the one due nearest to `recorded`, the day for which it was planned or
  /// on which it was issued. Where nothing is recorded it is the last one due two weeks or more before
  /// the expiry, or, where there is none, the last. Of the others none is due after `decided`: from
  /// then on the next mandate says when reports are due. A day on which Headquarters is closed counts
  /// as the working day before.
  init(
    by rule: ReportRule, after start: Day, expiry: Day, recorded: Day? = nil, decided: Day? = nil,
    calendar: WorkingCalendar
  ) {
    let due = ReportDays.days(by: rule, after: start, expiry: expiry)
      .map(calendar.workingDay(onOrBefore:))
    let index =
      recorded.flatMap { ReportDays.index(of: due, nearestTo: $0) }
      ?? due.lastIndex { $0 <= expiry.advanced(by: -ReportDays.leastBeforeExpiry) }
      ?? due.indices.last
    renewal = index.map { due[$0] }
    periodic = due.indices
      .filter { place in place != index && decided.map { due[place] <= $0 } ?? true }
      .map { Numbered(number: $0 + 1, due: due[$0]) }
  }

  /// The place of the day nearest to another, the earlier of two.
  private static func index(of due: [Day], nearestTo day: Day) -> Int? {
    due.indices.min { abs(due[$0].distance(to: day)) < abs(due[$1].distance(to: day)) }
  }

  private static func days(by rule: ReportRule, after start: Day, expiry: Day) -> [Day] {
    guard start <= expiry else { return [] }
    switch rule {
    case .on(let days):
      return days.filter { $0 > start && $0 <= expiry }
    case .beforeExpiry(let days):
      return [expiry.advanced(by: -days)]
    case .every(let days, let from):
      guard days > 0 else { return [] }
      let passed = max(0, from.distance(to: start) / days)
      return sequence(first: from.advanced(by: passed * days)) { $0.advanced(by: days) }
        .prefix { $0 <= expiry }.filter { $0 > start }
    case .dayOfMonth(let number):
      let month = expiry.dayOfMonth >= number ? expiry.month : expiry.month.advanced(by: -1)
      return [min(month.firstDay.advanced(by: number - 1), month.lastDay)]
    case .unknown:
      return []
    }
  }
}

extension ReportRule {
  /// The rule of a mandate continued so many months later.
  func continued(months: Int) -> ReportRule {
    guard case .on(let days) = self else { return self }
    return .on(days.map { $0.advanced(byMonths: months) })
  }
}
