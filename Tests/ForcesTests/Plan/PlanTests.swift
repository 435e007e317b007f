import Basics
import Capabilities
import Council
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `A plan says of itself` {
  @Test func `what it is worth, part by part`() throws {
    var sample = try FactSample()
    sample.register.substitutions = [
      Substitution(id: "S", wanted: "AVN", given: "INF", price: 20, provenance: known)
    ]
    try sample.require("L1", type: "AVN", from: "2030-04", isCritical: true)
    try sample.pledge(strength: 100, extensionMonths: 3)
    try sample.pledge("P2", type: "AVN", level: .level1)
    let terms = (
      months("2030-01", "2032-01"), ForceOptions(longestTour: 6, dwell: 30)
    )
    let score = try sample.firstPlan(terms).score
    func part(_ name: ForceScore.Name) -> [Double] {
      score.levels.filter { $0.name == name }
        .flatMap { [$0.count, ($0.value * 1e9).rounded() / 1e9] }
    }
    // From April on nine months of weight 2, three of them past the usual length.
    #expect(part(.critical) == [9, 18])
    #expect(part(.other) == [0, 0])
    #expect(part(.substitution) == [9, -3.6])
    #expect(part(.overlong) == [3, -1.5])
    #expect(part(.lateness) == [8, -0.36])
    #expect(part(.lift) == [100, -0.01])
    #expect((score.required, score.committed, score.proposed) == (21, 0, 9))
  }

  @Test func `that nothing is required in its months, and needs no search for it`() async throws {
    var sample = try FactSample()
    try sample.require(from: "2029-01", until: "2030-01")
    let plan = try await sample.plan()
    #expect(plan.status == .empty)
    #expect(plan.tours == [])
    #expect(plan.unmet == [])
    #expect(plan.check.holds)
    #expect(sample.facts.requirementMonths == months("2029-01", "2030-01"))
  }

  @Test func `that nobody offers the type`() async throws {
    var sample = try FactSample()
    try sample.require("L1", 2, from: "2030-03", until: "2030-06", priority: 1)
    try sample.pledge(type: "AVN")
    let plan = try await sample.plan()
    #expect(plan.status == .empty)
    let unmet = try #require(plan.unmet.first)
    #expect(plan.unmet.count == 1)
    #expect(unmet.months == months("2030-03", "2030-06"))
    #expect(unmet.units == 2)
    #expect(abs(unmet.weight - 2 * 1.6 * (1 + 0.995 + 0.99)) < 1e-12)
    #expect(unmet.reasons == [UnmetNeed.Reason(rule: .type, candidates: 0)])
  }

  @Test func `which rules bar most candidates`() async throws {
    var sample = try FactSample()
    try sample.require(tags: ["NVG"])
    try sample.pledge("P1", level: .level1)
    try sample.pledge("P2", level: .level1, tags: ["NVG"])
    try sample.pledge("P3", missions: ["UNB"])
    let plan = try await sample.plan()
    #expect(
      plan.unmet.first?.reasons == [
        UnmetNeed.Reason(rule: .tags, candidates: 2),
        UnmetNeed.Reason(rule: .level, candidates: 2),
        UnmetNeed.Reason(rule: .mission, candidates: 1),
      ])
  }

  @Test func `what keeps units away that break no rule by themselves`() throws {
    var sample = try FactSample()
    try sample.require("L1")
    try sample.require("L2")
    try sample.pledge(dwell: 12)
    let unmet = try sample.firstPlan().unmet
    // Not ready before April; then on the one line and not on the other.
    #expect(unmet.map(\.line) == ["L2", "L1"])
    #expect(unmet.map(\.months) == [months("2030-01", "2031-01"), months("2030-01", "2030-04")])
    #expect(unmet[0].reasons == [UnmetNeed.Reason(rule: .dwell, candidates: 1)])
    #expect(unmet[1].reasons == [UnmetNeed.Reason(rule: .ready, candidates: 1)])
  }

  @Test(arguments: [0, 61])
  func `that it has too few months or too many`(count: Int) async throws {
    let sample = try FactSample()
    let first = month("2030-01")
    await #expect(throws: InvalidForceProblem.badHorizon(count)) {
      try await ForcePlanner(engine: ForceEngine(solver: HiGHS())).plan(
        sample.facts, months: first..<first.advanced(by: count))
    }
  }
}

extension FactSample {
  /// The plan of the year 2030, after so much work.
  func plan(
    _ terms: (months: Range<Month>, options: ForceOptions) = options(ForceOptions()),
    kept: [PlannedTour] = [], iterations: Int = 60
  ) async throws -> ForcePlan {
    try await ForcePlanner(engine: ForceEngine(solver: HiGHS())).plan(
      facts, months: terms.months, options: terms.options, kept: kept,
      limits: ForceLimits(iterations: iterations))
  }
}
