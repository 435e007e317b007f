import Capabilities
import Council
import Synchronization

/// The registers as last read, with the journal row after which they were read.
///
/// Whatever changes a register is journaled, by whichever program, so the journal's last hash says
/// whether the copy still holds.
final class RegisterCache: Sendable {
  private struct Copy {
    var head: [UInt8]
    var register: CouncilRegister?
    var capabilities: CapabilityRegister?
  }

  private let last = Mutex(Copy(head: []))

  func register(at head: [UInt8]) -> CouncilRegister? {
    last.withLock { $0.head == head ? $0.register : nil }
  }

  func capabilities(at head: [UInt8]) -> CapabilityRegister? {
    last.withLock { $0.head == head ? $0.capabilities : nil }
  }

  func keep(_ register: CouncilRegister, at head: [UInt8]) {
    last.withLock { last in
      if last.head != head { last = Copy(head: head) }
      last.register = register
    }
  }

  func keep(_ capabilities: CapabilityRegister, at head: [UInt8]) {
    last.withLock { last in
      if last.head != head { last = Copy(head: head) }
      last.capabilities = capabilities
    }
  }
}
