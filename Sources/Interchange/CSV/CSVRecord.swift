/// One record of a CSV file, as read.
package struct CSVRecord: Hashable, Sendable {
  /// The line on which it begins, counted from 1.
  package let line: Int
  /// The fields as text; bytes that are no UTF-8 are replaced, and a fault says so.
  package var fields: [String]
  /// What is wrong with it; empty for a good record.
  package var faults: [Fault]

  /// Something wrong with one field.
  package struct Fault: Hashable, Sendable {
    /// The field's place, counted from 0.
    package let column: Int
    package let kind: Kind

    /// Takes the parts as they are.
    package init(column: Int, kind: Kind) {
      self.column = column
      self.kind = kind
    }

    /// What is wrong.
    package enum Kind: String, CaseIterable, Codable, Sendable {
      case unterminatedQuote, textAfterQuote, quoteInField, notUTF8, nulByte, fieldTooLong
    }
  }

  mutating func append(_ raw: ArraySlice<UInt8>, at column: Int) {
    guard raw.count <= CSVReader.fieldLimit else {
      faults.append(.init(column: column, kind: .fieldTooLong))
      fields.append("")
      return
    }
    // Most fields are plain ASCII, which needs no proof that it is UTF-8.
    if raw.allSatisfy({ $0 != 0 && $0 < 0x80 }) {
      fields.append(String(decoding: raw, as: UTF8.self))
      return
    }
    if raw.contains(0) {
      faults.append(.init(column: column, kind: .nulByte))
    }
    guard let text = String(validating: raw, as: UTF8.self) else {
      faults.append(.init(column: column, kind: .notUTF8))
      fields.append(String(decoding: raw, as: UTF8.self))
      return
    }
    fields.append(text)
  }
}
