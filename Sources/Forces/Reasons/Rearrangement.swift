/// A plan in the making: some units are put elsewhere, and those that this touches find their best.
///
/// One unit after the other gives up its tours and takes its best series, exactly, in what the others
/// leave; first those that lost a tour, then those that could go where something came free, until
/// nothing gains any more. What comes out is a plan that holds; its worth is exact, and the best one may
/// be worth more.
struct Rearrangement {
  private(set) var residual: ForceResidual
  private let pledgesByLine: [[Int]]
  /// A unit that must fill a slot, whatever it costs.
  private var bound: (pledge: Int, slot: Slot)?
  /// Units that lost a tour, and lines on which something came free.
  private var displaced: Set<Int> = []
  private var opened: Set<Int> = []

  /// How often every unit that is touched is asked again.
  private static let mostRounds = 3

  init(_ plan: NumberedPlan) {
    residual = plan.residual
    pledgesByLine = plan.pledgesByLine
  }

  /// Takes `tours` away from their units.
  mutating func displace(_ tours: some Sequence<ForceProblem.Tour>) {
    for tour in tours {
      let option = residual.problem.options[tour.option]
      residual.remove(tour)
      displaced.insert(option.pledge)
      opened.insert(option.line)
    }
  }

  /// Puts `pledge` into `slot` by its best series that fills it; false where none does.
  mutating func put(_ pledge: Int, into slot: Slot) -> Bool {
    let own = residual.tours[pledge]
    displace(own)
    guard let series = SeriesSearch(of: pledge, in: residual, filling: slot).series,
      series.contains(where: { residual.problem.fills(slot, $0) })
    else { return false }
    take(series)
    bound = (pledge, slot)
    return true
  }

  /// Takes `tour` where it fits once others on its line have made room, those of least worth first; if
  /// more than them is in the way, everything stays as it is.
  mutating func makeRoom(for tour: ForceProblem.Tour) {
    let problem = residual.problem
    var change = self
    let line = problem.options[tour.option].line
    while !change.residual.fits(tour) {
      guard case .line(let months)? = change.residual.obstacles(to: tour).first else { return }
      let there = change.residual.tours.joined().filter {
        problem.fills(Slot(line: line, month: months[0]), $0)
      }
      guard let least = there.min(by: { problem.value(of: $0) < problem.value(of: $1) }) else {
        return
      }
      change.displace([least])
    }
    change.residual.add(tour)
    self = change
  }

  /// Takes `tours`, which must fit.
  mutating func take(_ tours: [ForceProblem.Tour]) {
    for tour in tours {
      residual.add(tour)
    }
  }

  /// Lets every unit that is touched find its best; nothing that was put is undone.
  mutating func settle() {
    for _ in 0..<Self.mostRounds {
      let first = displaced.sorted()
      let others = Set(opened.flatMap { pledgesByLine[$0] }).subtracting(displaced).sorted()
      var hasGained = false
      for pledge in first + others where improve(pledge) {
        hasGained = true
      }
      if !hasGained { return }
    }
  }

  /// Lets every unit find its best.
  mutating func settleAll() {
    displaced = Set(residual.problem.pledges.indices)
    settle()
  }

  /// Gives one unit its best series; false where it has that already.
  private mutating func improve(_ pledge: Int) -> Bool {
    let (before, own) = (residual.objective, residual.tours[pledge])
    for tour in own { residual.remove(tour) }
    let slot = bound?.pledge == pledge ? bound?.slot : nil
    let series = SeriesSearch(of: pledge, in: residual, filling: slot).series ?? own
    take(series)
    if residual.objective > before + ForceResidual.tolerance {
      opened.formUnion(own.map { residual.problem.options[$0.option].line })
      return true
    }
    for tour in series { residual.remove(tour) }
    take(own)
    return false
  }
}
