import Basics
import Capabilities
import Council
import Testing

@Suite struct `Monthly contributions over time` {
  @Test func `are added up by State, by mission and for all`() throws {
    let book = ContributionBook([
      try row("2020-01", "XMIS", "XAA", 10, women: 1),
      try row("2020-01", "XTWO", "XAA", 5, women: 2),
      try row("2020-02", "XMIS", "XAA", 12, women: 0),
      try row("2020-02", "XMIS", "XBB", 7, women: nil, .individualPolice),
    ])
    #expect(book.series(of: "XAA")?.totals.map { $0?.people } == [15, 12])
    #expect(book.series(of: "XAA")?.totals.map { $0?.women } == [3, 0])
    #expect(book.series(of: "XAA", in: "XTWO")?.totals.map { $0?.people } == [5, 0])
    #expect(book.series(in: "XMIS")?.totals.map { $0?.people } == [10, 19])
    #expect(book.series(in: "XMIS")?.totals.last??.women == nil)
    #expect(
      book.series(in: "XMIS")?.totals.last??.byType == [.troops: 12, .individualPolice: 7])
    #expect(book.total?.totals.map { $0?.people } == [15, 19])
    #expect(book.contributors == ["XAA", "XBB"])
    #expect(book.missions == ["XMIS", "XTWO"])
    #expect(book.series(of: "XYY") == nil)
    #expect(book.gaps.isEmpty)
    #expect(ContributionBook([]).total == nil)
  }

  @Test func `a month that was not published is nil, never filled in`() throws {
    let book = ContributionBook([
      try row("2020-01", "XMIS", "XAA", 10), try row("2020-03", "XMIS", "XAA", 12),
    ])
    #expect(book.series(of: "XAA")?.totals.map { $0?.people } == [10, nil, 12])
    #expect(book.gaps == [.monthMissing(try Sample.month("2020-02"))])
    #expect(book.series(of: "XAA")?[try Sample.month("2020-03")]?.people == 12)
    #expect(book.series(of: "XAA")?[try Sample.month("2020-02")] == nil)
    #expect(book.series(of: "XAA")?[try Sample.month("2021-01")] == nil)
  }

  @Test func `a month without a split by mission counts for States alone`() throws {
    let book = ContributionBook([
      try row("2020-01", "XMIS", "XAA", 10), try row("2020-02", nil, "XAA", 12),
    ])
    #expect(book.series(of: "XAA")?.totals.map { $0?.people } == [10, 12])
    #expect(book.series(of: "XAA")?.gaps == [])
    #expect(book.series(in: "XMIS")?.totals.map { $0?.people } == [10, nil])
    #expect(book.series(of: "XAA", in: "XMIS")?.totals.map { $0?.people } == [10, nil])
    #expect(book.series(in: "XMIS")?.gaps == [.notSplitByMission(try Sample.month("2020-02"))])
  }

  @Test func `a month whose sexes are swapped gives no number of women`() throws {
    let book = ContributionBook([
      try row("2020-01", "XMIS", "XAA", 10, women: 1),
      try row("2020-02", "XMIS", "XAA", 10, women: 9),
    ])
    #expect(book.gaps == [.sexesSwapped(try Sample.month("2020-02"))])
    #expect(book.series(of: "XAA")?.totals.map { $0?.women } == [1, nil])
    #expect(book.series(of: "XAA")?.totals.map { $0?.people } == [10, 10])
  }

  @Test func `troops that are there before and after a month, and not in it, are told`() throws {
    let around = [
      try row("2021-09", "XMIS", "XAA", 1_400), try row("2021-11", "XMIS", "XAA", 1_380),
    ]
    let others = [
      try row("2021-09", "XMIS", "XBB", 99), try row("2021-11", "XMIS", "XBB", 400),
      try row("2021-10", "XTWO", "XAA", 2), try row("2021-10", "XMIS", "XCC", 10),
    ]
    let gap = ContributionGap.contributorAbsent(try Sample.month("2021-10"), "XMIS", "XAA")
    let book = ContributionBook(around + others)
    #expect(book.gaps == [gap])
    #expect(book.series(of: "XAA")?.gaps == [gap])
    #expect(book.series(of: "XAA", in: "XTWO")?.gaps == [])
    #expect(book.series(in: "XMIS")?.gaps == [gap])
    #expect(book.series(of: "XCC")?.gaps == [])
    // There after all, or gone for good, or only just come.
    let there = try row("2021-10", "XMIS", "XAA", 1)
    #expect(ContributionBook(around + others + [there]).gaps == [])
    #expect(ContributionBook(Array(around.prefix(1)) + others).gaps == [])
    #expect(ContributionBook(Array(around.suffix(1)) + others).gaps == [])
  }

  @Test func `a history has first and last month, missions, and whether it goes on`() throws {
    let book = ContributionBook([
      try row("2020-01", "XTWO", "XAA", 10), try row("2020-02", "XMIS", "XAA", 10),
      try row("2020-04", "XMIS", "XAA", 10), try row("2020-03", "XMIS", "XBB", 1),
      try row("2020-04", nil, "XBB", 0),
    ])
    let months = try ["2020-01", "2020-02", "2020-04", "2020-03"].map(Sample.month)
    #expect(
      book.history(of: "XAA")
        == ContributorHistory(
          contributor: "XAA", first: months[0], last: months[2], standing: .current,
          missions: [
            ContributorHistory.Stay(mission: "XTWO", first: months[0], last: months[0]),
            ContributorHistory.Stay(mission: "XMIS", first: months[1], last: months[2]),
          ]))
    #expect(book.history(of: "XBB")?.standing == .former)
    #expect(book.history(of: "XBB")?.last == months[3])
    #expect(book.history(of: "XYY") == nil)
    #expect(book.standing(of: try Sample.contributor("XBB")) == .former)
    #expect(
      book.standing(of: try Sample.contributor("XYY", standing: .prospective)) == .prospective)
  }

  private func row(
    _ month: String, _ mission: Identifier<Mission>?, _ contributor: Identifier<Contributor>,
    _ total: Int, women: Int? = 0, _ type: PersonnelType = .troops
  ) throws -> UniformedContribution {
    UniformedContribution(
      month: try Sample.month(month), mission: mission, contributor: contributor, personnel: type,
      male: women.map { total - $0 }, female: women, total: total, source: "sample")
  }
}

@Suite struct `Strengths side by side` {
  @Test func `stand beside each other, each from its own source`() throws {
    let strengths = try strengths()
    #expect(strengths.map(\.authorised) == [1_000, 1_000])
    #expect(strengths.map(\.budgeted) == [900, 900])
    #expect(strengths.map(\.deployed) == [800, nil])
    #expect(strengths.map(\.affordable) == [240, 240])
  }

  @Test func `what is not known is nil, and nothing stands in for it`() throws {
    #expect(try strengths(cost: nil).map(\.affordable) == [nil, nil])
    #expect(try strengths(cash: nil).map(\.affordable) == [nil, nil])
    #expect(try strengths(police: nil).map(\.authorised) == [nil, nil])
    #expect(try strengths(police: nil).first?.ceilings?.troops == 900)
    #expect(try strengths(strength: nil).map(\.affordable) == [nil, nil])
  }

  @Test func `cash that suffices pays all`() throws {
    #expect(try strengths(cash: 1_000_000).map(\.affordable) == [480, 480])
  }

  @Test func `a later budget goes before an earlier one`() throws {
    var register = CapabilityRegister()
    register.missionBudgets = [
      try budget("a", "2030-01", people: 1), try budget("b", "2030-03", people: 2),
    ]
    #expect(register.budget(of: "XMIS", in: try Sample.month("2030-02"))?.people == 1)
    #expect(register.budget(of: "XMIS", in: try Sample.month("2030-03"))?.people == 2)
    #expect(register.budget(of: "XTWO", in: try Sample.month("2030-03")) == nil)
  }

  private func budget(
    _ id: Identifier<MissionBudget>, _ from: String, people: Int?, cash: Int? = nil
  ) throws -> MissionBudget {
    try MissionBudget(
      id: id, mission: "XMIS", from: Sample.month(from), until: Sample.month("2031-01"),
      people: people, monthlyCash: cash, provenance: Sample.provenance())
  }

  private func strengths(
    cost: Int? = 1_000, cash: Int? = 2_000, police: Int? = 100, strength: Int? = 120
  ) throws -> [MissionStrength] {
    let period = try MandatePeriod(
      id: "m", mission: "XMIS", decision: DocumentSymbol("S/RES/2999 (2029)"),
      adopted: Sample.day("2029-12-20"), start: Sample.day("2030-01-01"),
      end: Sample.day("2031-01-01"), change: .renewal, troops: 900, police: police,
      otherCeiling: "", ceilingConfidence: .seen, reportRule: .dayOfMonth(1), note: "",
      provenance: Sample.provenance())
    let register = CapabilityRegister(
      requirements: [
        try Sample.line(quantity: 4, strength: strength, monthlyCost: cost),
        try Sample.line("L2", from: "2029-01", until: "2030-01"),
      ], missionBudgets: [try budget("b", "2030-01", people: 900, cash: cash)])
    let months = try Sample.month("2030-01")..<Sample.month("2030-03")
    return register.strengths(
      of: "XMIS", in: months, council: CouncilRegister(mandates: [period]),
      deployed: ContributionSeries(
        months: months,
        totals: [ContributionSeries.Total(people: 800, women: nil, byType: [:]), nil], gaps: []))
  }
}
