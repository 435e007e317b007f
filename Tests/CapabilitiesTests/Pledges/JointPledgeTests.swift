import Basics
import Capabilities
import Council
import Testing

@Suite struct `A joint pledge counts as its weakest mandatory part` {
  @Test func `R-SMART-1 the lead counts as the weakest part`() throws {
    let book = try bookOfPair(lead: .level3, part: .level1)
    #expect(book.joint("J1")?.level == .level1)
    #expect(book.usable("P1") == UsableLevel(level: .level1, limits: [.part("a", .level1)]))
    #expect(book.usable("P2") == UsableLevel(level: .level1, limits: []))
    let strong = try bookOfPair(lead: .level2, part: .level3)
    #expect(strong.usable("P1") == UsableLevel(level: .level2, limits: []))
  }

  @Test func `a part that is not mandatory holds nothing down`() throws {
    let book = try bookOfPair(lead: .level3, part: .level1, isMandatory: false)
    #expect(book.usable("P1") == UsableLevel(level: .level3, limits: []))
  }

  @Test(arguments: [
    (JointForm.embed, PledgeNature.unit, PartRole.subUnit), (.equip, .unit, .equipment),
    (.equip, .people, .equipment), (.equip, .equipment, .people), (.lift, .unit, .lift),
    (.train, .unit, .training), (.fund, .unit, .money), (.standby, .unit, .subUnit),
    (.rotation, .unit, .slot),
  ])
  func `each of the seven forms asks for its role`(
    form: JointForm, lead: PledgeNature, role: PartRole
  ) throws {
    let other: PartRole = role == .camp ? .lift : .camp
    let wanting = try bookOfPair(
      lead: .level2, part: .level2, form: form, nature: lead, role: other)
    #expect(wanting.joint("J1")?.missing == [role])
    #expect(wanting.joint("J1")?.level == ReadinessLevel.none)
    let whole = try bookOfPair(lead: .level2, part: .level2, form: form, nature: lead, role: role)
    #expect(whole.joint("J1")?.missing == [])
    #expect(whole.joint("J1")?.level == .level2)
    if form != .rotation {
      #expect(wanting.usable("P1") == UsableLevel(level: .none, limits: [.missing("J1", role)]))
    }
  }

  @Test func `in a rotation every slot counts for itself`() throws {
    let book = try bookOfPair(lead: .level3, part: .level1, form: .rotation, role: .slot)
    #expect(book.joint("J1")?.level == .level1)
    #expect(book.usable("P1").level == .level3)
    #expect(book.usable("P2").level == .level1)
  }

  @Test
  func `equipment, lift and money without a level of their own hold nothing down once covered`()
    throws
  {
    let covered = try bookOfPair(
      lead: .level2, part: nil, partNature: .lift, form: .lift, role: .lift)
    #expect(covered.usable("P1").level == .level2)
    let unit = try bookOfPair(lead: .level2, part: nil, form: .embed, role: .subUnit)
    #expect(unit.usable("P1").level == .none)
    let withdrawn = try bookOfPair(
      lead: .level2, part: nil, partNature: .lift, form: .lift, role: .lift,
      registration: .withdrawn)
    #expect(withdrawn.usable("P1").level == .none)
    #expect(withdrawn.joint("J1")?.parts.map(\.isCovered) == [false])
    let over = try bookOfPair(
      lead: .level2, part: nil, partNature: .lift, form: .lift, role: .lift, until: "2030-06-01")
    #expect(over.usable("P1").level == .none)
  }

  @Test func `a role that only a part withdrawn would bring is missing`() throws {
    let gone = try bookOfPair(
      lead: .level2, part: nil, isMandatory: false, partNature: .training, form: .train,
      role: .training, registration: .withdrawn)
    #expect(gone.joint("J1")?.missing == [.training])
    #expect(gone.usable("P1") == UsableLevel(level: .none, limits: [.missing("J1", .training)]))
    let there = try bookOfPair(
      lead: .level2, part: nil, isMandatory: false, partNature: .training, form: .train,
      role: .training)
    #expect(there.usable("P1") == UsableLevel(level: .level2, limits: []))
  }

  @Test func `a part that the register does not have is not covered`() throws {
    let register = CapabilityRegister(
      pledges: [try Sample.pledge()], levelNotices: [try Sample.notice(.level2, "2030-01-01")],
      jointPledges: [try Sample.joint("J1", .equip)],
      jointParts: [try Sample.part("a", pledge: "P9", .equipment)])
    let book = PledgeBook(register, on: try Sample.day("2030-06-01"))
    #expect(book.usable("P1").level == .none)
    #expect(book.joint("J1")?.parts.first?.contributor == nil)
  }

  @Test func `a ceiling and a registration that does not stand hold a pledge down`() throws {
    func usable(_ registration: Registration, _ ceilings: [LevelCeiling]) throws -> UsableLevel {
      let register = CapabilityRegister(
        levelCeilings: ceilings, pledges: [try Sample.pledge(registration: registration)],
        levelNotices: [try Sample.notice(.rapid, "2030-01-01")])
      return PledgeBook(register, on: try Sample.day("2030-06-01")).usable("P1")
    }
    let ceiling = try Sample.ceiling("XAA", .level3)
    #expect(try usable(.acknowledged, []).level == .rapid)
    #expect(
      try usable(.acknowledged, [ceiling])
        == UsableLevel(level: .level3, limits: [.ceiling(.level3, "XAA/L3")]))
    #expect(
      try usable(.withdrawn, [])
        == UsableLevel(level: .none, limits: [.registration(.withdrawn)]))
    #expect(try usable(.rejected, []).level == .none)
    #expect(try usable(.notRegistered, []).level == .rapid)
  }

  @Test func `what a pledge leads and shares is found, in order`() throws {
    let register = CapabilityRegister(
      pledges: [try Sample.pledge(), try Sample.pledge("P2", "XBB")],
      jointPledges: [
        try Sample.joint("J2", lead: "P2"), try Sample.joint("J1", lead: "P1"),
      ], jointParts: [try Sample.part("a", of: "J1", pledge: "P2", .equipment)])
    let book = PledgeBook(register, on: try Sample.day("2030-06-01"))
    #expect(book.joints(of: "P2").map(\.joint.id) == ["J1", "J2"])
    #expect(book.joint(ledBy: "P1")?.joint.id == "J1")
    #expect(book.joints(of: "P9").isEmpty)
    #expect(book.joint("J9") == nil)
  }
}

@Suite struct `R-SMART-2 no part blocks the whole` {
  @Test func `a caveat that keeps a part out of the mission blocks`() throws {
    #expect(try blocks(mission: "XMIS", barsMission: true) == ["c"])
    #expect(try blocks(mission: nil, barsMission: true) == ["c"])
    #expect(try blocks(mission: "XTWO", barsMission: true) == [])
    #expect(try blocks(mission: "XMIS", barsMission: false) == [])
  }

  @Test func `a caveat on a tag blocks where the tag is asked for`() throws {
    #expect(try blocks(barred: ["NVG"], tags: ["NVG", "HOIST"]) == ["c"])
    #expect(try blocks(barred: ["NVG"], tags: ["HOIST"]) == [])
  }

  @Test func `a caveat on all pledges concerns what goes into the mission`() throws {
    #expect(try blocks(barsMission: true, pledge: nil) == ["c"])
    #expect(try blocks(barsMission: true, pledge: nil, role: .lift) == [])
    #expect(try blocks(barsMission: true, pledge: "P2", role: .lift) == ["c"])
    #expect(try blocks(barsMission: true, pledge: "P1") == [])
  }

  @Test func `no slot of a rotation blocks another's`() throws {
    #expect(try blocks(barsMission: true, form: .rotation, role: .slot) == [])
  }

  private func blocks(
    mission: Identifier<Mission>? = "XMIS", barsMission: Bool = false, barred: [String] = [],
    tags: [String] = [], pledge: Identifier<Pledge>? = "P2", form: JointForm = .equip,
    role: PartRole = .equipment
  ) throws -> [Identifier<Caveat>] {
    let register = CapabilityRegister(
      caveats: [
        Caveat(
          id: "c", contributor: "XBB", pledge: pledge, nature: .task, mission: mission,
          barredTags: barred, barsMission: barsMission, provenance: try Sample.provenance())
      ], pledges: [try Sample.pledge(), try Sample.pledge("P2", "XBB")],
      jointPledges: [try Sample.joint("J1", form)],
      jointParts: [try Sample.part("a", pledge: "P2", role)])
    return PledgeBook(register, on: try Sample.day("2030-06-01"))
      .blocks("J1", in: "XMIS", tags: tags).map(\.id)
  }
}

@Suite struct `Pledges that are said again count once` {
  @Test func `the one that says others again does not count`() throws {
    let pledges = [
      try Sample.pledge("P1"), try Sample.pledge("P2"),
      try Sample.pledge("P3", restates: "P1; P2"), try Sample.pledge("P4", restates: "P9"),
    ]
    let book = PledgeBook(CapabilityRegister(pledges: pledges), on: try Sample.day("2030-06-01"))
    #expect(book.restating == ["P3"])
  }

  @Test func `of a circle one counts`() throws {
    let pledges = [
      try Sample.pledge("P1", restates: "P2"), try Sample.pledge("P2", restates: "P3,P1"),
      try Sample.pledge("P3", restates: "P1"), try Sample.pledge("P4", restates: "P4"),
    ]
    let book = PledgeBook(CapabilityRegister(pledges: pledges), on: try Sample.day("2030-06-01"))
    #expect(book.restating == ["P2", "P3"])
  }
}

/// A joint pledge `J1` led by `P1` with a part of `P2`, on 1 June 2030.
private func bookOfPair(
  lead: ReadinessLevel, part: ReadinessLevel?, isMandatory: Bool = true,
  partNature: PledgeNature = .unit, form: JointForm = .equip, nature: PledgeNature = .unit,
  role: PartRole = .equipment, registration: Registration = .acknowledged, until: String? = nil
) throws -> PledgeBook {
  var notices = [try Sample.notice(lead, "2030-01-01")]
  if let part { notices.append(try Sample.notice(part, "2030-01-01", of: "P2")) }
  let register = CapabilityRegister(
    pledges: [
      try Sample.pledge(nature: nature),
      try Sample.pledge(
        "P2", "XBB", nature: partNature, until: until, registration: registration),
    ], levelNotices: notices, jointPledges: [try Sample.joint("J1", form)],
    jointParts: [try Sample.part("a", pledge: "P2", role, isMandatory: isMandatory)])
  return PledgeBook(register, on: try Sample.day("2030-06-01"))
}
