import CSodium

/// Unpredictable bytes from the system, fit for keys and tokens.
///
/// - Throws: `SodiumUnavailable` where libsodium cannot be started.
package func randomBytes(_ count: Int) throws(SodiumUnavailable) -> [UInt8] {
  guard isStarted else { throw SodiumUnavailable() }
  var bytes = [UInt8](repeating: 0, count: max(0, count))
  let length = bytes.count
  bytes.withUnsafeMutableBytes { buffer in
    if let start = buffer.baseAddress { randombytes_buf(start, length) }
  }
  return bytes
}

/// Libsodium found no source of random bytes.
package struct SodiumUnavailable: Error, Equatable {
  /// Says just that.
  package init() {}
}

/// Starts the library once; safe from several threads at a time.
private let isStarted = sodium_init() >= 0
