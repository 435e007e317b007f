import Council
import Synchronization

/// The register as last read, with the journal row after which it was read.
///
/// Whatever changes the register is journaled, by whichever program, so the journal's last hash
/// says whether the copy still holds.
final class RegisterCache: Sendable {
  private let last = Mutex<(head: [UInt8], register: CouncilRegister)?>(nil)

  func register(at head: [UInt8]) -> CouncilRegister? {
    last.withLock { last in last.flatMap { $0.head == head ? $0.register : nil } }
  }

  func keep(_ register: CouncilRegister, at head: [UInt8]) {
    last.withLock { $0 = (head, register) }
  }
}
