import Basics
import Capabilities
import Council
import Forces
import Testing

@Suite struct `A scenario` {
  @Test func `leaves the register as it is`() throws {
    let facts = try sample()
    let before = facts.capabilities
    _ = try facts.under(scenario(.contributorWithdraws, "ALFA", from: "2030-03"))
    #expect(facts.capabilities == before)
  }

  @Test func `lets a contributor withdraw its pledges and its units`() throws {
    let facts = try sample().under(scenario(.contributorWithdraws, "ALFA", from: "2030-03"))
    let march = try Day(iso: "2030-03-01")
    #expect(facts.capabilities.pledges.map(\.until) == [march, nil])
    #expect(facts.capabilities.deployments.map(\.until) == [march])
    #expect(facts.capabilities.withdrawals.map(\.effective) == [march])
  }

  @Test func `takes back a pledge that would not have begun`() throws {
    let facts = try sample().under(scenario(.pledgeWithdrawn, "bravo-1", from: "2029-01"))
    #expect(facts.capabilities.pledges.map(\.id) == ["alfa-1"])
    #expect(facts.capabilities.deployments.count == 1)
  }

  @Test func `makes a pledge ready sooner, and another not`() throws {
    let facts = try sample().under(scenario(.readySooner, "bravo-1", number: 2))
    #expect(facts.sooner == ["bravo-1": 2])
    #expect(facts.capabilities == (try sample().capabilities))
  }

  @Test func `adds a pledge at a level, marked as the scenario's`() throws {
    let facts = try sample().under(
      scenario(.pledgeAdded, "BRAVO", unitType: "AVN_MUHU", number: 2, tags: ["NVG"]))
    let pledge = try #require(facts.capabilities.pledges.last)
    #expect(pledge.quantity == 2)
    #expect(pledge.tags == ["NVG"])
    #expect(pledge.provenance.source == "scenario what if")
    #expect(facts.capabilities.levelNotices.map(\.level) == [.level2])
  }

  @Test func `ends a line in a month, or takes it away before it begins`() throws {
    let ended = try sample().under(scenario(.lineDropped, "line-1", from: "2030-05"))
    #expect(ended.capabilities.requirements.map(\.until.iso) == ["2030-05"])
    let gone = try sample().under(scenario(.lineDropped, "line-1", from: "2030-01"))
    #expect(gone.capabilities.requirements == [])
  }

  @Test func `sets a ceiling, cash and lift`() throws {
    let facts = try sample()
    let people = try facts.under(scenario(.ceilingFalls, "UNX", from: "2030-06", number: 500))
    #expect(people.capabilities.ceilingSteps.map(\.people) == [500])
    let level = try facts.under(scenario(.ceilingFalls, "ALFA", level: .level3))
    #expect(level.capabilities.levelCeilings.map(\.most) == [.level3])
    let cash = try facts.under(scenario(.cashCeiling, "UNX", from: "2030-06", number: 7))
    #expect(cash.capabilities.missionBudgets.map(\.monthlyCash) == [7])
    let lift = try facts.under(scenario(.liftCapacity, "all", number: 900))
    #expect(lift.capabilities.liftCapacities.map(\.people) == [900])
  }

  @Test func `names a subject that nobody knows, with those nearest to it`() throws {
    let facts = try sample()
    let error = #expect(throws: InvalidScenario.self) {
      try facts.under(scenario(.pledgeWithdrawn, "alfa-9"))
    }
    #expect(error?.reason == .unknownSubject(nearest: ["alfa-1"]))
  }

  @Test func `says which field a change needs`() throws {
    let facts = try sample()
    let type = #expect(throws: InvalidScenario.self) {
      try facts.under(scenario(.pledgeAdded, "ALFA"))
    }
    #expect(type?.reason == .missing(.unitType))
    let sum = #expect(throws: InvalidScenario.self) {
      try facts.under(scenario(.cashCeiling, "UNX"))
    }
    #expect(sum?.reason == .missing(.number))
  }
}

private let recorded = Provenance(
  source: "test", confidence: .seen, validFrom: nil, knownSince: nil)

private func sample() throws -> ForceFacts {
  let day = try Day(iso: "2030-01-15")
  let mission = Mission(
    id: "UNX", english: "Mission X", french: "Mission X", kind: .peacekeeping, seat: "",
    hosts: [], began: nil, ended: nil, provenance: recorded)
  let capabilities = CapabilityRegister(
    requirements: [
      try RequirementLine(
        id: "line-1", mission: "UNX", unitType: "AVN_MUHU", quantity: 1,
        from: Month(iso: "2030-02"), until: Month(iso: "2031-02"), provenance: recorded)
    ],
    contributors: ["ALFA", "BRAVO"].map {
      Contributor(
        id: Identifier($0), nature: .organisation, english: $0, standing: .current,
        provenance: recorded)
    },
    pledges: [
      try Pledge(
        id: "alfa-1", contributor: "ALFA", nature: .unit, unitType: "AVN_MUHU",
        from: Day(iso: "2029-01-01"), registration: .acknowledged, provenance: recorded),
      try Pledge(
        id: "bravo-1", contributor: "BRAVO", nature: .unit, unitType: "AVN_MUHU",
        from: Day(iso: "2030-06-15"), noticeDays: 90, registration: .acknowledged,
        provenance: recorded),
    ],
    deployments: [
      try Deployment(
        id: "alfa-there", mission: "UNX", contributor: "ALFA", unitType: "AVN_MUHU",
        quantity: 1, state: .inMission, from: Day(iso: "2029-06-01"), provenance: recorded)
    ])
  return ForceFacts(
    council: CouncilRegister(missions: [mission]), capabilities: capabilities, asOf: day)
}

private func scenario(
  _ change: ScenarioChangeNature, _ subject: String, from: String? = nil,
  unitType: Identifier<UnitType>? = nil, number: Int? = nil, level: ReadinessLevel? = nil,
  tags: [String] = []
) throws -> Scenario {
  Scenario(
    name: "what if",
    changes: [
      try ScenarioChange(
        id: "1", scenario: "what if", change: change, subject: subject, unitType: unitType,
        number: number, level: level, from: from.map { try Month(iso: $0) }, tags: tags,
        provenance: recorded)
    ])
}
