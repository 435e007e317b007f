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
      try WithdrawalNotice(
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

  @Test func `a pledge says again its own contributor's alone, and is a function of none but that`()
    throws
  {
    let other = try Sample.pledge("P3", "XBB", restates: "P1; P2")
    #expect(
      try refusals(of: other) == [
        EntryRefusal(
          kind: .pledges, key: "P3", field: .restates, value: "P1",
          reason: .anotherContributor("XAA"))
      ])
    #expect(try refusals(of: Sample.pledge("P3", "XBB", restates: "P2")).isEmpty)
    let function = try Sample.pledge("P3", "XBB", functionOf: "P1")
    #expect(try refusals(of: function).map(\.field) == [.functionOf])
    #expect(
      try refusals(of: Sample.pledge("P3", functionOf: "P3")).map(\.reason) == [.itself])
    #expect(try refusals(of: Sample.pledge("P3", "XBB", functionOf: "P2")).isEmpty)
  }

  @Test func `a pledge that others name keeps its contributor`() throws {
    var register = register()
    register.caveats = [
      Caveat(
        id: "c", contributor: "XAA", pledge: "P1", nature: .night,
        provenance: try Sample.provenance())
    ]
    register.deployments = [try Sample.deployment("d", from: "2030-01-01")]
    func refusals(_ contributor: String) throws -> [EntryRefusal.Reason] {
      register.refusals(
        of: try Sample.pledge("P1", contributor).fact, on: today(), council: try Sample.council()
      ).map(\.reason)
    }
    #expect(try refusals("XBB") == [.namedForAnother(["c", "d"], "XAA")])
    #expect(try refusals("XAA").isEmpty)
  }

  @Test func `values that contradict each other make no entry, and name the field`() throws {
    let day = try Sample.day("2030-01-01")
    let provenance = try Sample.provenance()
    func pledge(_ longest: Int) throws -> Pledge {
      try Pledge(
        id: "P", contributor: "XAA", nature: .unit, shortestTour: 6, longestTour: longest,
        registration: .draft, provenance: provenance)
    }
    #expect(throws: InvalidEntry(.longestTour, "4", .contradicts(.shortestTour))) {
      try pledge(4)
    }
    _ = try pledge(6)
    func type(_ most: Int) throws -> UnitType {
      try UnitType(
        id: "T", english: "", component: .military, strengthLeast: 900, strengthMost: most,
        provenance: provenance)
    }
    #expect(throws: InvalidEntry(.strengthMost, "100", .contradicts(.strengthLeast))) {
      try type(100)
    }
    _ = try type(900)
    func notice(_ effective: Day) throws -> WithdrawalNotice {
      try WithdrawalNotice(
        id: "w", contributor: "XAA", announced: day, effective: effective, provenance: provenance)
    }
    #expect(throws: InvalidEntry(.effective, "2029-12-31", .contradicts(.announced))) {
      try notice(day.advanced(by: -1))
    }
    _ = try notice(day)
    func transfer(_ mission: Identifier<Mission>) throws -> Transfer {
      try Transfer(
        id: "t", fromMission: "XMIS", toMission: mission, unitType: "T", quantity: 1, from: day,
        provenance: provenance)
    }
    #expect(throws: InvalidEntry(.toMission, "XMIS", .contradicts(.fromMission))) {
      try transfer("XMIS")
    }
    _ = try transfer("XTWO")
    #expect(throws: InvalidEntry(.isEndUnknown, "", .contradicts(.until))) {
      try Deployment(
        id: "d", mission: "XMIS", contributor: "XAA", unitType: "T", quantity: 1,
        state: .inMission, from: day, until: day.advanced(by: 1), isEndUnknown: true,
        provenance: provenance)
    }
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
        .slotBelowShortest(slot: 2, shortest: 4)
      ])
    // Half-months count that lie whole in the days, as the rotation is planned.
    #expect(
      try refusals(of: partner(4, 6, until: "2030-02-28")).map(\.reason) == [
        .slotBelowShortest(slot: 3, shortest: 4)
      ])
    #expect(try refusals(of: partner(4, 6, until: "2030-03-01")).isEmpty)
  }

  @Test func `a line with no months never comes to be`() throws {
    #expect(throws: InvalidEntry(.until, "2030-01", .endsBeforeItStarts)) {
      try Sample.line(from: "2030-01", until: "2030-01")
    }
  }

  @Test func `an entry counts in place of the one of its key`() throws {
    var register = register()
    register.pledges.append(try Sample.pledge("P3", "XBB"))
    let council = try Sample.council()
    let same = try Sample.pledge("P2", "XBB", restates: "P3")
    #expect(register.refusals(of: same.fact, on: today(), council: council).isEmpty)
    register.pledges[2] = try Sample.pledge("P3", "XBB", restates: "P2")
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
    #expect(
      try refusals(of: many) == [
        EntryRefusal(
          kind: .deployments, key: "b", field: .quantity, value: "3",
          reason: .moreThanPledged(units: 3, pledged: 1))
      ])
    #expect(try refusals(of: many).first?.next == .atMostUnits(1))
    #expect(try refusals(of: many, quantity: 3).isEmpty)
  }

  @Test func `a pledge does not come to have fewer units than are in place`() throws {
    func refusals(_ quantity: Int) throws -> [EntryRefusal] {
      var register = register()
      register.deployments = [
        try Sample.deployment("a", from: "2030-01-01"),
        try Sample.deployment("b", line: "L2", from: "2030-02-01"),
      ]
      register.pledges = [try Sample.pledge(quantity: 2)]
      return register.refusals(
        of: try Sample.pledge(quantity: quantity).fact, on: Day(year2030: 6, 1),
        council: try Sample.council())
    }
    #expect(
      try refusals(1) == [
        EntryRefusal(
          kind: .pledges, key: "P1", field: .quantity, value: "1",
          reason: .overlaps(["a", "b"], from: Sample.day("2030-02-01"), units: 2, pledged: 1))
      ])
    #expect(try refusals(2).isEmpty)
  }

  @Test func `pledges of one unit hold its deployments together`() throws {
    func refusals(restates: String) throws -> [FieldName] {
      var register = register()
      register.pledges = [try Sample.pledge(), try Sample.pledge("P3", restates: restates)]
      register.deployments = [try Sample.deployment("a", from: "2030-01-01")]
      return register.refusals(
        of: try Sample.deployment("b", pledge: "P3", line: "L2", from: "2030-02-01").fact,
        on: Day(year2030: 6, 1), council: try Sample.council()
      ).map(\.field).filter { $0 != .line }
    }
    #expect(try refusals(restates: "P1") == [.from])
    #expect(try refusals(restates: "").isEmpty)
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
