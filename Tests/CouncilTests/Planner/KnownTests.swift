import Basics
import Council
import Testing

@Suite struct `What was known on a day` {
  @Test func `a mandate is known from its adoption, or from when its row says`() throws {
    let register = CouncilRegister(mandates: [
      try Fact.period("A", "1 (2019)", adopted: "2019-03-15", expiry: "2020-03-15"),
      try Fact.period(
        "A", "2 (2019)", adopted: "2019-03-15", expiry: "2020-03-15", knownSince: "2019-05-01"),
    ])
    #expect(register.known(on: try Fact.day("2019-03-14")).mandates.isEmpty)
    #expect(register.known(on: try Fact.day("2019-03-15")).mandates.count == 1)
    #expect(register.known(on: try Fact.day("2019-05-01")).mandates.count == 2)
  }

  @Test func `an actual day still to come is planned at most`() throws {
    let register = CouncilRegister(steps: [
      try Fact.step(
        "A", "1 (2019)", .contributorMeeting, planned: "2020-03-05", actual: "2020-03-06",
        knownSince: "2020-02-01")
    ])
    let before = try #require(register.known(on: try Fact.day("2020-03-05")).steps.first)
    #expect(before.actual == nil)
    #expect(try before.planned == Fact.day("2020-03-05"))
    let after = try #require(register.known(on: try Fact.day("2020-03-06")).steps.first)
    #expect(try after.actual == Fact.day("2020-03-06"))
    #expect(register.known(on: try Fact.day("2020-01-31")).steps.isEmpty)
  }

  @Test func `that a step was not held is not known before its day`() throws {
    let register = CouncilRegister(steps: [
      try Fact.step("A", "1 (2019)", .consultations, planned: "2020-03-20", notHeld: true)
    ])
    #expect(register.known(on: try Fact.day("2020-03-19")).steps.first?.notHeld == false)
    #expect(register.known(on: try Fact.day("2020-03-20")).steps.first?.notHeld == true)
  }

  @Test func `of the other facts those known later are left out`() throws {
    var register = try Fact.cyprus()
    register.holidays = [
      Holiday(
        id: "h", day: try Fact.day("2019-07-04"), name: "h", kind: .official,
        provenance: try Fact.provenance(knownSince: "2018-12-01"))
    ]
    #expect(register.known(on: try Fact.day("2018-11-30")).holidays.isEmpty)
    #expect(register.known(on: try Fact.day("2018-12-01")).holidays.count == 1)
  }
}

@Suite struct `Of facts that contradict each other` {
  private func pair(
    _ first: (id: String, Confidence, known: String?),
    _ second: (id: String, Confidence, known: String?)
  ) throws -> CouncilRegister {
    CouncilRegister(mandates: [
      try Fact.period(
        "UNMISS", "2779 (2025)", adopted: "2025-05-08", expiry: "2026-04-30", id: first.id,
        confidence: first.1, knownSince: first.known),
      try Fact.period(
        "UNMISS", "2779 (2025)", adopted: "2025-05-09", expiry: "2026-04-30", id: second.id,
        confidence: second.1, knownSince: second.known),
    ])
  }

  private func choice(_ register: CouncilRegister, _ desk: [DeskChoice] = []) -> FactChoice? {
    let (used, choices) = register.asUsed(choices: desk)
    #expect(used.mandates.count == 1)
    #expect(used.mandates.first?.id.rawValue == choices.first?.used)
    #expect(choices.count == 1)
    return choices.first
  }

  @Test func `the surer is used`() throws {
    let choice = try choice(pair(("a", .likely, "2025-06-01"), ("b", .verified, nil)))
    #expect(choice?.used == "b")
    #expect(choice?.setAside == ["a"])
    #expect(choice?.why == .higherConfidence)
    #expect(choice?.subject == "UNMISS S/RES/2779 (2025)")
    #expect(choice?.kind == "mandates")
  }

  @Test func `of equally sure ones the one known later is used`() throws {
    let choice = try choice(pair(("a", .seen, "2025-05-09"), ("b", .seen, "2025-06-01")))
    #expect(choice?.used == "b")
    #expect(choice?.why == .laterKnownSince)
  }

  @Test func `else the lower id is used`() throws {
    let choice = try choice(pair(("b", .seen, "2025-05-09"), ("a", .seen, "2025-05-09")))
    #expect(choice?.used == "a")
    #expect(choice?.why == .lowerID)
  }

  @Test func `the desk's choice comes before all`() throws {
    let register = try pair(("a", .likely, nil), ("b", .verified, "2025-06-01"))
    let choice = choice(register, [DeskChoice(kind: "mandates", used: "a")])
    #expect(choice?.used == "a")
    #expect(choice?.why == .deskChoice)
    // A choice of another kind of fact says nothing.
    #expect(
      register.asUsed(choices: [DeskChoice(kind: "holidays", used: "a")]).1.first?.used == "b")
  }

  @Test func `the order in which they stand makes no difference`() throws {
    let register = try pair(("a", .likely, nil), ("b", .verified, nil))
    let turned = CouncilRegister(mandates: register.mandates.reversed())
    #expect(register.asUsed().1 == turned.asUsed().1)
  }

  @Test func `two that say the same are one, and no contradiction`() throws {
    let register = CouncilRegister(mandates: [
      try Fact.period("A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-07-31", id: "x"),
      try Fact.period(
        "A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-07-31", id: "y",
        confidence: .verified),
    ])
    let (used, choices) = register.asUsed()
    #expect(used.mandates.map(\.id) == ["y"])
    #expect(choices.isEmpty)
  }

  @Test func `one decision on two missions, or two in a row, contradict nothing`() throws {
    let register = CouncilRegister(mandates: [
      try Fact.period("A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-07-31", change: .final),
      try Fact.period("B", "1 (2019)", adopted: "2019-01-30", expiry: "2020-07-31"),
      try Fact.period(
        "A", "1 (2019)", adopted: "2019-01-30", start: "2019-08-01", expiry: "2019-12-31",
        change: .withdrawal, id: "A-later"),
      try Fact.period(
        "A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-07-31", change: .ceiling,
        id: "A-ceiling"),
    ])
    let (used, choices) = register.asUsed()
    #expect(used.mandates.count == 4)
    #expect(choices.isEmpty)
  }

  @Test func `holidays, presidencies, members, penholders and missions are judged alike`() throws {
    let (likely, seen) = (try Fact.provenance(.likely), try Fact.provenance(.seen))
    let month = try Fact.month("2019-07")
    func mission(_ name: String, _ provenance: Provenance) -> Mission {
      Mission(
        id: "A", english: name, french: name, kind: .peacekeeping, seat: "", hosts: [],
        began: nil, ended: nil, provenance: provenance)
    }
    let register = CouncilRegister(
      missions: [mission("one", likely), mission("two", seen)],
      holidays: [
        try Fact.holiday("2019-07-10", id: "h1", confidence: .likely),
        try Fact.holiday("2019-07-10", kind: .floating, id: "h2"),
      ],
      presidencies: [
        Presidency(id: "p1", month: month, state: "PER", provenance: seen),
        Presidency(id: "p2", month: month, state: "POL", provenance: likely),
      ],
      members: [
        Membership(id: "m1", year: 2019, state: "PER", seat: .elected, provenance: likely),
        Membership(id: "m2", year: 2019, state: "PER", seat: .permanent, provenance: seen),
        Membership(id: "m3", year: 2019, state: "POL", seat: .elected, provenance: seen),
      ],
      penholders: [
        Penholder(
          id: "q1", mission: "A", states: ["FRA"], from: nil, until: nil, provenance: likely),
        Penholder(id: "q2", mission: "A", states: ["GBR"], from: nil, until: nil, provenance: seen),
      ])
    let (used, choices) = register.asUsed()
    #expect(used.missions.map(\.english) == ["two"])
    #expect(used.holidays.map(\.id) == ["h2"])
    #expect(used.presidencies.map(\.id) == ["p1"])
    #expect(used.members.map(\.id) == ["m2", "m3"])
    #expect(used.penholders.map(\.id) == ["q2"])
    #expect(
      choices.map(\.kind) == ["missions", "holidays", "presidencies", "members", "penholders"])
  }
}
