import Basics
import Capabilities
import Council

@testable import Forces

extension FactSample {
  /// Facts drawn by chance: some of everything that a task reads, most of it fitting.
  static func random(_ seed: UInt64) throws -> FactSample {
    var dice = Dice(SeededGenerator(seed: seed))
    var sample = try FactSample()
    sample.register.substitutions = [
      Substitution(id: "S", wanted: "AVN", given: "INF", price: 25, provenance: known)
    ]
    try sample.addLines(&dice)
    try sample.addPledges(&dice)
    try sample.addStanding(&dice)
    try sample.addBars(&dice)
    return sample
  }

  private mutating func addLines(_ dice: inout Dice) throws {
    for number in 0..<4 + dice.roll(6) {
      let start = dice.roll(20)
      try require(
        Identifier("L\(number)"), 1 + dice.roll(3), type: dice.pick(["INF", "INF", "AVN"]),
        mission: dice.pick(["UNA", "UNB"]), from: dice.month(start).iso,
        until: dice.month(start + 1 + dice.roll(24)).iso, priority: 1 + dice.roll(4),
        isCritical: dice.isLucky(0.2), tags: dice.isLucky(0.3) ? ["NVG"] : [],
        strength: dice.isLucky(0.2) ? 300 : nil, monthlyCost: dice.isLucky(0.5) ? 100 : nil)
    }
    for number in 0..<dice.roll(3) {
      register.liftCapacities.append(
        try LiftCapacity(
          id: Identifier("X\(number)"), from: dice.month(6), until: dice.month(30),
          people: 50 + dice.roll(400), provenance: known))
      register.missionBudgets.append(
        try MissionBudget(
          id: Identifier("B\(number)"), mission: dice.pick(["UNA", "UNB"]), from: dice.month(0),
          until: dice.month(18 + number), monthlyCash: dice.roll(600), provenance: known))
    }
  }

  private mutating func addPledges(_ dice: inout Dice) throws {
    for number in 0..<6 + dice.roll(8) {
      let nature: PledgeNature = dice.pick([.unit, .unit, .unit, .people, .equipment, .training])
      let from = dice.isLucky(0.5) ? dice.day(roughly: 300) : nil
      try pledge(
        Identifier("P\(number)"), nature, of: dice.pick(["ALFA", "BRAVO"]),
        type: dice.pick(["INF", "INF", "AVN"]),
        level: dice.pick([.level1, .level2, .level3, .rapid, .rapid]),
        quantity: dice.isLucky(0.3) ? 1 + dice.roll(3) : nil,
        tags: dice.isLucky(0.6) ? ["NVG"] : [],
        missions: dice.isLucky(0.3) ? [dice.pick(["UNA", "UNB"])] : [], from: from,
        until: dice.isLucky(0.3) ? (from ?? asOf).advanced(by: 60 + dice.roll(500)) : nil,
        noticeDays: dice.isLucky(0.6) ? dice.roll(60) : nil, dwell: dice.roll(8),
        isSustained: dice.isLucky(0.2), needsTraining: dice.isLucky(0.1))
    }
  }

  private mutating func addStanding(_ dice: inout Dice) throws {
    for number in 0..<dice.roll(8) {
      let from = day("2029-01-01").advanced(by: dice.roll(500))
      let line = dice.pick(register.requirements)
      let isNamed = dice.isLucky(0.5)
      try deploy(
        Identifier("D\(number)"), 1 + dice.roll(2),
        type: isNamed ? line.unitType : dice.pick(["INF", "AVN"]),
        to: isNamed ? line.mission : dice.pick(["UNA", "UNB"]), line: isNamed ? line.id : nil,
        of: dice.pick(["ALFA", "BRAVO"]),
        pledge: dice.isLucky(0.5) ? Identifier("P\(dice.roll(6))") : nil,
        state: from > asOf ? .planned : .inMission, from: from.iso,
        until: dice.isLucky(0.6) ? from.advanced(by: 30 + dice.roll(500)).iso : nil,
        tags: dice.isLucky(0.5) ? ["NVG"] : [])
    }
    if dice.isLucky(0.4) {
      try select("P0", for: dice.pick(register.requirements).id, from: dice.month(14).iso)
    }
    if dice.isLucky(0.4) {
      register.contracts = [
        try Contract(
          id: "C1", mission: "UNA", unitType: "AVN", quantity: 1, from: day("2029-06-01"),
          until: day("2030-01-01").advanced(by: dice.roll(300)), monthlyCost: 40,
          provenance: known)
      ]
    }
    if dice.isLucky(0.4) {
      register.transfers = [
        try Transfer(
          id: "T1", fromMission: "UNA", toMission: "UNB", unitType: "INF", quantity: 1,
          from: day("2030-01-01").advanced(by: dice.roll(200)), until: day("2030-11-15"),
          provenance: known)
      ]
    }
    if dice.isLucky(0.4) {
      try withdraw(dice.pick(["ALFA", "BRAVO"]), pledge: "P1", effective: "2030-05-20")
    }
  }

  private mutating func addBars(_ dice: inout Dice) throws {
    if dice.isLucky(0.3) { register.consents = [consent(dice.pick([.given, .refused]))] }
    if dice.isLucky(0.3) { register.bars = [try bar(dice.isLucky(0.5) ? "2030-03-31" : nil)] }
    if dice.isLucky(0.3) {
      register.caveats = [caveat(barring: ["NVG"], barsMission: dice.isLucky(0.5))]
    }
  }
}

/// Chance from a seed, in the words of the samples.
struct Dice {
  var generator: SeededGenerator

  init(_ generator: SeededGenerator) {
    self.generator = generator
  }

  /// A whole number from 0 up to, and without, `count`.
  mutating func roll(_ count: Int) -> Int { generator.below(count) }

  mutating func isLucky(_ share: Double) -> Bool { generator.share() < share }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[generator.below(choices.count)]
  }

  /// So many months after January 2029.
  func month(_ offset: Int) -> Month { day("2029-01-01").month.advanced(by: offset) }

  /// A day within so many days of 1 January 2030, before or after.
  mutating func day(roughly days: Int) -> Day {
    ForcesTests.day("2030-01-01").advanced(by: roll(2 * days) - days)
  }

  private func day(_ text: String) -> Day { ForcesTests.day(text) }
}
