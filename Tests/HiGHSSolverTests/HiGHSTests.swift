import HiGHSSolver
import Optimization
import Testing

@Suite struct `The HiGHS solver` {
  @Test func `answers a program without columns`() throws {
    let program = try MixedIntegerProgram(columns: .init(), rows: .init())
    let answer = HiGHS().answer(
      to: program, from: nil, limits: SolveLimits(), isCancelled: { false }, progress: { _ in })
    #expect(answer.values == [])
  }
}
