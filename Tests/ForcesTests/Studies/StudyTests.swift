import Basics
import Capabilities
import Council
import Forces
import Testing

@Suite struct `A shard of a study` {
  @Test func `takes every nth run`() throws {
    let runs = try (1...3).map { try Shard("\($0)/3").runs(of: 8) }
    #expect(runs == [[0, 3, 6], [1, 4, 7], [2, 5]])
    #expect(Shard.whole.runs(of: 3) == [0, 1, 2])
  }

  @Test(arguments: ["", "1", "0/3", "4/3", "1/0", "-1/3", "1/3/5", "a/b", " 1/3"])
  func `is refused where it names no share of the runs`(text: String) {
    #expect(throws: InvalidShard(text: text)) { try Shard(text) }
  }
}

@Suite struct `The draw of a run` {
  @Test func `is the same for the same run and another for another`() throws {
    let facts = try StudySample.facts()
    let months = try StudySample.months()
    let terms = StudyTerms(latePledges: 50, withdrawals: 30, mandateChanges: 60)
    let first = try StudyDraw(3, of: terms, from: facts, months: months)
    #expect(try StudyDraw(3, of: terms, from: facts, months: months) == first)
    let others = try (0..<20).map { try StudyDraw($0, of: terms, from: facts, months: months) }
    #expect(Set(others).count > 10)
  }

  @Test func `draws nothing where nothing may happen`() throws {
    let calm = StudyTerms(latePledges: 0, withdrawals: 0, mandateChanges: 0)
    let draw = try StudyDraw(
      0, of: calm, from: StudySample.facts(), months: StudySample.months())
    #expect(draw.delays == [:])
    #expect(draw.scenario.changes == [])
  }

  @Test func `makes only changes that can be made, and never delays what is deployed`() throws {
    let facts = try StudySample.facts()
    let wild = StudyTerms(latePledges: 100, withdrawals: 60, mandateChanges: 100)
    for run in 0..<200 {
      let draw = try StudyDraw(run, of: wild, from: facts, months: StudySample.months())
      #expect(draw.delays["p0"] == nil)
      #expect(draw.delays.values.allSatisfy { (1...6).contains($0) })
      _ = try facts.under(draw.scenario)
    }
  }
}

@Suite struct `The report of a study` {
  @Test func `gives the chance of each line by month, over the runs that required it`() throws {
    let runs = [
      try run(0, filled: [1, 1, 0]), try run(1, filled: [1, 0, 0]),
      try run(2, required: [1, 1, 0], filled: [0, 0, 0]),
    ]
    let report = try StudyReport(merging: runs)
    #expect(report.lines.map(\.months) == [[2 / 3, 1 / 3, 0]])
    #expect(report.runs == 3)
  }

  @Test func `is the same in whatever order and shards the runs come`() throws {
    let runs = try (0..<12).map { try run($0, filled: [$0 % 2, 1, $0 % 3 == 0 ? 1 : 0]) }
    let whole = try StudyReport(merging: runs)
    #expect(try StudyReport(merging: runs.reversed()) == whole)
    #expect(try StudyReport(merging: runs + runs.prefix(3)) == whole)
  }

  @Test func `says which runs are missing`() throws {
    let report = try StudyReport(merging: [run(0, filled: [1, 1, 1]), run(3, filled: [1, 1, 1])])
    #expect(report.missing == [1, 2])
  }

  @Test func `refuses runs of another study, runs that differ, and none`() throws {
    let one = try run(0, filled: [1, 1, 1])
    let other = try run(0, filled: [0, 1, 1])
    let strange = try run(1, seed: 9, filled: [1, 1, 1])
    #expect(throws: InvalidStudy.runsDiffer(run: 0)) { try StudyReport(merging: [one, other]) }
    #expect(throws: InvalidStudy.otherStudy(run: 1)) {
      try StudyReport(merging: [one, strange])
    }
    #expect(throws: InvalidStudy.noRuns) { try StudyReport(merging: []) }
  }

  @Test func `puts the ask first that helps most over all runs`() throws {
    let often = StudyRun.Wanted(
      unitType: "MED_L2", tags: [], readyBy: try Month(iso: "2030-04"), gain: 6)
    let once = StudyRun.Wanted(
      unitType: "AVN_MUHU", tags: ["NVG"], readyBy: try Month(iso: "2030-03"), gain: 10)
    let report = try StudyReport(merging: [
      run(0, filled: [1, 1, 1], asks: [once, often]), run(1, filled: [1, 1, 1], asks: [often]),
    ])
    #expect(report.asks.map(\.unitType) == ["MED_L2", "AVN_MUHU"])
    #expect(report.asks.map(\.meanGain) == [6, 5])
    #expect(report.asks.map(\.times) == [2, 1])
  }
}

private func run(
  _ number: Int, seed: UInt64 = 1, required: [Int] = [1, 1, 1], filled: [Int],
  asks: [StudyRun.Wanted] = []
) throws -> StudyRun {
  StudyRun(
    study: StudyKey(
      terms: StudyTerms(seed: seed), asOf: try Day(iso: "2030-01-15"),
      from: try Month(iso: "2030-02"), months: 3),
    run: number, objective: Double(number), bound: Double(number) + 1, late: 0, changed: 0,
    lines: [.init(line: "line-1", required: required, filled: filled)], asks: asks)
}

enum StudySample {
  static let recorded = Provenance(
    source: "test", confidence: .seen, validFrom: nil, knownSince: nil)

  static func months() throws -> Range<Month> {
    try Month(iso: "2030-02")..<Month(iso: "2031-02")
  }

  /// Three missions with two lines each, six contributors with two pledges each; the first is there.
  static func facts() throws -> ForceFacts {
    let missions = ["UNX", "UNY", "UNZ"].map {
      Mission(
        id: Identifier($0), english: $0, french: $0, kind: .peacekeeping, seat: "", hosts: [],
        began: nil, ended: nil, provenance: recorded)
    }
    var register = CapabilityRegister()
    for mission in missions {
      for number in 1...2 {
        register.requirements.append(
          try RequirementLine(
            id: Identifier("\(mission.id)-\(number)"), mission: mission.id,
            unitType: number == 1 ? "INF_BN" : "MED_L2", quantity: number,
            from: Month(iso: "2030-01"), until: Month(iso: "2031-06"), provenance: recorded))
      }
    }
    for number in 0..<6 {
      register.contributors.append(
        Contributor(
          id: Identifier("C\(number)"), nature: .organisation, english: "C\(number)",
          standing: .current, provenance: recorded))
      for pledge in [number, number + 6] {
        register.pledges.append(
          try Pledge(
            id: Identifier("p\(pledge)"), contributor: Identifier("C\(number)"), nature: .unit,
            unitType: pledge % 2 == 0 ? "INF_BN" : "MED_L2", quantity: 1,
            registration: .acknowledged, provenance: recorded))
        register.levelNotices.append(
          try LevelNotice(
            id: Identifier("n\(pledge)"), pledge: Identifier("p\(pledge)"), level: .level2,
            day: Day(iso: "2029-05-05"), provenance: recorded))
      }
    }
    register.deployments.append(
      try Deployment(
        id: "d0", mission: "UNX", line: "UNX-1", contributor: "C0", pledge: "p0",
        unitType: "INF_BN", quantity: 1, state: .inMission, from: Day(iso: "2029-08-01"),
        provenance: recorded))
    return ForceFacts(
      council: CouncilRegister(missions: missions), capabilities: register,
      asOf: try Day(iso: "2030-01-15"))
  }
}
