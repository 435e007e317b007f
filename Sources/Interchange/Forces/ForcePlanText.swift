import Basics
import Capabilities
import Council
package import Forces
package import Phrases

/// A force plan as plain text for a terminal.
package enum ForcePlanText {
  /// The text in English: how good the plan is, who goes where and when, what stays open and why,
  /// what to ask for, and what differs from the plan that was kept.
  ///
  /// No line is longer than `width` columns unless a word is.
  package static func text(
    of plan: ForcePlan, names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.strictlyConfidential)
  ) -> String {
    var page = ForcePlanPage(plan: plan, names: names, lines: TextLines(width: width))
    page.addHeading()
    page.addProof()
    page.addTours()
    page.addUnmet()
    page.addTasks()
    page.addExceeded()
    page.addAsks()
    page.addChanges()
    page.addChoices()
    page.lines.add()
    page.lines.add(
      "The plan is a set of options; the Under-Secretary-General for Peace Operations selects.",
      after: "")
    page.lines.add(mark.line, after: "")
    return page.lines.text
  }
}

/// The text of one force plan while it is put together.
struct ForcePlanPage {
  let plan: ForcePlan
  let names: ForceNames
  let phrases = CouncilPhrases.english
  let forces = ForcePhrases.english
  var lines: TextLines

  init(plan: ForcePlan, names: ForceNames, lines: TextLines) {
    self.plan = plan
    self.names = names
    self.lines = lines
  }

  mutating func addHeading() {
    let (first, last) = (plan.months.lowerBound, plan.months.upperBound.advanced(by: -1))
    lines.add(
      "Force plan, \(phrases.month(first))" + (first < last ? " to \(phrases.month(last))" : ""),
      after: "")
    lines.add("By what was known on \(phrases.date(plan.asOf)).", after: "")
  }

  mutating func addProof() {
    let worth = Figures.figure(plan.objective)
    let bound = Figures.figure(plan.bound)
    let proof =
      switch plan.status {
      case .optimal: "Proved best: worth \(worth) weighted unit-months, and no plan is worth more."
      case .feasible:
        "Worth \(worth) weighted unit-months; none is worth more than \(bound), so that at most "
          + "\(percent(plan.gap)) is missed."
      case .interrupted:
        "Cut short: the best found is worth \(worth) weighted unit-months; none is worth more than "
          + "\(bound), so that at most \(percent(plan.gap)) is missed."
      case .empty where plan.unmet.isEmpty: "There is nothing to plan in these months."
      case .empty:
        "Nothing that is pledged can fill what is open. Below stands why, and what to ask for."
      }
    let by =
      "Bound by \(forces.boundBy(plan.boundBy))."
    lines.add(plan.status == .empty ? proof : "\(proof) \(by)", after: "")
    lines.add(
      plan.check.holds
        ? "A second program read the plan and the facts and found nothing broken."
        : "A second program found \(Figures.count(plan.check.broken.count, "breach")) in it:",
      after: "")
    for breach in plan.check.broken {
      let place = [breach.line?.rawValue, breach.supply?.key, breach.month?.iso]
        .compactMap { $0 }.joined(separator: ", ")
      lines.add(
        "\(breach.rule.rawValue) \(place): \(forces.short(breach.short, names: names))", after: "  "
      )
    }
    let score = plan.score
    lines.add(
      "Unit-months: \(score.required) required, \(score.committed) filled by what is in place or "
        + "selected, \(score.proposed) by options of this plan.", after: "")
    let levels = score.levels.filter { $0.count != 0 || $0.value != 0 }
    lines.add(
      table: ["weighted unit-months", "count", "worth"], sides: [.left, .right, .right],
      rows: levels.map {
        [forces.score($0.name), Figures.figure($0.count), Figures.figure($0.value)]
      }, indent: 2)
  }

  mutating func addTours() {
    addTours(plan.tours.filter { !$0.isCommitted }, under: "Options")
    addTours(plan.tours.filter(\.isCommitted), under: "In place or selected")
  }

  private mutating func addTours(_ tours: [PlannedTour], under title: String) {
    guard !tours.isEmpty else { return }
    lines.add()
    lines.add("\(title): \(Figures.count(tours.count, "tour"))")
    lines.add(
      table: ["line", "mission", "type", "who", "by", "from", "until"],
      rows: tours.map { tour in
        [
          tour.line.rawValue, tour.mission.rawValue, tour.unitType.rawValue,
          tour.contributor.map(names.contributor) ?? "–",
          supply(tour) + (tour.arrivesEarly ? ", a month before to take over" : ""),
          tour.months.lowerBound.iso, tour.months.upperBound.iso,
        ]
      }, indent: 2)
  }

  func supply(_ tour: PlannedTour) -> String {
    let kind =
      switch tour.supply {
      case .pledge: "pledge"
      case .contract: "contract"
      case .transfer: "transfer"
      case .deployment: "deployment"
      }
    let number = tour.unit > 1 ? " (unit \(tour.unit))" : ""
    let parts =
      tour.parts.isEmpty ? "" : " with \(Figures.list(tour.parts.map(\.rawValue)))"
    return "\(kind) \(tour.supply.key)\(number)\(parts)"
  }

  /// The first month to the last; the month after the last is what JSON gives.
  static func months(_ tour: PlannedTour) -> String {
    "\(tour.months.lowerBound) until \(tour.months.upperBound)"
      + (tour.arrivesEarly ? ", arrives a month before" : "")
  }

  private func percent(_ share: Double) -> String { "\(Figures.figure(share * 100)) %" }
}
