import Basics
import Capabilities

/// From when to when a candidate could be on a line, were everything mended that it fails.
struct MendedWindow {
  /// Nil where no tour is possible even then.
  let months: Range<Month>?

  init(
    _ candidate: Candidate, _ set: PartSet?, on draft: LineDraft, _ fails: [Failure],
    _ preparation: Preparation
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
    ready = max(ready, draft.first)
    until = min(until, draft.line.months.upperBound)
    months =
      ready < until && draft.hasTour(terms, ready: ready, until: until) ? ready..<until : nil
  }
}
