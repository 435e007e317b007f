import Basics
import Capabilities
import Council

/// Reads deployed units for a drawdown: when they are there, when they may leave, what they fill.
struct DrawdownUnits {
  private let book: ForceBook
  private let lines: LineBook
  private let months: Range<Month>
  /// The first month in which a unit can already be away.
  private let first: Int

  init(_ book: ForceBook, _ lines: LineBook, _ months: Range<Month>, asOf: Day) {
    self.book = book
    self.lines = lines
    self.months = months
    first = max(0, months.lowerBound.distance(to: asOf.month.advanced(by: 1)))
  }

  /// People of one unit: as recorded, else as is usual for its type.
  func people(of unit: StandingUnit) -> Int {
    unit.strength ?? book.unitTypes[unit.unitType]?.strengthUsual ?? 0
  }

  /// The units of a deployment; nil where they are not there in these months.
  func units(
    _ own: [StandingUnit], of deployment: Deployment, in mission: Int
  ) -> DrawdownTask.Units? {
    guard let unit = own.first else { return nil }
    let there = lines.months(touching: unit.tour)
    guard !there.isEmpty else { return nil }

    let whole = unit.tour.wholeMonths.clamped(to: months)
    let isPlanned = unit.tour.lowerBound > book.asOf
    let mayLeave = max(first, there.lowerBound)..<max(first, there.lowerBound, there.upperBound)
    return DrawdownTask.Units(
      deployment: deployment.id, mission: mission, count: own.count, people: people(of: unit),
      there: there, whole: place(whole.lowerBound)..<place(whole.upperBound), mayLeave: mayLeave,
      points: points(of: deployment, tour: unit.tour, isPlanned: isPlanned),
      ends: unit.tour.upperBound < .never ? end(of: unit.tour) : nil,
      rotations: rotations(of: unit), isPlanned: isPlanned, lines: fillable(by: unit))
  }

  private func end(of tour: Range<Day>) -> Int? {
    let end = place(tour.upperBound.month)
    return (0..<months.count).contains(end) ? end : nil
  }

  private func place(_ month: Month) -> Int { months.lowerBound.distance(to: month) }

  /// Good months to leave: its agreement's end, its rotations, and, for one that is only planned, that
  /// in which it would come.
  private func points(
    of deployment: Deployment, tour: Range<Day>, isPlanned: Bool
  ) -> [Int: DrawdownPlan.Point] {
    var points: [Int: DrawdownPlan.Point] = [:]
    if var rotation = deployment.rotation {
      while rotation < months.upperBound.firstDay {
        points[place(rotation.month)] = .rotation
        points[place(rotation.firstWholeMonth)] = .rotation
        rotation = rotation.month.advanced(by: TourTerms.rotation).firstDay
          .advanced(by: rotation.dayOfMonth - 1)
      }
    }
    if let agreed = deployment.agreementUntil {
      points[place(agreed.month)] = .agreement
      points[place(agreed.firstWholeMonth)] = .agreement
    }
    if isPlanned { points[place(tour.lowerBound.month)] = .notSent }
    return points
  }

  private func rotations(of unit: StandingUnit) -> [Int] {
    guard let rotation = unit.rotation else { return [] }
    return stride(from: place(rotation.month), to: months.count, by: TourTerms.rotation)
      .filter { $0 >= 0 && months.lowerBound.advanced(by: $0).firstDay < unit.tour.upperBound }
  }

  /// The line named for it, those of its type in its mission whose tags it has, and those its type may
  /// stand in for; each with what a month is worth.
  private func fillable(by unit: StandingUnit) -> [(line: Int, worth: Double)] {
    var fillable: [(line: Int, worth: Double)] = []
    for type in book.wanted(by: unit.unitType) {
      let group = LineBook.Group(mission: unit.mission, unitType: type)
      for line in lines.groups[group] ?? [] {
        let isNamed = lines.lines[line].id == unit.line
        guard isNamed || lines.lines[line].neededTags.allSatisfy(unit.tags.contains) else {
          continue
        }
        let price = isNamed ? 0 : book.price(of: unit.unitType, for: type) ?? 0
        fillable.append((line, lines.weights[line] * (1 - price)))
      }
    }
    if let named = unit.line.flatMap({ lines.places[$0] }),
      !fillable.contains(where: { $0.line == named })
    {
      fillable.append((named, lines.weights[named]))
    }
    return fillable
  }

  /// People that lift can still move in each month once arrivals, departures and rotations that are not
  /// decided here have been moved; infinite where no capacity is recorded.
  func lift(besides fixed: [StandingUnit], isCounted: Bool) -> [Double] {
    var people = months.map { _ in Double.infinity }
    guard isCounted else { return people }
    for capacity in book.register.liftCapacities {
      for month in (capacity.from..<capacity.until).clamped(to: months) {
        let there = people[place(month)]
        people[place(month)] = (there.isFinite ? there : 0) + Double(capacity.people)
      }
    }
    func take(_ moved: Int, in month: Int) {
      if people.indices.contains(month) { people[month] -= Double(moved) }
    }
    for unit in fixed {
      switch unit.supply {
      case .contract, .transfer: continue
      case .deployment, .pledge: break
      }
      let strength = self.people(of: unit)
      if unit.tour.lowerBound >= book.asOf { take(strength, in: place(unit.tour.lowerBound.month)) }
      if unit.tour.upperBound < .never { take(strength, in: place(unit.tour.upperBound.month)) }
      for month in rotations(of: unit) { take(2 * strength, in: month) }
    }
    return people.map { max(0, $0) }
  }
}
