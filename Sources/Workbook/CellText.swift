/// Text made fit for a cell.
enum CellText {
  /// The text as it is written: without what XML cannot hold, and no longer than a cell may be.
  ///
  /// Line ends become line feeds. Other control characters, and U+FFFE and U+FFFF, become U+FFFD.
  /// Text that would read as the escape of a character, `_x0041_`, is escaped itself.
  static func clean(_ text: String) -> String {
    if isPlain(text) { return isOverlong(text) ? cut(text) : text }
    var clean = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A: if !afterReturn { clean.append(scalar) }
      case 0x0D: clean.append("\n")
      case 0x09: clean.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: clean.append("\u{FFFD}")
      default: clean.append(scalar)
      }
    }
    let escaped = escapingEscapes(clean)
    return isOverlong(escaped) ? cut(escaped) : escaped
  }

  /// Whether a cell cannot hold the whole text.
  static func isOverlong(_ text: String) -> Bool {
    text.utf8.count > Workbook.textLimit && text.utf16.count > Workbook.textLimit
  }

  /// Whether nothing of the text needs a second look: most texts are so.
  private static func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0xEF || (byte == UInt8(ascii: "x") && last == UInt8(ascii: "_")) {
        return false
      }
      last = byte
    }
    return true
  }

  /// `_xHHHH_` with its first line written as an escape.
  private static func escapingEscapes(_ scalars: String.UnicodeScalarView) -> String {
    var text = ""
    var rest = scalars[...]
    while let first = rest.first {
      if first == "_", isEscape(rest.prefix(7)) { text += "_x005F" }
      text.unicodeScalars.append(first)
      rest = rest.dropFirst()
    }
    return text
  }

  private static func isEscape(_ scalars: String.UnicodeScalarView.SubSequence) -> Bool {
    let parts = Array(scalars)
    return parts.count == 7 && parts[1] == "x" && parts[6] == "_"
      && parts[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func cut(_ text: String) -> String {
    var length = 0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      length += UTF16.width(scalar)
      guard length < Workbook.textLimit else { break }
      kept.append(scalar)
    }
    kept.append("…")
    return String(kept)
  }
}
