import Foundation
import Optimization
import Synchronization

/// What a long piece of work says on standard error once it has taken two seconds.
final class Progress: Sendable {
  private let what: String
  private let began: Double
  private let lastTold: Mutex<Double>

  private init(_ what: String) {
    self.what = what
    began = Clock.ticks()
    lastTold = Mutex(began + 1)
  }

  /// Does `work`, and says every second how far it is when it takes longer than two.
  ///
  /// - Throws: what `work` throws.
  static func shown<Result>(
    _ what: String, _ work: (Progress) throws -> Result
  ) async throws -> Result {
    try work(Progress(what))
  }

  /// Whether the visitor gave up; the command line ends with the process.
  var isCancelled: Bool { false }

  /// Says how far a solve is.
  func tell(_ progress: SolveProgress) {
    let now = Clock.ticks()
    let isDue = lastTold.withLock { last in
      guard now - began > 2, now - last >= 1 else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    var line = "\(what): \(Int(now - began)) s, \(progress.steps) steps"
    if let objective = progress.objective { line += ", best \(Int(objective.rounded()))" }
    if let bound = progress.bound { line += ", bound \(Int(bound.rounded(.up)))" }
    Console.notice(line)
  }
}
