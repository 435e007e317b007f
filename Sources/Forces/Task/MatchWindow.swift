import Basics
import Capabilities

/// From when to when a candidate with a set of parts could be on a line, and what keeps it from being
/// there long enough.
struct MatchWindow {
  /// From the first month in which nothing keeps it from arriving to that by which it must have left, for
  /// each stretch between bars that holds a tour.
  let stretches: [Range<Month>]
  /// Why no tour is possible in what is open; empty where one is.
  let failures: [Failure]

  /// Reads when the unit, its parts and the place are ready, until when they are, and when `bars` keep it
  /// away.
  init(_ candidate: Candidate, _ set: PartSet, _ bars: [SelectionBar], on draft: LineDraft) {
    let whole = max(candidate.arrival, set.ready)
    let end = min(candidate.until, set.until)
    var ready = whole.firstWholeMonth
    if let month = draft.infrastructure { ready = max(ready, month) }
    let until = end.month
    stretches = (ready..<max(ready, until)).free(of: bars).filter {
      draft.hasTour(candidate.terms, ready: $0.lowerBound, until: $0.upperBound)
    }
    if set.ready >= .never {
      // A part stands somewhere else, and nobody says until when.
      let month = draft.line.months.upperBound
      failures = [
        Failure(rule: .partUse, short: .inUse(nil, until: month), mend: .release(from: nil))
      ]
    } else if !stretches.isEmpty {
      failures = []
    } else if draft.hasTour(candidate.terms, ready: ready, until: until) {
      failures = bars.filter { $0.keepsAway(in: ready..<until) }.map(\.failure)
    } else {
      failures = Self.failures(
        of: candidate, bars, on: draft, whole: whole, ready: ready, end: end)
    }
  }

  private static func failures(
    of candidate: Candidate, _ bars: [SelectionBar], on draft: LineDraft, whole: Day,
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
    fails += bars.filter { $0.months.upperBound > last && $0.from < last.firstDay }.map(\.failure)
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

extension SelectionBar {
  /// The months that it touches.
  fileprivate var months: Range<Month> { (from..<(until ?? .never)).touchedMonths }

  /// Whether it touches some of `months`.
  fileprivate func keepsAway(in months: Range<Month>) -> Bool { self.months.overlaps(months) }

  /// That it keeps a unit away.
  fileprivate var failure: Failure {
    Failure(
      rule: ground == .failedVisit ? .visit : .bar, short: .barred(id), mend: .closeBar(id))
  }
}

extension Range<Month> {
  /// What bars leave of it, in order.
  fileprivate func free(of bars: [SelectionBar]) -> [Range<Month>] {
    bars.reduce([self]) { free, bar in
      free.flatMap { stretch -> [Range<Month>] in
        let barred = bar.months
        guard stretch.overlaps(barred) else { return [stretch] }
        return [
          stretch.lowerBound..<Swift.max(stretch.lowerBound, barred.lowerBound),
          Swift.min(stretch.upperBound, barred.upperBound)..<stretch.upperBound,
        ]
      }
    }.filter { !$0.isEmpty }
  }
}
