import Basics
import Capabilities

/// Where the ways of a task stand among the options of its problem: supply by supply, in their order.
///
/// Made once for many tours; each then costs the ways of its own unit.
package struct WayIndex: Sendable {
  private let task: ForceTask
  /// The first option of each supply.
  private let offsets: [Int]
  private let units: [Unit: Int]

  private struct Unit: Hashable {
    let supply: Supply
    let unit: Int
  }

  /// Reads the supplies of `task`.
  package init(_ task: ForceTask) {
    self.task = task
    var next = 0
    offsets = task.supplies.map { supply in
      defer { next += supply.ways.count }
      return next
    }
    units = Dictionary(
      zip(
        task.supplies.map { Unit(supply: $0.supply, unit: $0.unit) }, task.supplies.indices),
      uniquingKeysWith: { first, _ in first })
  }

  /// Which supply and which of its ways an option is; nil where there is no such option.
  package func place(of option: Int) -> (supply: Int, way: Int)? {
    // The last supply that begins at or before the option and has ways.
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= option { low = middle + 1 } else { high = middle }
    }
    let supply = low - 1
    guard supply >= 0, option - offsets[supply] < task.supplies[supply].ways.count else {
      return nil
    }
    return (supply, option - offsets[supply])
  }

  /// The way that an option is; nil where there is no such option.
  package func way(of option: Int) -> TaskWay? {
    place(of: option).map { task.supplies[$0.supply].ways[$0.way] }
  }

  /// A tour in names; nil where there is no such option.
  package func planned(_ tour: ForceProblem.Tour) -> PlannedTour? {
    guard let place = place(of: tour.option) else { return nil }
    let supply = task.supplies[place.supply]
    let way = supply.ways[place.way]
    let line = task.lines[way.line]
    let start = task.months.lowerBound.advanced(by: tour.start)
    return PlannedTour(
      line: line.id, mission: line.mission, unitType: supply.unitType, supply: supply.supply,
      unit: supply.unit, contributor: supply.contributor, parts: task.pledges(of: way),
      months: start..<task.months.lowerBound.advanced(by: tour.end),
      arrivesEarly: line.hasHandover && start > line.months.lowerBound)
  }

  /// A named tour in numbers: by the way of its unit with its line and parts that allows it, else by
  /// the first such way; nil where there is none.
  package func tour(of planned: PlannedTour) -> ForceProblem.Tour? {
    guard let supply = units[Unit(supply: planned.supply, unit: planned.unit)] else { return nil }
    let ways = task.supplies[supply].ways
    let like = ways.indices.filter { way in
      task.lines[ways[way].line].id == planned.line && task.pledges(of: ways[way]) == planned.parts
    }
    let best = like.first { task.supplies[supply].allows(planned, by: ways[$0], of: task) }
    return (best ?? like.first).map { way in
      ForceProblem.Tour(
        option: offsets[supply] + way,
        start: task.months.lowerBound.distance(to: planned.months.lowerBound),
        end: task.months.lowerBound.distance(to: planned.months.upperBound))
    }
  }

  /// Whether a named tour is possible by itself: a way of its unit allows it, and the line needs a unit
  /// in each of its months.
  package func allows(_ planned: PlannedTour) -> Bool {
    guard let tour = tour(of: planned), let place = place(of: tour.option) else { return false }
    let supply = task.supplies[place.supply]
    let way = supply.ways[place.way]
    return supply.allows(planned, by: way, of: task)
      && (tour.start..<tour.end).allSatisfy { task.lines[way.line].need[$0] > 0 }
  }
}

extension ForceTask {
  /// The part pledges of a way, in order.
  fileprivate func pledges(of way: TaskWay) -> [Identifier<Pledge>] {
    way.parts.isEmpty ? [] : way.parts.compactMap { parts[$0.part].pledge }.sorted()
  }
}

extension TaskSupply {
  /// Whether a tour obeys a way: ready, in the line's months, of a length allowed.
  fileprivate func allows(_ tour: PlannedTour, by way: TaskWay, of task: ForceTask) -> Bool {
    let line = task.lines[way.line]
    let start = tour.months.lowerBound
    let arrival =
      line.hasHandover && start > line.months.lowerBound ? start.advanced(by: -1) : start
    let rest = start.distance(to: line.months.upperBound)
    let least = max(min(shortest, rest), floor)
    let length = tour.months.count
    return arrival >= way.ready && tour.months.upperBound <= way.until
      && line.months.contains(start) && length >= least
      && length <= min(longest + extensionMonths, rest)
  }
}
