import Basics
import Capabilities

/// The part pledges that may go with units, and how they are used.
struct PartBook {
  /// How many sets of equipment are tried with one pledge of people, and courses with one unit.
  static let mostEquipment = 4
  static let mostCourses = 2
  /// Months that equipment takes to come home and be made ready, where its pledge says nothing.
  static let equipmentRest = 2

  private let book: ForceBook
  private let forces: StandingForces
  private let options: ForceOptions
  /// Pledges that belong to a joint pledge, whose lead stands, as something other than a slot of a rotation
  /// or its lead.
  let bound: Set<Identifier<Pledge>>
  /// For each pledge with slots in a rotation, from the first day of the first to the end of the last.
  let slots: [Identifier<Pledge>: Range<Day>]
  /// Equipment and courses that belong to nobody, by the type they serve, those ready first before.
  private var equipment: [Identifier<UnitType>?: [BroughtPart]] = [:]
  private var courses: [Identifier<UnitType>?: [BroughtPart]] = [:]

  init(_ book: ForceBook, _ forces: StandingForces, _ options: ForceOptions) {
    self.book = book
    self.forces = forces
    self.options = options
    let leads = Dictionary(
      book.register.jointPledges.map { ($0.id, $0.lead) }, uniquingKeysWith: { first, _ in first })
    bound = Set(
      book.register.jointParts.filter { part in
        guard part.role != .slot, let lead = leads[part.joint], lead != part.pledge else {
          return false
        }
        return book.pledges[lead]?.registration.stands ?? false
      }
      .map(\.pledge))
    slots = Dictionary(
      book.register.jointParts.filter { $0.role == .slot }.map {
        ($0.pledge, ($0.from ?? .always)..<($0.until ?? .never))
      },
      uniquingKeysWith: {
        min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
      })

    let restating = book.counts.restating
    for pledge in book.register.pledges
    where pledge.registration.stands && !bound.contains(pledge.id) && !restating.contains(pledge.id)
    {
      switch pledge.nature {
      case .equipment:
        equipment[pledge.unitType, default: []].append(part(pledge, as: .equipment))
      case .training: courses[pledge.unitType, default: []].append(part(pledge, as: .training))
      default: break
      }
    }
    equipment = equipment.mapValues(Self.inOrder)
    courses = courses.mapValues(Self.inOrder)
  }

  /// Those that come home some day, those ready first before.
  private static func inOrder(_ parts: [BroughtPart]) -> [BroughtPart] {
    parts.filter { $0.ready < .never }
      .sorted { ($0.ready, $0.pledge.id) < ($1.ready, $1.pledge.id) }
  }

  /// A pledge as a part in a role.
  func part(_ pledge: Pledge, as role: PartRole) -> BroughtPart {
    var ready = max(
      pledge.from ?? book.asOf, book.asOf.advanced(by: pledge.noticeDays ?? 0))
    if role == .people || role == .subUnit {
      let level = book.notified(pledge.id)
      ready = book.preparation.arrival(of: pledge, at: level, askedOn: book.asOf)
    }
    ready = book.hastened(ready, pledge.id)
    let until = min(pledge.until ?? .never, book.withdrawals.end(of: pledge) ?? .never)
    let use = use(of: pledge, as: role)
    // While it stands somewhere it serves nobody else; afterwards it comes home first.
    let busy = forces.taken[pledge.id]?.compactMap { $0.last?.upperBound }.min()
    if let busy, let use, use.isThroughout {
      let home = busy == .never ? busy : busy.firstWholeMonth.advanced(by: use.after).firstDay
      ready = max(ready, home)
    }
    if role == .training {
      ready = ready.firstWholeMonth.advanced(by: options.trainingMonths).firstDay
    }
    ready = ready.later(months: options.delays[pledge.id] ?? 0)
    return BroughtPart(
      pledge: pledge, role: role, ready: ready,
      until: use?.isThroughout == true ? until : .never, use: use)
  }

  private func use(of pledge: Pledge, as role: PartRole) -> BroughtPart.Use? {
    switch role {
    case .equipment:
      BroughtPart.Use(
        before: 0, isThroughout: true, after: pledge.dwellMonths ?? Self.equipmentRest)
    case .people, .subUnit:
      BroughtPart.Use(before: 0, isThroughout: true, after: pledge.dwellMonths ?? options.dwell)
    case .camp: BroughtPart.Use(before: 0, isThroughout: true, after: 0)
    case .training:
      BroughtPart.Use(before: options.trainingMonths, isThroughout: false, after: 0)
    case .lift: BroughtPart.Use(before: 1, isThroughout: false, after: 0)
    case .money, .slot: nil
    }
  }

  /// Equipment that could go with people of a type, those ready first before.
  func equipment(for type: Identifier<UnitType>) -> [BroughtPart] {
    Self.first(Self.mostEquipment, of: equipment, for: type)
  }

  /// Courses that a unit of a type could take, those ready first before.
  func courses(for type: Identifier<UnitType>) -> [BroughtPart] {
    Self.first(Self.mostCourses, of: courses, for: type)
  }

  private static func first(
    _ number: Int, of parts: [Identifier<UnitType>?: [BroughtPart]], for type: Identifier<UnitType>
  ) -> [BroughtPart] {
    let first = (parts[type] ?? []).prefix(number) + (parts[nil] ?? []).prefix(number)
    return Array(inOrder(Array(first)).prefix(number))
  }
}

extension Day {
  /// So many months later, at a month's beginning; the same day where there are none.
  func later(months: Int) -> Day {
    months > 0 && self < .never ? firstWholeMonth.advanced(by: months).firstDay : self
  }
}
