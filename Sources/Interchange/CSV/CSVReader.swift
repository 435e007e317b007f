/// Reads comma-separated values as RFC 4180 means them, byte by byte, one record at a time.
///
/// Records end in CRLF, LF or CR; a byte order mark is passed over; quotes are strict: a quote
/// stands only at the edges of a field, doubled within it. A bad record is returned with its faults
/// and reading goes on with the next line. The time is linear in the bytes.
package struct CSVReader: Sendable {
  /// The most bytes one field may hold.
  package static let fieldLimit = 1 << 20

  private let bytes: [UInt8]
  private var position: Int
  private var line = 1

  /// Reads `bytes` from their beginning.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next record that is not an empty line; nil at the end.
  package mutating func next() -> CSVRecord? {
    while position < bytes.count {
      let start = line
      var record = CSVRecord(line: start, fields: [], faults: [])
      if bytes[position] == .lineFeed || bytes[position] == .carriageReturn {
        endLine()
        continue
      }
      read(into: &record)
      return record
    }
    return nil
  }

  private mutating func read(into record: inout CSVRecord) {
    while true {
      let column = record.fields.count
      let isQuoted = position < bytes.count && bytes[position] == .quote
      let raw: [UInt8]
      if isQuoted {
        let (start, startLine) = (position, line)
        switch quotedField() {
        case .closed(let content):
          raw = content
        case .torn:
          record.faults.append(.init(column: column, kind: .textAfterQuote))
          skipLine()
          return
        case .unterminated:
          // The rest of the file is not swallowed: reading goes on with the next line.
          (position, line) = (start, startLine)
          record.faults.append(.init(column: column, kind: .unterminatedQuote))
          skipLine()
          return
        }
      } else {
        raw = plainField()
        if raw.contains(.quote) {
          record.faults.append(.init(column: column, kind: .quoteInField))
        }
      }
      record.append(raw, at: column)
      guard position < bytes.count else { return }
      if bytes[position] == .comma {
        position += 1
        continue
      }
      endLine()
      return
    }
  }

  private mutating func plainField() -> [UInt8] {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .comma || byte == .lineFeed || byte == .carriageReturn { break }
      position += 1
    }
    return Array(bytes[start..<position])
  }

  private enum Quoted {
    case closed([UInt8])
    case torn
    case unterminated
  }

  /// Reads from an opening quote to the end of its field.
  private mutating func quotedField() -> Quoted {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .quote {
        position += 1
        guard position < bytes.count else { return .closed(content) }
        switch bytes[position] {
        case .quote: content.append(.quote)
        case .comma, .lineFeed, .carriageReturn: return .closed(content)
        default: return .torn
        }
      } else {
        content.append(byte)
        if byte == .lineFeed || (byte == .carriageReturn && peek(1) != .lineFeed) { line += 1 }
      }
      position += 1
    }
    return .unterminated
  }

  private func peek(_ offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != .lineFeed, bytes[position] != .carriageReturn {
      position += 1
    }
    if position < bytes.count { endLine() }
  }

  private mutating func endLine() {
    position += bytes[position] == .carriageReturn && peek(1) == .lineFeed ? 2 : 1
    line += 1
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
}
