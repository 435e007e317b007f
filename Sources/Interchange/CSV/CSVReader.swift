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
  /// How many fields the last record had, for which room is made in the next.
  private var width = 0

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
      record.fields.reserveCapacity(min(width, 64))
      read(into: &record)
      width = record.fields.count
      return record
    }
    return nil
  }

  /// Puts the places of the next record's fields in `fields`, where no field is quoted, and returns
  /// the line on which it begins; nil at the end, and where `next()` must read the record.
  ///
  /// Makes no strings, for tables of a hundred thousand rows.
  mutating func nextPlain(into fields: inout [Range<Int>]) -> Int? {
    while position < bytes.count,
      bytes[position] == .lineFeed || bytes[position] == .carriageReturn
    {
      endLine()
    }
    fields.removeAll(keepingCapacity: true)
    var end = position
    var start = position
    while end < bytes.count {
      let byte = bytes[end]
      // All four bytes that matter are below this one; most are not.
      if byte <= .comma {
        if byte == .comma {
          fields.append(start..<end)
          start = end + 1
        } else if byte == .lineFeed || byte == .carriageReturn {
          break
        } else if byte == .quote {
          return nil
        }
      }
      end += 1
    }
    guard end > position else { return nil }
    fields.append(start..<end)
    let begun = line
    position = end
    if position < bytes.count { endLine() }
    return begun
  }

  private mutating func read(into record: inout CSVRecord) {
    while true {
      let column = record.fields.count
      if position < bytes.count, bytes[position] == .quote {
        let (start, startLine) = (position, line)
        switch quotedField() {
        case .closed(let content):
          record.append(bytes[content], at: column)
        case .escaped(let content):
          record.append(content[...], at: column)
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
        let (content, hasQuote) = plainField()
        if hasQuote { record.faults.append(.init(column: column, kind: .quoteInField)) }
        record.append(bytes[content], at: column)
      }
      guard position < bytes.count else { return }
      if bytes[position] == .comma {
        position += 1
        continue
      }
      endLine()
      return
    }
  }

  private mutating func plainField() -> (content: Range<Int>, hasQuote: Bool) {
    let start = position
    var hasQuote = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .comma || byte == .lineFeed || byte == .carriageReturn { break }
      if byte == .quote { hasQuote = true }
      position += 1
    }
    return (start..<position, hasQuote)
  }

  private enum Quoted {
    case closed(Range<Int>)
    /// Held doubled quotes, which are single here.
    case escaped([UInt8])
    case torn
    case unterminated
  }

  /// Reads from an opening quote to the end of its field.
  private mutating func quotedField() -> Quoted {
    position += 1
    let start = position
    var doubled = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .quote {
        position += 1
        let next = position < bytes.count ? bytes[position] : .comma
        if next == .quote {
          doubled += 1
        } else if next == .comma || next == .lineFeed || next == .carriageReturn {
          return doubled == 0
            ? .closed(start..<(position - 1)) : .escaped(unescaped(start..<(position - 1)))
        } else {
          return .torn
        }
      } else if byte == .lineFeed || (byte == .carriageReturn && peek(1) != .lineFeed) {
        line += 1
      }
      position += 1
    }
    return .unterminated
  }

  private func unescaped(_ range: Range<Int>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(range.count)
    var isSecond = false
    for byte in bytes[range] {
      if byte == .quote, !isSecond {
        isSecond = true
        continue
      }
      isSecond = false
      content.append(byte)
    }
    return content
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
