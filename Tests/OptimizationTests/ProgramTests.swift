import Optimization
import Testing

@Suite struct `A mixed-integer program` {
  private typealias Columns = MixedIntegerProgram.Columns
  private typealias Rows = MixedIntegerProgram.Rows

  /// Two columns in [0, 4], the second whole, whose sum is at most 5.
  private func parts() -> (columns: Columns, rows: Rows) {
    var columns = Columns()
    columns.add(cost: -1, from: 0, to: 4, isInteger: false)
    columns.add(cost: -2, from: 0, to: 4, isInteger: true)
    var rows = Rows()
    rows.term(1, of: 0)
    rows.term(1, of: 1)
    rows.end(from: -.infinity, to: 5)
    return (columns, rows)
  }

  @Test func `without columns and rows is a program`() throws {
    let program = try MixedIntegerProgram(columns: Columns(), rows: Rows())
    #expect(program.columns.count == 0)
    #expect(program.rows.count == 0)
    #expect(program.accepts([]))
  }

  @Test func `keeps its rows one after another`() throws {
    var (columns, rows) = parts()
    #expect(columns.add(cost: 0, from: 0, to: 1, isInteger: false) == 2)
    rows.end(from: 0, to: 0)
    rows.term(3, of: 2)
    rows.end(from: 0, to: .infinity)
    let program = try MixedIntegerProgram(columns: columns, rows: rows)
    #expect(program.rows.starts == [0, 2, 2, 3])
    #expect(program.rows.indices == [0, 1, 2])
    #expect(program.rows.factors == [1, 1, 3])
  }

  @Test(arguments: [
    (values: [1.0, 4.0], accepts: true),
    (values: [1.0, 3.5], accepts: false),
    (values: [2.0, 4.0], accepts: false),
    (values: [-1.0, 4.0], accepts: false),
    (values: [1.0, 5.0], accepts: false),
    (values: [1.0], accepts: false),
    (values: [.nan, 4.0], accepts: false),
    (values: [1.000_000_1, 4.0], accepts: true),
  ])
  func `accepts what keeps to bounds and rows`(values: [Double], accepts: Bool) throws {
    let (columns, rows) = parts()
    let program = try MixedIntegerProgram(columns: columns, rows: rows)
    #expect(program.accepts(values) == accepts)
  }

  @Test func `costs what its columns cost`() throws {
    let (columns, rows) = parts()
    #expect(try MixedIntegerProgram(columns: columns, rows: rows).cost(of: [1, 4]) == -9)
  }

  @Test func `refuses columns that are nonsense`() {
    expect(.unevenArrays) { columns, _ in columns.lower.append(0) }
    expect(.badCost(column: 1, cost: .infinity)) { columns, _ in columns.costs[1] = .infinity }
    expect(.badColumnBounds(column: 0, lower: 5, upper: 4)) { columns, _ in columns.lower[0] = 5 }
    expect(.badColumnBounds(column: 0, lower: .infinity, upper: .infinity)) { columns, _ in
      columns.lower[0] = .infinity
      columns.upper[0] = .infinity
    }
  }

  @Test func `refuses rows that are nonsense`() {
    expect(.unevenArrays) { _, rows in rows.factors.append(1) }
    expect(.badRowBounds(row: 0, lower: 6, upper: 5)) { _, rows in rows.lower[0] = 6 }
    expect(.badStarts(row: 1)) { _, rows in rows.starts[1] = 1 }
    expect(.noSuchColumn(row: 0, column: 2)) { _, rows in rows.indices[1] = 2 }
    expect(.noSuchColumn(row: 0, column: -1)) { _, rows in rows.indices[1] = -1 }
    expect(.columnTwice(row: 0, column: 0)) { _, rows in rows.indices[1] = 0 }
    expect(.badFactor(row: 0, factor: .infinity)) { _, rows in rows.factors[0] = .infinity }
  }

  @Test func `refuses what is not a number`() {
    let (columns, rows) = parts()
    var wrong = columns
    wrong.upper[0] = .nan
    #expect(throws: InvalidProgram.self) { try MixedIntegerProgram(columns: wrong, rows: rows) }
    var astray = rows
    astray.upper[0] = .nan
    #expect(throws: InvalidProgram.self) { try MixedIntegerProgram(columns: columns, rows: astray) }
  }

  private func expect(
    _ error: InvalidProgram, after spoil: (inout Columns, inout Rows) -> Void
  ) {
    var (columns, rows) = parts()
    spoil(&columns, &rows)
    #expect(throws: error) { try MixedIntegerProgram(columns: columns, rows: rows) }
  }
}
