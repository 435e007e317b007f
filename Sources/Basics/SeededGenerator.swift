/// Numbers that look drawn by chance and are the same for the same seed, on every machine.
///
/// SplitMix64 (Steele, Lea and Flood 2014): one 64-bit state, every seed a stream of its own.
package struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// The stream of a seed.
  package init(seed: UInt64) {
    state = seed
  }

  /// The stream of one draw among many of one seed: no two share a number but by chance.
  package init(seed: UInt64, draw: Int) {
    var outer = SeededGenerator(seed: seed ^ 0x9E37_79B9_7F4A_7C15)
    state = outer.next() &+ UInt64(bitPattern: Int64(draw)) &* 0xD134_2543_DE82_EF95
  }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension SeededGenerator {
  /// A number from 0 up to, and without, 1.
  package mutating func share() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A whole number below `count`, which must be at least 1.
  package mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, count))).high)
  }
}
