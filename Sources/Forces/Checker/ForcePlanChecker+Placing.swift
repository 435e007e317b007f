import Basics
import Capabilities

extension ForcePlanChecker {
  /// The tours as the task knows them, and what is wrong with those that it does not know.
  func placed(
    _ tours: [PlannedTour]
  ) -> (placed: [PlacedTour], unknown: [ForceCheck.Breach]) {
    var placed: [PlacedTour] = []
    var unknown: [ForceCheck.Breach] = []
    for tour in tours {
      let ways = ways(of: tour)
      // Ways may differ in what has no name, as places on a visit: any that will do.
      if let way = ways.first(where: { breaches(of: $0).isEmpty }) ?? ways.first {
        placed.append(way)
      } else {
        unknown.append(breachOfNoWay(tour))
      }
    }
    return (placed, unknown)
  }

  /// Every way that `tour` could mean: by its unit, its line and its parts.
  private func ways(of tour: PlannedTour) -> [PlacedTour] {
    guard let line = lines[tour.line] else { return [] }
    let parts = Set(tour.parts)
    return units[tour.supply, default: []].flatMap { unit in
      guard task.supplies[unit].unit == tour.unit else { return [PlacedTour]() }
      return task.supplies[unit].ways.filter { way in
        way.line == line && Set(way.parts.compactMap { task.parts[$0.part].pledge }) == parts
      }.map { placed(tour, unit: unit, way: $0) }
    }
  }

  /// Why the task offers no such way: the first rule that the supply fails, where it says so.
  private func breachOfNoWay(_ tour: PlannedTour) -> ForceCheck.Breach {
    func breach(_ rule: ForceRule, _ short: Shortfall) -> ForceCheck.Breach {
      ForceCheck.Breach(
        rule: rule, line: tour.line, supply: tour.supply, month: tour.months.lowerBound,
        short: short)
    }
    guard let line = lines[tour.line] else {
      return breach(.account, .unknown(tour.line.rawValue))
    }
    let rejection = task.rejections.first { $0.line == tour.line && $0.supply == tour.supply }
    if let fail = rejection?.fails.first {
      return breach(fail.rule, fail.short)
    }
    let units = units[tour.supply, default: []].map { task.supplies[$0] }
      .filter { $0.unit == tour.unit }
    if units.isEmpty { return breach(.account, .unknown(tour.supply.key)) }
    if units.contains(where: { $0.ways.contains { $0.line == line } }) {
      return breach(.parts, .unknown(tour.parts.map(\.rawValue).joined(separator: " ")))
    }
    return breach(.type, .typeIs(tour.unitType, wanted: task.lines[line].unitType))
  }
}
