import Basics
import Capabilities

extension ForceTask {
  /// What stays open after `tours`, in order of weight: for each line, stretches of months in which the
  /// same number of units is missing.
  func unmet(after tours: [ForceProblem.Tour], _ problem: ForceProblem) -> [UnmetNeed] {
    let residual = ForceResidual(of: problem, without: tours)
    let obstacles = OpenLines(self, residual)
    let horizon = months.count
    var unmet: [UnmetNeed] = []
    for (place, line) in lines.enumerated() {
      let open = residual.need[place * horizon..<(place + 1) * horizon].map { max(0, $0) }
      var start = 0
      while start < horizon {
        guard open[start] > 0 else {
          start += 1
          continue
        }
        let end = open[start...].firstIndex { $0 != open[start] } ?? horizon
        let units = open[start]
        unmet.append(
          UnmetNeed(
            line: line.id, mission: line.mission, unitType: line.unitType,
            months: months.lowerBound.advanced(by: start)..<months.lowerBound.advanced(by: end),
            units: units,
            weight: (start..<end).reduce(0) { $0 + line.values[$1] } * Double(units),
            reasons: obstacles.reasons(for: place, in: start..<end)))
        start = end
      }
    }
    return unmet.sorted {
      $0.weight != $1.weight
        ? $0.weight > $1.weight
        : ($0.line, $0.months.lowerBound) < ($1.line, $1.months.lowerBound)
    }
  }
}
