import Basics

extension SeededGenerator {
  /// `values` in any order.
  mutating func shuffle(_ values: inout [Int]) {
    for place in values.indices.reversed() {
      values.swapAt(place, below(place + 1))
    }
  }
}
