/// The content lines of an iCalendar object (RFC 5545, 3.1).
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// A line whose value needs no escaping.
  mutating func add(_ name: String, _ value: String) {
    fold(Array((name + ":" + value).utf8))
  }

  /// A line whose value is a text.
  mutating func add(_ name: String, text: String) {
    fold(Array((name + ":").utf8) + ContentLines.escaped(text))
  }

  /// A line whose value is a list of texts.
  mutating func add(_ name: String, texts: [String]) {
    fold(Array((name + ":").utf8) + texts.map(ContentLines.escaped).joined(separator: [.comma]))
  }

  /// A line whose value is an address; left out where it holds what no address holds.
  mutating func add(_ name: String, uri: String) {
    guard !uri.isEmpty, uri.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != .quote }) else {
      return
    }
    add(name, uri)
  }

  /// Backslash, semicolon and comma escaped, line breaks written `\n`, control characters left out
  /// (RFC 5545, 3.3.11).
  static func escaped(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), .comma: result += [UInt8(ascii: "\\"), byte]
      case .lineFeed where previous == .carriageReturn: break
      case .lineFeed, .carriageReturn: result += "\\n".utf8
      case 0x09: result.append(0x20)
      case 0..<0x20, 0x7F: break
      default: result.append(byte)
      }
      previous = byte
    }
    return result
  }

  /// Appends a line, folded after at most 75 octets and never inside a character of UTF-8.
  private mutating func fold(_ line: [UInt8]) {
    var rest = line[...]
    var room = 75
    while rest.count > room {
      var end = rest.startIndex + room
      while end > rest.startIndex, rest[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += rest[..<end] + [.carriageReturn, .lineFeed, 0x20]
      rest = rest[end...]
      // The space that begins a continued line counts.
      room = 74
    }
    bytes += rest + [.carriageReturn, .lineFeed]
  }
}
