import Basics
import Forces
import Synchronization

/// Makes a force plan for a command: with progress on standard error and an end at Ctrl-C.
enum ForceSearch {
  /// The plan of a task.
  ///
  /// - Throws: `CommandFailure` where the months make no plan.
  static func plan(
    for task: ForceTask, limits: ForceLimits, saying what: String
  ) async throws -> ForcePlan {
    try await Interruption.heeded { interruption in
      let teller = Teller(what)
      let ticking = Task.detached { try await teller.tick() }
      defer { ticking.cancel() }
      do throws(InvalidForceProblem) {
        return try await ForcePlanner(engine: .wired).plan(
          for: task, limits: limits, isCancelled: { interruption.isAsked },
          progress: { teller.tell($0) })
      } catch {
        throw CommandFailure(
          "No plan can be made for \(task.months.lowerBound.iso) and \(task.months.count) months: \(error)"
        )
      }
    }
  }
}

/// Says on standard error how far a search is, every second once it has taken two.
private final class Teller: Sendable {
  private let what: String
  private let began = Clock.ticks()
  private let latest = Mutex<(objective: Double, bound: Double, steps: Int)?>(nil)

  init(_ what: String) {
    self.what = what
  }

  func tell(_ progress: ForceProgress) {
    latest.withLock { $0 = (progress.objective, progress.bound, progress.iterations) }
  }

  func tick() async throws {
    try await Task.sleep(for: .seconds(2))
    while true {
      Console.notice(line)
      try await Task.sleep(for: .seconds(1))
    }
  }

  private var line: String {
    let line = "\(what): \(Int(Clock.ticks() - began)) s"
    guard let (objective, bound, steps) = latest.withLock({ $0 }) else { return line }
    let gap = bound > 0 && bound.isFinite ? max(0, (bound - objective) / bound * 10_000) : 0
    let hundredths = Int(gap.rounded())
    return line
      + ", \(steps) steps, worth \(Int(objective.rounded())), bound \(bound.isFinite ? "\(Int(bound.rounded(.up)))" : "none yet"), gap \(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
  }
}
