import Basics
import Capabilities

extension DrawdownModel {
  /// For each deployment, how many of its units leave in each month; nothing for no values.
  func leaving(_ values: [Double]) -> [[Int: Int]] {
    leaves.map { columns in
      guard !values.isEmpty else { return [:] }
      return columns.mapValues { Int(values[Int($0)].rounded()) }.filter { $0.value > 0 }
    }
  }

  /// The weight of what is filled in each month.
  func weights(_ values: [Double]) -> [Double] {
    var weights = [Double](repeating: 0, count: task.months.count)
    for fill in fills where !values.isEmpty {
      weights[fill.month] += fill.worth * values[Int(fill.column)]
    }
    return weights
  }

  /// What is kept, month by month, beside what all that is there today would bring.
  func kept(_ values: [Double], today: [Double]) -> [DrawdownPlan.Kept] {
    var units = [Int](repeating: 0, count: task.months.count)
    for fill in fills where !values.isEmpty {
      units[fill.month] += Int(values[Int(fill.column)].rounded())
    }
    let weights = weights(values)
    return units.indices.map { month in
      DrawdownPlan.Kept(
        month: task.months.lowerBound.advanced(by: month), units: units[month],
        weight: weights[month], weightToday: today[month])
    }
  }

  /// Which lines are filled by whom; months of as many units side by side make one.
  func filled(_ values: [Double]) -> [DrawdownPlan.Fill] {
    guard !values.isEmpty else { return [] }
    let inOrder = fills.sorted { ($0.line, $0.units, $0.month) < ($1.line, $1.units, $1.month) }
    var filled: [DrawdownPlan.Fill] = []
    for fill in inOrder {
      let count = Int(values[Int(fill.column)].rounded())
      guard count > 0 else { continue }
      let month = task.months.lowerBound.advanced(by: fill.month)
      let line = task.lines[fill.line].id
      let deployment = task.units[fill.units].deployment
      if let last = filled.last, last.line == line, last.deployment == deployment,
        last.units == count, last.months.upperBound == month
      {
        filled[filled.count - 1] = DrawdownPlan.Fill(
          line: line, deployment: deployment,
          months: last.months.lowerBound..<month.advanced(by: 1), units: count)
      } else {
        filled.append(
          DrawdownPlan.Fill(
            line: line, deployment: deployment, months: month..<month.advanced(by: 1),
            units: count))
      }
    }
    return filled
  }
}

extension DrawdownTask {
  /// Who leaves when, own ends among them, in order of month, mission and deployment.
  func departures(_ left: [[Int: Int]]) -> [DrawdownPlan.Departure] {
    var departures: [DrawdownPlan.Departure] = []
    for (units, left) in zip(units, left) {
      func add(_ count: Int, in month: Int, _ point: DrawdownPlan.Point) {
        departures.append(
          DrawdownPlan.Departure(
            deployment: units.deployment, mission: ceilings[units.mission].mission, units: count,
            people: count * units.people, month: months.lowerBound.advanced(by: month),
            point: point))
      }
      for (month, count) in left { add(count, in: month, units.points[month] ?? .none) }
      let rest = units.count - left.values.reduce(0, +)
      if rest > 0, units.there.upperBound < months.count {
        add(rest, in: units.there.upperBound, .ownEnd)
      }
    }
    return departures.sorted {
      ($0.month.ordinal, $0.mission, $0.deployment) < ($1.month.ordinal, $1.mission, $1.deployment)
    }
  }

  /// People of each mission in each month, in order of mission and month.
  func strength(_ left: [[Int: Int]]) -> [DrawdownPlan.Strength] {
    ceilings.indices.flatMap { mission in
      (0..<months.count).map { month in
        var people = others[mission][month]
        for (units, left) in zip(units, left)
        where units.mission == mission && units.there.contains(month) {
          let gone = left.reduce(0) { $0 + ($1.key <= month ? $1.value : 0) }
          people += (units.count - gone) * units.people
        }
        return DrawdownPlan.Strength(
          mission: ceilings[mission].mission, month: months.lowerBound.advanced(by: month),
          people: people, ceiling: ceilings[mission].people[month])
      }
    }
  }
}
