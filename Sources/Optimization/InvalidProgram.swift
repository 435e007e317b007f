/// Why columns and rows make no program.
package enum InvalidProgram: Error, Hashable {
  /// An array of the columns or rows is longer or shorter than its neighbours.
  case unevenArrays
  /// A cost is infinite or not a number.
  case badCost(column: Int, cost: Double)
  /// The lower bound of a column is above its upper bound, or one is not a number.
  case badColumnBounds(column: Int, lower: Double, upper: Double)
  /// The lower bound of a row is above its upper bound, or one is not a number.
  case badRowBounds(row: Int, lower: Double, upper: Double)
  /// The starts do not ascend from zero to the number of entries.
  case badStarts(row: Int)
  /// An entry names a column that is not there.
  case noSuchColumn(row: Int, column: Int)
  /// A row names a column twice.
  case columnTwice(row: Int, column: Int)
  /// A factor is infinite or not a number.
  case badFactor(row: Int, factor: Double)
}

extension MixedIntegerProgram.Columns {
  /// Throws the first thing that is wrong.
  func check() throws(InvalidProgram) {
    guard lower.count == count, upper.count == count, isInteger.count == count else {
      throw .unevenArrays
    }
    for column in costs.indices {
      guard costs[column].isFinite else {
        throw .badCost(column: column, cost: costs[column])
      }
      guard lower[column] <= upper[column], lower[column] < .infinity, upper[column] > -.infinity
      else {
        throw .badColumnBounds(column: column, lower: lower[column], upper: upper[column])
      }
    }
  }
}

extension MixedIntegerProgram.Rows {
  /// Throws the first thing that is wrong.
  func check(columns: Int) throws(InvalidProgram) {
    guard upper.count == count, starts.count == count + 1, factors.count == indices.count else {
      throw .unevenArrays
    }
    guard starts.first == 0, starts.last == Int32(indices.count) else {
      throw .badStarts(row: count)
    }
    // The row in which a column was seen last.
    var seen = [Int](repeating: -1, count: columns)
    for row in 0..<count {
      guard lower[row] <= upper[row], lower[row] < .infinity, upper[row] > -.infinity else {
        throw .badRowBounds(row: row, lower: lower[row], upper: upper[row])
      }
      guard starts[row] <= starts[row + 1], starts[row + 1] <= Int32(indices.count) else {
        throw .badStarts(row: row)
      }
      for entry in Int(starts[row])..<Int(starts[row + 1]) {
        let column = Int(indices[entry])
        guard seen.indices.contains(column) else {
          throw .noSuchColumn(row: row, column: column)
        }
        guard seen[column] != row else { throw .columnTwice(row: row, column: column) }
        seen[column] = row
        guard factors[entry].isFinite else {
          throw .badFactor(row: row, factor: factors[entry])
        }
      }
    }
  }
}
