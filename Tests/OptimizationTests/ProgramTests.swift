import Optimization
import Testing

@Suite struct `A mixed-integer program` {
  @Test func `without columns and rows is a program`() throws {
    let program = try MixedIntegerProgram(columns: .init(), rows: .init())
    #expect(program.columns.count == 0)
    #expect(program.rows.count == 0)
  }
}
