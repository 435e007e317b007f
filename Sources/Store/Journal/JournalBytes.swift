import Sodium

/// A row of the journal as the bytes that its hash is made over.
///
/// The hash is SHA-256 over, in this order: the 32 bytes of the hash before (zeros for the first
/// row); the text `muster journal 1`; then sequence, at, who, action, kind, subject, before, after
/// and undoes. Each of these, the text included, is its length in bytes as 8 bytes, most significant
/// first, and then the bytes: of a text its UTF-8, of a number its 8 bytes in two's complement, most
/// significant first. What is absent has the length 2^64 − 1 and no bytes. A length before every part
/// keeps two different rows from having the same bytes.
struct JournalBytes {
  let sequence: Int
  let at: Int
  let who: String
  let action: String
  let kind: String
  let subject: String
  let before: String?
  let after: String?
  let undoes: Int?

  static let beforeFirst = [UInt8](repeating: 0, count: 32)

  func hash(after previous: [UInt8]) -> [UInt8] {
    var bytes = previous
    append("muster journal 1", to: &bytes)
    append(sequence, to: &bytes)
    append(at, to: &bytes)
    append(who, to: &bytes)
    append(action, to: &bytes)
    append(kind, to: &bytes)
    append(subject, to: &bytes)
    append(before, to: &bytes)
    append(after, to: &bytes)
    append(undoes, to: &bytes)
    return SHA256Digest(of: bytes).bytes
  }

  private func append(_ text: String?, to bytes: inout [UInt8]) {
    append(text.map { Array($0.utf8) }, to: &bytes)
  }

  private func append(_ number: Int?, to bytes: inout [UInt8]) {
    append(number.map { bigEndian(UInt64(bitPattern: Int64($0))) }, to: &bytes)
  }

  private func append(_ part: [UInt8]?, to bytes: inout [UInt8]) {
    bytes += bigEndian(part.map { UInt64($0.count) } ?? .max)
    bytes += part ?? []
  }

  private func bigEndian(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }
}
