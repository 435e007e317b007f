package import Basics
import Capabilities
package import Council

extension MissionCalendar {
  /// The calendar of a mission over some months, from what is in place, agreed, contracted, lent or
  /// selected.
  ///
  /// Costs one reading of the register.
  package init(
    of mission: Identifier<Mission>, in months: Range<Month>, from facts: ForceFacts
  ) {
    let book = ForceBook(facts, readsEvidence: false)
    let days = months.lowerBound.firstDay..<months.upperBound.firstDay
    let draft = CalendarDraft(book, days)
    let groups = Dictionary(grouping: StandingForces(book).units) {
      CalendarDraft.Group(mission: $0.mission, supply: $0.supply, tour: $0.tour)
    }
    let all = groups.map { group, units in (group.mission, draft.stay(of: units)) }
    let own = all.filter { $0.0 == mission }.compactMap(\.1)
      .sorted { ($0.unitType, $0.from, $0.supply) < ($1.unitType, $1.from, $1.supply) }
    let others = all.filter { $0.0 != mission }.compactMap(\.1)

    let moved = draft.people(moved: own, months)
    let movedElsewhere = draft.people(moved: others, months)
    self.init(
      mission: mission, asOf: facts.asOf, months: months, stays: own,
      events: own.enumerated().flatMap { place, stay in
        draft.events(of: stay).map { (event: $0, place: place) }
      }.sorted { ($0.event.day, $0.place) < ($1.event.day, $1.place) }.map(\.event),
      lift: months.enumerated().map { place, month in
        Lift(
          month: month, people: moved[place], others: movedElsewhere[place],
          capacity: draft.capacity(in: month))
      })
  }
}

/// Reads what stands in missions as stays with days.
private struct CalendarDraft {
  /// Like units of one supply, there on the same days.
  struct Group: Hashable {
    let mission: Identifier<Mission>
    let supply: Supply
    let tour: Range<Day>
  }

  private let book: ForceBook
  private let days: Range<Day>
  private let agreements: [Supply: Day]

  init(_ book: ForceBook, _ days: Range<Day>) {
    self.book = book
    self.days = days
    agreements = Dictionary(
      book.register.deployments.compactMap { deployment in
        deployment.agreementUntil.map { (.deployment(deployment.id), $0.advanced(by: -1)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The stay of like units; nil where none of it falls in the days, nor the day of its leaving.
  func stay(of units: [StandingUnit]) -> MissionCalendar.Stay? {
    guard let unit = units.first, unit.tour.lowerBound < days.upperBound,
      unit.tour.upperBound >= days.lowerBound
    else { return nil }
    let people = unit.strength ?? book.unitTypes[unit.unitType]?.strengthUsual
    return MissionCalendar.Stay(
      supply: unit.supply, contributor: unit.contributor, unitType: unit.unitType,
      units: units.count, people: people.map { $0 * units.count }, from: unit.tour.lowerBound,
      until: unit.tour.upperBound < .never ? unit.tour.upperBound : nil,
      rotations: rotations(of: unit), agreementEnds: agreements[unit.supply])
  }

  /// The next rotation, and one every twelve months after it, while it is there.
  private func rotations(of unit: StandingUnit) -> [Day] {
    guard let first = unit.rotation else { return [] }
    var rotations: [Day] = []
    var month = first.month
    while month.firstDay < days.upperBound {
      let day = min(month.firstDay.advanced(by: first.dayOfMonth - 1), month.lastDay)
      if days.contains(day), unit.tour.contains(day) { rotations.append(day) }
      month = month.advanced(by: TourTerms.rotation)
    }
    return rotations
  }

  func events(of stay: MissionCalendar.Stay) -> [MissionCalendar.Event] {
    var events = [MissionCalendar.Event(day: stay.from, nature: .arrives, stay: stay)]
    events += stay.rotations.map { .init(day: $0, nature: .rotates, stay: stay) }
    if let day = stay.agreementEnds {
      events.append(.init(day: day, nature: .agreementEnds, stay: stay))
    }
    if let day = stay.until { events.append(.init(day: day, nature: .leaves, stay: stay)) }
    return events.filter { days.contains($0.day) }
  }

  /// How many people lift moves for stays in each month; contractors and units on loan bring their
  /// own.
  func people(moved stays: [MissionCalendar.Stay], _ months: Range<Month>) -> [Int] {
    var people = [Int](repeating: 0, count: months.count)
    for stay in stays {
      switch stay.supply {
      case .contract, .transfer: continue
      case .deployment, .pledge: break
      }
      for event in events(of: stay) {
        let ways =
          switch event.nature {
          case .arrives, .leaves: 1
          case .rotates: 2
          case .agreementEnds: 0
          }
        people[months.lowerBound.distance(to: event.day.month)] += ways * (stay.people ?? 0)
      }
    }
    return people
  }

  func capacity(in month: Month) -> Int? {
    let there = book.register.liftCapacities.filter { $0.from <= month && month < $0.until }
    return there.isEmpty ? nil : there.reduce(0) { $0 + $1.people }
  }
}
