import CZlib

/// Packs `bytes` as one gzip member (RFC 1952), without name or time: the same bytes, the same file.
///
/// - Throws: `InvalidGzip.outOfMemory`.
package func gzip(_ bytes: [UInt8]) throws(InvalidGzip) -> [UInt8] {
  var stream = z_stream()
  guard
    deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)) == Z_OK
  else { throw .outOfMemory }
  defer { deflateEnd(&stream) }

  let (packed, state) = pump(bytes, through: &stream, limit: .max) { deflate($0, $1) }
  guard state == .ended else { throw .outOfMemory }
  return packed
}

/// Unpacks gzip members that follow one another, to at most `limit` bytes.
///
/// - Throws: `InvalidGzip` for what is no gzip, breaks off, does not match its own check, or would
///   grow past the limit.
package func gunzip(_ bytes: [UInt8], limit: Int) throws(InvalidGzip) -> [UInt8] {
  guard bytes.starts(with: [0x1F, 0x8B]) else { throw .notGzip }

  var stream = z_stream()
  guard
    inflateInit2_(&stream, gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  else { throw .outOfMemory }
  defer { inflateEnd(&stream) }

  var unpacked: [UInt8] = []
  var rest = bytes[...]
  while rest.starts(with: [0x1F, 0x8B]) {
    guard inflateReset(&stream) == Z_OK else { throw .damaged }
    let (member, state) = pump(Array(rest), through: &stream, limit: limit - unpacked.count) {
      inflate($0, $1)
    }
    unpacked += member
    rest = rest.dropFirst(rest.count - Int(stream.avail_in))
    switch state {
    case .ended: continue
    case .breaksOff: throw .breaksOff
    case .damaged: throw .damaged
    case .tooLarge: throw .tooLarge(limit: limit)
    }
  }
  // Padding with zeros is allowed after the last member; anything else is damage.
  guard rest.allSatisfy({ $0 == 0 }) else { throw .damaged }
  return unpacked
}

/// Why bytes cannot be packed or unpacked.
package enum InvalidGzip: Error, Equatable {
  case notGzip
  case breaksOff
  case damaged
  case tooLarge(limit: Int)
  case outOfMemory
}

/// The largest window, with a gzip header and trailer.
private let gzipWindow: Int32 = 15 + 16

private enum PumpState {
  case ended, breaksOff, damaged, tooLarge
}

/// Drives a stream over all of `input`; what it leaves unread is in `avail_in`.
private func pump(
  _ input: [UInt8], through stream: inout z_stream, limit: Int,
  _ turn: (UnsafeMutablePointer<z_stream>, Int32) -> Int32
) -> (output: [UInt8], state: PumpState) {
  var output: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  var input = input
  let state = input.withUnsafeMutableBufferPointer { source -> PumpState in
    // Streams count in 32 bits, so long inputs are fed piece by piece.
    var fed = 0
    stream.avail_in = 0
    while true {
      if stream.avail_in == 0, fed < source.count {
        let piece = min(source.count - fed, 1 << 30)
        stream.next_in = source.baseAddress.map { $0 + fed }
        stream.avail_in = UInt32(piece)
        fed += piece
      }
      let isLast = fed == source.count
      let (code, made) = chunk.withUnsafeMutableBufferPointer { target -> (Int32, Int) in
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        let code = turn(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        return (code, target.count - Int(stream.avail_out))
      }
      guard made <= limit - output.count else { return .tooLarge }
      output += chunk[..<made]
      switch code {
      case Z_STREAM_END:
        stream.avail_in += UInt32(clamping: source.count - fed)
        return .ended
      case Z_OK: continue
      case Z_BUF_ERROR:
        // No more room is no error; no more input before the end is.
        if stream.avail_out == 0 || !isLast { continue }
        return .breaksOff
      default: return .damaged
      }
    }
  }
  return (output, state)
}
