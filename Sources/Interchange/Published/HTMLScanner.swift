/// Cuts the bytes of an HTML page into tags and text.
struct HTMLScanner {
  private let bytes: [UInt8]
  private var position = 0
  /// The line of what was read last, counted from 1.
  private(set) var line = 1

  /// A tag, its name in small letters, or the text between two.
  enum Piece {
    case open(String, [String: String])
    case close(String)
    /// Line breaks of the source are spaces; character references are not yet resolved.
    case text(String)
  }

  init(_ bytes: [UInt8]) {
    self.bytes = Array(WindowsText.text(bytes).utf8)
  }

  mutating func next() -> Piece? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return .text(text()) }
      if has("<!--") {
        skip(past: Array("-->".utf8))
        continue
      }
      let following = position + 1 < bytes.count ? bytes[position + 1] : 0
      if following == UInt8(ascii: "!") || following == UInt8(ascii: "?") {
        skip(past: [UInt8(ascii: ">")])
        continue
      }
      guard following == UInt8(ascii: "/") || isLetter(following) else {
        advance()
        return .text("<")
      }
      return tag()
    }
    return nil
  }

  private mutating func text() -> String {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { advance() }
    return String(
      decoding: bytes[start..<position].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 },
      as: UTF8.self)
  }

  private mutating func tag() -> Piece {
    advance()
    let isClosing = bytes[position] == UInt8(ascii: "/")
    if isClosing { advance() }
    let name = word { !($0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || isSpace($0)) }
    var attributes: [String: String] = [:]
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "/") {
        advance()
        continue
      }
      let key = word { !($0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=") || isSpace($0)) }
      skipSpaces()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
        if key.isEmpty, position < bytes.count { advance() }
        continue
      }
      advance()
      skipSpaces()
      attributes[key] = value()
    }
    if position < bytes.count { advance() }
    return isClosing ? .close(name) : .open(name, attributes)
  }

  private mutating func value() -> String {
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return word { !($0 == UInt8(ascii: ">") || isSpace($0)) }
    }
    advance()
    let start = position
    while position < bytes.count, bytes[position] != quote { advance() }
    let value = String(decoding: bytes[start..<position], as: UTF8.self)
    if position < bytes.count { advance() }
    return value
  }

  private mutating func word(while belongs: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, belongs(bytes[position]) { advance() }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  private mutating func skipSpaces() {
    while position < bytes.count, isSpace(bytes[position]) { advance() }
  }

  private mutating func skip(past end: [UInt8]) {
    while position < bytes.count {
      if bytes[position...].starts(with: end) {
        for _ in end { advance() }
        return
      }
      advance()
    }
  }

  private func has(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private mutating func advance() {
    if bytes[position] == 0x0A { line += 1 }
    position += 1
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
