import Basics
import Capabilities

extension ExerciseDraft {
  /// Notices and evidence of every pledge, up to its level.
  mutating func drawLadder() throws(InvalidEntry) {
    var random = stream(.ladder)
    for pledge in drawn {
      if pledge.level == .none {
        drawUnfinished(pledge, &random)
      } else {
        try drawLevels(of: pledge, &random)
      }
    }
  }

  private mutating func add(
    _ nature: EvidenceNature, to pledge: DrawnPledge, on day: Day,
    _ outcome: EvidenceOutcome = .met
  ) {
    let day = min(day, asOf)
    let number = register.evidence.count + 1
    register.evidence.append(
      Evidence(
        id: Identifier("EXE-\(number)"), pledge: pledge.id, nature: nature, day: day,
        outcome: outcome, provenance: provenance(day)))
  }

  /// What a pledge below the first level has sent in so far.
  private mutating func drawUnfinished(_ pledge: DrawnPledge, _ random: inout SeededGenerator) {
    var day = pledge.announced.advanced(by: 20)
    add(.pledgeReceived, to: pledge, on: day)
    for nature in [
      EvidenceNature.noteVerbale, .tableOfOrganization, .majorEquipment, .basicTraining,
    ]
    where random.happens(0.4) {
      day = day.advanced(by: random.number(5...60))
      add(nature, to: pledge, on: day, random.happens(0.15) ? .notMet : .met)
    }
  }

  /// The steps of each level with its notice, spread from the pledge to its last step.
  private mutating func drawLevels(
    of pledge: DrawnPledge, _ random: inout SeededGenerator
  ) throws(InvalidEntry) {
    let levels: [ReadinessLevel] = [.level1, .level2, .level3, .rapid].filter { $0 <= pledge.level }
    let span = pledge.announced.advanced(by: 30).distance(to: pledge.lastStep)
    add(.pledgeReceived, to: pledge, on: pledge.announced.advanced(by: 10))
    add(.acknowledgement, to: pledge, on: pledge.announced.advanced(by: 20))
    for (place, level) in levels.enumerated() {
      let notice = pledge.announced.advanced(by: 30 + span * (place + 1) / levels.count)
      // All of a level's steps lie in the last weeks before its notice.
      let step = max(1, span / levels.count / 12)
      for (back, nature) in steps(to: level).reversed().enumerated() {
        add(nature, to: pledge, on: notice.advanced(by: -step * (back + 1)))
      }
      register.levelNotices.append(
        try LevelNotice(
          id: Identifier("\(pledge.id)-\(level.rawValue)"), pledge: pledge.id, level: level,
          day: notice, until: level == .rapid ? term(from: notice, &random) : nil,
          provenance: provenance(notice)))
    }
    drawConfirmations(of: pledge, &random)
  }

  private func steps(to level: ReadinessLevel) -> [EvidenceNature] {
    switch level {
    case .none: []
    case .level1:
      [
        .noteVerbale, .tableOfOrganization, .majorEquipment, .selfSustainment, .basicTraining,
        .humanRightsScreening, .acceptanceNotice,
      ]
    case .level2: [.assessmentVisit]
    case .level3: [.alignedRequirement, .memorandumDraft, .loadList]
    case .rapid: [.deploymentCommitment, .rapidAgreement, .verificationVisit, .approval]
    }
  }

  /// The end of the peacekeeping year in which a term runs, mostly the one of today (R-PCRS-7).
  private func term(from notice: Day, _ random: inout SeededGenerator) -> Day? {
    let year = asOf.year + (asOf.month.number >= 7 ? 1 : 0) - (random.happens(0.15) ? 1 : 0)
    guard let end = try? Day(year: year, month: 7, day: 1), end > notice else { return nil }
    return end
  }

  /// Confirmations every half-year from the first year on; one contributor in four forgets (R-PCRS-8).
  private mutating func drawConfirmations(
    of pledge: DrawnPledge, _ random: inout SeededGenerator
  ) {
    var day = pledge.announced.advanced(by: 390)
    while day < asOf, random.happens(0.9) {
      add(.confirmation, to: pledge, on: day)
      day = day.advanced(by: random.number(150...180))
    }
    if random.happens(0.03) {
      add(
        random.happens(0.5) ? .equipmentSold : .deployedElsewhere, to: pledge,
        on: asOf.advanced(by: -random.number(5...90)))
    }
  }
}
