import Basics
import Capabilities
import Council
import Testing

@Suite struct `What only the register shows to be wrong is refused at its field` {
  @Test func `an unknown unit type is refused with the nearest known`() throws {
    let wrong = try Sample.pledge(type: "AVN_MUHH")
    #expect(
      try refusals(of: wrong) == [
        EntryRefusal(
          kind: .pledges, key: "P1", field: .unitType, value: "AVN_MUHH",
          reason: .unknown(.entry(.unitTypes), nearest: ["AVN_MUHU"]))
      ])
    #expect(try refusals(of: wrong).first?.next == .useOneOf(["AVN_MUHU"]))
    #expect(try refusals(of: Sample.pledge()).isEmpty)
  }

  @Test func `where none comes near, it says what to enter first`() throws {
    let refusals = try refusals(of: Sample.pledge("P1", "YYY", type: nil))
    #expect(refusals.map(\.field) == [.contributor])
    #expect(refusals.map(\.next) == [.enterFirst(.entry(.contributors))])
  }

  @Test func `an unknown mission, pledge and task are refused`() throws {
    let line = try Sample.line(mission: "XMIX", task: "T1")
    #expect(
      try refusals(of: line).map(\.reason) == [
        .unknown(.mission, nearest: ["XMIS"]), .unknown(.task, nearest: []),
      ])
    let notice = try Sample.notice(.level1, "2030-01-01", of: "P9")
    #expect(
      try refusals(of: notice).map(\.reason) == [
        .unknown(.entry(.pledges), nearest: ["P1", "P2"])
      ])
    #expect(try refusals(of: Sample.line()).isEmpty)
  }

  @Test func `a State must be one that the register names`() throws {
    let state = Contributor(
      id: "XYY", nature: .state, standing: .current, provenance: try Sample.provenance())
    var council = try Sample.council()
    #expect(register().refusals(of: state.fact, on: today(), council: council).isEmpty)
    council.states = [
      State(
        code: "XYZ", m49: "999", english: "Xyland", french: "Xylande",
        provenance: try Sample.provenance())
    ]
    #expect(
      register().refusals(of: state.fact, on: today(), council: council).map(\.reason) == [
        .unknownState(nearest: ["XYZ"])
      ])
  }

  @Test(arguments: [
    EvidenceNature.assessmentVisit, .confirmation,
  ]) func `evidence of a day to come is refused`(nature: EvidenceNature) throws {
    let early = try Sample.evidence(nature, "2030-06-02")
    #expect(
      try refusals(of: early) == [
        EntryRefusal(
          kind: .evidence, key: early.key, field: .day, value: "2030-06-02",
          reason: .afterToday(today()))
      ])
    #expect(try refusals(of: early).first?.next == .notAfter(today()))
    #expect(try refusals(of: Sample.evidence(nature, "2030-06-01")).isEmpty)
  }

  @Test func `so are a notice, an answer, a decision and a notice of withdrawal`() throws {
    let day = try Sample.day("2030-06-02")
    let provenance = try Sample.provenance()
    let facts: [CapabilityFact] = [
      try Sample.notice(.level1, "2030-06-02").fact,
      HostConsent(
        id: "a", contributor: "XAA", mission: "XMIS", answer: .given, day: day,
        provenance: provenance
      ).fact,
      WithdrawalNotice(
        id: "a", contributor: "XAA", announced: day, effective: day, provenance: provenance
      ).fact,
    ]
    for fact in facts {
      let refusals = register().refusals(of: fact, on: today(), council: try Sample.council())
      #expect(refusals.map(\.reason) == [.afterToday(today())])
    }
  }

  @Test func `a notice above the contributor's own ceiling is refused`() throws {
    var register = register()
    register.levelCeilings = [try Sample.ceiling("XAA", .level3, from: "2030-01-01")]
    let council = try Sample.council()
    let barred = try Sample.notice(.rapid, "2030-02-01")
    let refusals = register.refusals(of: barred.fact, on: today(), council: council)
    #expect(refusals.map(\.reason) == [.aboveCeiling(.level3, by: "XAA/L3")])
    #expect(refusals.map(\.next) == [.atMost(.level3, or: "XAA/L3")])
    for innocent in [
      try Sample.notice(.level3, "2030-02-01"), try Sample.notice(.rapid, "2029-12-31"),
      try Sample.notice(.rapid, "2030-02-01", of: "P2"),
    ] {
      #expect(register.refusals(of: innocent.fact, on: today(), council: council).isEmpty)
    }
  }

  @Test func `a type does not stand in for itself`() throws {
    func substitution(_ given: Identifier<UnitType>) throws -> Substitution {
      Substitution(
        id: "s", wanted: "AVN_MUHU", given: given, price: 10, provenance: try Sample.provenance())
    }
    #expect(try refusals(of: substitution("AVN_MUHU")).map(\.reason) == [.itself])
    #expect(try refusals(of: substitution("AVN_ARMED")).isEmpty)
  }

  @Test func `an entry on another contributor's pledge is refused`() throws {
    func caveat(_ contributor: Identifier<Contributor>) throws -> Caveat {
      Caveat(
        id: "c", contributor: contributor, pledge: "P1", nature: .night,
        provenance: try Sample.provenance())
    }
    #expect(try refusals(of: caveat("XBB")).map(\.next) == [.nameContributor("XAA")])
    #expect(try refusals(of: caveat("XAA")).isEmpty)
  }

  @Test func `a partner's slot holds its shortest`() throws {
    func partner(_ shortest: Int, _ longest: Int, until: String) throws -> SchemePartner {
      try SchemePartner(
        id: "p", scheme: "S1", contributor: "XAA", from: Sample.day("2030-01-01"),
        until: Sample.day(until), shortest: shortest, longest: longest, rampUp: 0, rampDown: 0,
        provenance: Sample.provenance())
    }
    #expect(
      try refusals(of: partner(4, 3, until: "2030-03-01")).map(\.reason) == [
        .longestBelowShortest(longest: 3, shortest: 4)
      ])
    #expect(
      try refusals(of: partner(4, 6, until: "2030-02-15")).map(\.reason) == [
        .slotBelowShortest(slot: 3, shortest: 4)
      ])
    #expect(try refusals(of: partner(4, 6, until: "2030-02-17")).isEmpty)
  }

  @Test func `a line with no months never comes to be`() throws {
    #expect(throws: InvalidEntry(.until, "2030-01", .endsBeforeItStarts)) {
      try Sample.line(from: "2030-01", until: "2030-01")
    }
  }

  @Test func `an entry counts in place of the one of its key`() throws {
    let same = try Sample.pledge("P2", "XBB", restates: "P1")
    #expect(try refusals(of: same).isEmpty)
    var register = register()
    register.pledges.append(try Sample.pledge("P3", restates: "P2"))
    let circle = try Sample.pledge("P2", "XBB", restates: "P3")
    #expect(
      register.refusals(of: circle.fact, on: today(), council: try Sample.council()).map(\.reason)
        == [.circle(["P2", "P3"])])
  }

  private func today() -> Day { Day(year2030: 6, 1) }

  private func refusals(of entry: some CapabilityEntry) throws -> [EntryRefusal] {
    register().refusals(of: entry.fact, on: today(), council: try Sample.council())
  }
}

@Suite struct `Pledges that are used more than they are` {
  @Test func `two missions do not have one unit at once`() throws {
    let second = try Sample.deployment("b", mission: "XTWO", from: "2030-03-01")
    #expect(
      try refusals(of: second) == [
        EntryRefusal(
          kind: .deployments, key: "b", field: .from, value: "2030-03-01",
          reason: .overlaps(["a"], from: Sample.day("2030-03-01"), units: 2, pledged: 1))
      ])
    #expect(try refusals(of: Sample.deployment("b", mission: "XTWO", from: "2030-04-01")).isEmpty)
    #expect(try refusals(of: second, quantity: 2).isEmpty)
    #expect(try refusals(of: second, quantity: nil).isEmpty)
  }

  @Test func `one deployment told by two sources is kept twice`() throws {
    let other = try Sample.deployment("b", from: "2030-01-15", until: "2030-05-01", source: "other")
    #expect(try refusals(of: other).isEmpty)
    let same = try Sample.deployment("b", from: "2030-01-15", until: "2030-05-01")
    #expect(try refusals(of: same).map(\.field) == [.from])
  }

  @Test func `a deployment of more units than were pledged is refused at its quantity`() throws {
    let many = try Sample.deployment("b", quantity: 3, from: "2031-01-01")
    #expect(try refusals(of: many).map(\.field) == [.quantity])
  }

  @Test func `a part is not pledged twice at once`() throws {
    let part = try Sample.part("b", of: "J2", pledge: "E1", .equipment)
    let refusals = try refusals(of: part)
    #expect(
      refusals.map(\.reason) == [.pledgedTwice(["a"], from: nil, uses: 2, pledged: 1)])
    #expect(refusals.map(\.next) == [.endOrRaiseQuantity(["a"], from: nil)])
    #expect(try self.refusals(of: part, equipment: 2).isEmpty)
    #expect(try self.refusals(of: part, nature: .money).isEmpty)
  }

  @Test func `it may serve one after the other`() throws {
    let later = try Sample.part("b", of: "J2", pledge: "E1", .equipment, from: "2030-07-01")
    #expect(try refusals(of: later, slot: ("2030-01-01", "2030-07-01")).isEmpty)
    #expect(
      try refusals(of: later, slot: ("2030-01-01", "2030-07-02")).map(\.reason) == [
        .pledgedTwice(["a"], from: Sample.day("2030-07-01"), uses: 2, pledged: 1)
      ])
  }

  @Test func `a lead is no part of its own, but may take its turn`() throws {
    #expect(
      try refusals(of: Sample.part("b", pledge: "P1", .people)).map(\.reason) == [
        .leadsItself("J1")
      ])
    #expect(try refusals(of: Sample.part("b", pledge: "P1", .slot)).isEmpty)
  }

  private func refusals(
    of entry: some CapabilityEntry, quantity: Int? = 1, equipment: Int? = 1,
    nature: PledgeNature = .equipment, slot: (String, String)? = nil
  ) throws -> [EntryRefusal] {
    var register = register()
    register.pledges = [
      try Sample.pledge(quantity: quantity), try Sample.pledge("P2", "XBB"),
      try Sample.pledge("E1", "XBB", nature: nature, quantity: equipment),
    ]
    register.deployments = [
      try Sample.deployment("a", from: "2030-01-01", until: "2030-04-01")
    ]
    register.jointPledges = [try Sample.joint("J1"), try Sample.joint("J2", lead: "P2")]
    register.jointParts = [
      try Sample.part("a", pledge: "E1", .equipment, from: slot?.0, until: slot?.1)
    ]
    var council = try Sample.council()
    council.missions.append(
      Mission(
        id: "XTWO", english: "", french: "", kind: .peacekeeping, seat: "", hosts: [], began: nil,
        ended: nil, provenance: try Sample.provenance()))
    return register.refusals(of: entry.fact, on: Day(year2030: 6, 1), council: council)
  }
}

/// Two contributors, two pledges, two types and a scheme.
private func register() -> CapabilityRegister {
  (try? CapabilityRegister(
    unitTypes: [Sample.unitType(), Sample.unitType("AVN_ARMED")],
    contributors: [Sample.contributor("XAA"), Sample.contributor("XBB")],
    pledges: [Sample.pledge(), Sample.pledge("P2", "XBB")],
    rotationSchemes: [
      RotationScheme(
        id: "S1", name: "", mission: "XMIS", unitType: "AVN_MUHU", from: Sample.day("2030-01-01"),
        until: Sample.day("2031-01-01"), provenance: Sample.provenance())
    ])) ?? CapabilityRegister()
}

extension Day {
  fileprivate init(year2030 month: Int, _ day: Int) {
    self = (try? Day(year: 2030, month: month, day: day)) ?? Day(0)
  }
}
