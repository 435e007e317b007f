import Forces
import Glibc
import HiGHSSolver

/// One force problem, solved once.
struct ForceMeasurement {
  let answer: ForceAnswer
  let duration: Duration

  init(of problem: ForceProblem, prices: ForceCertificate? = nil, limits: ForceLimits) async {
    let clock = ContinuousClock()
    let start = clock.now
    answer = await ForceEngine(solver: HiGHS()).answer(to: problem, prices: prices, limits: limits)
    duration = clock.now - start
  }

  /// Prints what was found, how well it is proved and what it took.
  func report(_ what: String, _ problem: ForceProblem) {
    let changes = problem.kept.isEmpty ? "" : " changes \(problem.changes(in: answer.tours))"
    print(
      what, "status \(answer.status.rawValue)",
      "objective \(answer.objective.rounded(to: 10)) bound \(answer.bound.rounded(to: 10))",
      "gap \((100 * answer.gap).rounded(to: 10_000))% by \(answer.boundBy.rawValue)",
      "tours \(answer.tours.count)\(changes) options \(problem.options.count)",
      "iterations \(answer.work.iterations) rebuilds \(answer.work.rebuilds)",
      "programs \(answer.work.programs)",
      "seconds \(duration.seconds) memory \(Self.peakMemory) MiB")
  }

  /// The most memory that the process has held so far, in MiB.
  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }
}

extension ForceLimits {
  /// Ends after so many seconds from now, or so many steps, whichever comes first.
  init(seconds: Double, iterations: Int? = nil) {
    let start = ContinuousClock.now
    self.init(
      iterations: iterations, pace: { (ContinuousClock.now - start) / .seconds(seconds) })
  }
}

extension Double {
  /// The nearest of so many parts of 1.
  fileprivate func rounded(to parts: Double) -> Double {
    (self * parts).rounded() / parts
  }
}
