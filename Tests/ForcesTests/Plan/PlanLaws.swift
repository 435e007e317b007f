import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `A plan of tours that fit` {
  private static let seeds: Range<UInt64> = 0..<25

  @Test(arguments: seeds)
  func `accounts for every unit-month: standing, proposed or unmet`(seed: UInt64) throws {
    let sample = try FactSample.random(seed)
    let plan = try sample.firstPlan()
    for line in sample.task().lines {
      for (offset, month) in plan.months.enumerated() {
        let there = plan.tours.count { $0.line == line.id && $0.months.contains(month) }
        let open = plan.unmet.filter { $0.line == line.id && $0.months.contains(month) }
        #expect(there + open.reduce(0) { $0 + $1.units } == line.required[offset])
        #expect(open.count <= 1)
      }
    }
    let unmet = plan.unmet.reduce(0) { $0 + $1.units * $1.months.count }
    #expect(plan.score.committed + plan.score.proposed + unmet == plan.score.required)
  }

  @Test(arguments: seeds)
  func `breaks no rule, by an independent reading`(seed: UInt64) throws {
    let plan = try FactSample.random(seed).firstPlan()
    #expect(plan.check.broken == [])
    #expect(plan.check.holds)
    #expect(abs(plan.check.objective - plan.objective) < 1e-9)
  }

  @Test(arguments: seeds)
  func `is worth the sum of its score's parts, quality apart`(seed: UInt64) throws {
    let plan = try FactSample.random(seed).firstPlan()
    let sum = plan.score.levels.filter { $0.name != .quality }.reduce(0) { $0 + $1.value }
    #expect(abs(sum - plan.objective) < 1e-9)
    #expect(plan.score.levels.map(\.name) == ForceScore.Name.allCases)
  }

  @Test(arguments: seeds)
  func `kept is found again, and nothing has changed`(seed: UInt64) throws {
    let sample = try FactSample.random(seed)
    let plan = try sample.firstPlan()
    let task = sample.task(kept: plan.tours)
    #expect(task.kept == plan.tours.filter { !$0.isCommitted })
    #expect(task.gone == [])
    #expect(task.changes(to: task.kept) == [])
    let problem = try ForceProblem(task)
    #expect(abs(problem.objective(of: problem.kept) - plan.objective) < 1e-9)
  }
}
