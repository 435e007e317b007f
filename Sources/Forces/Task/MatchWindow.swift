import Basics
import Capabilities

/// From when to when a candidate with a set of parts could be on a line, and what keeps it from being
/// there long enough.
struct MatchWindow {
  /// The first month in which nothing keeps it from arriving.
  let ready: Month
  /// The month by which the unit or a part of it must have left.
  let until: Month
  /// Why no tour is possible in what is open; empty where one is.
  let failures: [Failure]

  /// Reads when the unit, its parts and the place are ready, and until when they are.
  init(
    _ candidate: Candidate, _ set: PartSet, _ standing: MissionStanding, on draft: LineDraft
  ) {
    let whole = max(candidate.arrival, set.ready)
    let end = min(candidate.until, set.until)
    var ready = whole.firstWholeMonth
    if let month = draft.infrastructure { ready = max(ready, month) }
    if let day = standing.barredUntil { ready = max(ready, day.firstWholeMonth) }
    self.ready = ready
    until = end.month
    if set.ready >= .never {
      // A part stands somewhere else, and nobody says until when.
      let month = draft.line.months.upperBound
      failures = [
        Failure(rule: .partUse, short: .inUse(nil, until: month), mend: .release(from: nil))
      ]
    } else if draft.hasTour(candidate.terms, ready: ready, until: until) {
      failures = []
    } else {
      failures = Self.failures(
        of: candidate, standing, on: draft, whole: whole, ready: ready, end: end)
    }
  }

  private static func failures(
    of candidate: Candidate, _ standing: MissionStanding, on draft: LineDraft, whole: Day,
    ready: Month, end: Day
  ) -> [Failure] {
    let terms = candidate.terms
    guard let last = draft.lastArrival(terms) else {
      let allowed = terms.shortest...max(terms.shortest, terms.longest)
      return [Failure(rule: .tour, short: .months(draft.longestRun, allowed: allowed), mend: nil)]
    }
    var fails: [Failure] = []
    if let failure = late(whole, .ready, last) { fails.append(failure) }
    if let day = draft.infrastructureReady, let failure = late(day, .infrastructure, last) {
      fails.append(failure)
    }
    if let day = standing.barredUntil, let bar = standing.barredBy, day.firstWholeMonth > last {
      fails.append(Failure(rule: .bar, short: .barred(bar), mend: .closeBar(bar)))
    }
    guard fails.isEmpty, let until = draft.firstEnd(terms, ready: ready) else { return fails }

    // In time, but not for long enough.
    if let withdrawn = candidate.withdrawn, withdrawn == end {
      return [Failure(rule: .available, short: .withdrawn(on: withdrawn), mend: nil)]
    }
    if let lowered = candidate.lowered, lowered.from == end {
      return [
        Failure(
          rule: .ceiling, short: .levelIs(lowered.most, needed: candidate.needed), mend: nil)
      ]
    }
    let needed = until.firstDay
    return [
      Failure(
        rule: .available,
        short: .endsOn(end.advanced(by: -1), needed: needed.advanced(by: -1)),
        mend: .stayLonger(days: end.distance(to: needed)))
    ]
  }

  /// What comes after the last month in which it still could.
  private static func late(_ day: Day, _ rule: ForceRule, _ last: Month) -> Failure? {
    guard day.firstWholeMonth > last else { return nil }
    return Failure(
      rule: rule, short: .readyOn(day, needed: last.firstDay),
      mend: .readySooner(days: last.firstDay.distance(to: day)))
  }
}
