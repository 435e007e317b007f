import Basics
import Capabilities
import Council

/// What the register itself says of units and lines, for a check that asks nobody who drafts plans.
///
/// It holds each rule in its plainest form, so that a plan may be stricter and never laxer.
package struct EligibilityReading: Hashable, Sendable {
  private let asOf: Day
  private let needed: ReadinessLevel
  private let pledges: [Identifier<Pledge>: Pledge]
  private let lines: [Identifier<RequirementLine>: RequirementLine]
  private let levels: [Identifier<Pledge>: ReadinessLevel]
  private let ceilings: [Identifier<Contributor>: ReadinessLevel]
  private let answers: [Pair: HostConsent]
  private let caveats: [Identifier<Contributor>: [Caveat]]
  private let bars: [Identifier<Contributor>: [SelectionBar]]
  private let notices: [Identifier<Contributor>: [WithdrawalNotice]]
  /// For each type given, those it may stand in for.
  private let standIns: [Identifier<UnitType>: Set<Identifier<UnitType>>]
  /// Pledges that a scenario has ready sooner than they say.
  private let hastened: Set<Identifier<Pledge>>

  private struct Pair: Hashable {
    let contributor: Identifier<Contributor>
    let mission: Identifier<Mission>
  }

  /// Reads the facts; `level` is the lowest that counts as supply.
  ///
  /// Costs a few steps an entry.
  init(_ facts: ForceFacts, needed level: ReadinessLevel) {
    let (register, day) = (facts.capabilities, facts.asOf)
    asOf = day
    needed = level
    pledges = Dictionary(register.pledges.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    lines = Dictionary(register.requirements.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    levels = Dictionary(grouping: register.levelNotices, by: \.pledge)
      .mapValues { NotifiedLevel($0, on: day).level }
    let inForce = register.levelCeilings.filter {
      $0.from ?? .always <= day && day < $0.until ?? .never
    }
    ceilings = Dictionary(grouping: inForce, by: \.contributor).compactMapValues { own in
      own.max { ($0.from ?? .always, $0.id) < ($1.from ?? .always, $1.id) }?.most
    }
    answers = Dictionary(
      register.consents.filter { $0.day <= day }.map {
        (Pair(contributor: $0.contributor, mission: $0.mission), $0)
      }, uniquingKeysWith: { ($0.day, $0.id) < ($1.day, $1.id) ? $1 : $0 })
    caveats = Dictionary(grouping: register.caveats.sorted { $0.id < $1.id }, by: \.contributor)
    bars = Dictionary(
      grouping: register.bars.filter { $0.from <= day }.sorted { $0.id < $1.id },
      by: \.contributor)
    notices = Dictionary(
      grouping: register.withdrawals.filter { $0.deployment == nil }.sorted { $0.id < $1.id },
      by: \.contributor)
    standIns = Dictionary(grouping: register.substitutions, by: \.given)
      .mapValues { Set($0.map(\.wanted)) }
    hastened = Set(facts.sooner.keys)
  }
}

extension EligibilityReading {
  /// Every rule that a proposed tour of a pledge breaks by the register alone.
  func breaches(of tour: PlannedTour) -> [ForceCheck.Breach] {
    guard case .pledge(let id) = tour.supply else { return [] }
    func breach(_ rule: ForceRule, _ short: Shortfall) -> ForceCheck.Breach {
      ForceCheck.Breach(
        rule: rule, line: tour.line, supply: tour.supply, month: tour.months.lowerBound,
        short: short)
    }
    guard let pledge = pledges[id] else { return [breach(.account, .unknown(id.rawValue))] }
    guard let line = lines[tour.line] else {
      return [breach(.account, .unknown(tour.line.rawValue))]
    }
    return failures(of: pledge, on: line, tour).map { breach($0.rule, $0.short) }
  }

  private typealias Finding = (rule: ForceRule, short: Shortfall)

  private func failures(
    of pledge: Pledge, on line: RequirementLine, _ tour: PlannedTour
  ) -> [Finding] {
    var found: [Finding] = []
    if pledge.registration == .rejected || pledge.registration == .withdrawn {
      found.append((.registration, .registration(pledge.registration)))
    }
    let isOfType =
      pledge.unitType == line.unitType
      || pledge.unitType.map { standIns[$0]?.contains(line.unitType) == true } ?? false
    if !isOfType { found.append((.type, .typeIs(pledge.unitType, wanted: line.unitType))) }
    let level = levels[pledge.id] ?? .none
    if level < needed { found.append((.level, .levelIs(level, needed: needed))) }
    if let most = ceilings[pledge.contributor], most < needed {
      found.append((.ceiling, .levelIs(most, needed: needed)))
    }
    if !pledge.missions.isEmpty, !pledge.missions.contains(line.mission) {
      found.append((.mission, .notAccepted(line.mission)))
    }
    return found + barred(pledge, on: line, tour) + timed(pledge, on: line, tour)
      + lacking(pledge, on: line, tour)
  }

  /// Who does not let it: host, contributor, the deciding office.
  private func barred(
    _ pledge: Pledge, on line: RequirementLine, _ tour: PlannedTour
  ) -> [Finding] {
    var found: [Finding] = []
    let pair = Pair(contributor: pledge.contributor, mission: line.mission)
    if let answer = answers[pair], answer.answer == .refused {
      found.append((.consent, .refused(on: answer.day)))
    }
    for caveat in caveats[pledge.contributor] ?? []
    where caveat.barsMission && caveat.pledge ?? pledge.id == pledge.id
      && caveat.mission ?? line.mission == line.mission
    {
      found.append((.caveat, .caveat(caveat.id)))
    }
    for bar in bars[pledge.contributor] ?? []
    where bar.until ?? .never > tour.arrival.firstDay && bar.pledge ?? pledge.id == pledge.id
      && bar.mission ?? line.mission == line.mission
    {
      found.append((.bar, .barred(bar.id)))
    }
    return found
  }

  /// When it is not there, or not asked for.
  private func timed(
    _ pledge: Pledge, on line: RequirementLine, _ tour: PlannedTour
  ) -> [Finding] {
    var found: [Finding] = []
    let (arrival, end) = (tour.arrival.firstDay, tour.months.upperBound.firstDay)
    if let from = pledge.from, from > arrival, !hastened.contains(pledge.id) {
      found.append((.ready, .readyOn(from, needed: arrival)))
    }
    if let ready = line.infrastructureReady, ready > arrival {
      found.append((.infrastructure, .readyOn(ready, needed: arrival)))
    }
    if let until = pledge.until, until < end {
      found.append(
        (.available, .endsOn(until.advanced(by: -1), needed: end.advanced(by: -1))))
    }
    for notice in notices[pledge.contributor] ?? [] where notice.effective < end {
      // A notice of all that a contributor offers means what it offered by then.
      let isMeant =
        notice.pledge.map { $0 == pledge.id }
        ?? pledge.announced.map { $0 <= notice.announced } ?? true
      if isMeant { found.append((.available, .withdrawn(on: notice.effective))) }
    }
    if tour.months.lowerBound < line.from || line.until < tour.months.upperBound {
      found.append(
        (.tour, .months(tour.months.count, allowed: 0...line.from.distance(to: line.until))))
    }
    return found
  }

  /// Tags and language that neither it nor its parts bring.
  private func lacking(
    _ pledge: Pledge, on line: RequirementLine, _ tour: PlannedTour
  ) -> [Finding] {
    let members = [pledge] + tour.parts.compactMap { pledges[$0] }
    let brought = Set(members.flatMap(\.tags))
    let missing = line.tags.filter { !brought.contains($0) }
    var found: [Finding] = []
    if !missing.isEmpty { found.append((.tags, .tagsMissing(missing))) }
    if !line.language.isEmpty, !brought.contains(line.language) {
      found.append((.language, .tagsMissing([line.language])))
    }
    return found
  }
}

extension PlannedTour {
  /// The month in which the unit arrives.
  fileprivate var arrival: Month {
    arrivesEarly ? months.lowerBound.advanced(by: -1) : months.lowerBound
  }
}
