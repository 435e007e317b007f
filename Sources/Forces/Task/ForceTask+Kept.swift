import Basics
import Capabilities

extension ForceTask {
  /// The task with the tours of a kept plan divided into those still possible and those gone.
  ///
  /// Months outside the plan's are cut off. A tour whose unit now stands where it was planned, or is
  /// deployed where it was selected, is neither: it has come true.
  init(_ task: ForceTask, keeping kept: [PlannedTour], realised units: [StandingUnit]) {
    let index = WayIndex(task)
    let standing = Dictionary(grouping: units.filter { $0.pledge != nil }, by: \.pledge)
    // What was selected comes true once it is deployed.
    let deployed = standing.mapValues { $0.filter(\.isDeployed) }
    let lines = Dictionary(
      zip(task.lines.map(\.id), task.lines), uniquingKeysWith: { first, _ in first })
    var possible: Set<PlannedTour> = []
    var gone: [PlannedTour] = []
    for tour in kept where task.options.lines?.contains(tour.line) ?? true {
      let months = tour.months.clamped(to: task.months)
      guard !months.isEmpty else { continue }
      let cut = tour.cut(to: months, on: lines[tour.line])
      if tour.isCommitted {
        let stands =
          task.committed.contains { $0.continues(cut) } || cut.hasComeTrue(in: deployed)
        if !stands { gone.append(cut) }
      } else if index.allows(cut) {
        possible.insert(cut)
      } else if !cut.hasComeTrue(in: standing) {
        gone.append(cut)
      }
    }
    self.init(
      asOf: task.asOf, months: task.months, lines: task.lines, supplies: task.supplies,
      parts: task.parts, budgets: task.budgets, lift: task.lift, committed: task.committed,
      exceeded: task.exceeded, rejections: task.rejections, kept: possible.sorted(),
      gone: gone.sorted(), keepsPlan: !kept.isEmpty,
      options: task.options, choices: task.choices, reading: task.reading)
  }
}

extension PlannedTour {
  /// The tour in fewer months.
  fileprivate func cut(to months: Range<Month>, on line: TaskLine?) -> PlannedTour {
    let early = line.map { $0.hasHandover && months.lowerBound > $0.months.lowerBound } ?? false
    return PlannedTour(
      line: self.line, mission: mission, unitType: unitType, supply: supply, unit: unit,
      contributor: contributor, parts: parts, months: months,
      arrivesEarly: early && !isCommitted, isCommitted: isCommitted)
  }

  /// Whether this committed tour is what another was, in all its months at least.
  fileprivate func continues(_ other: PlannedTour) -> Bool {
    line == other.line && supply == other.supply && unit == other.unit
      && months.lowerBound <= other.months.lowerBound
      && months.upperBound >= other.months.upperBound
  }

  /// Whether a unit of its pledge now stands in its mission in some of its months.
  fileprivate func hasComeTrue(in standing: [Identifier<Pledge>?: [StandingUnit]]) -> Bool {
    guard case .pledge(let pledge) = supply else { return false }
    let days = months.lowerBound.firstDay..<months.upperBound.firstDay
    return (standing[pledge] ?? []).contains { unit in
      unit.mission == mission && unit.line ?? line == line && unit.tour.overlaps(days)
    }
  }
}

extension StandingUnit {
  /// Whether it is in its mission or on its way, and not only decided on.
  fileprivate var isDeployed: Bool {
    if case .deployment = supply { true } else { false }
  }
}
