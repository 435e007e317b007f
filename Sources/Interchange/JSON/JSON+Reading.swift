extension JSON {
  /// Reads JSON as RFC 8259 means it: one value, UTF-8, nothing after it.
  ///
  /// Of a name that appears twice both members are kept; values nest at most 100 deep.
  ///
  /// - Throws: `InvalidJSON` with the line of the fault.
  package init(_ bytes: [UInt8]) throws(InvalidJSON) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }
}

/// Why bytes are no JSON.
package struct InvalidJSON: Error, Equatable {
  /// Counted from 1.
  package let line: Int
  package let reason: String

  /// Takes the parts as they are.
  package init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }
}

private struct JSONParser {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func document() throws(InvalidJSON) -> JSON {
    let value = try value()
    skipSpaces()
    guard position == bytes.count else { throw fault("something follows the value") }
    return value
  }

  private func fault(_ reason: String) -> InvalidJSON {
    let line = bytes[..<min(position, bytes.count)].reduce(1) { $0 + ($1 == .lineFeed ? 1 : 0) }
    return InvalidJSON(line: line, reason: reason)
  }

  private mutating func skipSpaces() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpaces()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(InvalidJSON) -> JSON {
    skipSpaces()
    guard position < bytes.count else { throw fault("it breaks off") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case .quote: return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  private mutating func literal(_ word: String, _ value: JSON) throws(InvalidJSON) -> JSON {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("an unknown word") }
    position += word.utf8.count
    return value
  }

  private mutating func descend() throws(InvalidJSON) {
    depth += 1
    position += 1
    guard depth <= 100 else { throw fault("values nest too deep") }
  }

  private mutating func object() throws(InvalidJSON) -> JSON {
    try descend()
    defer { depth -= 1 }
    var members: [JSON.Member] = []
    if take(UInt8(ascii: "}")) { return .object([]) }
    while true {
      skipSpaces()
      guard position < bytes.count, bytes[position] == .quote else {
        throw fault("a name is missing")
      }
      let name = try string()
      guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing") }
      members.append(.init(name, try value()))
      if take(.comma) { continue }
      guard take(UInt8(ascii: "}")) else { throw fault("an object is not closed") }
      return .object(members)
    }
  }

  private mutating func array() throws(InvalidJSON) -> JSON {
    try descend()
    defer { depth -= 1 }
    var values: [JSON] = []
    if take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      values.append(try value())
      if take(.comma) { continue }
      guard take(UInt8(ascii: "]")) else { throw fault("an array is not closed") }
      return .array(values)
    }
  }

  private mutating func number() throws(InvalidJSON) -> JSON {
    let start = position
    while position < bytes.count,
      (0x30...0x39).contains(bytes[position]) || "+-.eE".utf8.contains(bytes[position])
    {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard JSONParser.isNumber(text) else {
      position = start
      throw fault("a value is missing or is none")
    }
    if let whole = Int(text) { return .int(whole) }
    guard let real = Double(text), real.isFinite else {
      position = start
      throw fault("a number is out of range")
    }
    return .double(real)
  }

  private static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text)
    func digits() -> Int {
      let run = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(run.count)
      return run.count
    }
    if rest.first == "-" { rest = rest.dropFirst() }
    let leadsWithZero = rest.first == "0"
    let whole = digits()
    guard whole > 0, !(leadsWithZero && whole > 1) else { return false }
    if rest.first == "." {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if rest.first == "e" || rest.first == "E" {
      rest = rest.dropFirst()
      if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  private mutating func string() throws(InvalidJSON) -> String {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case .quote:
        guard let text = String(validating: content, as: UTF8.self) else {
          throw fault("a string is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): try escape(into: &content)
      case 0..<0x20: throw fault("a control character stands in a string")
      default: content.append(byte)
      }
    }
    throw fault("a string is not closed")
  }

  private mutating func escape(into content: inout [UInt8]) throws(InvalidJSON) {
    guard position < bytes.count else { throw fault("a string is not closed") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hex()
      if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: "\\u".utf8) {
        position += 2
        let low = try hex()
        guard (0xDC00..<0xE000).contains(low) else { throw fault("half a surrogate pair") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault("half a surrogate pair") }
      content += String(Character(scalar)).utf8
    default: throw fault("an unknown escape")
    }
  }

  private mutating func hex() throws(InvalidJSON) -> UInt32 {
    guard position + 4 <= bytes.count else { throw fault("an escape breaks off") }
    let digits = bytes[position..<(position + 4)]
    guard
      digits.allSatisfy({
        (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
      }), let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("an escape is not hexadecimal") }
    position += 4
    return code
  }
}
