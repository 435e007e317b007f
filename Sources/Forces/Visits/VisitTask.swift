import Basics
import Capabilities

/// Which pledges a visit could help, and what each could then bring.
struct VisitTask {
  let task: ForceTask
  /// Months in which visits are made.
  let months: Range<Month>
  /// In order of pledges' keys.
  let candidates: [Candidate]
  let book: ForceBook
  let needed: ReadinessLevel

  /// A pledge that a visit would help.
  struct Candidate {
    let pledge: Pledge
    let nature: Visit.Nature
    /// The first month in which it can be visited.
    let earliest: Month
    /// The unit with its ways to lines once it has the level; for a review, as it is.
    let supply: TaskSupply
  }

  /// Reads the facts; costs what a task costs.
  init(
    _ facts: ForceFacts, months: Range<Month>, horizon: Range<Month>, options: ForceOptions
  ) {
    task = ForceTask(facts, months: horizon, options: options)
    self.months = months
    needed = options.neededLevel
    book = ForceBook(facts)
    candidates =
      (VisitTask.below(task, book, options.neededLevel)
      + VisitTask.due(task, book)).sorted { $0.pledge.id < $1.pledge.id }
  }

  /// Pledges that lack nothing but the level, where a visit is what the level asks for.
  private static func below(
    _ task: ForceTask, _ book: ForceBook, _ needed: ReadinessLevel
  ) -> [Candidate] {
    var ways: [Identifier<Pledge>: [TaskSupply]] = [:]
    for rejection in task.rejections where rejection.fails.map(\.rule) == [.level] {
      if case .pledge(let id) = rejection.supply, let mended = rejection.mended {
        ways[id, default: []].append(mended)
      }
    }
    return ways.sorted { $0.key < $1.key }.compactMap { id, supplies in
      guard let pledge = book.pledges[id], let first = supplies.first,
        let nature = nature(of: book.notified(id), needed: needed)
      else { return nil }
      // Lists and certificates come before anybody is visited (R-PCRS-4).
      let days =
        book.notified(id) < .level1
        ? book.counts.ladders.leadTimes[.registration].days : 0
      return Candidate(
        pledge: pledge, nature: nature,
        earliest: book.asOf.advanced(by: days).month.advanced(by: 1),
        supply: first.with(supplies.flatMap(\.ways)))
    }
  }

  private static func nature(
    of notified: ReadinessLevel, needed: ReadinessLevel
  ) -> Visit.Nature? {
    if notified < .level2, needed >= .level2 { return .assessment }
    return notified == .level3 && needed == .rapid ? .verification : nil
  }

  /// Pledges at the level whose evidence is due for review, and that could be sent.
  private static func due(_ task: ForceTask, _ book: ForceBook) -> [Candidate] {
    task.supplies.compactMap { supply in
      guard case .pledge(let id) = supply.supply, supply.unit == 1, let pledge = book.pledges[id],
        book.counts.ladders.ladder(of: id)?.review.contains(where: \.asksForVisit) == true
      else { return nil }
      return Candidate(
        pledge: pledge, nature: .review, earliest: book.asOf.month.advanced(by: 1), supply: supply)
    }
  }

  /// The first month in which a candidate could arrive on a way, were it visited in a month.
  func ready(_ candidate: Candidate, on way: TaskWay, visited month: Month, daysToNotice: Int)
    -> Month
  {
    guard candidate.nature != .review else { return way.ready }
    let notice = month.days.upperBound.advanced(by: daysToNotice)
    let arrival = book.preparation.arrival(
      of: candidate.pledge, at: needed, askedOn: notice
    ).firstWholeMonth
    // What else it waits for: its parts, the place, where it stands now, and a bar.
    let place = book.requirements[task.lines[way.line].id]?.infrastructureReady?.firstWholeMonth
    let held = max(way.free?.lowerBound ?? arrival, way.bar?.until ?? arrival)
    return max(arrival, held, way.parts.isEmpty ? place ?? arrival : way.ready)
  }
}

extension ReviewGround {
  /// Whether a visit would answer it (R-PCRS-9).
  fileprivate var asksForVisit: Bool {
    switch self {
    case .visitAged, .visitFailed, .equipmentSold, .deployedElsewhere, .predeploymentVisit,
      .evaluation:
      true
    case .notConfirmed, .termEnded, .confirmationDue, .aboveCeiling: false
    }
  }
}

extension TaskSupply {
  /// The same with other ways.
  func with(_ ways: [TaskWay]) -> TaskSupply {
    TaskSupply(
      supply: supply, unit: unit, contributor: contributor, unitType: unitType, dwell: dwell,
      shortest: shortest, floor: floor, longest: longest, extensionMonths: extensionMonths,
      extensionPrice: extensionPrice, rotatesEvery: rotatesEvery, ways: ways)
  }
}

extension TaskWay {
  /// The same, ready in another month.
  func ready(in month: Month) -> TaskWay {
    TaskWay(
      line: line, ready: month, until: until, loss: loss, quality: quality, parts: parts,
      draws: draws, free: free, bar: bar)
  }
}
