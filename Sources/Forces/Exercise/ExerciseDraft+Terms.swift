import Basics
import Capabilities
import Council

extension ExerciseDraft {
  /// What contributors and hosts say: caveats, consents, bars, clearances, notices and selections.
  mutating func drawTerms() throws(InvalidEntry) {
    var random = stream(.terms)
    drawCaveats(&random)
    drawConsents(&random)
    try drawBars(&random)
    drawClearances(&random)
    try drawWithdrawals(&random)
    try drawSelections(&random)
  }

  private mutating func drawCaveats(_ random: inout SeededGenerator) {
    for pledge in drawn where pledge.nature == .unit && random.happens(0.08) {
      let isNight = pledge.tags.contains(SubCapability.nightFlying.rawValue)
      let number = register.caveats.count + 1
      register.caveats.append(
        Caveat(
          id: Identifier("EXV-\(number)"), contributor: Identifier(pledge.contributor),
          pledge: pledge.id, nature: isNight ? .night : .geographic,
          mission: isNight ? nil : random.one(of: missions).id,
          barredTags: isNight ? [SubCapability.nightFlying.rawValue] : [], barsMission: !isNight,
          words: isNight ? "not by night" : "not in this mission", declared: pledge.announced,
          provenance: provenance(pledge.announced)))
    }
  }

  private mutating func drawConsents(_ random: inout SeededGenerator) {
    for mission in missions {
      for code in random.shuffled(contributors).prefix(8) {
        let answer: ConsentAnswer =
          [.given, .asked, .refused][random.place(weighing: [0.75, 0.18, 0.07])]
        let day = asOf.advanced(by: -random.number(10...500))
        register.consents.append(
          HostConsent(
            id: Identifier("\(mission.id)-\(code)"), contributor: Identifier(code),
            mission: mission.id, answer: answer, day: day, provenance: provenance(day)))
      }
    }
  }

  private mutating func drawBars(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let grounds: [BarGround] = [.conduct, .vetting, .failedVisit, .performance]
    let units = random.shuffled(drawn.filter { $0.nature == .unit && $0.level >= .level2 })
    for (number, pledge) in units.prefix(count(6)).enumerated() {
      let from = asOf.advanced(by: -random.number(10...200))
      register.bars.append(
        try SelectionBar(
          id: Identifier("EXB-\(number + 1)"), contributor: Identifier(pledge.contributor),
          pledge: pledge.id, ground: grounds[number % grounds.count], from: from,
          until: random.happens(0.5) ? day(random.number(1...9)) : nil,
          provenance: provenance(from)))
    }
  }

  private mutating func drawClearances(_ random: inout SeededGenerator) {
    for code in contributors where random.happens(0.3) {
      register.clearances.append(
        Clearance(
          id: Identifier("EXK-\(code)"), contributor: Identifier(code),
          capitalDays: random.number(5...30),
          parliamentDays: random.happens(0.4) ? random.number(20...60) : nil,
          agreementDays: random.number(20...60), visaDays: random.number(5...20),
          provenance: provenance()))
    }
  }

  /// Units in place whose contributors said that they will go.
  private mutating func drawWithdrawals(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let staying = register.deployments.filter { $0.state == .inMission && $0.until == nil }
    for (number, unit) in random.shuffled(staying).prefix(count(4)).enumerated() {
      let announced = asOf.advanced(by: -random.number(5...90))
      register.withdrawals.append(
        try WithdrawalNotice(
          id: Identifier("EXW-\(number + 1)"), contributor: unit.contributor,
          pledge: unit.pledge, deployment: unit.id, announced: announced,
          effective: day(random.number(3...9)), words: "exercise: the unit returns home",
          provenance: provenance(announced)))
    }
  }

  /// Decisions of the last weeks on units that are not on their way yet.
  private mutating func drawSelections(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let busy = Set(register.deployments.compactMap(\.pledge))
    let barred = Set(register.bars.compactMap(\.pledge))
    let free = drawn.filter {
      $0.nature == .unit && $0.level >= .level2 && $0.ready <= 3 && !busy.contains($0.id)
        && !barred.contains($0.id)
    }
    for pledge in random.shuffled(free) where register.selections.count < count(5) {
      let there = Dictionary(grouping: register.deployments.compactMap(\.line)) { $0 }
      let line = register.requirements.first { line in
        line.unitType == pledge.type.id && line.from <= asOf.month && line.tags.isEmpty
          && line.language.isEmpty && line.quantity > there[line.id]?.count ?? 0
          && !register.selections.contains { $0.line == line.id }
      }
      guard let line else { continue }
      let day = asOf.advanced(by: -random.number(3...40))
      let number = register.selections.count + 1
      register.selections.append(
        try Selection(
          id: Identifier("EXU-\(number)"), line: line.id, pledge: pledge.id,
          decidedBy: "Under-Secretary-General for Peace Operations", day: day,
          reason: "exercise: ready, and accepted by the host",
          from: months.lowerBound.advanced(by: random.number(3...6)), provenance: provenance(day)))
    }
  }
}
