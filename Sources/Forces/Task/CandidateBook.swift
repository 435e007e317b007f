import Basics
import Capabilities

/// Every pledged unit that could fill a line, whole or with its parts, in order of keys.
struct CandidateBook {
  private(set) var candidates: [Candidate] = []

  private let book: ForceBook
  private let parts: PartBook
  private let options: ForceOptions
  /// The first ceiling of each contributor that is still to come and bars the level needed.
  private let lowering: [Identifier<Contributor>: LevelCeiling]
  /// The last evaluation of each pledge's unit.
  private let evaluations: [Identifier<Pledge>: Evidence]

  init(_ book: ForceBook, _ forces: StandingForces, _ options: ForceOptions) {
    self.book = book
    self.options = options
    parts = PartBook(book, forces, options)
    lowering = Dictionary(
      book.register.levelCeilings.filter {
        $0.most < options.neededLevel && $0.from ?? .always > book.asOf
      }.map { ($0.contributor, $0) },
      uniquingKeysWith: { ($0.from ?? .always, $0.id) <= ($1.from ?? .always, $1.id) ? $0 : $1 })
    evaluations = Dictionary(
      book.register.evidence.filter { $0.nature == .evaluation }.map { ($0.pledge, $0) },
      uniquingKeysWith: { ($0.day, $0.id) < ($1.day, $1.id) ? $1 : $0 })
    let restating = book.counts.restating
    for pledge in book.register.pledges.sorted(by: { $0.id < $1.id })
    where pledge.nature == .unit || pledge.nature == .people {
      guard let type = pledge.unitType, !restating.contains(pledge.id),
        !parts.bound.contains(pledge.id)
      else { continue }
      candidates.append(candidate(pledge, of: type))
    }
  }

  private func candidate(_ pledge: Pledge, of type: Identifier<UnitType>) -> Candidate {
    let joint = book.counts.joint(ledBy: pledge.id)
    let (sets, missing) = sets(for: pledge, of: type, joint)
    let usable = book.counts.usable(pledge.id)
    let slot = parts.slots[pledge.id]
    let arrival = max(
      book.hastened(
        book.preparation.arrival(of: pledge, at: usable.level, askedOn: book.asOf), pledge.id),
      slot?.lowerBound ?? .always)
    let withdrawn = book.withdrawals.end(of: pledge)
    let lowered = lowering[pledge.contributor]
    let until = [pledge.until, slot?.upperBound, withdrawn, lowered?.from]
    return Candidate(
      pledge: pledge, unitType: type, level: usable,
      arrival: arrival.later(months: options.delays[pledge.id] ?? 0),
      until: until.compactMap { $0 }.min() ?? .never, withdrawn: withdrawn, lowered: lowered,
      needed: options.neededLevel,
      terms: TourTerms(pledge, options),
      strength: pledge.strength.map { $0 / max(1, pledge.quantity ?? 1) },
      strengths: book.unitTypes[type]?.strengths,
      evaluation: evaluations[pledge.id]?.outcome, sets: sets,
      missing: missing, fails: fails(of: pledge, counting: usable, missing: missing))
  }

  /// The sets of parts with which a pledge is whole, and, where it is not, what is missing.
  private func sets(
    for pledge: Pledge, of type: Identifier<UnitType>, _ joint: JointStanding?
  ) -> ([PartSet], [PartRole]) {
    // In a rotation every slot stands for itself.
    var missing = joint?.joint.form == .rotation ? [] : joint?.missing ?? []
    var agreed: [BroughtPart] = []
    var optional: [BroughtPart] = []
    for part in joint?.parts ?? [] where part.part.role != .slot && part.part.pledge != pledge.id {
      if let offered = book.pledges[part.part.pledge], part.isCovered {
        let brought = parts.part(offered, as: part.part.role)
        if part.part.isMandatory { agreed.append(brought) } else { optional.append(brought) }
      } else if part.part.isMandatory {
        missing.append(part.part.role)
      }
    }
    // What it still needs, from whoever offers it.
    func alternatives(
      _ role: PartRole, if needs: Bool, _ offered: @autoclosure () -> [BroughtPart]
    ) -> [[BroughtPart]] {
      let has = (agreed + optional).filter { $0.role == role }
      guard needs, !agreed.contains(where: { $0.role == role }), !missing.contains(role) else {
        return [[]]
      }
      let choices = has.isEmpty ? offered() : has
      if choices.isEmpty { missing.append(role) }
      return choices.map { [$0] }
    }
    let equipment = alternatives(
      .equipment, if: pledge.nature == .people, parts.equipment(for: type))
    let courses = alternatives(.training, if: pledge.needsTraining, parts.courses(for: type))
    guard missing.isEmpty else { return ([], missing.unique) }

    var sets = equipment.flatMap { kit in courses.map { PartSet(agreed + kit + $0) } }
    if !optional.isEmpty {
      sets += sets.compactMap { set in
        let more = optional.filter { part in !set.parts.contains { $0.pledge.id == part.pledge.id }
        }
        return more.isEmpty ? nil : PartSet(set.parts + more)
      }
    }
    return (sets, [])
  }

  /// What the pledge fails wherever it would go.
  private func fails(
    of pledge: Pledge, counting usable: UsableLevel, missing: [PartRole]
  ) -> [Failure] {
    var fails: [Failure] = []
    if !pledge.registration.stands {
      fails.append(
        Failure(rule: .registration, short: .registration(pledge.registration), mend: .register))
    }
    let needed = options.neededLevel
    let ceiling = usable.limits.compactMap { limit -> ReadinessLevel? in
      if case .ceiling(let most, _) = limit, most < needed { most } else { nil }
    }.first
    let notified = book.notified(pledge.id)
    if let ceiling {
      fails.append(
        Failure(rule: .ceiling, short: .levelIs(ceiling, needed: needed), mend: nil))
    } else if notified < needed {
      let day = book.counts.ladders.readyOn(level: needed, pledge.id)
      fails.append(
        Failure(
          rule: .level, short: .levelIs(notified, needed: needed),
          mend: day.map { .reachLevel(needed, by: $0) }))
    } else if usable.level < needed, missing.isEmpty, pledge.registration.stands {
      // A part that is there and counts for less holds the whole down.
      fails.append(
        Failure(rule: .parts, short: .levelIs(usable.level, needed: needed), mend: nil))
    }
    let training = missing.filter { $0 == .training }
    let others = missing.filter { $0 != .training }
    if !others.isEmpty {
      fails.append(Failure(rule: .parts, short: .partsMissing(others), mend: .addParts(others)))
    }
    if !training.isEmpty {
      fails.append(
        Failure(rule: .training, short: .partsMissing(training), mend: .addParts(training)))
    }
    return fails
  }
}

extension [PartRole] {
  /// Each once, in the order in which it comes first.
  fileprivate var unique: [PartRole] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
