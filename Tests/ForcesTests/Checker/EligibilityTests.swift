import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `What the register says of a tour that is proposed` {
  /// Rules that the register tells by itself.
  private static let told: Set<ForceRule> = [
    .type, .level, .ceiling, .consent, .caveat, .bar, .mission, .registration, .ready, .available,
    .infrastructure, .tags, .language,
  ]

  /// A tour of the whole year by the first pledge on the first line, as a plan would have it that broke
  /// any rule.
  private func rules(_ sample: FactSample, from: String = "2030-06") -> Set<ForceRule> {
    let reading = EligibilityReading(sample.facts, needed: .level2)
    let tour = PlannedTour(
      line: "L1", mission: "UNA", unitType: "INF", supply: .pledge("P1"), contributor: "ALFA",
      months: months(from, "2031-01"))
    return Set(reading.breaches(of: tour).map(\.rule))
  }

  private func sample() throws -> FactSample {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge()
    return sample
  }

  @Test func `is nothing where it may go`() throws {
    #expect(try rules(sample()) == [])
  }

  @Test(arguments: RuleCase.all.filter { told.contains($0.rule) })
  func `is never more than those who drafted it found`(example: RuleCase) throws {
    // The innocent case of every rule is innocent here as well.
    var innocent = try FactSample()
    try example.innocent(&innocent)
    let task = innocent.task()
    let reading = try #require(task.reading)
    for supply in task.supplies {
      for way in supply.ways {
        let line = task.lines[way.line]
        let start = TourTerms.start(on: line, ready: way.ready)
        let tour = PlannedTour(
          line: line.id, mission: line.mission, unitType: supply.unitType, supply: supply.supply,
          unit: supply.unit, contributor: supply.contributor,
          parts: way.parts.compactMap { task.parts[$0.part].pledge }.sorted(),
          months: start..<max(start.advanced(by: 1), min(way.until, line.months.upperBound)),
          arrivesEarly: line.hasHandover && start > line.months.lowerBound)
        #expect(reading.breaches(of: tour) == [])
      }
    }
  }

  @Test func `is each rule that it breaks, whatever the drafting said`() throws {
    var low = try FactSample()
    try low.require(tags: ["NVG"], language: "FRENCH", infrastructureReady: day("2030-08-01"))
    try low.pledge(
      level: .level1, missions: ["UNB"], from: day("2030-09-01"), until: day("2030-11-01"),
      registration: .rejected)
    low.register.consents = [consent(.refused)]
    low.register.caveats = [caveat(mission: "UNA", barsMission: true)]
    low.register.bars = [try bar(nil)]
    low.register.levelCeilings = [
      try LevelCeiling(id: "C", contributor: "ALFA", most: .level1, provenance: known)
    ]
    #expect(rules(low) == Self.told.subtracting([.type]))
    var other = try FactSample()
    try other.require(type: "AVN")
    try other.pledge()
    #expect(rules(other) == [.type])
    other.register.substitutions = [
      Substitution(id: "S", wanted: "AVN", given: "INF", price: 25, provenance: known)
    ]
    #expect(rules(other) == [])
  }

  @Test func `breaks a plan whose task was drafted by a rule forgotten`() throws {
    var sample = try sample()
    let sound = sample.task()
    sample.register.levelNotices = []
    let reading = sample.task().reading
    let forgetful = ForceTask(
      asOf: sound.asOf, months: sound.months, lines: sound.lines, supplies: sound.supplies,
      parts: sound.parts, budgets: sound.budgets, lift: sound.lift, committed: [],
      rejections: [], kept: [], options: sound.options, choices: [], reading: reading)
    func rules(_ task: ForceTask) throws -> [ForceRule] {
      let tour = try #require(
        WayIndex(task).planned(ForceProblem.Tour(option: 0, start: 5, end: 12)))
      let problem = try ForceProblem(task)
      return ForcePlanChecker(task: task).check(
        tours: [tour], objective: 0, bound: .infinity, boundBy: .prices,
        certificate: .nothing(of: problem)
      ).broken.map(\.rule).filter { $0 != .account }
    }
    #expect(try rules(sound) == [])
    #expect(try rules(forgetful) == [.level])
  }

  @Test(arguments: UInt64(0)..<40)
  func `is nothing of any way that a task drawn by chance offers`(seed: UInt64) throws {
    let task = try FactSample.random(seed).task()
    let reading = try #require(task.reading)
    for (place, option) in try ForceProblem(task).options.enumerated() {
      let problem = try ForceProblem(task)
      guard
        let start = problem.lines[option.line].months.first(where: {
          problem.lengths(of: place, from: $0) != nil
        }), let length = problem.lengths(of: place, from: start)?.upperBound,
        let tour = WayIndex(task).planned(
          ForceProblem.Tour(option: place, start: start, end: start + length))
      else { continue }
      #expect(reading.breaches(of: tour) == [])
    }
  }
}
