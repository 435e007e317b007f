/// The least cost of columns within their bounds, with every row within its own.
///
/// Rows are kept sparse, one after another: the entries of row *r* are those at
/// `starts[r]..<starts[r + 1]`, each a column and its factor. A bound may be infinite.
package struct MixedIntegerProgram: Hashable, Sendable {
  package let columns: Columns
  package let rows: Rows
  /// Whether the program without whole columns is known to be nearly whole by itself, so that a
  /// solver gains little by reducing it first or by guessing.
  package let isTight: Bool

  /// What is to be chosen; the arrays run side by side.
  package struct Columns: Hashable, Sendable {
    package var costs: [Double]
    package var lower: [Double]
    package var upper: [Double]
    /// Whether the value must be whole.
    package var isInteger: [Bool]

    /// No columns.
    package init() {
      costs = []
      lower = []
      upper = []
      isInteger = []
    }

    /// How many there are.
    package var count: Int { costs.count }

    /// Adds a column and says which it is.
    @discardableResult
    package mutating func add(
      cost: Double, from low: Double, to high: Double, isInteger whole: Bool
    ) -> Int32 {
      costs.append(cost)
      lower.append(low)
      upper.append(high)
      isInteger.append(whole)
      return Int32(costs.count - 1)
    }
  }

  /// What the choice must keep to; `lower` and `upper` have an element a row.
  package struct Rows: Hashable, Sendable {
    /// Where each row begins among the entries, and at last where they end.
    package var starts: [Int32]
    /// The column of each entry.
    package var indices: [Int32]
    /// The factor of each entry.
    package var factors: [Double]
    package var lower: [Double]
    package var upper: [Double]

    /// No rows.
    package init() {
      starts = [0]
      indices = []
      factors = []
      lower = []
      upper = []
    }

    /// How many there are.
    package var count: Int { lower.count }

    /// Adds a term to the row that is being written.
    package mutating func term(_ factor: Double, of column: Int32) {
      indices.append(column)
      factors.append(factor)
    }

    /// Ends the row that is being written.
    package mutating func end(from low: Double, to high: Double) {
      starts.append(Int32(indices.count))
      lower.append(low)
      upper.append(high)
    }
  }

  /// Takes columns and rows that agree with one another; throws what is wrong first.
  package init(columns: Columns, rows: Rows, isTight: Bool = false) throws(InvalidProgram) {
    try columns.check()
    try rows.check(columns: columns.count)
    self.columns = columns
    self.rows = rows
    self.isTight = isTight
  }
}
