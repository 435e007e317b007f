import Basics
import Capabilities
import Council

extension ExerciseDraft {
  /// Units in place for about two thirds of what is required, from pledges where one fits; some that are
  /// on their way, and some that went home.
  mutating func drawDeployments() throws(InvalidEntry) {
    var random = stream(.deployments)
    var free = drawn.filter { pledge in
      pledge.nature == .unit && pledge.ready == 0 && pledge.level >= .level2
        && register.pledges.first { $0.id == pledge.id }?.needsTraining == false
    }
    let now = asOf.month
    for line in register.requirements where (line.from..<line.until).contains(now) {
      for _ in 0..<line.quantity {
        let chance = random.share()
        guard chance < 0.68 else { continue }
        let fitting = free.firstIndex { pledge in
          pledge.type.id == line.unitType
            && (pledge.missions.isEmpty || pledge.missions.contains(line.mission))
            && (line.tags + [line.language]).allSatisfy { $0.isEmpty || pledge.tags.contains($0) }
        }
        let pledge = fitting.map { free.remove(at: $0) }
        try drawDeployment(on: line, from: pledge, isPlanned: chance < 0.02, &random)
      }
    }
    try drawReturned(&random)
    try drawTransfers(&random)
  }

  private mutating func drawDeployment(
    on line: RequirementLine, from pledge: DrawnPledge?, isPlanned: Bool,
    _ random: inout SeededGenerator
  ) throws(InvalidEntry) {
    let current = contributors.prefix(contributors.count * 7 / 10)
    let contributor =
      pledge?.contributor
      ?? current[random.place(weighing: current.indices.map { 1 / Double($0 + 2) })]
    let type = types.first { $0.id == line.unitType }
    let isSustained = type?.isSustained ?? true
    let had = line.from.distance(to: asOf.month)
    let from =
      isPlanned
      ? asOf.advanced(by: random.number(10...75))
      : day(-random.number(1...max(1, min(had, 30))), dayOfMonth: random.number(1...28))
    let start = max(from, line.from.firstDay)
    // Years are counted from its first day; one that is not sustained leaves within the next.
    let years = max(0, start.distance(to: asOf)) / 365 + 1
    let rotation = start.advanced(by: 365 * years)
    let stays = isSustained && random.happens(0.9)
    let until = stays ? nil : max(rotation, asOf.advanced(by: 20))
    let number = register.deployments.count + 1
    register.deployments.append(
      try Deployment(
        id: Identifier("EXD-\(number)"), mission: line.mission, line: line.id,
        contributor: Identifier(contributor), pledge: pledge?.id, unitType: line.unitType,
        quantity: 1, strength: (type?.people ?? 100) * random.number(94...104) / 100,
        state: isPlanned ? .planned : .inMission, from: start, until: until,
        rotation: until == nil ? rotation : nil,
        agreementUntil: until ?? (random.happens(0.7) ? rotation : nil),
        tags: pledge?.tags ?? (line.tags + [line.language]).filter { !$0.isEmpty },
        provenance: provenance(min(start.advanced(by: -30), asOf))))
  }

  /// Units that went home, so that contributors have a past.
  private mutating func drawReturned(_ random: inout SeededGenerator) throws(InvalidEntry) {
    for number in 1...count(40, atLeast: 2) {
      let type = random.one(of: types)
      let from = day(-random.number(40...80))
      let mission = random.one(of: missions)
      register.deployments.append(
        try Deployment(
          id: Identifier("EXD-R\(number)"), mission: mission.id,
          contributor: Identifier(random.one(of: contributors)), unitType: type.id, quantity: 1,
          strength: type.people, state: .returned, from: from,
          until: from.advanced(by: random.number(200...730)), provenance: provenance(from)))
    }
  }

  /// Units that one mission lends another for two months.
  private mutating func drawTransfers(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let lenders = register.deployments.filter { $0.state == .inMission && $0.until == nil }
    for (number, lent) in random.shuffled(lenders).prefix(count(1)).enumerated() {
      let others = missions.filter { $0.id != lent.mission }
      let from = asOf.advanced(by: random.number(5...40))
      register.transfers.append(
        try Transfer(
          id: Identifier("EXT-\(number + 1)"), fromMission: lent.mission,
          toMission: random.one(of: others).id, unitType: lent.unitType, quantity: 1,
          people: lent.strength, from: from, until: from.advanced(by: 60),
          provenance: provenance(asOf.advanced(by: -5))))
    }
  }
}
