import Optimization
import Synchronization

/// What a long piece of work says on standard error, every second once it has taken two.
final class Progress: Sendable {
  private let what: String
  private let began: Double
  private let latest = Mutex<SolveProgress?>(nil)

  private init(_ what: String) {
    self.what = what
    began = Clock.ticks()
  }

  /// Does `work`, and says every second how far it is when it takes longer than two.
  ///
  /// - Throws: what `work` throws.
  static func shown<Result>(
    _ what: String, _ work: (Progress) throws -> Result
  ) async throws -> Result {
    let progress = Progress(what)
    let ticking = Task.detached { try await progress.tick() }
    defer { ticking.cancel() }
    return try work(progress)
  }

  /// Whether the visitor gave up; the command line ends with the process.
  var isCancelled: Bool { false }

  /// Takes how far a solve is, to be said with the next second.
  func tell(_ progress: SolveProgress) {
    latest.withLock { $0 = progress }
  }

  private func tick() async throws {
    try await Task.sleep(for: .seconds(2))
    while true {
      Console.notice(line)
      try await Task.sleep(for: .seconds(1))
    }
  }

  private var line: String {
    var line = "\(what): \(Int(Clock.ticks() - began)) s"
    guard let progress = latest.withLock({ $0 }) else { return line }
    line += ", \(progress.steps) steps"
    if let objective = progress.objective { line += ", best \(Int(objective.rounded()))" }
    if let bound = progress.bound { line += ", bound \(Int(bound.rounded(.up)))" }
    return line
  }
}
