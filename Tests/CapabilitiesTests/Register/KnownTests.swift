import Basics
import Capabilities
import Testing

@Suite struct `What was known on a day` {
  @Test func `evidence, notices, answers and decisions of a later day are unknown`() throws {
    let register = try dated("2030-01-02", known: nil)
    #expect(register.known(on: try Sample.day("2030-01-02")) == register)
    #expect(register.known(on: try Sample.day("2030-01-01")) == CapabilityRegister())
    let early = try dated("2030-01-02", known: "2029-12-01")
    #expect(early.known(on: try Sample.day("2030-01-01")) == CapabilityRegister())
  }

  @Test func `an entry known later is left out`() throws {
    let register = CapabilityRegister(pledges: [
      try Sample.pledge(announced: "2029-01-01", known: "2030-01-02")
    ])
    #expect(register.known(on: try Sample.day("2030-01-01")).pledges.isEmpty)
    #expect(register.known(on: try Sample.day("2030-01-02")) == register)
  }

  @Test func `a bar or a pledge is known from its own day, or earlier where its row says so`()
    throws
  {
    let silent = CapabilityRegister(
      bars: [try bar(known: nil)], pledges: [try Sample.pledge(announced: "2030-03-01")])
    #expect(silent.known(on: try Sample.day("2030-02-28")) == CapabilityRegister())
    #expect(silent.known(on: try Sample.day("2030-03-01")) == silent)
    let said = CapabilityRegister(bars: [try bar(known: "2030-01-01")])
    #expect(said.known(on: try Sample.day("2030-02-28")) == said)
  }

  @Test func `a conference is known from its day, or earlier where its row says so`() throws {
    func register(known: String?) throws -> CapabilityRegister {
      CapabilityRegister(conferences: [
        Conference(
          id: "C", english: "C", day: try Sample.day("2030-03-01"),
          provenance: try Sample.provenance(known: known))
      ])
    }
    let before = try Sample.day("2030-02-28")
    #expect(try register(known: nil).known(on: before).conferences.isEmpty)
    #expect(try register(known: nil).known(on: before.advanced(by: 1)).conferences.count == 1)
    #expect(try register(known: "2030-01-01").known(on: before).conferences.count == 1)
  }

  @Test func `a deployment that begins later is planned, and one that ends later still in place`()
    throws
  {
    let register = CapabilityRegister(deployments: [
      try Sample.deployment("a", state: .returned, from: "2030-01-01", until: "2030-07-01")
    ])
    func state(_ iso: String) throws -> DeploymentState? {
      register.known(on: try Sample.day(iso)).deployments.first?.state
    }
    #expect(try state("2029-12-31") == .planned)
    #expect(try state("2030-01-01") == .inMission)
    #expect(try state("2030-06-30") == .inMission)
    #expect(try state("2030-07-01") == .returned)
  }

  @Test func `a registration reached later is not yet recorded`() throws {
    let register = CapabilityRegister(pledges: [
      try Sample.pledge(registration: .acknowledged, registered: "2030-01-02")
    ])
    let before = register.known(on: try Sample.day("2030-01-01")).pledges.first
    #expect(before?.registration == .notRegistered)
    #expect(before?.registered == nil)
    #expect(register.known(on: try Sample.day("2030-01-02")) == register)
  }

  @Test func `a contributor that left later still contributes, a caveat is not yet frozen`() throws
  {
    let register = CapabilityRegister(
      contributors: [try Sample.contributor("XAA", standing: .former, since: "2030-01-02")],
      caveats: [
        Caveat(
          id: "a", contributor: "XAA", nature: .task, declared: try Sample.day("2029-01-01"),
          frozen: try Sample.day("2030-01-02"), provenance: try Sample.provenance())
      ])
    let before = register.known(on: try Sample.day("2030-01-01"))
    #expect(before.contributors.first?.standing == .current)
    #expect(before.contributors.first?.since == nil)
    #expect(before.caveats.first?.frozen == nil)
    #expect(register.known(on: try Sample.day("2030-01-02")) == register)
  }

  private func bar(known: String?) throws -> SelectionBar {
    try SelectionBar(
      id: "b", contributor: "XAA", ground: .vetting, from: Sample.day("2030-03-01"),
      provenance: Sample.provenance(known: known))
  }

  private func dated(_ iso: String, known: String?) throws -> CapabilityRegister {
    let provenance = try Sample.provenance(known: known)
    let day = try Sample.day(iso)
    return CapabilityRegister(
      consents: [
        HostConsent(
          id: "a", contributor: "XAA", mission: "XMIS", answer: .given, day: day,
          provenance: provenance)
      ],
      withdrawals: [
        try WithdrawalNotice(
          id: "a", contributor: "XAA", announced: day, effective: day.advanced(by: 180),
          provenance: provenance)
      ],
      levelNotices: [try Sample.notice(.level1, iso, known: known)],
      evidence: [try Sample.evidence(.noteVerbale, iso, known: known)],
      selections: [
        try Selection(
          id: "a", line: "L1", pledge: "P1", decidedBy: "office", day: day, reason: "why",
          provenance: provenance)
      ])
  }
}
