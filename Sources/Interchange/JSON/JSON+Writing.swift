extension JSON {
  /// The text on one line.
  package var compact: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with two spaces a level and a line feed at its end, for people and for diffs.
  package var pretty: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    bytes.append(.lineFeed)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .int(let number): bytes += String(number).utf8
    case .double(let number): bytes += (number.isFinite ? "\(number)" : "null").utf8
    case .string(let text): JSON.append(text, to: &bytes)
    case .array(let values):
      JSON.append(values, to: &bytes, indent: indent, "[", "]") { value, bytes, indent in
        value.append(to: &bytes, indent: indent)
      }
    case .object(let members):
      JSON.append(members, to: &bytes, indent: indent, "{", "}") { member, bytes, indent in
        JSON.append(member.name, to: &bytes)
        bytes += (indent == nil ? ":" : ": ").utf8
        member.value.append(to: &bytes, indent: indent)
      }
    }
  }

  private static func append<Part>(
    _ parts: [Part], to bytes: inout [UInt8], indent: Int?, _ open: String, _ close: String,
    _ write: (Part, inout [UInt8], Int?) -> Void
  ) {
    bytes += open.utf8
    let inner = indent.map { $0 + 2 }
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(.comma) }
      newLine(&bytes, inner)
      write(part, &bytes, inner)
    }
    if !parts.isEmpty { newLine(&bytes, indent) }
    bytes += close.utf8
  }

  private static func newLine(_ bytes: inout [UInt8], _ indent: Int?) {
    guard let indent else { return }
    bytes.append(.lineFeed)
    bytes += Array(repeating: 0x20, count: indent)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(.quote)
    for byte in text.utf8 {
      switch byte {
      case .quote: bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case .lineFeed: bytes += "\\n".utf8
      case .carriageReturn: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        bytes += "\\u00".utf8
        bytes += [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x57 + $0 }
      default: bytes.append(byte)
      }
    }
    bytes.append(.quote)
  }
}
