import Basics
import Capabilities
import Council

extension ExerciseDraft {
  /// Contracts, budgets, lift, the ceilings of one drawdown, forces beside missions, two scenarios.
  mutating func drawLimits() throws(InvalidEntry) {
    var random = stream(.limits)
    try drawContracts(&random)
    try drawBudgets(&random)
    try drawLift(&random)
    drawDrawdown()
    for number in 1...count(3) {
      let mission = random.one(of: missions)
      register.parallelForces.append(
        try ParallelForce(
          id: Identifier("EXF-\(number)"), mission: mission.id,
          name: "Exercise force beside \(mission.name)",
          capacity: "escorts convoys on main roads", from: day(-random.number(1...40)),
          provenance: provenance()))
    }
    try drawScenarios(&random)
  }

  private mutating func drawContracts(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let kinds = types.filter { ["AVN_MUHU", "AVN_FW_TAC", "MED_L2"].contains($0.id.rawValue) }
    guard !kinds.isEmpty else { return }
    for number in 1...count(6) {
      let type = kinds[(number - 1) % kinds.count]
      let from = day(-random.number(1...18))
      register.contracts.append(
        try Contract(
          id: Identifier("EXX-\(number)"), mission: random.one(of: missions).id,
          unitType: type.id, quantity: 1, from: from,
          until: day(random.number(2...18)), limits: "by day; not under fire",
          monthlyCost: random.number(500...1_500) * 1000, provenance: provenance(from)))
    }
  }

  /// What each mission may pay: near what its lines cost, sometimes less.
  private mutating func drawBudgets(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let people = Dictionary(
      types.map { ($0.id, $0.people) }, uniquingKeysWith: { first, _ in first })
    for mission in missions {
      let lines = register.requirements.filter { $0.mission == mission.id }
      let cost = lines.reduce(0) { $0 + $1.quantity * ($1.monthlyCost ?? 0) }
      let strength = lines.reduce(0) { $0 + $1.quantity * (people[$1.unitType] ?? 0) }
      for year in 0..<3 {
        let from = months.lowerBound.advanced(by: 12 * year)
        register.missionBudgets.append(
          try MissionBudget(
            id: Identifier("\(mission.id)-\(from)"), mission: mission.id, from: from,
            until: from.advanced(by: 12), people: strength * random.number(94...100) / 100,
            monthlyCash: cost * random.number(88...108) / 100 / 1000 * 1000 + 1000,
            provenance: provenance()))
      }
      let police = Set(register.unitTypes.filter { $0.component == .police }.map(\.id))
      let officers = lines.filter { police.contains($0.unitType) }
        .reduce(0) { $0 + $1.quantity * (people[$1.unitType] ?? 0) }
      setCeiling(of: mission, troops: strength - officers, police: officers)
    }
  }

  /// The mandates in force allow what the lines require, rounded up.
  private mutating func setCeiling(of mission: DrawnMission, troops: Int, police: Int) {
    for place in council.mandates.indices where council.mandates[place].mission == mission.id {
      let old = council.mandates[place]
      let new = try? MandatePeriod(
        id: old.id, mission: old.mission, decision: old.decision, adopted: old.adopted,
        start: old.start, end: old.end, change: old.change, troops: (troops + 249) / 250 * 250,
        police: (police + 249) / 250 * 250,
        otherCeiling: "", ceilingConfidence: .seen, reportRule: old.reportRule, note: "",
        provenance: old.provenance)
      if let new { council.mandates[place] = new }
    }
  }

  /// Lift for somewhat more than if every unit were exchanged once a year.
  private mutating func drawLift(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let people = Dictionary(
      types.map { ($0.id, $0.people) }, uniquingKeysWith: { first, _ in first })
    let moved = register.requirements.reduce(0) {
      $0 + 2 * $1.quantity * (people[$1.unitType] ?? 0)
    }
    for month in months {
      register.liftCapacities.append(
        try LiftCapacity(
          id: Identifier("EXG-\(month)"), from: month, until: month.advanced(by: 1),
          people: moved / 12 * random.number(100...150) / 100, provenance: provenance()))
    }
  }

  /// The ceilings of one mission that is on its way out.
  private mutating func drawDrawdown() {
    // The first has the lowest threat.
    guard let mission = missions.first else { return }
    let there = register.deployments
      .filter { $0.mission == mission.id && $0.state == .inMission }
      .reduce(0) { $0 + ($1.strength ?? 0) }
    for (months, share) in [(4, 85), (8, 60), (12, 30)] {
      let from = self.months.lowerBound.advanced(by: months)
      register.ceilingSteps.append(
        CeilingStep(
          id: Identifier("\(mission.id)-\(from)-ceiling"), mission: mission.id, from: from,
          people: there * share / 100, note: "exercise: transition plan",
          provenance: provenance()))
    }
  }

  private mutating func drawScenarios(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let from = months.lowerBound.advanced(by: 4)
    register.scenarioChanges.append(
      try ScenarioChange(
        id: "EXZ-1", scenario: "A contributor withdraws", change: .contributorWithdraws,
        subject: contributors[0], from: from, note: "exercise", provenance: provenance()))
    let type = types.first { $0.id.rawValue == "AVN_MUHU" } ?? types[0]
    register.scenarioChanges.append(
      try ScenarioChange(
        id: "EXZ-2", scenario: "One more unit", change: .pledgeAdded,
        subject: random.one(of: contributors), unitType: type.id, number: 1, level: .level2,
        from: from, tags: type.tags, note: "exercise", provenance: provenance()))
  }
}
