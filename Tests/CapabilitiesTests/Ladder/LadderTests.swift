import Basics
import Capabilities
import Testing

@Suite struct `The readiness ladder` {
  static let level1: [EvidenceNature] = [
    .noteVerbale, .tableOfOrganization, .majorEquipment, .selfSustainment, .basicTraining,
    .humanRightsScreening, .acceptanceNotice,
  ]

  @Test func `R-PCRS-1 asks for a pledge received and acknowledged`() throws {
    let none = try ladder(registration: .notRegistered)
    #expect(none.criterion(.acknowledged)?.standing == .notMet)
    #expect(
      none.criterion(.acknowledged)?.missing.map(\.owedBy) == [.contributor, .planningCell])
    let submitted = try ladder(registration: .submitted)
    #expect(
      submitted.criterion(.acknowledged)?.missing.map(\.need) == [.evidence(.acknowledgement)])
    #expect(try ladder().criterion(.acknowledged)?.standing == .met)
    let shown = try ladder(
      [.pledgeReceived, .acknowledgement], registration: .notRegistered)
    #expect(shown.criterion(.acknowledged)?.standing == .met)
    #expect(shown.criterion(.acknowledged)?.evidence.count == 2)
  }

  @Test func `R-PCRS-2 asks for the note, the lists, the certificates and the acceptance`() throws {
    let all = try ladder(Self.level1)
    #expect(all.criterion(.level1)?.standing == .met)
    #expect(all.criteriaMet == .level1)
    for (index, nature) in Self.level1.enumerated() {
      var but = Self.level1
      but.remove(at: index)
      let ladder = try ladder(but)
      #expect(ladder.criterion(.level1)?.missing.map(\.need) == [.evidence(nature)])
      #expect(ladder.criteriaMet == .none)
      #expect(
        ladder.criterion(.level1)?.owedBy
          == (nature == .acceptanceNotice ? .planningCell : .contributor))
    }
  }

  @Test func `what was found wanting is the contributor's to mend, and R-PCRS-3 helps`() throws {
    let wanting = try ladder(
      Self.level1, more: [try Sample.evidence(.basicTraining, "2030-02-01", .notMet)])
    #expect(
      wanting.criterion(.level1)?.missing.map(\.need) == [
        .mended(
          .basicTraining, since: try Sample.day("2030-02-01"),
          "P1/basic training certificate/2030-02-01")
      ])
    #expect(wanting.criterion(.level1)?.owedBy == .contributor)
    #expect(wanting.criterion(.help)?.standing == .notMet)
    #expect(wanting.criterion(.help)?.owedBy == .planningCell)
    #expect(try ladder(Self.level1).criterion(.help)?.standing == .notApplicable)
  }

  @Test func `R-PCRS-4 asks for a successful visit`() throws {
    let met = try ladder(Self.level1 + [.assessmentVisit])
    #expect(met.criteriaMet == .level2)
    let missing = try ladder(Self.level1)
    #expect(missing.criterion(.level2)?.owedBy == .forceGeneration)
    #expect(try ladder(Self.level1, isPolice: true).criterion(.level2)?.owedBy == .policeSelection)
    let failed = try ladder(
      Self.level1, more: [try Sample.evidence(.assessmentVisit, "2030-03-01", .notMet)])
    #expect(failed.criterion(.level2)?.owedBy == .contributor)
    #expect(failed.criteriaMet == .level1)
  }

  @Test func `R-PCRS-5 asks for alignment, shown as such or by lists`() throws {
    let below = Self.level1 + [.assessmentVisit]
    #expect(try ladder(below + [.alignedRequirement]).criteriaMet == .level3)
    #expect(try ladder(below + [.memorandumDraft, .loadList]).criteriaMet == .level3)
    let half = try ladder(below + [.memorandumDraft])
    #expect(half.criteriaMet == .level2)
    #expect(half.criterion(.level3)?.missing.map(\.need) == [.evidence(.loadList)])
    let wanting = try ladder(
      below + [.memorandumDraft, .loadList],
      more: [try Sample.evidence(.alignedRequirement, "2030-03-01", .notMet)])
    #expect(wanting.criteriaMet == .level2)
  }

  @Test func `R-PCRS-6 asks for commitment, agreement, visit and approval`() throws {
    let below = Self.level1 + [.assessmentVisit, .alignedRequirement]
    let rapid: [EvidenceNature] = [
      .deploymentCommitment, .rapidAgreement, .verificationVisit, .approval,
    ]
    #expect(try ladder(below + rapid).criteriaMet == .rapid)
    #expect(try ladder(below + rapid.reversed()).criteriaMet == .rapid)
    for (nature, owner) in zip(
      rapid,
      [.contributor, .contributor, .forceGeneration, .underSecretaryGeneral] as [LadderOwner])
    {
      let ladder = try ladder(below + rapid.filter { $0 != nature })
      #expect(ladder.criteriaMet == .level3)
      #expect(ladder.criterion(.rapid)?.missing.map(\.need) == [.evidence(nature)])
      #expect(ladder.criterion(.rapid)?.owedBy == owner)
    }
  }

  @Test func `R-PCRS-10 bars a level by the contributor's own law`() throws {
    let ceiling = try Sample.ceiling("XAA", .level3, from: "2029-01-01")
    let barred = try ladder(
      Self.level1 + [
        .assessmentVisit, .alignedRequirement, .deploymentCommitment, .rapidAgreement,
        .verificationVisit, .approval,
      ], notices: [try Sample.notice(.level3, "2030-01-01")], ceilings: [ceiling])
    #expect(barred.criteriaMet == .level3)
    #expect(barred.criterion(.rapid)?.standing == .notApplicable)
    #expect(barred.criterion(.ceiling)?.standing == .met)
    #expect(barred.next?.level == .rapid)
    #expect(barred.next?.reachable == nil)
    #expect(barred.next?.missing.first?.need == .ceiling("XAA/L3", most: .level3))
    #expect(barred.question == nil)

    let above = try ladder(notices: [try Sample.notice(.rapid, "2030-01-01")], ceilings: [ceiling])
    #expect(above.criterion(.ceiling)?.standing == .notMet)
    #expect(above.notified.level == .rapid)
    #expect(above.review.contains(.aboveCeiling(.level3, "XAA/L3")))
    #expect(try ladder().criterion(.ceiling)?.standing == .notApplicable)
  }

  @Test func `the notified level is the latest notice's, whatever the evidence says`() throws {
    let notices = [
      try Sample.notice(.level1, "2029-01-01"), try Sample.notice(.level2, "2029-06-01"),
      try Sample.notice(.level2, "2030-01-01"), try Sample.notice(.level3, "2031-01-01"),
    ]
    let ladder = try ladder(notices: notices)
    #expect(ladder.notified.level == .level2)
    #expect(ladder.notified.since == (try Sample.day("2029-06-01")))
    #expect(ladder.notified.notice == "P1/L2/2030-01-01")
    #expect(ladder.question == nil)
    #expect(ladder.criteriaMet == .none)
  }

  @Test func `a difference is a question, and changes nothing`() throws {
    let above = try ladder(
      Self.level1 + [.assessmentVisit], notices: [try Sample.notice(.level1, "2030-01-01")])
    #expect(above.question == .metAbove(.level2, notified: .level1))
    #expect(above.notified.level == .level1)
    #expect(above.next?.missing.map(\.need) == [.notice(.level2)])
    #expect(above.next?.missing.map(\.owedBy) == [.planningCell])
    let below = try ladder(Self.level1, notices: [try Sample.notice(.level2, "2030-01-01")])
    #expect(below.question == .metBelow(.level1, notified: .level2))
    #expect(below.notified.level == .level2)
  }

  @Test func `every rule is there once, in order`() throws {
    #expect(try ladder().criteria.map(\.rule) == LadderRule.allCases)
  }

  @Test func `a pledge that is not known on the day has no ladder`() throws {
    let register = CapabilityRegister(pledges: [try Sample.pledge(known: "2030-02-01")])
    #expect(register.ladder(of: "P1", on: try Sample.day("2030-01-31")) == nil)
    #expect(register.ladder(of: "P1", on: try Sample.day("2030-02-01")) != nil)
    #expect(register.ladder(of: "P2", on: try Sample.day("2030-02-01")) == nil)
  }
}

/// The ladder on 1 June 2030 of a pledge with evidence of January 2030.
func ladder(
  _ natures: [EvidenceNature] = [], more: [Evidence] = [], notices: [LevelNotice] = [],
  ceilings: [LevelCeiling] = [], registration: Registration = .acknowledged,
  registered: String? = "2030-01-01", isPolice: Bool = false, on day: String = "2030-06-01"
) throws -> Ladder {
  let register = CapabilityRegister(
    unitTypes: [try Sample.unitType("AVN_MUHU", isPolice ? .police : .military)],
    levelCeilings: ceilings,
    pledges: [try Sample.pledge(registration: registration, registered: registered)],
    levelNotices: notices,
    evidence: try natures.map { try Sample.evidence($0, "2030-01-10") } + more
  )
  return try #require(register.ladder(of: "P1", on: try Sample.day(day)))
}
