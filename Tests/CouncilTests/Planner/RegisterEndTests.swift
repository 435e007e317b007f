import Basics
import Council
import Testing

@Suite struct `Where the register ends` {
  private func register() throws -> CouncilRegister {
    CouncilRegister(mandates: [
      try Fact.period("A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-07-31"),
      try Fact.period("B", "2 (2018)", adopted: "2018-11-15", expiry: "2019-06-15"),
      try Fact.period("B", "3 (2019)", adopted: "2019-06-13", expiry: "2020-06-15"),
      try Fact.period("C", "4 (2018)", adopted: "2018-11-15", expiry: "2019-03-15", change: .final),
      try Fact.period("D", "50 (1948)", adopted: "1948-05-29", expiry: nil, change: .creation),
    ])
  }

  @Test func `is the first end of a mandate whose next decision is not known`() throws {
    let register = try register()
    #expect(register.registerEnds(asOf: try Fact.day("2019-07-01")) == (try Fact.day("2019-07-31")))
    // Before the decision of June was taken the second mission's mandate was the first to end.
    #expect(register.registerEnds(asOf: try Fact.day("2019-06-01")) == (try Fact.day("2019-06-15")))
  }

  @Test func `names each mission that must be decided upon again`() throws {
    let ends = try register().missionEnds(asOf: Fact.day("2019-07-01"))
    #expect(ends.map(\.mission) == ["A", "B"])
    #expect(ends.map(\.day.iso) == ["2019-07-31", "2020-06-15"])
    #expect(ends.map(\.decision.text) == ["S/RES/1 (2019)", "S/RES/3 (2019)"])
  }

  @Test func `leaves as latest month the last that is known to its end`() throws {
    let register = try register()
    #expect(register.latestKnownMonth(asOf: try Fact.day("2019-07-01"))?.iso == "2019-07")
    #expect(register.latestKnownMonth(asOf: try Fact.day("2019-06-01"))?.iso == "2019-05")
    #expect(CouncilRegister().latestKnownMonth(asOf: try Fact.day("2019-06-01")) == nil)
  }
}

@Suite struct `The load of a year` {
  @Test func `moves with the end of the mandate that is negotiated`() throws {
    let balance = try Fact.cyprus().loadBalance(
      for: "UNFICYP",
      candidates: [
        RenewalTerms(expiry: Fact.day("2020-01-31"), report: Fact.day("2020-01-03")),
        RenewalTerms(expiry: Fact.day("2020-02-28"), report: nil),
      ], in: 2020, asOf: Fact.day("2019-07-01"))
    #expect(balance.candidates.count == 2)
    let first = balance.candidates[0].months
    #expect(first.map(\.month.number) == Array(1...12))
    #expect(first[0].sessions == 3)
    #expect(first[0].votes == 1)
    #expect(first[0].contributorMeetings == 1)
    #expect(first[0].reports == 1)
    #expect(first[1].sessions == 0)
    #expect(first[0].businessDays == 22)
    #expect(balance.candidates[1].months[0].votes == 0)
    #expect(balance.candidates[1].months[1].votes == 1)
    #expect(balance.candidates[0].peak == 3)
  }

  @Test func `is compared only where there is something to renew`() throws {
    let register = try Fact.cyprus()
    let asOf = try Fact.day("2019-07-01")
    func balance(
      _ mission: String, _ terms: [RenewalTerms], year: Int = 2020
    ) throws(InvalidLoadBalance) {
      _ = try register.loadBalance(
        for: Identifier(mission), candidates: terms, in: year, asOf: asOf)
    }
    let terms = RenewalTerms(expiry: try Fact.day("2020-01-31"), report: nil)
    let until = try Fact.day("2019-07-31")
    let late = try Fact.day("2020-02-01")
    #expect(throws: InvalidLoadBalance.noSuchYear(0)) { try balance("UNFICYP", [terms], year: 0) }
    #expect(throws: InvalidLoadBalance.nothingToRenew("X")) { try balance("X", [terms]) }
    #expect(throws: InvalidLoadBalance.noCandidates) { try balance("UNFICYP", []) }
    #expect(throws: InvalidLoadBalance.endsTooSoon(expiry: until, inForceUntil: until)) {
      try balance("UNFICYP", [RenewalTerms(expiry: until, report: nil)])
    }
    #expect(throws: InvalidLoadBalance.reportTooLate(report: late, expiry: terms.expiry)) {
      try balance("UNFICYP", [RenewalTerms(expiry: terms.expiry, report: late)])
    }
  }
}
