import HiGHSSolver
import Optimization
import Synchronization
import Testing

@Suite struct `The HiGHS solver` {
  private func answer(
    _ program: MixedIntegerProgram, from start: [Double]? = nil,
    limits: SolveLimits = SolveLimits(), isCancelled: @Sendable () -> Bool = { false },
    progress: (SolveProgress) -> Void = { _ in }
  ) -> SolverAnswer {
    HiGHS().answer(
      to: program, from: start, limits: limits, isCancelled: isCancelled, progress: progress)
  }

  /// The most that fits into a sack of 10: worths 10, 7 and 4, weights 6, 5 and 4.
  private func sack(isWhole: Bool, isTight: Bool = false) throws -> MixedIntegerProgram {
    var columns = MixedIntegerProgram.Columns()
    var rows = MixedIntegerProgram.Rows()
    for (worth, weight) in [(10.0, 6.0), (7, 5), (4, 4)] {
      rows.term(weight, of: columns.add(cost: -worth, from: 0, to: 1, isInteger: isWhole))
    }
    rows.end(from: -.infinity, to: 10)
    return try MixedIntegerProgram(columns: columns, rows: rows, isTight: isTight)
  }

  @Test(arguments: [true, false])
  func `solves a linear program and gives its duals`(isTight: Bool) throws {
    let answer = answer(try sack(isWhole: false, isTight: isTight))
    #expect(answer.status == .optimal)
    #expect(abs((answer.objective ?? 0) + 15.6) < 1e-9)
    #expect(answer.values.count == 3)
    // One more unit of weight is worth 7/5.
    #expect(abs((answer.rowDuals.first ?? 0) + 1.4) < 1e-9)
  }

  @Test(arguments: [true, false])
  func `solves a program in whole numbers`(isTight: Bool) throws {
    let answer = answer(try sack(isWhole: true, isTight: isTight))
    #expect(answer.status == .optimal)
    #expect(answer.values == [1, 0, 1])
    #expect(answer.objective == -14)
    #expect(answer.bound == -14)
    #expect(answer.rowDuals == [])
  }

  @Test func `sets out from a start, even from nonsense`() throws {
    let program = try sack(isWhole: true)
    for start in [[1.0, 0, 0], [1, 1, 1], [.nan, 0, 0], [1]] {
      #expect(answer(program, from: start).objective == -14)
    }
  }

  @Test func `says when nothing keeps to every row`() throws {
    var columns = MixedIntegerProgram.Columns()
    var rows = MixedIntegerProgram.Rows()
    rows.term(1, of: columns.add(cost: 1, from: 0, to: 1, isInteger: true))
    rows.end(from: 2, to: .infinity)
    let program = try MixedIntegerProgram(columns: columns, rows: rows)
    #expect(answer(program).status == .infeasible)
    #expect(answer(program).values == [])
  }

  @Test func `says when the cost can fall without end`() throws {
    var columns = MixedIntegerProgram.Columns()
    columns.add(cost: -1, from: 0, to: .infinity, isInteger: false)
    let program = try MixedIntegerProgram(columns: columns, rows: .init())
    #expect(answer(program).status == .unbounded)
  }

  @Test func `answers a program without columns by its rows`() throws {
    let empty = try MixedIntegerProgram(columns: .init(), rows: .init())
    #expect(answer(empty).status == .optimal)
    #expect(answer(empty).objective == 0)
    var rows = MixedIntegerProgram.Rows()
    rows.end(from: 1, to: 2)
    let impossible = try MixedIntegerProgram(columns: .init(), rows: rows)
    #expect(answer(impossible).status == .infeasible)
  }

  @Test func `stops when cancelled`() throws {
    #expect(answer(try sack(isWhole: true), isCancelled: { true }).status == .interrupted)
    let hard = try market(seed: 3)
    let count = Count()
    let stopped = answer(hard, isCancelled: { count.next() > 5 })
    #expect(stopped.status == .interrupted)
  }

  @Test func `stops at a limit of nodes and keeps what it has`() throws {
    let stopped = answer(try market(seed: 3), limits: SolveLimits(nodes: 1))
    #expect(stopped.status == .limited)
    #expect((stopped.bound ?? -1) <= (stopped.objective ?? .infinity))
  }

  @Test func `stops at its guard`() throws {
    #expect(answer(try market(seed: 3), limits: SolveLimits(seconds: 0.05)).status == .interrupted)
  }

  @Test func `tells how far it has come`() throws {
    var told: [SolveProgress] = []
    _ = answer(
      try market(seed: 3), limits: SolveLimits(nodes: 20), progress: { told.append($0) })
    #expect(!told.isEmpty)
    #expect(told.map(\.steps) == told.map(\.steps).sorted())
  }

  @Test func `gives the same answer to the bit`() throws {
    let program = try market(seed: 5)
    let limits = SolveLimits(nodes: 200)
    let first = answer(program, limits: limits)
    #expect(answer(program, limits: limits) == first)
  }

  /// A market split, which is hard to close: two rows of random weights that should both come out even.
  private func market(seed: UInt64) throws -> MixedIntegerProgram {
    var state = seed
    var columns = MixedIntegerProgram.Columns()
    var rows = MixedIntegerProgram.Rows()
    let choices = (0..<30).map { _ in columns.add(cost: 0, from: 0, to: 1, isInteger: true) }
    for _ in 0..<3 {
      var sum = 0.0
      for choice in choices {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let weight = Double(state >> 57)
        sum += weight
        rows.term(weight, of: choice)
      }
      let over = columns.add(cost: 1, from: 0, to: .infinity, isInteger: false)
      let under = columns.add(cost: 1, from: 0, to: .infinity, isInteger: false)
      rows.term(1, of: under)
      rows.term(-1, of: over)
      rows.end(from: (sum / 2).rounded(.down), to: (sum / 2).rounded(.down))
    }
    return try MixedIntegerProgram(columns: columns, rows: rows)
  }
}

/// A count that can be raised from a closure that may be called anywhere.
private final class Count: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}
