import Capabilities
import Council
import GRDB
import Synchronization

/// The registers as last read, with the journal row after which they were read.
///
/// Whatever changes a register is journaled, by whichever program, so the journal's last hash says
/// whether the copy still holds. A transaction may ask before it writes, and not afterwards.
final class RegisterCache: Sendable {
  private struct Copy {
    var head: [UInt8]
    var register: CouncilRegister?
    var capabilities: CapabilityRegister?
  }

  private let last = Mutex(Copy(head: []))

  func register(_ db: Database) throws -> CouncilRegister {
    let head = try RegisterCache.head(db)
    let kept = last.withLock { $0.head == head ? $0.register : nil }
    if let kept { return kept }

    let register = try CouncilRegister(db)
    last.withLock { last in
      if last.head != head { last = Copy(head: head) }
      last.register = register
    }
    return register
  }

  func capabilities(_ db: Database) throws -> CapabilityRegister {
    let head = try RegisterCache.head(db)
    let kept = last.withLock { $0.head == head ? $0.capabilities : nil }
    if let kept { return kept }

    let register = try CapabilityRegister(db)
    last.withLock { last in
      if last.head != head { last = Copy(head: head) }
      last.capabilities = register
    }
    return register
  }

  /// The hash of the journal's last row; empty where there is none.
  private static func head(_ db: Database) throws -> [UInt8] {
    let last = "SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1"
    return try readRows(db, last) { try $0.bytes() }.first ?? []
  }
}
