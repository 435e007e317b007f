import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `The force engine` {
  private let engine = ForceEngine(solver: HiGHS())

  /// One line of 8 months, worth 1 each, and units that may fill it for 2 to 4 months.
  private func problem(
    units: Int = 1, need: Int = 1, dwell: Int = 0, extensionMonths: Int = 0,
    rotatesEvery: Int? = nil, lift: Double = 1, lifts: [Double]? = nil, hasHandover: Bool = false,
    parts: [ForceProblem.Part] = [], uses: [ForceProblem.PartUse] = [],
    budgets: [ForceProblem.Budget] = [], draws: [ForceProblem.Draw] = [],
    losses: [Double] = [], kept: [ForceProblem.Tour] = [], movePrice: Double = 0,
    changesAllowed: Int? = nil
  ) throws -> ForceProblem {
    let values = [Double](repeating: 1, count: 8)
    return try ForceProblem(
      horizon: 8,
      lines: [
        .init(
          months: 0..<8, need: values.map { _ in need }, values: values, weight: 1,
          lift: lift / 10, hasHandover: hasHandover)
      ],
      pledges: (0..<units).map {
        .init(
          options: $0..<$0 + 1, dwell: dwell, shortest: 2, floor: 2, longest: 4,
          extensionMonths: extensionMonths, extensionPrice: 0.25, rotatesEvery: rotatesEvery)
      },
      parts: parts, budgets: budgets, lift: lifts ?? values.map { _ in .infinity },
      options: (0..<units).map {
        .init(
          line: 0, pledge: $0, ready: 0, till: 8, loss: losses.isEmpty ? 0 : losses[$0],
          parts: uses, draws: draws)
      }, kept: kept, movePrice: movePrice, changesAllowed: changesAllowed)
  }

  private func worth(_ problem: ForceProblem) async throws -> Double {
    let answer = await engine.answer(to: problem, limits: ForceLimits(iterations: 40))
    #expect(answer.status == .optimal)
    #expect(try WholeProgram(problem).accepts(answer.tours))
    return (answer.objective * 1000).rounded() / 1000
  }

  @Test func `fills a line by tours one after another`() async throws {
    #expect(try await worth(problem()) == 7.8)
    // A month of rest between two tours, then one too long to have two whole ones.
    #expect(try await worth(problem(dwell: 1)) == 6.8)
    #expect(try await worth(problem(dwell: 5)) == 3.9)
  }

  @Test func `prefers a longer tour to a second lift where that pays`() async throws {
    #expect(try await worth(problem(dwell: 9, extensionMonths: 2)) == 5.4)
    // Longer than usual costs a quarter of the weight a month, a lift a tenth.
    #expect(try await worth(problem(extensionMonths: 4)) == 7.8)
  }

  @Test func `arrives a month early to take over`() async throws {
    // The second tour's month of handover is one of the first's.
    #expect(try await worth(problem(hasHandover: true)) == 6.8)
    #expect(try await worth(problem(units: 2, hasHandover: true)) == 7.8)
  }

  @Test func `shares a part between as many as it holds`() async throws {
    let use = ForceProblem.PartUse(part: 0, isThroughout: true)
    #expect(try await worth(problem(units: 2, need: 2, parts: [.init()], uses: [use])) == 7.8)
    #expect(
      try await worth(problem(units: 2, need: 2, parts: [.init(capacity: 2)], uses: [use])) == 15.6)
    let course = ForceProblem.PartUse(part: 0, before: 3, isThroughout: false)
    #expect(try await worth(problem(parts: [.init(capacity: 0)], uses: [course])) == 3.9)
  }

  @Test func `keeps within what there is of money`() async throws {
    let budget = ForceProblem.Budget(capacity: [5, 5, 5, 5, 9, 9, 9, 9])
    let draws = [ForceProblem.Draw(budget: 0, amount: 4.5)]
    #expect(
      try await worth(problem(units: 2, need: 2, budgets: [budget], draws: draws)) == 11.7)
  }

  @Test func `moves units in and out, and exchanges them, by the lift there is`() async throws {
    var lifts = [Double](repeating: 0.1, count: 8)
    #expect(try await worth(problem(lifts: lifts)) == 6.8)
    lifts[4] = 0.2
    #expect(try await worth(problem(lifts: lifts)) == 7.8)
    // An exchange takes twice the lift.
    #expect(try await worth(problem(rotatesEvery: 3, lifts: lifts)) == 5.8)
    lifts[3] = 0.2
    lifts[7] = 0.2
    #expect(try await worth(problem(rotatesEvery: 3, lifts: lifts)) == 7.8)
  }

  @Test func `leaves what is kept unless a move gains more than its price`() async throws {
    let kept = [
      ForceProblem.Tour(option: 0, start: 0, end: 4), .init(option: 0, start: 4, end: 8),
    ]
    func problem(_ price: Double, _ allowed: Int? = nil) throws -> ForceProblem {
      try self.problem(
        units: 2, losses: [0.3, 0], kept: kept, movePrice: price, changesAllowed: allowed)
    }
    // The other is better by 0.3 a month.
    #expect(try await worth(problem(1)) == 7.8 - 2)
    #expect(try await worth(problem(1.3)) == 7.8 - 8 * 0.3)
    #expect(try await worth(problem(1, 1)) == 7.8 - 8 * 0.3)
    #expect(try await worth(problem(1, 2)) == 7.8 - 1.2 - 1)
    #expect(try await worth(problem(1, 4)) == 7.8 - 2)
  }

  @Test func `gives what it has when it is cancelled, with a bound`() async throws {
    let problem = try problem(units: 3, need: 2)
    let answer = await engine.answer(to: problem, isCancelled: { true })
    #expect(answer.status == .interrupted)
    #expect(answer.objective == 15.6)
    #expect(answer.bound >= answer.objective)
    #expect(try WholeProgram(problem).accepts(answer.tours))
  }

  @Test func `stops when its time is up, and at a gap that is good enough`() async throws {
    let problem = try ForceProblem.random(seed: 1)
    let late = await engine.answer(
      to: problem, limits: ForceLimits(iterations: nil, pace: { 1 }))
    #expect(late.status == .interrupted)
    #expect(late.work.iterations == 0)
    let rough = await engine.answer(to: problem, limits: ForceLimits(iterations: 40, gap: 1))
    #expect(rough.work.iterations == 1)
    #expect(rough.status == .feasible)
  }

  @Test func `has nothing to say of a problem without options`() async throws {
    let problem = try problem(units: 0)
    let answer = await engine.answer(to: problem, limits: ForceLimits(iterations: 40))
    #expect(answer.tours == [])
    #expect(answer.objective == 0)
    #expect(answer.bound >= 0)
  }

  @Test func `takes no prices of another shape`() async throws {
    let problem = try problem()
    let other = ForceCertificate(line: [], lift: [1], budget: [], part: [])
    let answer = await engine.answer(
      to: problem, prices: other, limits: ForceLimits(iterations: 40))
    #expect(answer.status == .optimal)
    #expect(answer.certificate.line.count == 1)
  }
}
