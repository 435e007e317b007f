import Basics
import Capabilities
import Council
import Testing

@Suite struct `Of contradicting entries a plan uses one and says which` {
  @Test func `entries on different subjects all stay`() throws {
    let register = CapabilityRegister(
      levelNotices: [
        try Sample.notice(.level1, "2030-01-01"), try Sample.notice(.level2, "2030-06-01"),
      ])
    let (used, choices) = register.asUsed()
    #expect(used == register)
    #expect(choices.isEmpty)
  }

  @Test func `the surer of two is used`() throws {
    let sure = try ceiling("b", .level3, .seen)
    let register = CapabilityRegister(levelCeilings: [try ceiling("a", .level2, .likely), sure])
    let (used, choices) = register.asUsed()
    #expect(used.levelCeilings == [sure])
    #expect(
      choices == [
        FactChoice(
          kind: "level-ceilings", subject: "XAA", used: "b", setAside: ["a"],
          why: .higherConfidence)
      ])
  }

  @Test func `of two as sure the one known later is used`() throws {
    let later = try ceiling("b", .level3, .seen, known: "2030-02-01")
    let register = CapabilityRegister(levelCeilings: [
      later, try ceiling("a", .level2, .seen, known: "2030-01-01"),
    ])
    let (used, choices) = register.asUsed()
    #expect(used.levelCeilings == [later])
    #expect(choices.map(\.why) == [.laterKnownSince])
  }

  @Test func `else the lower key is used`() throws {
    let lower = try ceiling("a", .level3, .seen)
    let register = CapabilityRegister(levelCeilings: [try ceiling("b", .level2, .seen), lower])
    let (used, choices) = register.asUsed()
    #expect(used.levelCeilings == [lower])
    #expect(choices.map(\.why) == [.lowerID])
  }

  @Test func `the desk's choice goes before all`() throws {
    let chosen = try ceiling("b", .level2, .unverified)
    let register = CapabilityRegister(levelCeilings: [try ceiling("a", .level3, .seen), chosen])
    let (used, choices) = register.asUsed(
      choices: [
        DeskChoice(kind: "level-ceilings", used: "b"), DeskChoice(kind: "pledges", used: "a"),
      ])
    #expect(used.levelCeilings == [chosen])
    #expect(choices.map(\.why) == [.deskChoice])
  }

  @Test func `two that say the same are one, without a word`() throws {
    let register = CapabilityRegister(levelCeilings: [
      try ceiling("a", .level3, .seen), try ceiling("b", .level3, .likely),
    ])
    let (used, choices) = register.asUsed()
    #expect(used.levelCeilings.map(\.id) == ["a"])
    #expect(choices.isEmpty)
  }

  @Test func `no caveat and no pledge is set aside for another`() throws {
    let register = CapabilityRegister(
      caveats: [
        Caveat(
          id: "a", contributor: "XAA", nature: .night, barredTags: ["NVG"],
          provenance: try Sample.provenance()),
        Caveat(id: "b", contributor: "XAA", nature: .night, provenance: try Sample.provenance()),
      ],
      pledges: [try Sample.pledge("P1"), try Sample.pledge("P2", quantity: 2)])
    #expect(register.asUsed().0 == register)
  }

  private func ceiling(
    _ id: String, _ most: ReadinessLevel, _ confidence: Confidence, known: String? = nil
  ) throws -> LevelCeiling {
    try LevelCeiling(
      id: Identifier(id), contributor: "XAA", most: most,
      provenance: Sample.provenance(id, confidence, known: known))
  }
}

@Suite struct `Deployments and lines that look alike` {
  @Test func `an end that moved is one deployment, and the one known later is used`() throws {
    let moved = try Sample.deployment(
      "b", from: "2029-08-01", until: "2030-09-01", known: "2030-06-14")
    let register = CapabilityRegister(
      pledges: [try Sample.pledge()],
      deployments: [
        try Sample.deployment("a", from: "2029-08-01", until: "2030-08-01", known: "2029-03-01"),
        moved,
      ])
    let (used, choices) = register.asUsed()
    #expect(used.deployments == [moved])
    #expect(
      choices == [
        FactChoice(
          kind: "deployments", subject: "XMIS XAA AVN_MUHU P1", used: "b", setAside: ["a"],
          why: .laterKnownSince)
      ])
    let before = register.known(on: try Sample.day("2030-05-01")).asUsed()
    #expect(before.0.deployments.map(\.id) == ["a"])
    #expect(before.1.isEmpty)
  }

  @Test func `two units of one pledge are two`() throws {
    let register = CapabilityRegister(
      pledges: [try Sample.pledge(quantity: 2)],
      deployments: [
        try Sample.deployment("a", from: "2029-08-01", until: "2030-08-01"),
        try Sample.deployment("b", from: "2029-08-01", until: "2030-09-01", known: "2030-01-01"),
      ])
    #expect(register.asUsed().0 == register)
  }

  @Test func `one tour after another is two`() throws {
    let register = CapabilityRegister(
      pledges: [try Sample.pledge()],
      deployments: [
        try Sample.deployment("a", from: "2029-08-01", until: "2030-08-01"),
        try Sample.deployment("b", from: "2030-08-01", known: "2030-01-01"),
      ])
    #expect(register.asUsed().0 == register)
  }

  @Test func `deployments of neither pledge nor line are told apart by nothing but their keys`()
    throws
  {
    let register = CapabilityRegister(deployments: [
      try Sample.deployment("a", pledge: nil, from: "2029-08-01"),
      try Sample.deployment("b", pledge: nil, from: "2029-08-01", source: "other"),
    ])
    #expect(register.asUsed().0 == register)
  }

  @Test func `lines alike of one source stand beside each other, of two contradict`() throws {
    let one = CapabilityRegister(requirements: [
      try Sample.line("a"), try Sample.line("b", quantity: 2),
    ])
    #expect(one.asUsed().0 == one)
    let two = CapabilityRegister(requirements: [
      try Sample.line("a"), try Sample.line("b", quantity: 2),
      try Sample.line("c", quantity: 3, source: "other"),
    ])
    let (used, choices) = two.asUsed()
    #expect(used.requirements.map(\.id) == ["a", "b"])
    #expect(choices.map(\.setAside) == [["c"]])
  }
}
