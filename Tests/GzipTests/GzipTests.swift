import Gzip
import Testing

@Suite struct `Packing and unpacking` {
  @Test(arguments: [0, 1, 100, 65_535, 65_536, 65_537, 300_000])
  func `what is packed unpacks to the same bytes`(count: Int) throws {
    var random = Seeded(seed: UInt64(count) &+ 7)
    let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next() % 7) }
    let packed = try gzip(bytes)
    #expect(try gunzip(packed, limit: count) == bytes)
    #expect(try gzip(bytes) == packed)
  }

  @Test func `a file of gzip's own is read`() throws {
    // `printf muster | gzip -n`
    let packed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xCB, 0x2D, 0x2D, 0x2E, 0x49,
      0x2D, 0x02, 0x00, 0x94, 0x92, 0x69, 0xB8, 0x06, 0x00, 0x00, 0x00,
    ]
    #expect(try gunzip(packed, limit: 6) == Array("muster".utf8))
  }

  @Test func `members that follow one another are one file`() throws {
    let packed = try gzip([1, 2]) + gzip([]) + gzip([3])
    #expect(try gunzip(packed, limit: 3) == [1, 2, 3])
    #expect(try gunzip(packed + [0, 0], limit: 3) == [1, 2, 3])
    #expect(throws: InvalidGzip.damaged) { try gunzip(packed + [9], limit: 3) }
  }

  @Test func `a bomb stops at the limit`() throws {
    let packed = try gzip([UInt8](repeating: 0, count: 5_000_000))
    #expect(packed.count < 6000)
    #expect(throws: InvalidGzip.tooLarge(limit: 4_999_999)) { try gunzip(packed, limit: 4_999_999) }
    #expect(try gunzip(packed, limit: 5_000_000).count == 5_000_000)
  }

  @Test func `what is not gzip is refused`() {
    #expect(throws: InvalidGzip.notGzip) { try gunzip([], limit: 9) }
    #expect(throws: InvalidGzip.notGzip) { try gunzip(Array("id,name\n".utf8), limit: 9) }
  }

  @Test func `a file that breaks off is refused wherever it does`() throws {
    let packed = try gzip(Array("programme of work".utf8))
    for count in 2..<packed.count {
      #expect(throws: InvalidGzip.self) { try gunzip(Array(packed[..<count]), limit: 100) }
    }
  }

  @Test func `no damaged file crashes or grows past the limit`() throws {
    var random = Seeded(seed: 17)
    let packed = try gzip((0..<2000).map { UInt8(truncatingIfNeeded: $0 / 3) })
    for _ in 0..<20_000 {
      var bytes = packed
      for _ in 0..<(1 + Int(random.next() % 4)) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      if let unpacked = try? gunzip(bytes, limit: 3000) {
        #expect(unpacked.count <= 3000)
      }
    }
  }
}

/// Pseudo-random numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
