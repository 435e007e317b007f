import Basics
import Testing

@Suite struct `Numbers drawn from a seed` {
  @Test func `are the published ones of SplitMix64`() {
    var numbers = SeededGenerator(seed: 1_234_567)
    #expect(numbers.next() == 6_457_827_717_110_365_317)
    #expect(numbers.next() == 3_203_168_211_198_807_973)
  }

  @Test func `are the same for the same seed and draw, and others for another`() {
    var one = SeededGenerator(seed: 7, draw: 3)
    var same = SeededGenerator(seed: 7, draw: 3)
    var other = SeededGenerator(seed: 7, draw: 4)
    let first = one.next()
    #expect(same.next() == first)
    #expect(other.next() != first)
  }

  @Test func `stay within their bounds`() {
    var numbers = SeededGenerator(seed: 2)
    for _ in 0..<1000 {
      #expect((0..<1).contains(numbers.share()))
      #expect((0..<7).contains(numbers.below(7)))
    }
    #expect(numbers.below(0) == 0)
  }
}
