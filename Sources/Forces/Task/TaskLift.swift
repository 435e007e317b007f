import Basics
import Capabilities

/// The strategic lift of each month that what stands already leaves.
struct TaskLift {
  /// In units of `ForceTask.peopleALift` people; infinite where no capacity is recorded.
  let left: [Double]

  /// Adds up what there is, and takes away arrivals, departures and rotations that are certain.
  ///
  /// A deployed unit's people are exchanged on the day recorded, and every twelve months after it (R-ROT-1).
  init(_ book: ForceBook, _ forces: StandingForces, in months: Range<Month>) {
    var people = [Double?](repeating: nil, count: months.count)
    for capacity in book.register.liftCapacities {
      for month in (capacity.from..<capacity.until).clamped(to: months) {
        people[months.lowerBound.distance(to: month), default: 0] += Double(capacity.people)
      }
    }
    func take(_ moved: Int, in month: Month) {
      guard months.contains(month) else { return }
      let place = months.lowerBound.distance(to: month)
      people[place] = people[place].map { $0 - Double(moved) }
    }
    for unit in forces.units where unit.isMovedByLift {
      let strength = unit.strength ?? book.unitTypes[unit.unitType]?.strengthUsual ?? 0
      if unit.tour.lowerBound >= book.asOf {
        take(strength, in: unit.tour.lowerBound.month)
      }
      if unit.tour.upperBound < .never {
        take(strength, in: unit.tour.upperBound.month)
      }
      if let rotation = unit.rotation {
        var month = rotation.month
        while month < months.upperBound, month.firstDay < unit.tour.upperBound {
          take(2 * strength, in: month)
          month = month.advanced(by: TourTerms.rotation)
        }
      }
    }
    left = people.map { $0.map { max(0, $0) / ForceTask.peopleALift } ?? .infinity }
  }
}

extension [Double?] {
  fileprivate subscript(index: Int, default none: Double) -> Double {
    get { self[index] ?? none }
    set { self[index] = newValue }
  }
}

extension StandingUnit {
  /// Whether its moves are the Secretariat's: a contractor brings itself, and a lent unit is near.
  fileprivate var isMovedByLift: Bool {
    switch supply {
    case .deployment, .pledge: true
    case .contract, .transfer: false
    }
  }
}
