import Basics

/// Every cycle and periodic report of the register that may matter to some days.
struct CycleBook: Sendable {
  let options: PlanningOptions
  let calendar: WorkingCalendar
  /// What is recorded of steps, by id.
  let records: [Identifier<ProgrammeItem>: StepRecord]
  let missions: [Identifier<Mission>: Mission]
  /// The days of published meetings with contributors, by mission, ascending.
  let meetings: [Identifier<Mission>: [Day]]

  init(_ register: CouncilRegister, options: PlanningOptions, calendar: WorkingCalendar) {
    self.options = options
    self.calendar = calendar
    records = Dictionary(
      register.steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    missions = Dictionary(
      register.missions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var meetings: [Identifier<Mission>: [Day]] = [:]
    for meeting in register.meetings where meeting.format == .contributors {
      for mission in meeting.missions { meetings[mission, default: []].append(meeting.day) }
    }
    self.meetings = meetings.mapValues { $0.sorted() }
  }

  /// One mandate that ends, known or continued past the register.
  struct Ending: Hashable, Sendable {
    let key: String
    let mission: Identifier<Mission>
    let decision: DocumentSymbol?
    /// The day after which reports on it fall due: its adoption, or the end of the one before.
    let adopted: Day
    let start: Day
    let expiry: Day
    let change: MandateChange
    let reportRule: ReportRule
    let isProjected: Bool
    let outcome: Cycle.Outcome?
  }

  /// The mandates of one mission that run on some of `days` and do not outlast the record, in order.
  ///
  /// A final mandate and one without end are not among those that must be decided upon again, but
  /// owe their periodic reports.
  func endings(of history: MandateHistory, on days: Range<Day>) -> [Ending] {
    var endings: [Ending] = []
    for (index, period) in history.periods.enumerated() {
      guard let expiry = period.expiry, expiry >= days.lowerBound,
        period.adopted < days.upperBound
      else { continue }
      endings.append(
        Ending(
          key: "\(period.mission)/\(period.decision)", mission: period.mission,
          decision: period.decision, adopted: period.adopted, start: period.start, expiry: expiry,
          change: period.change, reportRule: period.reportRule, isProjected: false,
          outcome: history.outcome(after: index)))
    }
    return endings + continued(history, on: days)
  }

  /// The mandates after the last one recorded, each as long as it was and with its report rule.
  ///
  /// A rollover is no measure: after it the mandate before it sets the length.
  private func continued(_ history: MandateHistory, on days: Range<Day>) -> [Ending] {
    guard let last = history.periods.last, last.opensCycle, let end = last.end else { return [] }
    if let ended = missions[last.mission]?.ended, ended <= end { return [] }
    let measure = history.periods.last { $0.change != .rollover && $0.end != nil } ?? last
    guard let length = MandateLength(of: measure), let measureEnd = measure.end else { return [] }

    var endings: [Ending] = []
    for number in 1...1200 {
      let start = length.day(number - 1, lengthsAfter: end)
      guard start < days.upperBound else { break }
      let expiry = length.day(number, lengthsAfter: end).advanced(by: -1)
      guard expiry >= days.lowerBound else { continue }
      let months = measureEnd.month.distance(to: expiry.advanced(by: 1).month)
      endings.append(
        Ending(
          key: "\(last.mission)/\(last.decision)+\(number)", mission: last.mission, decision: nil,
          adopted: start.advanced(by: -1), start: start, expiry: expiry, change: .renewal,
          reportRule: measure.reportRule.continued(months: months), isProjected: true,
          outcome: nil))
    }
    return endings
  }
}
