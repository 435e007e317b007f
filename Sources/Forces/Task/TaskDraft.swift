import Basics
import Capabilities
import Council

/// A task in the making: candidates held against lines, one after another.
struct TaskDraft {
  /// How many rules a refused unit may fail and still be thought of as mended.
  private static let mostMends = 3

  private(set) var supplies: [TaskSupply] = []
  private(set) var parts: [TaskPart] = []
  private(set) var rejections: [ForceTask.Rejection] = []
  private(set) var budgets: TaskBudgets

  private let book: ForceBook
  private let forces: StandingForces
  private let months: Range<Month>
  private let options: ForceOptions
  /// The lines to be planned, and where those of a type that still need units stand.
  private let drafts: [LineDraft]
  private let open: [Identifier<UnitType>: [Int]]
  private let standings: StandingBook
  /// Where each pledge stands already, for saying so.
  private let placed: [Identifier<Pledge>: Identifier<RequirementLine>]
  private var partPlaces: [Identifier<Pledge>: Int] = [:]

  /// Holds every candidate against every line of a type that it could fill and that needs units.
  init(
    _ book: ForceBook, _ forces: StandingForces, _ drafts: [LineDraft], in months: Range<Month>,
    budgets: TaskBudgets, placed: [Identifier<Pledge>: Identifier<RequirementLine>],
    options: ForceOptions
  ) {
    self.book = book
    self.forces = forces
    self.months = months
    self.options = options
    self.drafts = drafts
    self.budgets = budgets
    self.placed = placed
    standings = StandingBook(book)
    open = Dictionary(
      grouping: drafts.indices.filter { drafts[$0].line.need.contains { $0 > 0 } },
      by: { drafts[$0].line.unitType })
    let candidates = CandidateBook(book, forces, options).candidates
    for candidate in candidates {
      self.budgets.count(candidate, on: lines(for: candidate).map { drafts[$0].line })
    }
    for candidate in candidates {
      add(candidate)
    }
    self.budgets.placeMissions()
  }

  private mutating func add(_ candidate: Candidate) {
    let units = freeMonths(of: candidate)
    var ways = [[TaskWay]](repeating: [], count: units.count)
    var known: [Identifier<Mission>: MissionStanding] = [:]
    for line in lines(for: candidate) {
      let draft = drafts[line]
      let mission = draft.line.mission
      let standing = known[mission] ?? standings.standing(of: candidate, in: mission)
      known[mission] = standing
      let match = LineMatch(candidate, standing, on: draft)
      var fails = match.fails
      if fails.isEmpty {
        var isFree = false
        for (unit, free) in units.enumerated() {
          let own = self.ways(
            of: candidate, on: line, match.openings, standing.bar, within: free)
          isFree = isFree || !own.isEmpty
          ways[unit] += own
        }
        if !isFree { fails = [taken(candidate)] }
      } else if !isFree(candidate, for: draft, units) {
        // Whatever else it fails, it stands elsewhere; no mending of that frees it.
        fails = (fails + [taken(candidate)]).sorted { $0.rule.place < $1.rule.place }
      }
      if !fails.isEmpty {
        rejections.append(
          ForceTask.Rejection(
            line: draft.line.id, supply: .pledge(candidate.pledge.id),
            contributor: candidate.pledge.contributor, fails: fails,
            mended: mended(candidate, standing, on: line, fails, match.nearest, units)))
      }
    }
    for (unit, ways) in ways.enumerated() where !ways.isEmpty {
      supplies.append(supply(candidate, unit: unit + 1, ways))
    }
  }

  /// The places of the lines that a candidate could fill by its type.
  private func lines(for candidate: Candidate) -> [Int] {
    book.wanted(by: candidate.unitType).flatMap { open[$0] ?? [] }.sorted()
  }

  private func supply(_ candidate: Candidate, unit: Int, _ ways: [TaskWay]) -> TaskSupply {
    let terms = candidate.terms
    return TaskSupply(
      supply: .pledge(candidate.pledge.id), unit: unit,
      contributor: candidate.pledge.contributor, unitType: candidate.unitType,
      dwell: terms.dwell, shortest: terms.shortest, floor: terms.floor, longest: terms.longest,
      extensionMonths: terms.extensionMonths, extensionPrice: options.extensionPrice,
      rotatesEvery: terms.rotatesEvery, ways: ways)
  }

  /// The ways of one unit on one line: for each set of parts, one in each stretch in which it is free.
  private mutating func ways(
    of candidate: Candidate, on line: Int, _ openings: [LineMatch.Opening], _ bar: TaskBar?,
    within free: [Range<Month>]
  ) -> [TaskWay] {
    let draft = drafts[line]
    var ways: [TaskWay] = []
    for opening in openings {
      for stretch in free {
        let ready = max(opening.ready, stretch.lowerBound)
        let until = min(opening.until, stretch.upperBound)
        guard ready < until, draft.hasTour(candidate.terms, ready: ready, until: until) else {
          continue
        }
        ways.append(
          way(
            of: candidate, on: line, with: opening.set, ready..<until, opening.quality,
            free: stretch, bar))
      }
    }
    return ways
  }

  private mutating func way(
    of candidate: Candidate, on line: Int, with set: Int?, _ months: Range<Month>,
    _ quality: Double, free: Range<Month>, _ bar: TaskBar?
  ) -> TaskWay {
    let draft = drafts[line]
    let price = book.price(of: candidate.unitType, for: draft.line.unitType) ?? 0
    return TaskWay(
      line: line, ready: months.lowerBound, until: months.upperBound,
      loss: price * draft.line.weight, quality: quality,
      parts: uses(of: set.map { candidate.sets[$0].parts } ?? []),
      draws: budgets.draws(of: candidate, on: draft), free: free, bar: bar)
  }

  /// The unit of a candidate were all that it fails mended; nil where that cannot be, or is too much to
  /// be asked at once.
  private mutating func mended(
    _ candidate: Candidate, _ standing: MissionStanding, on line: Int, _ fails: [Failure],
    _ set: Int?, _ units: [[Range<Month>]]
  ) -> TaskSupply? {
    guard fails.count <= Self.mostMends, fails.allSatisfy({ $0.mend != nil }) else { return nil }
    // The unit and the stretch that leave it most months; the first of those alike.
    var best: (unit: Int, free: Range<Month>, months: Range<Month>)?
    for (unit, stretches) in units.enumerated() {
      for free in stretches {
        let window = MendedWindow(
          candidate, set.map { candidate.sets[$0] }, standing, on: drafts[line], fails,
          book.preparation, within: free)
        if let months = window.months, months.count > best?.months.count ?? 0 {
          best = (unit, free, months)
        }
      }
    }
    guard let best else { return nil }
    let way = way(
      of: candidate, on: line, with: set, best.months, 0, free: best.free, standing.bar)
    return supply(candidate, unit: best.unit + 1, [way])
  }

  /// Whether some unit of a candidate stands nowhere for long enough to make a tour on a line.
  private func isFree(
    _ candidate: Candidate, for draft: LineDraft, _ units: [[Range<Month>]]
  ) -> Bool {
    // Where no tour at all is possible in what is open, that is said already.
    guard draft.lastArrival(candidate.terms) != nil else { return true }
    return units.joined().contains {
      draft.hasTour(candidate.terms, ready: $0.lowerBound, until: $0.upperBound)
    }
  }

  private mutating func uses(of parts: [BroughtPart]) -> [TaskPartUse] {
    var uses: [TaskPartUse] = []
    for part in parts {
      guard let use = part.use else { continue }
      let place = partPlaces[part.pledge.id] ?? self.parts.count
      if place == self.parts.count {
        partPlaces[part.pledge.id] = place
        self.parts.append(
          TaskPart(
            pledge: part.pledge.id, contributor: part.pledge.contributor,
            capacity: max(1, part.pledge.quantity ?? 1)))
      }
      let own = TaskPartUse(
        part: place, before: use.before, isThroughout: use.isThroughout, after: use.after)
      // A pledge that is two parts at once is taken up for as long as either.
      if let index = uses.firstIndex(where: { $0.part == place }) {
        uses[index] = uses[index].together(with: own)
      } else {
        uses.append(own)
      }
    }
    return uses
  }

  /// For each unit of a pledge, the months in which it may be away on a tour of the plan's: not taken,
  /// and rested before it is.
  private func freeMonths(of candidate: Candidate) -> [[Range<Month>]] {
    let taken = forces.taken[candidate.pledge.id] ?? []
    let dwell = candidate.terms.dwell
    return (0..<max(1, candidate.pledge.quantity ?? 1)).map { unit in
      var start = months.lowerBound
      var free: [Range<Month>] = []
      for tour in taken.indices.contains(unit) ? taken[unit] : [] {
        let leaves = min(tour.lowerBound.month.advanced(by: -dwell), months.upperBound)
        if start < leaves { free.append(start..<leaves) }
        let home = tour.upperBound < .never ? tour.upperBound.firstWholeMonth : months.upperBound
        start = max(start, home.advanced(by: dwell))
      }
      if start < months.upperBound { free.append(start..<months.upperBound) }
      return free
    }
  }

  /// That every unit of a pledge is taken, and until when the first of them is.
  private func taken(_ candidate: Candidate) -> Failure {
    let until = (forces.taken[candidate.pledge.id] ?? []).compactMap { $0.last?.upperBound }.min()
    let month = until.map { $0 < .never ? $0.firstWholeMonth : months.upperBound }
    let line = placed[candidate.pledge.id]
    return Failure(
      rule: .dwell, short: .inUse(line, until: month ?? months.upperBound),
      mend: .release(from: line))
  }
}

extension TaskPartUse {
  /// One use for as long as this one and `other` of the same part.
  fileprivate func together(with other: TaskPartUse) -> TaskPartUse {
    TaskPartUse(
      part: part, before: max(before, other.before),
      isThroughout: isThroughout || other.isThroughout, after: max(after, other.after))
  }
}
