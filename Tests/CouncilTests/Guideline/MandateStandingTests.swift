import Basics
import Council
import Testing

@Suite struct `Where a mandate stands` {
  private func register() throws -> CouncilRegister {
    CouncilRegister(
      missions: [Sample.mission("UNFICYP")],
      mandates: [
        try Sample.period(
          "UNFICYP", "S/RES/2430 (2018)", adopted: "2018-07-26", start: "2018-08-01",
          end: "2019-02-01", troops: 860),
        try Sample.period(),
        try Sample.period(
          "UNFICYP", "S/RES/2465 (2019)", adopted: "2019-04-12", start: "2019-04-13", end: nil,
          change: .ceiling, troops: 900, police: nil),
      ])
  }

  @Test(arguments: [
    ("2018-07-31", nil as String?), ("2018-08-01", "S/RES/2430 (2018)"),
    ("2019-01-31", "S/RES/2430 (2018)"), ("2019-02-01", "S/RES/2453 (2019)"),
    ("2019-07-31", "S/RES/2453 (2019)"), ("2019-08-01", nil),
  ])
  func `the mandate in force runs from its first to its last day`(
    on: String, decision: String?
  ) throws {
    let found = try register().mandateInForce(of: "UNFICYP", on: Sample.day(on))
    #expect(found?.decision.text == decision)
  }

  @Test func `past the last mandate the register ends, and nothing has lapsed`() throws {
    let standing = try register().mandateStanding(of: "UNFICYP", on: Sample.day("2019-09-01"))
    guard case .registerEnds(let day, let period) = standing else {
      Issue.record("\(standing)")
      return
    }
    #expect(day.iso == "2019-07-31")
    #expect(period.decision.text == "S/RES/2453 (2019)")
  }

  @Test func `a final mandate ends`() throws {
    var facts = try register()
    facts.mandates = [try Sample.period(change: .final)]
    let standing = try facts.mandateStanding(of: "UNFICYP", on: Sample.day("2019-09-01"))
    #expect(try standing == .ended(Sample.period(change: .final)))
    #expect(
      try facts.mandateStanding(of: "UNFICYP", on: Sample.day("2018-01-01")) == .notBegun)
  }

  @Test func `a ceiling decision moves the ceiling and not the mandate`() throws {
    let facts = try register()
    let before = try facts.ceilingsInForce(of: "UNFICYP", on: Sample.day("2019-04-12"))
    #expect(before?.troops == 888)
    let after = try facts.ceilingsInForce(of: "UNFICYP", on: Sample.day("2019-04-13"))
    #expect(after?.troops == 900)
    #expect(after?.troopsBy?.text == "S/RES/2465 (2019)")
    #expect(after?.police == 69)
    #expect(try facts.ceilingsInForce(of: "UNFICYP", on: Sample.day("2019-09-01")) == nil)
  }

  @Test func `expiries are those that nothing moved`() throws {
    var facts = try register()
    facts.mandates.append(
      try Sample.period(
        "UNFICYP", "S/RES/2470 (2019)", adopted: "2019-05-20", start: "2019-05-21",
        end: "2019-12-01"))
    let days = try Sample.day("2019-01-01")..<Sample.day("2020-01-01")
    #expect(
      facts.expiries(in: days).map(\.decision.text) == ["S/RES/2430 (2018)", "S/RES/2470 (2019)"])
  }
}

@Suite struct `A technical rollover` {
  private func roll(until: String, adopted: String = "2019-07-29") throws -> TechnicalRollover {
    try technicalRollover(
      of: Sample.period(), until: Sample.day(until), decision: DocumentSymbol("S/RES/2480 (2019)"),
      adopted: Sample.day(adopted), id: "new", provenance: Sample.provenance,
      isWorkingDay: { !$0.isWeekend })
  }

  @Test func `the end moves, the ceilings stay and the clock of the renewal restarts`() throws {
    let rollover = try roll(until: "2019-08-31")
    #expect(rollover.period.start.iso == "2019-08-01")
    #expect(rollover.period.expiry?.iso == "2019-08-31")
    #expect(rollover.period.change == .rollover)
    #expect(rollover.period.troops == 888)
    #expect(rollover.period.opensCycle)
    #expect(rollover.period.reportRule == .dayOfMonth(10))
    #expect(rollover.latest.adoption.iso == "2019-08-30")
    #expect(rollover.latest.consultations.iso == "2019-08-23")
    #expect(rollover.latest.contributorMeeting.iso == "2019-08-15")
    #expect(rollover.latest.report.iso == "2019-08-07")
  }

  @Test func `days named by the old decision do not carry over`() throws {
    let period = try Sample.period(report: .on([Sample.day("2019-07-10")]))
    let rollover = try technicalRollover(
      of: period, until: Sample.day("2019-08-31"), decision: DocumentSymbol("S/RES/2480 (2019)"),
      adopted: Sample.day("2019-07-29"), id: "new", provenance: Sample.provenance,
      isWorkingDay: { !$0.isWeekend })
    #expect(rollover.period.reportRule == .unknown)
  }

  @Test func `nonsense is refused`() throws {
    let expiry = try Sample.day("2019-07-31")
    #expect(throws: InvalidRollover.notLater(expiry, thanExpiry: expiry)) {
      try roll(until: "2019-07-31")
    }
    #expect(throws: InvalidRollover.adoptedAfterExpiry(expiry.advanced(by: 1), expiry: expiry)) {
      try roll(until: "2019-08-31", adopted: "2019-08-01")
    }
    let endless = try Sample.period(end: nil)
    #expect(throws: InvalidRollover.noEnd(endless.decision)) {
      try technicalRollover(
        of: endless, until: expiry, decision: endless.decision, adopted: expiry, id: "new",
        provenance: Sample.provenance, isWorkingDay: { _ in true })
    }
  }
}

@Suite struct `A draft's tasks beside those in force` {
  @Test func `each kind of change is found, and only that`() throws {
    let inForce = [
      try Sample.task("civilians", priority: 1), try Sample.task("ceasefire", priority: 2),
      try Sample.task("demining", benchmarks: ["one"]), try Sample.task("police"),
      try Sample.task("same"),
    ]
    let draft = [
      try Sample.task("civilians", priority: 2), try Sample.task("ceasefire", "new", priority: 2),
      try Sample.task("demining", benchmarks: ["two"]), try Sample.task("elections"),
      try Sample.task("same"),
    ]
    let difference = mandateDifference(draft: draft, inForce: inForce)
    #expect(difference.added.map(\.code) == ["elections"])
    #expect(difference.removed.map(\.code) == ["police"])
    #expect(difference.reprioritised.map(\.before.code) == ["civilians"])
    #expect(difference.reworded.map(\.before.code) == ["ceasefire"])
    #expect(difference.remeasured.map(\.before.code) == ["demining"])
    #expect(difference.isSubstantial)
  }

  @Test func `the same tasks in another order are no change`() throws {
    let tasks = [try Sample.task("a"), try Sample.task("b")]
    let difference = mandateDifference(draft: tasks.reversed(), inForce: tasks)
    #expect(difference.isEmpty)
    #expect(!difference.isSubstantial)
  }
}
