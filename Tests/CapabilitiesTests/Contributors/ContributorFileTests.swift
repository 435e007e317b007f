import Basics
import Capabilities
import Testing

@Suite struct `A contributor's file` {
  private func register() throws -> CapabilityRegister {
    let provenance = try Sample.provenance()
    var register = CapabilityRegister()
    register.contributors = [try Sample.contributor("AAA"), try Sample.contributor("BBB")]
    register.consents = [
      try consent("early", .asked, "2019-01-01"), try consent("late", .given, "2019-02-01"),
      try consent("unknown", .refused, "2019-06-01"),
    ]
    register.clearances = [
      Clearance(id: "days", contributor: "AAA", capitalDays: 30, provenance: provenance),
      Clearance(id: "others", contributor: "BBB", capitalDays: 9, provenance: provenance),
    ]
    register.caveats = [
      Caveat(id: "night", contributor: "AAA", nature: .night, provenance: provenance),
      Caveat(id: "others", contributor: "BBB", nature: .task, provenance: provenance),
    ]
    register.bars = [
      try SelectionBar(
        id: "now", contributor: "AAA", ground: .conduct, from: try Sample.day("2019-04-01"),
        provenance: provenance),
      try SelectionBar(
        id: "over", contributor: "AAA", ground: .conduct, from: try Sample.day("2018-04-01"),
        until: try Sample.day("2019-05-01"), provenance: provenance),
    ]
    return register
  }

  private func consent(
    _ id: Identifier<HostConsent>, _ answer: ConsentAnswer, _ on: String
  ) throws -> HostConsent {
    HostConsent(
      id: id, contributor: "AAA", mission: "UNFICYP", answer: answer, day: try Sample.day(on),
      provenance: try Sample.provenance())
  }

  @Test func `for the contributor has its own record and nothing that the offices weigh`() throws {
    let file = try register().file(of: "AAA", for: .contributor, on: try Sample.day("2019-05-01"))
    #expect(file?.clearance?.id == "days")
    #expect(file?.consents == [])
    #expect(file?.bars == [])
    #expect(file?.caveats.map(\.id) == ["night"])
  }

  @Test
  func `for the deciding offices has the last consent and the bars that hold, and no clearance`()
    throws
  {
    let file = try register().file(
      of: "AAA", for: .decidingOffices, on: try Sample.day("2019-05-01"))
    #expect(file?.clearance == nil)
    #expect(file?.consents.map(\.id) == ["late"])
    #expect(file?.bars.map(\.id) == ["now"])
  }

  @Test func `of one that the register does not have is none`() throws {
    #expect(
      try register().file(of: "CCC", for: .contributor, on: try Sample.day("2019-05-01")) == nil)
  }
}
