import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `The checker of visits` {
  private func facts() throws -> ForceFacts {
    try VisitSample.facts(
      [
        VisitSample.pledge("one", by: "XAA"), VisitSample.pledge("two", by: "XAA"),
        VisitSample.pledge("three", by: "XAB"), VisitSample.pledge("ready", by: "XAB"),
      ], [VisitSample.line("line", quantity: 3)],
      notices: [
        VisitSample.notice("one", .level1), VisitSample.notice("two", .level1),
        VisitSample.notice("three", .level1), VisitSample.notice("ready", .level2),
      ])
  }

  private func seen(
    _ pledge: String, gain: Double = 1, nature: Visit.Nature = .assessment,
    _ from: String = "2020-09"
  ) throws -> Visit.Seen {
    Visit.Seen(
      pledge: Identifier(pledge), nature: nature, gain: gain,
      stays: nature == .review
        ? []
        : [Ask.Stay(line: "line", months: try VisitSample.months(from, "2021-06"))])
  }

  private func broken(
    _ visits: [(String, String, [Visit.Seen])], gain: Double? = nil, bound: Double = 100,
    options: VisitOptions = VisitOptions(visitsAMonth: 1, pledgesAVisit: 2)
  ) throws -> [VisitCheck.Breach] {
    let visits = try visits.map {
      Visit(
        month: try VisitSample.month($0.0), contributor: Identifier($0.1), seen: $0.2)
    }
    return VisitChecker(try facts(), visits: options).check(
      VisitPlan(
        asOf: try Day(iso: "2020-01-10"), months: try VisitSample.months(), visits: visits,
        gain: gain ?? visits.reduce(0) { $0 + $1.gain }, bound: bound, status: .optimal,
        remaining: VisitPlan.Remaining(pledges: [], useful: 0), isPriced: false,
        check: VisitCheck(broken: []))
    ).broken
  }

  @Test func `passes a plan that holds`() throws {
    #expect(
      try broken([
        ("2020-02", "XAA", [seen("one"), seen("two")]), ("2020-03", "XAB", [seen("three")]),
        ("2020-04", "XAB", [seen("ready", nature: .review)]),
      ]) == [])
  }

  @Test func `finds too many visits, or too many pledges on one`() throws {
    let both = try broken([("2020-02", "XAA", [seen("one")]), ("2020-02", "XAB", [seen("three")])])
    #expect(both == [.tooMany(month: try VisitSample.month("2020-02"), visits: 2)])
    let one = VisitOptions(visitsAMonth: 1, pledgesAVisit: 1)
    #expect(
      try broken([("2020-02", "XAA", [seen("one"), seen("two")])], options: one)
        == [.seen("XAA", month: VisitSample.month("2020-02"), pledges: 2)])
    #expect(
      try broken([("2020-02", "XAA", [])])
        == [.seen("XAA", month: VisitSample.month("2020-02"), pledges: 0)])
  }

  @Test func `finds pledges seen twice, of another, or that need no visit`() throws {
    let twice = try broken([("2020-02", "XAA", [seen("one")]), ("2020-03", "XAA", [seen("one")])])
    #expect(twice.contains(.wrongPledge("one")))
    #expect(try broken([("2020-02", "XAB", [seen("one")])]).contains(.wrongPledge("one")))
    #expect(try broken([("2020-02", "XAB", [seen("none")])]).contains(.wrongPledge("none")))
    #expect(try broken([("2020-02", "XAB", [seen("ready")])]) == [.needsNone("ready")])
    #expect(
      try broken([("2020-02", "XAA", [seen("one", nature: .review)])]) == [.needsNone("one")])
  }

  @Test func `finds visits that are past, and arrivals before the notice`() throws {
    #expect(
      try broken([("2020-01", "XAA", [seen("one")])])
        == [.wrongMonth("one", month: VisitSample.month("2020-01"))])
    #expect(
      try broken([("2020-06", "XAA", [seen("one", "2020-07")])])
        == [.tooSoon("one", month: VisitSample.month("2020-07"))])
  }

  @Test func `finds lines filled beyond what they require`() throws {
    let options = VisitOptions(visitsAMonth: 4, pledgesAVisit: 4)
    let stays = try [seen("one").stays, seen("one").stays].flatMap { $0 }
    let many = Visit.Seen(pledge: "one", nature: .assessment, gain: 1, stays: stays)
    let breaches = try broken(
      [("2020-02", "XAA", [many, seen("two")]), ("2020-02", "XAB", [seen("three")])],
      options: options)
    #expect(breaches.first == .overfilled("line", month: try VisitSample.month("2020-09")))
    #expect(breaches.count == 9)
  }

  @Test func `finds a gain that does not add up, or above its bound`() throws {
    let visits = try [("2020-02", "XAA", [seen("one", gain: 2)])]
    #expect(try broken(visits, gain: 3) == [.gain(claimed: 3, found: 2)])
    #expect(try broken(visits, bound: 1) == [.bound(1)])
  }
}
