import Basics
import Council

/// What is known of one pledge on one day, from which its ladder is computed.
struct LadderReading {
  let pledge: Pledge
  /// Of the pledges of its unit the one whose registration is furthest.
  let registered: Pledge
  let isPolice: Bool
  let day: Day
  let notified: NotifiedLevel
  let notices: [LevelNotice]
  let evidence: [Evidence]
  let ceiling: LevelCeiling?
  /// The latest of each nature.
  private let latest: [EvidenceNature: Evidence]

  init(
    pledge: Pledge, registered: Pledge, isPolice: Bool, day: Day, notified: NotifiedLevel,
    notices: [LevelNotice], evidence: [Evidence], ceiling: LevelCeiling?
  ) {
    self.pledge = pledge
    self.registered = registered
    self.isPolice = isPolice
    self.day = day
    self.notified = notified
    self.notices = notices
    self.evidence = evidence
    self.ceiling = ceiling
    var latest: [EvidenceNature: Evidence] = [:]
    for entry in evidence {
      guard let before = latest[entry.nature] else {
        latest[entry.nature] = entry
        continue
      }
      if (before.day, before.id) < (entry.day, entry.id) { latest[entry.nature] = entry }
    }
    self.latest = latest
  }

  /// The latest evidence of a nature.
  subscript(nature: EvidenceNature) -> Evidence? { latest[nature] }

  /// The latest evidence of a nature, where it says that it is met.
  func met(_ nature: EvidenceNature) -> Evidence? {
    latest[nature].flatMap { $0.outcome == .met ? $0 : nil }
  }

  /// The last visit that was passed, whatever came after it.
  var passedVisit: Evidence? {
    evidence.filter { $0.nature == .assessmentVisit && $0.outcome == .met }
      .max { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Whether a visit is older than 24 months (R-PCRS-9).
  func isAged(_ visit: Evidence) -> Bool { day > visit.day.advanced(byMonths: 24) }

  /// The office that visits and selects units of the kind.
  var generation: LadderOwner { isPolice ? .policeSelection : .forceGeneration }

  /// Whether the registration still stands.
  var stands: Bool { pledge.stands }
}

extension LadderReading {
  /// The ladder with every rule's criterion.
  func ladder(_ leadTimes: LeadTimes) -> Ladder {
    let met = criteriaMet
    let confirmation = confirmationDue
    return Ladder(
      pledge: pledge.id, day: day, registration: pledge.registration,
      registered: pledge.registered, notified: notified, ceiling: ceiling, criteria: criteria,
      criteriaMet: met, question: question(met), review: grounds, confirmation: confirmation,
      next: next(leadTimes))
  }

  /// The highest level whose criteria, and those of every level below, are met; never above the
  /// contributor's own ceiling.
  private var criteriaMet: ReadinessLevel {
    var level = ReadinessLevel.none
    while let next = level.next, missing(for: next).isEmpty, next <= ceiling?.most ?? .rapid {
      level = next
    }
    return level
  }

  /// Nothing is asked where no evidence is recorded: there is nothing to compare.
  private func question(_ met: ReadinessLevel) -> Ladder.Question? {
    guard !evidence.isEmpty, met != notified.level else { return nil }
    return met > notified.level
      ? .metAbove(met, notified: notified.level) : .metBelow(met, notified: notified.level)
  }

  private func next(_ leadTimes: LeadTimes) -> Ladder.NextLevel? {
    guard let level = notified.level.next else { return nil }
    var steps = missing(for: level)
    if steps.isEmpty {
      let owner: LadderOwner = level == .rapid ? .underSecretaryGeneral : .planningCell
      steps = [MissingStep(rule: level.rule, need: .notice(level), owedBy: owner)]
    }
    if let ceiling, level > ceiling.most {
      steps.insert(
        MissingStep(
          rule: .ceiling, need: .ceiling(ceiling.id, most: ceiling.most), owedBy: .contributor),
        at: 0)
    }
    return Ladder.NextLevel(level: level, missing: steps, reachable: reachable(level, leadTimes))
  }

  /// The day on which a level could be reached; a step whose criteria are met takes no more days.
  func reachable(_ level: ReadinessLevel, _ leadTimes: LeadTimes) -> Day? {
    guard stands, level <= ceiling?.most ?? .rapid else { return nil }
    var days = 0
    var reached = notified.level
    while reached < level, let next = reached.next, let step = next.step {
      if !missing(for: next).isEmpty { days += leadTimes[step].days }
      reached = next
    }
    return day.advanced(by: days)
  }
}

extension ReadinessLevel {
  /// The rule that names what the level asks for; that of level 1 for no level.
  var rule: LadderRule {
    switch self {
    case .none, .level1: .level1
    case .level2: .level2
    case .level3: .level3
    case .rapid: .rapid
    }
  }
}
