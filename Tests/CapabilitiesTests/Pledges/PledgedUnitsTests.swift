import Basics
import Capabilities
import Testing

@Suite struct `Pledges that say one unit again` {
  @Test func `count as the one at the highest notified level`() throws {
    let book = try book(
      [try Sample.pledge("P1"), try Sample.pledge("P2", restates: "P1")],
      notices: [try Sample.notice(.level2, "2030-02-01", of: "P2")])
    #expect(book.units.lead(of: "P1") == "P2")
    #expect(book.restating == ["P1"])
    #expect(book.usable("P1").level == .level2)
    #expect(book.usable("P2").level == .level2)
    let silent = try self.book([
      try Sample.pledge("P1"), try Sample.pledge("P2", restates: "P1"),
    ])
    #expect(silent.restating == ["P2"])
    #expect(silent.usable("P2").level == .none)
  }

  @Test(arguments: [Registration.withdrawn, .rejected])
  func `count as one that stands where another does not`(registration: Registration) throws {
    let book = try book(
      [
        try Sample.pledge("P1", registration: registration),
        try Sample.pledge("P2", restates: "P1"),
      ], notices: [try Sample.notice(.level3, "2030-02-01", of: "P1")])
    #expect(book.restating == ["P1"])
    // The notice conferred its level on the pledge that is gone.
    #expect(book.usable("P2").level == .none)
  }

  @Test func `count as the later one where the State took the earlier back`() throws {
    func lead(takingBack pledge: Identifier<Pledge>) throws -> Identifier<Pledge> {
      let notice = try WithdrawalNotice(
        id: "w", contributor: "XAA", pledge: pledge, announced: Sample.day("2030-03-01"),
        effective: Sample.day("2030-09-01"), provenance: Sample.provenance())
      let register = CapabilityRegister(
        withdrawals: [notice],
        pledges: [try Sample.pledge("P1"), try Sample.pledge("P2", restates: "P1")])
      return PledgeBook(register, on: try Sample.day("2030-06-01")).units.lead(of: "P1")
    }
    #expect(try lead(takingBack: "P1") == "P2")
    #expect(try lead(takingBack: "P2") == "P1")
  }

  @Test func `are one through any number of them`() throws {
    let book = try book([
      try Sample.pledge("P1"), try Sample.pledge("P2", restates: "P1"),
      try Sample.pledge("P3", restates: "P2"),
    ])
    #expect(book.restating == ["P2", "P3"])
    #expect(book.units.lead(of: "P3") == "P1")
  }

  @Test func `are of one contributor and one nature`() throws {
    let book = try book([
      try Sample.pledge("P1"), try Sample.pledge("P2", "XBB", restates: "P1"),
      try Sample.pledge("P3", nature: .training, restates: "P1"),
    ])
    // The State's own pledge of another nature says it again, and is no unit of its own.
    #expect(book.restating == ["P3"])
    #expect(book.units.lead(of: "P3") == "P3")
  }

  @Test func `share their evidence, deployments and bars`() throws {
    let register = CapabilityRegister(
      bars: [
        try SelectionBar(
          id: "b", contributor: "XAA", pledge: "P1", ground: .conduct,
          from: Sample.day("2030-01-01"), provenance: Sample.provenance())
      ],
      pledges: [try Sample.pledge("P1"), try Sample.pledge("P2", restates: "P1")],
      levelNotices: [try Sample.notice(.level2, "2030-02-01", of: "P2")],
      evidence: [try Sample.evidence(.noteVerbale, "2030-01-10", of: "P1")],
      deployments: [try Sample.deployment("d", pledge: "P1", from: "2030-03-01")])
    let book = PledgeBook(register, on: try Sample.day("2030-06-01"))
    #expect(book.register.deployments.map(\.pledge) == ["P2"])
    #expect(book.register.bars.map(\.pledge) == ["P2"])
    let shown = book.ladders.ladder(of: "P2")?.criterion(.level1)?.evidence
    #expect(shown?.count == 1)
    #expect(book.ladders.ladder(of: "P1")?.criterion(.level1)?.evidence == shown)
    #expect(book.ladders.ladder(of: "P1")?.notified.level == .level2)
  }

  @Test func `are not counted where they are an account of several, or a function of one`() throws {
    let book = try book([
      try Sample.pledge("P1"), try Sample.pledge("P2"), try Sample.pledge("P3", restates: "P1;P2"),
      try Sample.pledge("P4", functionOf: "P1"), try Sample.pledge("P5", functionOf: "P9"),
    ])
    #expect(book.restating == ["P3", "P4"])
    let alone = try self.book([
      try Sample.pledge("P1", registration: .withdrawn),
      try Sample.pledge("P2", registration: .rejected), try Sample.pledge("P3", restates: "P1;P2"),
    ])
    #expect(alone.restating.isEmpty)
  }

  private func book(_ pledges: [Pledge], notices: [LevelNotice] = []) throws -> PledgeBook {
    PledgeBook(
      CapabilityRegister(pledges: pledges, levelNotices: notices), on: try Sample.day("2030-06-01"))
  }
}
