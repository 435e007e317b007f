import Basics
import Capabilities

/// From when to when a candidate with a set of parts could be on a line, and what keeps it from being
/// there long enough.
struct MatchWindow {
  private let candidate: Candidate
  private let set: PartSet
  private let standing: MissionStanding
  private let draft: LineDraft

  init(
    _ candidate: Candidate, _ set: PartSet, _ standing: MissionStanding, on draft: LineDraft
  ) {
    self.candidate = candidate
    self.set = set
    self.standing = standing
    self.draft = draft
  }

  /// The first day on which the unit and its parts are there.
  private var whole: Day { max(candidate.arrival, set.ready) }

  /// The first month in which nothing keeps it from arriving.
  var ready: Month {
    let months = [
      whole.firstWholeMonth, draft.infrastructure, standing.barredUntil?.firstWholeMonth,
    ]
    return months.compactMap { $0 }.max() ?? whole.firstWholeMonth
  }

  /// The month by which the unit or a part of it must have left.
  var until: Month { end.month }

  private var end: Day { min(candidate.until, set.until) }

  /// Why no tour is possible in what is open; empty where one is.
  var failures: [Failure] {
    let terms = candidate.terms
    guard set.ready < .never else {
      // A part stands somewhere else, and nobody says until when.
      let end = draft.line.months.upperBound
      return [
        Failure(rule: .partUse, short: .inUse(nil, until: end), mend: .release(from: nil))
      ]
    }
    guard !draft.hasTour(terms, ready: ready, until: until) else { return [] }
    guard let last = draft.lastArrival(terms) else {
      let allowed = terms.shortest...max(terms.shortest, terms.longest)
      return [Failure(rule: .tour, short: .months(draft.longestRun, allowed: allowed), mend: nil)]
    }
    var fails: [Failure] = []
    if let failure = late(whole, .ready, last) { fails.append(failure) }
    if let day = draft.entry.infrastructureReady, let failure = late(day, .infrastructure, last) {
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
    let needed = until.firstDay
    return [
      Failure(
        rule: .available,
        short: .endsOn(end.advanced(by: -1), needed: needed.advanced(by: -1)),
        mend: .stayLonger(days: end.distance(to: needed)))
    ]
  }

  /// What comes after the last month in which it still could.
  private func late(_ day: Day, _ rule: ForceRule, _ last: Month) -> Failure? {
    guard day.firstWholeMonth > last else { return nil }
    return Failure(
      rule: rule, short: .readyOn(day, needed: last.firstDay),
      mend: .readySooner(days: last.firstDay.distance(to: day)))
  }
}
