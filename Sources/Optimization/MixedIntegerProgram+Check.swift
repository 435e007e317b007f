extension MixedIntegerProgram {
  /// What `values`, one for each column, cost.
  package func cost(of values: [Double]) -> Double {
    var cost = 0.0
    for (value, price) in zip(values, columns.costs) {
      cost += value * price
    }
    return cost
  }

  /// Whether `values` keep to every bound and row and are whole where they must be.
  ///
  /// `tolerance` is how far a value or a row may stray for each unit of its bound's size, at least one.
  package func accepts(_ values: [Double], tolerance: Double = 1e-6) -> Bool {
    guard values.count == columns.count else { return false }

    for column in values.indices {
      let value = values[column]
      guard value.isFinite, !columns.isInteger[column] || value == value.rounded(),
        value.keeps(to: columns.lower[column], columns.upper[column], tolerance: tolerance)
      else { return false }
    }
    for row in 0..<rows.count {
      var sum = 0.0
      for entry in Int(rows.starts[row])..<Int(rows.starts[row + 1]) {
        sum += rows.factors[entry] * values[Int(rows.indices[entry])]
      }
      guard sum.keeps(to: rows.lower[row], rows.upper[row], tolerance: tolerance) else {
        return false
      }
    }
    return true
  }
}

extension Double {
  /// Whether it is within two bounds, give or take `tolerance` for each unit of their size.
  fileprivate func keeps(to lower: Double, _ upper: Double, tolerance: Double) -> Bool {
    let aboveLower = lower.isInfinite || self >= lower - tolerance * max(1, lower.magnitude)
    let belowUpper = upper.isInfinite || self <= upper + tolerance * max(1, upper.magnitude)
    return aboveLower && belowUpper
  }
}
