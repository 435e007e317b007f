/// Writes comma-separated values as RFC 4180 means them: CRLF, quotes only where needed.
///
/// A cell that a spreadsheet would take for a formula gets a leading apostrophe; see `defused`.
package struct CSVWriter: Sendable {
  /// What was written so far, UTF-8 without a byte order mark.
  package private(set) var bytes: [UInt8] = []

  /// Begins an empty file.
  package init() {}

  /// Appends one record.
  package mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(.comma) }
      append(field: CSVWriter.defused(cell), isAlone: cells.count == 1)
    }
    bytes.append(.carriageReturn)
    bytes.append(.lineFeed)
  }

  private mutating func append(field: String, isAlone: Bool) {
    let needsQuotes = field.utf8.contains {
      $0 == .quote || $0 == .comma || $0 == .lineFeed || $0 == .carriageReturn
    }
    guard needsQuotes || (isAlone && field.isEmpty) else {
      bytes += field.utf8
      return
    }
    bytes.append(.quote)
    for byte in field.utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }
}

extension CSVWriter {
  /// The text with a leading apostrophe where a spreadsheet would take it for a formula.
  ///
  /// Dangerous is a text that, after any spaces and apostrophes, begins with `=`, `+`, `-`, `@`, a
  /// tab, a line break or a full-width form of one. A plain negative number (`-12`, `-0.5`) is not:
  /// it calculates nothing. `fused` undoes this exactly.
  package static func defused(_ text: String) -> String {
    isDangerous(text) ? "'" + text : text
  }

  /// The text that `defused` was given.
  package static func fused(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "'") && isDangerous(text)
      ? String(text.utf8.dropFirst()) ?? text : text
  }

  private static func isDangerous(_ text: String) -> Bool {
    let bytes = text.utf8.drop { $0 == UInt8(ascii: "'") || $0 == 0x20 }
    guard let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "-"):
      return bytes.count < text.utf8.count || !isNumber(bytes.dropFirst())
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), 0x09, .lineFeed, .carriageReturn:
      return true
    case 0xEF:
      // The full-width plus, hyphen, equals and at signs, U+FF0B, U+FF0D, U+FF1D and U+FF20.
      let head = Array(bytes.prefix(3))
      return [[0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0xA0]]
        .contains(head)
    default:
      return false
    }
  }

  private static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
