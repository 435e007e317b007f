import CSodium

/// The SHA-256 of some bytes (FIPS 180-4).
package struct SHA256Digest: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// Hashes `data`, which may be empty, in one go.
  package init(of data: some Sequence<UInt8>) {
    let data = Array(data)
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    // Never fails: the C function always returns 0.
    _ = crypto_hash_sha256(&digest, data, UInt64(data.count))
    bytes = digest
  }
}

extension SHA256Digest {
  /// 64 digits, `0`–`9` and `a`–`f`.
  package var hex: String { hexadecimal(bytes) }
}

/// Two lower-case digits a byte.
package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
