import Basics
import Capabilities
import Council

extension DrawdownChecker {
  func fillBreaches(in plan: DrawdownPlan) -> [DrawdownCheck.Breach] {
    var broken: [DrawdownCheck.Breach] = []
    var onLine: [Place: Int] = [:]
    var fromUnit: [Source: Int] = [:]
    for fill in plan.fills {
      for month in fill.months {
        onLine[Place(line: fill.line, month: month), default: 0] += fill.units
        fromUnit[Source(deployment: fill.deployment, month: month), default: 0] += fill.units
        guard let deployment = deployments[fill.deployment], let line = requirements[fill.line],
          worth(of: deployment, on: line) != nil, (line.from..<line.until).contains(month),
          start(of: deployment) <= month.firstDay,
          end(of: deployment).map({ $0 >= month.days.upperBound }) ?? true
        else {
          broken.append(.fill(fill.deployment, line: fill.line, month: month))
          continue
        }
      }
    }
    for (source, units) in fromUnit.sorted(by: { $0.key.order < $1.key.order }) {
      guard let deployment = deployments[source.deployment],
        units > self.units(of: deployment, in: source.month, plan)
      else { continue }
      let line = plan.fills.first {
        $0.deployment == source.deployment && $0.months.contains(source.month)
      }?.line
      broken.append(.fill(source.deployment, line: line ?? "", month: source.month))
    }
    for (place, units) in onLine.sorted(by: { $0.key.order < $1.key.order })
    where units > requirements[place.line]?.quantity ?? 0 {
      broken.append(.overfilled(place.line, month: place.month))
    }
    return broken
  }

  private struct Place: Hashable {
    let line: Identifier<RequirementLine>
    let month: Month

    var order: (Identifier<RequirementLine>, Int) { (line, month.ordinal) }
  }

  private struct Source: Hashable {
    let deployment: Identifier<Deployment>
    let month: Month

    var order: (Identifier<Deployment>, Int) { (deployment, month.ordinal) }
  }

  /// What a month of a deployment's unit on a line is worth; nil where it cannot fill it.
  private func worth(of deployment: Deployment, on line: RequirementLine) -> Double? {
    guard deployment.mission == line.mission else { return nil }
    let tasks = Dictionary(
      facts.council.tasks.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let weight = line.weight(among: tasks)
    if deployment.line == line.id { return weight }
    var needed = line.tags
    if !line.language.isEmpty { needed.append(line.language) }
    guard needed.allSatisfy(deployment.tags.contains) else { return nil }
    if deployment.unitType == line.unitType { return weight }
    return facts.capabilities.substitutions
      .filter { $0.given == deployment.unitType && $0.wanted == line.unitType }
      .map { weight * (1 - Double($0.price) / 100) }.max()
  }

  /// What the fills are worth, less departures on no agreed day.
  func worth(of plan: DrawdownPlan) -> Double {
    var worth = 0.0
    for fill in plan.fills {
      guard let deployment = deployments[fill.deployment], let line = requirements[fill.line],
        let month = self.worth(of: deployment, on: line)
      else { continue }
      worth += month * Double(fill.units * fill.months.count)
    }
    for departure in plan.departures where departure.point == .none {
      worth -= options.offPointPrice * Double(departure.units)
    }
    return worth
  }
}
