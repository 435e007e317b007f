import Basics
import Capabilities
import Council
import Forces
import Phrases

/// What a plan leaves open, what to ask for, and what it changes.
extension ForcePlanPage {
  mutating func addUnmet() {
    lines.add()
    guard !plan.unmet.isEmpty else {
      lines.add("Nothing stays open.")
      return
    }
    lines.add("Open: \(Figures.count(plan.unmet.count, "stretch").plural)")
    for need in plan.unmet {
      lines.add(
        "\(need.line), \(need.mission), \(need.unitType): "
          + "\(Figures.count(need.units, "unit")) missing, \(need.months.lowerBound) until "
          + "\(need.months.upperBound), worth \(Figures.figure(need.weight)).", after: "  ")
      let reasons = need.reasons.filter { $0.candidates > 0 }.map {
        "\(forces.name($0.rule)) (\($0.rule.rawValue)): \($0.candidates)"
      }
      lines.add(
        reasons.isEmpty
          ? need.reasons.contains { $0.rule == .type }
            ? "No offer of this type." : "An offer could go, and is not worth what it would cost."
          : "Candidates fail on \(reasons.joined(separator: "; ")).",
        after: "    ")
    }
  }

  mutating func addTasks() {
    let open = plan.cover.filter { $0.filled < $0.required }
    guard !open.isEmpty else { return }
    lines.add()
    lines.add("Mandated tasks that are not filled throughout, in unit-months", after: "")
    lines.add(
      table: ["task", "mission", "required", "filled"], sides: [.left, .left, .right, .right],
      rows: open.prefix(20).map { cover in
        [
          names.task(cover.task), cover.mission.rawValue, String(cover.required),
          String(cover.filled),
        ]
      }, indent: 2)
    if open.count > 20 {
      lines.add("\(open.count - 20) more; '--format json' has them all.", after: "  ")
    }
  }

  mutating func addExceeded() {
    guard !plan.exceeded.isEmpty else { return }
    lines.add()
    lines.add("In place beyond what there is")
    for excess in plan.exceeded {
      lines.add(forces.excess(excess, names: names), after: "  ")
    }
  }

  mutating func addAsks() {
    guard !plan.asks.isEmpty else { return }
    lines.add()
    lines.add("To ask for")
    lines.add(asks: plan.asks, names: names, indent: 2)
  }

  mutating func addChanges() {
    guard !plan.changes.isEmpty else { return }
    lines.add()
    let (forced, free) = (plan.changes.filter(\.isForced), plan.changes.filter { !$0.isForced })
    lines.add(
      "Against the plan that was kept: \(Figures.count(free.count, "change"))"
        + (forced.isEmpty ? "" : ", beside \(forced.count) that the facts force"), after: "")
    for change in free { lines.add(words(change), after: "  ") }
    guard !forced.isEmpty else { return }
    lines.add("Forced by the facts")
    for change in forced { lines.add(words(change), after: "  ") }
  }

  private func words(_ change: PlanChange) -> String {
    switch (change.before, change.after) {
    case (let before?, let after?) where before.line == after.line && before.supply == after.supply:
      "\(words(before)): now \(ForcePlanPage.months(after))"
    case (let before, let after):
      [before.map { "gone: \(words($0))" }, after.map { "new: \(words($0))" }]
        .compactMap { $0 }.joined(separator: "; ")
    }
  }

  private func words(_ tour: PlannedTour) -> String {
    "\(supply(tour)) on \(tour.line), \(ForcePlanPage.months(tour))"
  }

  mutating func addChoices() {
    guard !plan.choices.isEmpty else { return }
    lines.add()
    lines.add("Facts that contradict each other")
    for choice in plan.choices {
      lines.add(
        "\(choice.kind), \(choice.subject): used \(choice.used) (\(phrases.why(choice.why))), set "
          + "aside \(choice.setAside.joined(separator: ", ")).", after: "  ")
    }
  }

}

extension String {
  fileprivate var plural: String { replacing("stretchs", with: "stretches") }
}
