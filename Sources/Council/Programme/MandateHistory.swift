package import Basics

/// The mandate periods of one mission, as a sequence of decisions.
package struct MandateHistory: Hashable, Sendable {
  package let mission: Identifier<Mission>
  /// Those that set the mandate, in the order of adoption; of one day, in the order of their start.
  package let periods: [MandatePeriod]

  /// Orders the periods of `mission` among `periods` and leaves out those that set no mandate.
  package init(of mission: Identifier<Mission>, among periods: [MandatePeriod]) {
    self.mission = mission
    self.periods =
      periods
      .filter { $0.mission == mission && $0.change.setsMandate }
      .sorted { ($0.adopted, $0.start, $0.id) < ($1.adopted, $1.start, $1.id) }
  }

  /// The mandate in force on a day: of those that have begun and not ended, the one adopted last.
  package func mandate(on day: Day) -> MandatePeriod? {
    periods.last { $0.start <= day && ($0.end.map { day < $0 } ?? true) }
  }

  /// The decision that followed the period at `index`; nil where it is not recorded.
  ///
  /// A decision long after the mandate's end followed another, which the register does not have.
  func outcome(after index: Int) -> Cycle.Outcome? {
    guard periods.indices.contains(index + 1), let end = periods[index].end else { return nil }
    let next = periods[index + 1]
    guard next.adopted < end.advanced(by: 30) else { return nil }
    return Cycle.Outcome(decision: next.decision, adopted: next.adopted, change: next.change)
  }
}

extension CouncilRegister {
  /// The history of every mission that has a mandate period, in order of missions.
  package var mandateHistories: [MandateHistory] {
    let byMission = Dictionary(grouping: mandates, by: \.mission)
    return byMission.keys.sorted().map { mission in
      MandateHistory(of: mission, among: byMission[mission] ?? [])
    }
  }
}

/// How long a mandate is continued past the end of the register.
enum MandateLength: Hashable, Sendable {
  case months(Int)
  case days(Int)

  /// The length of a period, in months where it is nearly a whole number of them.
  ///
  /// A period that began some days late, after a short rollover, still counts as so many months.
  init?(of period: MandatePeriod) {
    guard let end = period.end else { return nil }
    let days = period.start.distance(to: end)
    let months = (days * 100 + 1522) / 3044
    self = months >= 1 ? .months(months) : .days(max(days, 1))
  }

  /// The day `count` lengths after `day`.
  func day(_ count: Int, lengthsAfter day: Day) -> Day {
    switch self {
    case .months(let months): day.advanced(byMonths: months * count)
    case .days(let days): day.advanced(by: days * count)
    }
  }
}

extension Day {
  /// The same day of the month so many months later, or the month's last where it has none.
  package func advanced(byMonths months: Int) -> Day {
    let month = month.advanced(by: months)
    return min(month.firstDay.advanced(by: dayOfMonth - 1), month.lastDay)
  }
}
