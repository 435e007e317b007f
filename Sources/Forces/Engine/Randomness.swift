/// Numbers that look drawn by lot and are the same for the same seed (SplitMix64).
struct Randomness: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Any number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 and below `count`, which is positive and fits 32 bits.
  mutating func below(_ count: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }

  /// A number from 0 and below 1.
  mutating func share() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// `values` in any order.
  mutating func shuffle(_ values: inout [Int]) {
    for place in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(place, below(place + 1))
    }
  }
}
