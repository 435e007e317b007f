import Synchronization

/// A cord that anyone may pull, once, and that the one who works looks at now and then.
final class Stop: Sendable {
  private let pulled = Atomic<Bool>(false)

  /// Whether it was pulled.
  var isPulled: Bool { pulled.load(ordering: .relaxed) }

  /// Pulls it.
  func pull() {
    pulled.store(true, ordering: .relaxed)
  }
}
