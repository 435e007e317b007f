import Basics
import Capabilities

extension ForceTask {
  /// The tours of an answer in names, in order of line, start and supply; what is committed is not
  /// among them.
  package func tours(of answer: ForceAnswer) -> [PlannedTour] { tours(of: answer.tours) }

  /// Tours in names, in order of line, start and supply.
  package func tours(of tours: [ForceProblem.Tour]) -> [PlannedTour] {
    let places = places
    return tours.compactMap { tour in
      places.indices.contains(tour.option) ? named(tour, at: places[tour.option]) : nil
    }.sorted()
  }

  /// For each option of the task's problem, which supply and which of its ways it is.
  package var places: [(supply: Int, way: Int)] {
    supplies.enumerated().flatMap { supply, entry in
      entry.ways.indices.map { (supply, $0) }
    }
  }

  private func named(_ tour: ForceProblem.Tour, at place: (supply: Int, way: Int)) -> PlannedTour {
    let supply = supplies[place.supply]
    let way = supply.ways[place.way]
    let line = lines[way.line]
    let start = months.lowerBound.advanced(by: tour.start)
    return PlannedTour(
      line: line.id, mission: line.mission, unitType: supply.unitType, supply: supply.supply,
      unit: supply.unit, contributor: supply.contributor,
      parts: way.parts.compactMap { parts[$0.part].pledge }.sorted(),
      months: start..<months.lowerBound.advanced(by: tour.end),
      arrivesEarly: line.hasHandover && start > line.months.lowerBound)
  }

  /// A named tour in numbers; nil where no way of the task is like it.
  package func tour(of planned: PlannedTour) -> ForceProblem.Tour? {
    var option = 0
    for supply in supplies {
      defer { option += supply.ways.count }
      guard supply.supply == planned.supply, supply.unit == planned.unit else { continue }
      for (index, way) in supply.ways.enumerated() where lines[way.line].id == planned.line {
        let tour = ForceProblem.Tour(
          option: option + index, start: months.lowerBound.distance(to: planned.months.lowerBound),
          end: months.lowerBound.distance(to: planned.months.upperBound))
        if way.parts.compactMap({ parts[$0.part].pledge }).sorted() == planned.parts {
          return tour
        }
      }
    }
    return nil
  }
}

extension PlannedTour: Comparable {
  /// By line, then by start, then by supply.
  package static func < (left: Self, right: Self) -> Bool {
    if left.line != right.line { return left.line < right.line }
    if left.months.lowerBound != right.months.lowerBound {
      return left.months.lowerBound < right.months.lowerBound
    }
    if left.supply != right.supply { return left.supply < right.supply }
    return (left.unit, left.months.upperBound) < (right.unit, right.months.upperBound)
  }
}
