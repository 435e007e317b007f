import Basics
import Capabilities

/// From when to when a candidate could be on a line, were everything mended that it fails.
struct MendedWindow {
  /// Nil where no tour is possible even then.
  let months: Range<Month>?

  /// Reads when the unit, its parts and the place would be ready, and until when, `within` the months in
  /// which the unit stands nowhere else; a bar that is not mended holds.
  init(
    _ candidate: Candidate, _ set: PartSet?, _ standing: MissionStanding, on draft: LineDraft,
    _ fails: [Failure], _ preparation: Preparation, within free: Range<Month>
  ) {
    let terms = candidate.terms
    var ready = max(candidate.arrival, set?.ready ?? candidate.arrival).firstWholeMonth
    var until = min(candidate.until, set?.until ?? .never).month
    ready = max(ready, draft.infrastructure ?? ready)
    // A level is reached first; then it is asked for.
    for case .reachLevel(let level, let day)? in fails.map(\.mend) {
      let arrival = preparation.arrival(of: candidate.pledge, at: level, askedOn: day)
      ready = max(ready, arrival.firstWholeMonth)
    }
    for mend in fails.map(\.mend) {
      switch mend {
      case .readySooner: ready = min(ready, draft.lastArrival(terms) ?? ready)
      case .stayLonger: until = max(until, draft.firstEnd(terms, ready: ready) ?? until)
      default: break
      }
    }
    let lifted = fails.compactMap { fail in
      if case .closeBar(let bar) = fail.mend { bar } else { nil }
    }
    if let bar = standing.bar, !lifted.contains(bar.id) { ready = max(ready, bar.until) }
    ready = max(ready, draft.first, free.lowerBound)
    until = min(until, draft.line.months.upperBound, free.upperBound)
    months =
      ready < until && draft.hasTour(terms, ready: ready, until: until) ? ready..<until : nil
  }
}
