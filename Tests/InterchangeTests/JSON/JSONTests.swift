import Interchange
import Testing

@Suite struct `JSON as values` {
  @Test func `members keep their order and text is escaped`() {
    let json: JSON = ["b": 1, "a": ["x\"\\\n\u{1}é", nil, true], "c": [:], "d": []]
    #expect(
      json.compact == "{\"b\":1,\"a\":[\"x\\\"\\\\\\n\\u0001é\",null,true],\"c\":{},\"d\":[]}")
    #expect(json.pretty.hasPrefix("{\n  \"b\": 1,\n  \"a\": [\n    \"x"))
    #expect(json.pretty.hasSuffix("],\n  \"c\": {},\n  \"d\": []\n}\n"))
  }

  @Test(arguments: [
    ("1", JSON.int(1)), ("-0", .int(0)), ("1.5e1", .double(15)),
    (" \"a\\u00e9\\ud83d\\ude00\\/\" ", .string("aé😀/")),
    ("[1,[ ]]", .array([1, .array([])])),
    ("{\"a\":null,\"a\":false}", .object([.init("a", .null), .init("a", .bool(false))])),
    ("\u{FEFF}true", .bool(true)),
  ])
  func `is read as RFC 8259 means it`(text: String, expected: JSON) throws {
    #expect(try JSON(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\"}", "{a:1}", "01", "1.", ".5", "+1", "1e", "nul", "\"", "\"\\x\"",
    "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\n\"", "1 2", "NaN", "1e999", "[1",
    "{\"a\":1",
    "\"\\u+123\"",
  ])
  func `anything else is refused`(text: String) {
    #expect(throws: InvalidJSON.self) { try JSON(Array(text.utf8)) }
  }

  @Test func `a fault bears its line`() {
    #expect(throws: InvalidJSON(line: 3, reason: "a value is missing or is none")) {
      try JSON(Array("[1,\n2,\n,]".utf8))
    }
  }

  @Test func `nesting has an end`() {
    #expect(throws: InvalidJSON.self) {
      try JSON([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    }
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(throws: Never.self) { try JSON(nested(100)) }
    #expect(throws: InvalidJSON.self) { try JSON(nested(101)) }
  }

  @Test func `what is written is read back, and no bytes crash the reader`() throws {
    var random = Seeded(seed: Draws.seed(5))
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "1", "-2.5", "null", "true", "\\", "\"", " ",
    ]
    for _ in 0..<Draws.count(20_000) {
      let bytes = random.text(of: pieces, count: random.below(14))
      guard let json = try? JSON(bytes) else { continue }
      #expect(try JSON(Array(json.compact.utf8)) == json)
      #expect(try JSON(Array(json.pretty.utf8)) == json)
    }
    let sample = Array("{\"symbol\":\"S\\u00e9\",\"date\":[1,2.5,{\"x\":null}]}".utf8)
    for _ in 0..<Draws.count(20_000) { _ = try? JSON(random.damaged(sample)) }
  }
}
