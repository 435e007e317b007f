import Optimization

/// What is known so far of a placement: the best found, what is proved, and which ties are tightened.
struct Search {
  let placement: DayPlacement
  private(set) var best: Assignment
  private(set) var certificate: [RowMultiplier] = []
  private(set) var relaxation: Relaxation
  /// The ties whose slacks are chosen together, because order by order they came out too cheap.
  private(set) var tight: Set<Tie> = []

  /// Nothing known but a placement that keeps every order that must be kept.
  init(_ placement: DayPlacement, at indices: [Int]) {
    self.placement = placement
    best = Assignment(of: placement, at: indices)
    best.improve(rounds: 20)
    relaxation = Relaxation(of: placement)
  }

  /// Whether the best costs no more than what is proved.
  var isClosed: Bool { best.cost <= relaxation.wholeBound }

  /// How far it has come.
  var progress: SolveProgress {
    SolveProgress(objective: Double(best.cost), bound: Double(relaxation.wholeBound), steps: 0)
  }

  /// Takes a placement, if it is better.
  mutating func take(_ found: Assignment) {
    if found.isBetter(than: (best.broken, best.cost)) {
      best = found
    }
  }

  /// Takes what the relaxed program says: its rounding, and the better of two readings of its duals;
  /// answers whether more is proved than before.
  mutating func take(_ relaxed: DayProgram, _ answer: SolverAnswer) -> Bool {
    take(relaxed.rounded(answer.values))
    let before = relaxation.bound
    for isWhole in [true, false] {
      let multipliers = relaxed.multipliers(from: answer.rowDuals, isWhole: isWhole)
      if let found = Relaxation(of: placement, at: multipliers), found.bound > relaxation.bound {
        relaxation = found
        certificate = multipliers
      }
    }
    return relaxation.bound > before
  }

  /// Tightens the ties at whose ends the relaxed program left values broken; false where all are.
  mutating func tighten(_ relaxed: DayProgram, _ answer: SolverAnswer) -> Bool {
    let isBroken = placement.items.indices.map {
      !relaxed.fractions(of: $0, in: answer.values).isEmpty
    }
    let before = tight.count
    for order in placement.orders
    where order.price != nil && (isBroken[order.before] || isBroken[order.after]) {
      tight.insert(Tie(of: order))
    }
    return tight.count > before
  }

  /// The best, proved: by the certificate where that suffices, else by branch and cut.
  var settled: PlacedDays {
    guard !isClosed else { return left(as: .optimal) }
    return PlacedDays(
      days: best.days, objective: best.cost, bound: best.cost, status: .optimal, boundBy: .highs,
      certificate: [])
  }

  /// The best, with what the certificate proves.
  func left(as status: Programme.Status) -> PlacedDays {
    PlacedDays(
      days: best.days, objective: best.cost, bound: relaxation.wholeBound,
      status: isClosed ? .optimal : status, boundBy: .certificate, certificate: certificate)
  }
}
