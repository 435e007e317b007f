import Basics

/// Document symbols inside running text.
enum PrintedSymbols {
  /// Every symbol of a Council document (`S/…`) in the order printed.
  static func all(in text: String) -> [DocumentSymbol] {
    let bytes = Array(text.utf8)
    var symbols: [DocumentSymbol] = []
    var position = 0
    while position + 2 < bytes.count {
      let opens = bytes[position] == UInt8(ascii: "S") && bytes[position + 1] == UInt8(ascii: "/")
      guard opens, position == 0 || !isSymbolByte(bytes[position - 1]) else {
        position += 1
        continue
      }
      var end = position
      while end < bytes.count, isSymbolByte(bytes[end]) { end += 1 }
      while end > position, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      let year = yearInParentheses(bytes, from: end)
      let symbol = String(decoding: bytes[position..<end], as: UTF8.self)
      if let found = try? DocumentSymbol(year.map { "\(symbol) (\($0.text))" } ?? symbol) {
        symbols.append(found)
      }
      position = max(year?.end ?? end, position + 1)
    }
    return symbols
  }

  /// A year such as ` (2009)` or `(2011 )` right after a symbol.
  private static func yearInParentheses(
    _ bytes: [UInt8], from start: Int
  ) -> (text: String, end: Int)? {
    var position = start
    func skipSpaces() {
      while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    }
    skipSpaces()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "(") else { return nil }
    position += 1
    skipSpaces()
    let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
    position += digits.count
    skipSpaces()
    guard digits.count == 4, position < bytes.count, bytes[position] == UInt8(ascii: ")") else {
      return nil
    }
    return (String(decoding: digits, as: UTF8.self), position + 1)
  }

  private static func isSymbolByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
