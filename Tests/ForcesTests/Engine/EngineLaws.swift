import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `Laws of the engine, on random problems` {
  private let engine = ForceEngine(solver: HiGHS())
  private let alone = ForceEngine(solver: NoSolver())

  @Test(arguments: 0..<36)
  func `what it closes is worth as much as the best plan of all`(seed: Int) async throws {
    let problem = try ForceProblem.random(seed: seed)
    let whole = try WholeProgram(problem)
    let best = try #require(whole.best)
    let answer = await engine.answer(to: problem, limits: ForceLimits(iterations: 60))
    #expect(answer.status == .optimal, "\(answer.bound) \(best) \(answer.work)")
    #expect(abs(answer.objective - best) < 1e-6)
    #expect(abs(answer.objective - problem.objective(of: answer.tours)) < 1e-9)
    #expect(answer.bound >= best - 1e-6)
    #expect(whole.accepts(answer.tours))
  }

  @Test(arguments: 36..<60)
  func `without a solver it stays below the best plan and its bound above`(
    seed: Int
  ) async throws {
    let problem = try ForceProblem.random(seed: seed)
    let whole = try WholeProgram(problem)
    let best = try #require(whole.best)
    let answer = await alone.answer(to: problem, limits: ForceLimits(iterations: 30))
    #expect(whole.accepts(answer.tours))
    #expect(answer.objective <= best + 1e-6)
    #expect(answer.objective >= best - 0.25 * best.magnitude - 1e-6)
    #expect(answer.boundBy == .certificate)
    #expect(answer.bound >= best - 1e-6)
    #expect(answer.bound == ForcePrices(of: problem, at: answer.certificate).bound)
  }

  @Test(arguments: 0..<6)
  func `from another plan and other prices it closes no less`(seed: Int) async throws {
    let problem = try ForceProblem.random(seed: seed)
    let best = try #require(try WholeProgram(problem).best)
    let rough = await alone.answer(to: problem, limits: ForceLimits(iterations: 2))
    let answer = await engine.answer(
      to: problem, from: rough.tours, prices: rough.certificate,
      limits: ForceLimits(iterations: 60))
    #expect(abs(answer.objective - best) < 1e-6)
  }

  @Test func `steps alone decide, whatever else runs`() async throws {
    // Large enough for two lanes.
    let problem = try ForceProblem.random(
      seed: 1, lines: 24, pledges: 66, horizon: 8, breadth: 6)
    #expect(problem.options.count >= 500)
    let limits = ForceLimits(iterations: 4)
    let first = await alone.answer(to: problem, limits: limits)
    let others = await withTaskGroup(of: ForceAnswer.self) { group in
      for _ in 0..<2 {
        group.addTask { await alone.answer(to: problem, limits: limits) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others.allSatisfy { $0 == first })
    #expect(first.work.rebuilds > 0)
  }
}
