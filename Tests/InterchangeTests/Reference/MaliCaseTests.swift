import Basics
import Capabilities
import Council
import Forces
import Testing

@Suite struct `Mali, 2016 to 2019` {
  static let transport: Identifier<RequirementLine> = "mali-transport"
  static let medevac: Identifier<RequirementLine> = "mali-medevac"

  /// Months in which a line lacks a unit, as known on a day.
  func open(
    _ line: Identifier<RequirementLine>, from start: String, until end: String, asOf day: String
  ) throws -> [String] {
    let months = try Month(iso: start)..<Month(iso: end)
    let board = GapBoard(try referenceFacts(asOf: day), months: months)
    return board.cells.filter { $0.lines.contains(line) && $0.gap > 0 }.map(\.month.iso)
  }

  @Test func `before the extension transport and evacuation are both open from August`() throws {
    for line in [Self.transport, Self.medevac] {
      let open = try open(line, from: "2019-05", until: "2020-05", asOf: "2019-05-01")
      #expect(open == ["2019-08", "2019-09", "2019-10"], "\(line)")
    }
  }

  @Test func `once it is announced evacuation is open from September`() throws {
    let transport = try open(
      Self.transport, from: "2019-05", until: "2020-05", asOf: "2019-06-15")
    #expect(transport == ["2019-08", "2019-09", "2019-10"])
    let medevac = try open(Self.medevac, from: "2019-05", until: "2020-05", asOf: "2019-06-15")
    #expect(medevac == ["2019-09", "2019-10"])
  }

  @Test func `contracted helicopters are known and cover neither`() throws {
    let facts = try referenceFacts(asOf: "2019-09-01")
    #expect(facts.capabilities.contracts.map(\.id) == ["mali-civilian-helicopters"])
    #expect(
      try open(Self.medevac, from: "2019-08", until: "2019-12", asOf: "2019-09-01")
        == ["2019-09", "2019-10"])
  }

  @Test func `the notice of one State is known from its day and leaves a month open`() throws {
    for line in [Self.transport, Self.medevac, "mali-attack"] {
      #expect(
        try open(line, from: "2016-11", until: "2017-07", asOf: "2017-06-01") == ["2017-02"],
        "\(line)")
    }
  }

  @Test func `the transport aircraft lacks the month between two slots`() throws {
    let open = try open("mali-airlift", from: "2016-07", until: "2020-07", asOf: "2021-01-01")
    #expect(open == ["2017-05"])
  }

  @Test func `of two days for one unit the later known is used, and said`() throws {
    let facts = try referenceFacts(asOf: "2019-06-15")
    let choice = facts.choices.first { $0.used == "CAN-mali-medevac-extended" }
    #expect(choice?.setAside == ["CAN-mali-medevac"])
    #expect(choice?.why == .laterKnownSince)
  }

  @Test func `both summer schemes have the days of their partners`() throws {
    let early = try referenceFacts(asOf: "2019-05-01").capabilities
    let late = try referenceFacts(asOf: "2019-06-15").capabilities
    let scheme: Identifier<RotationScheme> = "mali-helicopters-medevac"
    for (register, end) in [(early, "2019-08-01"), (late, "2019-09-01")] {
      let ends = register.schemePartners.filter { $0.scheme == scheme }.map { $0.until?.iso }
      #expect(ends == [end, "2020-10-16"])
    }
  }
}
