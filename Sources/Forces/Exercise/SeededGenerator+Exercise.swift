import Basics

extension SeededGenerator {
  /// Whether something of that chance happens.
  mutating func happens(_ chance: Double) -> Bool { share() < chance }

  /// A whole number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// A place among weights, the likelier the heavier; 0 where nothing weighs anything.
  mutating func place(weighing weights: [Double]) -> Int {
    var left = share() * weights.reduce(0, +)
    for (place, weight) in weights.enumerated() {
      left -= weight
      if left < 0 { return place }
    }
    return max(0, (weights.lastIndex { $0 > 0 } ?? 0))
  }

  /// One of some values, which must not be none.
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  /// Values in an order drawn.
  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for place in values.indices.dropFirst().reversed() {
      values.swapAt(place, below(place + 1))
    }
    return values
  }
}
