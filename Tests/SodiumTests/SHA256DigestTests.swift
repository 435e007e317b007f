import Sodium
import Testing

@Suite struct `The SHA-256 of bytes` {
  // FIPS 180-4's examples, as NIST publishes them.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `is the published one`(text: String, hex: String) {
    #expect(SHA256Digest(of: text.utf8).hex == hex)
    #expect(SHA256Digest(of: text.utf8).bytes.count == 32)
  }

  @Test func `of a million letters is the published one`() {
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256Digest(of: letters).hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `changes with every bit`() {
    let bytes = [UInt8](0..<64)
    var digests: Set<SHA256Digest> = [SHA256Digest(of: bytes)]
    for bit in 0..<512 {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      digests.insert(SHA256Digest(of: changed))
    }
    #expect(digests.count == 513)
  }

  @Test func `is written with two small digits a byte`() {
    #expect(hexadecimal([0, 15, 16, 255]) == "000f10ff")
    #expect(hexadecimal([UInt8]()) == "")
  }
}

@Suite struct `Random bytes` {
  @Test(arguments: [0, 1, 32, 4096])
  func `come in the number asked for`(count: Int) throws {
    #expect(try randomBytes(count).count == count)
  }

  @Test func `are none for a negative number`() throws {
    #expect(try randomBytes(-1) == [])
  }

  @Test func `do not repeat`() throws {
    var seen: Set<[UInt8]> = []
    for _ in 0..<1000 { seen.insert(try randomBytes(16)) }
    #expect(seen.count == 1000)
  }
}
