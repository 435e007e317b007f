/// What comes of putting one unit into one month of a line, whoever was there.
///
/// The *loss* is the difference of two plans that both hold: the plan as it is, and the best of those
/// in which the unit fills the slot, found so: the unit gives up its other tours; whoever fills the
/// slot makes room (one tour, or every tour on the line and every tour with the parts that the unit
/// needs); the unit takes its best series that fills the slot; and everybody touched then finds its
/// best (`Rearrangement`). For a unit that fills the slot already it is 0. Below 0 it says that the plan,
/// which is not proved best, could be bettered so.
struct Exchange {
  /// What the whole plan loses.
  let loss: Double
  /// The plan with the unit in the slot.
  let residual: ForceResidual

  /// The best exchange; nil where the unit cannot fill the slot, even so.
  init?(of pledge: Int, into slot: Slot, in plan: NumberedPlan) {
    guard !plan.residual.tours[pledge].contains(where: { plan.problem.fills(slot, $0) }) else {
      loss = 0
      residual = plan.residual
      return
    }
    var best: ForceResidual?
    for room in Self.rooms(for: pledge, in: slot, plan) {
      var change = Rearrangement(plan)
      change.displace(room)
      guard change.put(pledge, into: slot) else { continue }
      change.settle()
      if change.residual.objective > best?.objective ?? -.infinity {
        best = change.residual
      }
    }
    guard let best else { return nil }
    let difference = plan.residual.objective - best.objective
    loss = difference.magnitude > ForceResidual.tolerance ? difference : 0
    residual = best
  }

  /// The tours that could make room, in different ways.
  private static func rooms(
    for pledge: Int, in slot: Slot, _ plan: NumberedPlan
  ) -> [[ForceProblem.Tour]] {
    let problem = plan.problem
    let others = plan.tours.filter { problem.options[$0.option].pledge != pledge }
    let isOpen = plan.residual.need[slot.line * problem.horizon + slot.month] > 0
    let single = others.filter { problem.fills(slot, $0) }.map { [$0] }
    return (isOpen ? [[]] : single) + [everyTour(inTheWayOf: pledge, slot, others, problem)]
  }

  /// Every tour on the line about the slot, and every tour with parts that the unit would need.
  static func everyTour(
    inTheWayOf pledge: Int, _ slot: Slot, _ others: [ForceProblem.Tour], _ problem: ForceProblem
  ) -> [ForceProblem.Tour] {
    let options = problem.options[problem.pledges[pledge].options]
      .filter { $0.line == slot.line }
    let parts = Set(options.flatMap { $0.parts.map(\.part) })
    let terms = problem.pledges[pledge]
    let reach = terms.longest + terms.extensionMonths
    let about = slot.month - reach..<slot.month + reach
    return others.filter { tour in
      let option = problem.options[tour.option]
      return (option.line == slot.line && about.overlaps(tour.start..<tour.end))
        || option.parts.contains { parts.contains($0.part) }
    }
  }
}
