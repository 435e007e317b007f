import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `A scenario that is planned` {
  private func change(
    _ nature: ScenarioChangeNature, _ subject: String, from: String? = nil, until: String? = nil,
    number: Int? = nil, level: ReadinessLevel? = nil
  ) throws -> Scenario {
    Scenario(
      name: "S",
      changes: [
        try ScenarioChange(
          id: "1", scenario: "S", change: nature, subject: subject, number: number, level: level,
          from: from.map(month), until: until.map(month), provenance: known)
      ])
  }

  private func task(_ sample: FactSample, _ scenario: Scenario) throws -> ForceTask {
    ForceTask(try sample.facts.under(scenario), months: months("2030-01", "2031-01"))
  }

  private func selected() throws -> FactSample {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge()
    try sample.select(from: "2030-02", until: "2031-01")
    return sample
  }

  @Test func `ends what is selected when its contributor or its pledge goes`() throws {
    let sample = try selected()
    #expect(sample.task().committed.map(\.months) == [months("2030-02", "2031-01")])
    let leaves = try change(.contributorWithdraws, "ALFA", from: "2030-05")
    #expect(try task(sample, leaves).committed.map(\.months) == [months("2030-02", "2030-05")])
    let pledge = try change(.pledgeWithdrawn, "P1", from: "2030-05")
    #expect(try task(sample, pledge).committed.map(\.months) == [months("2030-02", "2030-05")])
    #expect(try task(sample, change(.pledgeWithdrawn, "P1", from: "2029-01")).committed == [])
    let other = try change(.contributorWithdraws, "BRAVO", from: "2030-05")
    #expect(try task(sample, other).committed == sample.task().committed)
  }

  @Test func `does not bring back what has returned`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.deploy(state: .returned)
    let leaves = try change(.contributorWithdraws, "BRAVO", from: "2030-05")
    #expect(try task(sample, leaves).committed == [])
  }

  @Test func `ends a selection with its pledge, and delays it where the pledge is late`() throws {
    var sample = try selected()
    sample.register.pledges = []
    sample.register.levelNotices = []
    try sample.pledge(until: day("2030-06-01"))
    #expect(sample.task().committed.map(\.months) == [months("2030-02", "2030-06")])
    var options = ForceOptions()
    options.delays = ["P1": 2]
    let late = sample.task(months("2030-01", "2031-01"), options)
    #expect(late.committed.map(\.months) == [months("2030-04", "2030-06")])
  }

  @Test func `counts what is overdue only once it could be moved`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge()
    try sample.select(from: "2029-11", until: "2031-01")
    let overdue = try #require(sample.task().committed.first)
    #expect(overdue.months.lowerBound > month("2030-01"))
    sample.register.selections = []
    try sample.select(from: "2030-01", until: "2031-01")
    #expect(sample.task().committed.map(\.months.lowerBound) == [month("2030-01")])
  }

  @Test func `has a pledge ready sooner where lead times bind`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge()
    func ready(_ task: ForceTask) -> Month? { task.supplies.first?.ways.first?.ready }
    #expect(ready(sample.task()) == month("2030-04"))
    #expect(ready(try task(sample, change(.readySooner, "P1", number: 2))) == month("2030-02"))
    // Never before the day of the facts.
    #expect(ready(try task(sample, change(.readySooner, "P1", number: 9))) == month("2030-01"))
  }

  @Test func `lowers the level of a State from a month on`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge()
    func until(_ scenario: Scenario) throws -> Month? {
      try task(sample, scenario).supplies.first?.ways.first?.until
    }
    let falls = try change(.ceilingFalls, "ALFA", from: "2030-11", level: .level1)
    #expect(try until(falls) == month("2030-11"))
    let early = try change(.ceilingFalls, "ALFA", from: "2030-06", level: .level1)
    #expect(try task(sample, early).rejections.first?.fails.map(\.rule) == [.ceiling])
    let harmless = try change(.ceilingFalls, "ALFA", from: "2030-11", level: .level2)
    #expect(try until(harmless) == month("2031-01"))
    // It takes the place of the ceiling that there was.
    sample.register.levelCeilings = [
      try LevelCeiling(
        id: "C", contributor: "ALFA", most: .level1, from: day("2030-01-01"), provenance: known)
    ]
    #expect(try task(sample, change(.ceilingFalls, "ALFA", level: .level3)).rejections == [])
  }

  @Test func `takes the place of higher steps to come under a mission's ceiling`() throws {
    var sample = try FactSample()
    sample.register.ceilingSteps = [("2030-03", 800), ("2030-05", 300)].map {
      CeilingStep(
        id: Identifier($0.0), mission: "UNA", from: month($0.0), people: $0.1, provenance: known)
    }
    let facts = try sample.facts.under(
      change(.ceilingFalls, "UNA", from: "2030-02", number: 500))
    #expect(
      facts.ceilings(of: "UNA", in: months("2030-01", "2030-06")) == [nil, 500, 500, 500, 300])
  }

  @Test func `limits cash and lift in its own months alone`() throws {
    var sample = try FactSample()
    sample.register.missionBudgets = [
      try MissionBudget(
        id: "B", mission: "UNA", from: month("2030-01"), until: month("2030-12"), people: 70,
        monthlyCash: 90, provenance: known)
    ]
    sample.register.liftCapacities = [
      try LiftCapacity(
        id: "X", from: month("2030-01"), until: month("2030-12"), people: 90, provenance: known)
    ]
    let cash = try sample.facts.under(
      change(.cashCeiling, "UNA", from: "2030-03", until: "2030-05", number: 7)
    ).capabilities
    let paid = months("2030-01", "2030-07").map { cash.budget(of: "UNA", in: $0)?.monthlyCash }
    #expect(paid == [90, 90, 7, 7, 90, 90])
    #expect(cash.budget(of: "UNA", in: month("2030-02"))?.people == 70)
    #expect(Set(cash.missionBudgets.map(\.id)).count == cash.missionBudgets.count)
    let lift = try sample.facts.under(
      change(.liftCapacity, "all", from: "2030-03", until: "2030-05", number: 7)
    ).capabilities.liftCapacities
    let moved = months("2030-01", "2030-07").map { month in
      lift.filter { ($0.from..<$0.until).contains(month) }.reduce(0) { $0 + $1.people }
    }
    #expect(moved == [90, 90, 7, 7, 90, 90])
  }
}
