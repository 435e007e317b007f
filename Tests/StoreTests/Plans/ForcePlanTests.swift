import Basics
import Capabilities
import Council
import Forces
import GRDB
import Testing

@testable import Store

@Suite struct `A kept plan of forces` {
  @Test func `comes back as it was kept, under its name`() throws {
    let store = try equippedStore()
    let options = ForceOptions(
      horizon: 7, neededLevel: .level3, movePrice: 0.1, disturb: 3, mostShare: 30,
      shareFrom: 1_000, countsCash: false, countsLift: false, shortestTour: 4, longestTour: 9,
      dwell: 2, leastTour: 1, extensionPrice: 0.3, lateness: 0.01, mostLateness: 0.2,
      trainingMonths: 4, highAltitude: 2_000,
      kit: MinimumKit(
        items: [MinimumKit.Item(from: .indirectFire, tag: "RADAR", bringer: .place)],
        convoyTypes: ["TPT"]),
      delays: ["P1": 2, "P2": -1], lines: ["L1", "é"])
    let plan = try plan()
    let label = try store.keep(plan, options: options, name: "May", as: .desk, at: later(1))
    #expect(label.name == "May" && label.kept == later(1) && label.version == 2)
    #expect(label.asOf == plan.asOf && label.months == plan.months && label.checked)
    #expect(label.objective == plan.objective && label.bound == plan.bound)
    #expect(label.status == .feasible && label.boundBy == .branchAndCut)
    #expect(abs(label.gap - plan.gap) < 1e-12)

    let kept = try #require(try store.forcePlan(named: "May", as: .desk))
    #expect(kept.label == label && kept.content.options == options)
    #expect(kept.content.tours == plan.tours && kept.content.score == plan.score)
    #expect(kept.content.certificate == plan.certificate)
    #expect(try store.forcePlans(as: .desk) == [label])
    #expect(try store.forcePlan(named: "June", as: .desk) == nil)
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `is replaced by one of its name, and put back by undoing`() throws {
    let store = try equippedStore()
    let usual = ForceOptions()
    let first = try store.keep(plan(), options: usual, name: "May", as: .desk, at: later(1))
    try store.keep(plan(objective: 5), options: usual, name: "April", as: .desk, at: later(2))
    try store.keep(plan(objective: 6), options: usual, name: "May", as: .desk, at: later(3))
    #expect(try store.forcePlans(as: .desk).map(\.objective) == [5, 6])
    try store.removeForcePlan(named: "May", as: .desk, at: later(4))
    #expect(try store.forcePlans(as: .desk).map(\.name) == ["April"])

    try store.undoLastChange(as: .desk, at: later(5))
    #expect(try store.forcePlan(named: "May", as: .desk)?.label.objective == 6)
    try store.undoLastChange(as: .desk, at: later(6))
    let back = try #require(try store.forcePlan(named: "May", as: .desk))
    #expect(back.label.kept == first.kept && back.label.objective == first.objective)
    #expect(back.content.tours == (try plan()).tours)
    try store.undoLastChange(as: .desk, at: later(7))
    try store.undoLastChange(as: .desk, at: later(8))
    #expect(try store.forcePlans(as: .desk).isEmpty)
    #expect(
      try store.journal(as: .desk).map(\.action)
        == [.undo, .undo, .undo, .undo, .remove, .put, .put, .put, .load])
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `is not written over by one who read an older version`() throws {
    let store = try equippedStore()
    let usual = ForceOptions()
    let label = try store.keep(
      plan(), options: usual, name: "May", expecting: .absent, as: .desk, at: noon)
    let conflict = StoreRefusal.conflict(kind: "forcePlan", id: "May")
    #expect(
      refusal {
        try store.keep(plan(), options: usual, name: "May", expecting: .absent, as: .desk, at: noon)
      } == conflict)
    try store.keep(
      plan(), options: usual, name: "May", expecting: .version(label.version), as: .desk, at: noon)
    #expect(
      refusal {
        try store.removeForcePlan(
          named: "May", expecting: .version(label.version), as: .desk, at: noon)
      } == conflict)
    #expect(
      refusal { try store.removeForcePlan(named: "June", as: .desk, at: noon) }
        == .notThere(kind: "forcePlan", id: "June"))
  }

  @Test func `needs a name and numbers that can be kept`() throws {
    let store = try equippedStore()
    func refused(_ plan: ForcePlan, _ name: String, _ options: ForceOptions = ForceOptions())
      -> StoreRefusal?
    {
      refusal { try store.keep(plan, options: options, name: name, as: .desk, at: noon) }
    }
    #expect(
      refused(try plan(), "") == .lawBroken(kind: "forcePlan", id: "", law: "planHasName"))
    #expect(refused(try plan(), "a\0") == .unstorableText(kind: "forcePlan", id: "a\0"))
    let infinite = StoreRefusal.lawBroken(kind: "forcePlan", id: "a", law: "numbersAreFinite")
    #expect(refused(try plan(objective: .nan), "a") == infinite)
    #expect(refused(try plan(price: .infinity), "a") == infinite)
    #expect(refused(try plan(), "a", ForceOptions(movePrice: -.infinity)) == infinite)
    #expect(try store.forcePlans(as: .desk).isEmpty)
    let contents = try store.writer.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM forcePlanContent")
    }
    #expect(contents == 0)
  }

  @Test func `whose content was changed is found out`() throws {
    let store = try equippedStore()
    try store.keep(plan(), options: ForceOptions(), name: "May", as: .desk, at: noon)
    let sha256 = try #require(
      try store.writer.read { try String.fetchOne($0, sql: "SELECT content FROM forcePlan") })
    try store.writer.write {
      try $0.execute(sql: "UPDATE forcePlanContent SET gzip = zeroblob(10)")
    }
    #expect(
      try store.verify(as: .desk).problems == [.changedFile(name: "May", sha256: sha256)])
    #expect(throws: StoreFault.self) { try store.forcePlan(named: "May", as: .desk) }
  }

  @Test func `stands apart from the register`() throws {
    let store = try Store.inMemory()
    try store.keep(plan(), options: ForceOptions(), name: "May", as: .desk, at: noon)
    #expect(try store.forcePlan(named: "May", as: .desk)?.content.tours.count == 4)
  }

  @Test(arguments: [
    "UPDATE forcePlan SET untilMonth = fromMonth", "UPDATE forcePlan SET fromMonth = '2018-13'",
    "UPDATE forcePlan SET status = 'good'", "UPDATE forcePlan SET boundBy = 'hope'",
    "UPDATE forcePlan SET checked = 2", "UPDATE forcePlan SET objective = NULL",
    "UPDATE forcePlan SET id = ''", "UPDATE forcePlan SET content = 'x'",
    "UPDATE forcePlanContent SET sha256 = 'x'", "DELETE FROM forcePlanContent",
  ])
  func `holds its laws against any program`(sql: String) throws {
    let store = try equippedStore()
    try store.keep(plan(), options: ForceOptions(), name: "May", as: .desk, at: noon)
    #expect(throws: DatabaseError.self) { try store.writer.write { try $0.execute(sql: sql) } }
    #expect(try store.verify(as: .desk).isSound)
  }
}

@Suite struct `The text of a kept plan` {
  @Test func `has every part of what it keeps`() throws {
    let plan = try plan()
    let content = KeptForcePlan.Content(
      options: ForceOptions(), tours: plan.tours, score: plan.score,
      certificate: plan.certificate)
    let text = ForcePlanText(content)
    #expect(parts(text.options) == parts(content.options))
    #expect(parts(try #require(text.options.kit)) == parts(content.options.kit))
    #expect(
      parts(try #require(text.options.kit?.items.first))
        == parts(try #require(content.options.kit.items.first)))
    let tour = try #require(plan.tours.first)
    #expect(
      parts(try #require(text.tours.first))
        == parts(tour).subtracting(["months"]).union(["kind", "from", "until"]))
    #expect(parts(text.score) == parts(content.score))
    #expect(parts(text.certificate) == parts(content.certificate))
  }

  @Test func `of an earlier version, without what came later, is as usual`() throws {
    let text = #"""
      {"certificate":{"budget":[],"lift":[1],"line":[[0.5]],"part":[]},"options":{"horizon":5},
      "score":{"committed":1,"levels":[],"proposed":2,"required":3},
      "tours":[{"from":"2018-04","kind":"pledges","line":"L1","mission":"UNFICYP","supply":"P1",
      "unitType":"AVN_MUHU","until":"2018-10"}],"gone":true}
      """#
    let kept: ForcePlanText = try value(fromJSON: text)
    let content = try kept.content
    #expect(content.options == ForceOptions(horizon: 5))
    #expect(
      content.tours == [
        PlannedTour(
          line: "L1", mission: "UNFICYP", unitType: "AVN_MUHU", supply: .pledge("P1"),
          contributor: nil, months: try Month(iso: "2018-04")..<Month(iso: "2018-10"))
      ])
    #expect(content.certificate.changes == 0)
  }

  @Test(arguments: [
    #""from":"2018-10","until":"2018-10","kind":"pledges""#,
    #""from":"2018-04","until":"2018-10","kind":"evidence""#,
  ])
  func `that makes no tour is not read`(ends: String) throws {
    let text =
      #"{"certificate":{"budget":[],"lift":[],"line":[],"part":[]},"options":{},"#
      + #""score":{"committed":1,"levels":[],"proposed":2,"required":3},"#
      + #""tours":[{"line":"L","mission":"M","supply":"P","unitType":"T",\#(ends)}]}"#
    let kept: ForcePlanText = try value(fromJSON: text)
    #expect(throws: UnreadableColumn.self) { try kept.content }
  }

  private func parts(_ value: some Any) -> Set<String> {
    Set(Mirror(reflecting: value).children.compactMap(\.label))
  }
}

private func plan(objective: Double = 41.25, price: Double = 0.1) throws -> ForcePlan {
  let months = try Month(iso: "2018-04")..<Month(iso: "2019-04")
  let supplies: [Supply] = [
    .pledge("P1"), .contract("C1"), .transfer("T1"), .deployment("D1"),
  ]
  let tours = supplies.enumerated().map { number, supply in
    PlannedTour(
      line: "L1", mission: "UNFICYP", unitType: "AVN_MUHU", supply: supply, unit: number + 1,
      contributor: number == 0 ? "CYP" : nil, parts: number == 0 ? ["P7", "P8"] : [],
      months: months.lowerBound.advanced(by: number)..<months.upperBound,
      arrivesEarly: number == 0, isCommitted: number == 3)
  }
  return ForcePlan(
    asOf: try day("2018-03-02"), months: months, status: .feasible, objective: objective,
    bound: 42.125, boundBy: .branchAndCut, tours: tours, unmet: [],
    score: ForceScore(
      levels: [ForceScore.Level(name: .critical, count: 3, value: 1 / 3)], required: 24,
      committed: 9, proposed: 12),
    check: ForceCheck(broken: [], objective: objective, provedBound: 42.125, holds: true),
    certificate: ForceCertificate(
      line: [[price, 1 / 3], [0, 1e-300]], lift: [1, 2], budget: [[3]], part: [], changes: 0.5))
}
