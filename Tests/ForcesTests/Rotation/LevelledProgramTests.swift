import HiGHSSolver
import Optimization
import Testing

@testable import Forces

@Suite struct `A program priced in levels` {
  /// Two of three columns at least; the first level dislikes the first, the second the second.
  private func program() -> LevelledProgram {
    var program = LevelledProgram()
    for _ in 0..<3 { program.columns.add(cost: 0, from: 0, to: 1, isInteger: true) }
    for column in 0..<Int32(3) { program.rows.term(1, of: column) }
    program.rows.end(from: 2, to: 3)
    program.levels = [
      [.init(column: 0, price: 5)], [.init(column: 0, price: -9), .init(column: 1, price: 1)],
    ]
    return program
  }

  private func answer(
    _ program: LevelledProgram, isCancelled: @Sendable () -> Bool = { false }
  ) -> LevelledProgram.Answer {
    program.answer(by: HiGHS(), limits: SolveLimits(), isCancelled: isCancelled)
  }

  @Test func `never gives up an earlier level for a later`() {
    let answer = answer(program())
    #expect(answer.values == [0, 1, 1])
    #expect(answer.costs == [0, 1])
    #expect(answer.bounds == [0, 1])
    #expect(answer.proved == 2)
  }

  @Test func `does not ask where the columns' bounds prove it already`() {
    struct Once: Solver {
      func answer(
        to program: MixedIntegerProgram, from start: [Double]?, limits: SolveLimits,
        isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
      ) -> SolverAnswer {
        start == nil
          ? HiGHS().answer(
            to: program, from: start, limits: limits, isCancelled: isCancelled, progress: progress)
          : SolverAnswer(status: .failed)
      }
    }
    var program = program()
    program.levels[1] = [.init(column: 0, price: 1)]
    let answer = program.answer(by: Once(), limits: SolveLimits(), isCancelled: { false })
    #expect(answer.costs == [0, 0])
    #expect(answer.proved == 2)
    program.levels[1] = [.init(column: 1, price: 1)]
    #expect(program.answer(by: Once(), limits: SolveLimits(), isCancelled: { false }).proved == 1)
  }

  @Test func `says that nothing was found, or that it was cut short`() {
    var none = program()
    none.rows.term(1, of: 0)
    none.rows.end(from: 2, to: 2)
    #expect(answer(none).values.isEmpty)
    #expect(!answer(none).isInterrupted)
    let cut = answer(program(), isCancelled: { true })
    #expect(cut.isInterrupted)
    #expect(cut.values.isEmpty)
  }
}
