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
    lines.add("Against the plan that was kept: \(Figures.count(plan.changes.count, "change"))")
    for change in plan.changes {
      let tours = [
        change.before.map { "gone: \(words($0))" }, change.after.map { "new: \(words($0))" },
      ]
      lines.add(
        tours.compactMap { $0 }.joined(separator: "; ")
          + (change.isForced ? " (the facts leave no other way)" : ""), after: "  ")
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
