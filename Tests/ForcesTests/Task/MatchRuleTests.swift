import Basics
import Capabilities
import Council
import Testing

@testable import Forces

/// A sample in which a unit breaks one rule, and another in which it does not.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: ForceRule
  let breaking: @Sendable (inout FactSample) throws -> Void
  let innocent: @Sendable (inout FactSample) throws -> Void
  var testDescription: String { rule.rawValue }

  init(
    _ rule: ForceRule, breaking: @escaping @Sendable (inout FactSample) throws -> Void,
    innocent: @escaping @Sendable (inout FactSample) throws -> Void
  ) {
    self.rule = rule
    self.breaking = breaking
    self.innocent = innocent
  }
}

@Suite struct `A unit held against a line` {
  @Test(arguments: RuleCase.all)
  func `fails the rule it breaks, that rule alone`(_ example: RuleCase) throws {
    var sample = try FactSample()
    try example.breaking(&sample)
    let task = sample.task()
    let fails = task.rejections.filter { $0.supply == .pledge("P1") }.flatMap(\.fails)
    #expect(fails.map(\.rule) == [example.rule])
    #expect(!task.supplies.contains { $0.supply == .pledge("P1") })
  }

  @Test(arguments: RuleCase.all)
  func `may fill it where it breaks none`(_ example: RuleCase) throws {
    var sample = try FactSample()
    try example.innocent(&sample)
    let task = sample.task()
    #expect(task.rejections.filter { $0.supply == .pledge("P1") }.map(\.fails) == [])
    #expect(task.supplies.contains { $0.supply == .pledge("P1") })
  }

  @Test func `is not spoken of where no type of it is asked for`() throws {
    var sample = try FactSample()
    try sample.require(type: "AVN")
    try sample.pledge()
    let task = sample.task()
    #expect(task.rejections == [])
    #expect(task.supplies == [])
  }

  @Test func `stands in for another type at the price of the table`() throws {
    var sample = try FactSample()
    try sample.require(type: "AVN", priority: 1)
    try sample.pledge()
    sample.register.substitutions = [
      Substitution(id: "S", wanted: "AVN", given: "INF", price: 20, provenance: known)
    ]
    let way = try #require(sample.task().supplies.first?.ways.first)
    #expect(abs(way.loss - 0.32) < 1e-12)
  }

  @Test func `fails several rules at once, each told, in the order of the rules`() throws {
    var sample = try FactSample()
    try sample.require(tags: ["NVG"])
    try sample.pledge(level: .level1, strength: 300, missions: ["UNB"])
    let fails = try #require(sample.task().rejections.first?.fails)
    #expect(fails.map(\.rule) == [.strength, .tags, .level, .mission])
    #expect(fails.first?.short == .people(300, allowed: 81...121))
    #expect(fails.first?.mend == .people(-179))
    #expect(fails.last?.mend == .acceptMission("UNA"))
  }

  @Test func `below the level is told by when it could reach it`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge(level: .level1)
    let fail = try #require(sample.task().rejections.first?.fails.first)
    #expect(fail.short == .levelIs(.level1, needed: .level2))
    guard case .reachLevel(.level2, let day)? = fail.mend else {
      Issue.record("no day by which the level could be reached")
      return
    }
    #expect(day > sample.asOf)
  }

  @Test func `ready too late is told by how many days`() throws {
    var sample = try FactSample()
    try sample.require(until: "2030-07")
    try sample.pledge(from: day("2030-05-10"))
    let fail = try #require(sample.task().rejections.first?.fails.first)
    #expect(fail.short == .readyOn(day("2030-05-10"), needed: day("2030-04-01")))
    #expect(fail.mend == .readySooner(days: 39))
  }

  @Test func `leaving too soon is told by how many days`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge(from: day("2030-03-01"), until: after("2030-08-15"))
    let fail = try #require(sample.task().rejections.first?.fails.first)
    #expect(fail.short == .endsOn(day("2030-08-15"), needed: day("2030-09-30")))
    #expect(fail.mend == .stayLonger(days: 46))
  }

  @Test func `arrives a month before it counts where it takes over`() throws {
    var sample = try FactSample()
    try sample.require(type: "AVN", until: "2030-10")
    try sample.pledge(type: "AVN", from: day("2030-06-20"))
    // It may arrive on 1 July, and counts from August: two months are too few.
    let fail = try #require(sample.task().rejections.first?.fails.first)
    #expect(fail.short == .readyOn(day("2030-06-20"), needed: day("2030-06-01")))
  }

  @Test func `may fill what is open between others only if its tours are that short`() throws {
    for (shortest, isFit) in [(6, false), (3, true)] {
      var sample = try FactSample()
      try sample.require()
      try sample.deploy("D1", until: "2030-04-30")
      try sample.deploy("D2", state: .planned, from: "2030-08-01")
      try sample.pledge(shortest: shortest)
      let task = sample.task()
      #expect(task.supplies.isEmpty != isFit)
      if !isFit {
        #expect(task.rejections.first?.fails.first?.short == .months(3, allowed: 6...12))
      }
    }
  }

  @Test func `would be ready, were what it lacks mended, and says when`() throws {
    var sample = try FactSample()
    try sample.require("L1", tags: ["NVG"])
    try sample.pledge(missions: ["UNB"], from: day("2030-04-01"))
    let mended = try #require(sample.task().rejections.first?.mended)
    #expect(mended.ways.map(\.ready) == [month("2030-04")])
    sample.register.consents = [consent(.refused)]
    sample.register.bars = [try bar(nil)]
    #expect(sample.task().rejections.first?.mended == nil)
  }

  @Test func `that fails and stands elsewhere fails both, and no mending frees it`() throws {
    var sample = try FactSample()
    try sample.require("L1", tags: ["NVG"])
    try sample.require("L2", mission: "UNB")
    try sample.pledge(dwell: 6)
    let free = try #require(sample.task().rejections.first { $0.line == "L1" })
    #expect(free.fails.map(\.rule) == [.tags])
    #expect(free.mended != nil)
    // It stands in the other mission, for ever.
    try sample.deploy(to: "UNB", line: "L2", of: "ALFA", pledge: "P1")
    let taken = try #require(sample.task().rejections.first { $0.line == "L1" })
    #expect(taken.fails.map(\.rule) == [.tags, .dwell])
    #expect(taken.mended == nil)
  }

  @Test func `mended goes no sooner than it is home, rested and no longer barred`() throws {
    var sample = try FactSample()
    try sample.require("L1", tags: ["NVG"])
    try sample.pledge(dwell: 2)
    func ready() throws -> Month? {
      try #require(sample.task().rejections.first { $0.line == "L1" }).mended?.ways.first?.ready
    }
    #expect(try ready() == month("2030-04"))
    sample.register.bars = [try bar("2030-04-30")]
    #expect(try ready() == month("2030-05"))
    try sample.deploy(to: "UNB", of: "ALFA", pledge: "P1", until: "2030-03-31")
    #expect(try ready() == month("2030-06"))
    // Of two alike one is free.
    sample.register.bars = []
    sample.register.pledges = []
    try sample.pledge(quantity: 2, dwell: 2)
    #expect(try ready() == month("2030-04"))
  }

  @Test func `brings two parts of one joint pledge as one`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge("P1", .people)
    try sample.pledge("P2", .equipment, of: "BRAVO", level: .none)
    try sample.join(
      "J1", .equip, lead: "P1",
      parts: [("P1", .people, isMandatory: true), ("P2", .equipment, isMandatory: true)])
    sample.register.jointParts.append(
      try JointPart(
        id: "J1-camp", joint: "J1", pledge: "P2", role: .camp, isMandatory: true,
        provenance: known))
    let task = sample.task()
    let uses = try #require(task.supplies.first?.ways.first?.parts)
    #expect(uses == [TaskPartUse(part: 0, before: 0, isThroughout: true, after: 2)])
    _ = try ForceProblem(task)
  }

  @Test func `goes before a bar and after it, and never on its days`() throws {
    var sample = try FactSample()
    try sample.require("L1", until: "2032-01")
    try sample.pledge(noticeDays: 0, shortest: 3)
    let plan = months("2030-01", "2032-01")
    sample.register.bars = [try bar("2030-12-31", from: "2030-10-10")]
    let ways = try #require(sample.task(plan).supplies.first?.ways)
    #expect(ways.map(\.until) == [month("2030-10"), month("2032-01")])
    #expect(ways.last?.ready == month("2031-01"))

    // A bar to come without an end leaves what lies before it.
    sample.register.bars = [try bar(nil, from: "2030-10-10")]
    #expect(sample.task(plan).supplies.first?.ways.map(\.until) == [month("2030-10")])
    sample.register.bars = [try bar(nil, from: "2029-12-31")]
    #expect(sample.task(plan).rejections.first?.fails.map(\.rule) == [.bar])
  }

  @Test func `waits for people of another whom a bar keeps for some days alone`() throws {
    for (until, isFit) in [("2030-05-31", true), ("2030-11-30", false)] as [(String?, Bool)] {
      var sample = try FactSample()
      try sample.require()
      try sample.pledge("P1", of: "BRAVO")
      try sample.pledge("P2", of: "ALFA")
      try sample.join("J1", .embed, lead: "P1", parts: [("P2", .subUnit, isMandatory: true)])
      sample.register.bars = [try bar(until)]
      let task = sample.task()
      #expect(task.supplies.map(\.supply) == (isFit ? [.pledge("P1")] : []))
      #expect(task.rejections.first?.fails.map(\.rule) == (isFit ? nil : [.bar]))
    }
  }

  @Test func `of better quality brings tags beyond need, a level above, the strength asked for`()
    throws
  {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge("P1", level: .level2, strength: 90, noticeDays: 0)
    try sample.pledge("P2", level: .level3, strength: 100, tags: ["NVG"], noticeDays: 0)
    let quality = sample.task().supplies.map { $0.ways[0].quality }
    #expect(abs(quality[0] - 0.9) < 1e-12)
    #expect(abs(quality[1] - 1.3) < 1e-12)

    // And a last evaluation that was good.
    sample.register.evidence = [
      evaluation(.notMet, on: "2029-03-01"), evaluation(.met, on: "2029-09-01"),
    ]
    #expect(abs(sample.task().supplies[0].ways[0].quality - 1.2) < 1e-12)
    sample.register.evidence.append(evaluation(.notMet, on: "2029-10-01"))
    #expect(abs(sample.task().supplies[0].ways[0].quality - 0.6) < 1e-12)
  }
}

func consent(_ answer: ConsentAnswer, on text: String = "2029-05-01") -> HostConsent {
  HostConsent(
    id: Identifier("H-\(text)"), contributor: "ALFA", mission: "UNA", answer: answer,
    day: day(text), provenance: known)
}

func bar(
  _ until: String?, ground: BarGround = .conduct, mission: Identifier<Mission>? = nil,
  from: String = "2029-05-01"
) throws -> SelectionBar {
  try SelectionBar(
    id: "B1", contributor: "ALFA", mission: mission, ground: ground, from: day(from),
    until: until.map(after),
    provenance: Provenance(
      source: "sample", confidence: .seen, validFrom: nil, knownSince: day("2029-05-01")))
}

func caveat(
  of contributor: Identifier<Contributor> = "ALFA", barring tags: [String] = [],
  mission: Identifier<Mission>? = nil, barsMission: Bool = false
) -> Caveat {
  Caveat(
    id: "K1", contributor: contributor, nature: .task, mission: mission, barredTags: tags,
    barsMission: barsMission, provenance: known)
}

func visit(_ outcome: EvidenceOutcome, on text: String) -> Evidence {
  Evidence(
    id: Identifier("V-\(text)"), pledge: "P1", nature: .predeploymentVisit, day: day(text),
    outcome: outcome, provenance: known)
}

func evaluation(_ outcome: EvidenceOutcome, on text: String) -> Evidence {
  Evidence(
    id: Identifier("E-\(text)"), pledge: "P1", nature: .evaluation, day: day(text),
    outcome: outcome, provenance: known)
}
