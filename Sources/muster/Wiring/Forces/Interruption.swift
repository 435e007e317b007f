import Synchronization
import UnixSignals

/// Whether the person at the terminal pressed Ctrl-C: a search then ends with the best it has.
final class Interruption: Sendable {
  private let pressed = Atomic(false)

  /// Whether the search shall end.
  var isAsked: Bool { pressed.load(ordering: .relaxed) }

  /// Does `work`, which ends early with what it has once Ctrl-C is pressed or SIGTERM comes.
  ///
  /// - Throws: what `work` throws.
  static func heeded<Result: Sendable>(
    _ work: (Interruption) async throws -> Result
  ) async throws -> Result {
    let interruption = Interruption()
    let listening = Task.detached {
      for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm) {
        interruption.pressed.store(true, ordering: .relaxed)
        Console.notice("Ending with the best found so far.")
      }
    }
    defer { listening.cancel() }
    return try await work(interruption)
  }
}
