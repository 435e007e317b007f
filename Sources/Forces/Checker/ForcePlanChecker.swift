import Basics
import Capabilities

/// Checks a force plan from its task, the register and its tours, sharing no code with what made it.
///
/// It knows nothing of the numbers that the engine works with: it reads the names in the tours, finds
/// what the task says of them, and adds up everything once more. Whether each unit may go at all it reads
/// from the register itself, where the task is made of one.
package struct ForcePlanChecker: Sendable {
  let task: ForceTask
  let horizon: Int
  /// Where the task's lines and supplies stand, by their names; a supply of several units alike stands
  /// several times.
  let lines: [Identifier<RequirementLine>: Int]
  let units: [Supply: [Int]]

  /// A checker of plans for one task.
  package init(task: ForceTask) {
    self.task = task
    horizon = task.months.count
    lines = Dictionary(
      zip(task.lines.map(\.id), task.lines.indices), uniquingKeysWith: { first, _ in first })
    units = Dictionary(grouping: task.supplies.indices) { task.supplies[$0].supply }
  }

  /// Lists every rule that `tours` break, and adds up their worth and the certificate's bound anew.
  ///
  /// `objective`, `bound` and `boundBy` are what the plan says of itself. A bound below what the
  /// prices prove is a breach, unless branch and cut vouches for it; it must then still not be below
  /// the worth. A certificate with a negative price, or of another shape than the task, proves
  /// nothing: the bound proved is then infinite. Amounts agree to a millionth.
  ///
  /// - Complexity: O(*s* · *w* · *m*²) in supplies, the ways of each, and months; for the bound.
  package func check(
    tours: [PlannedTour], objective: Double, bound: Double, boundBy: ForcePlan.BoundSource,
    certificate: ForceCertificate
  ) -> ForceCheck {
    let kept = placed(task.kept).placed
    let (proposed, unknown) = placed(tours.filter { !$0.isCommitted })
    let changes = ChangeCount(from: kept, to: proposed, keepsPlan: task.keepsPlan)
    let found = worth(of: proposed, changes: changes)

    var broken = breachesOfCommitted(in: tours) + unknown
    broken += proposed.flatMap(breaches)
    if let reading = task.reading {
      broken += tours.filter { !$0.isCommitted }.flatMap(reading.breaches)
    }
    broken += breachesTogether(proposed, changes: changes)

    let faults = faults(of: certificate)
    let proved =
      faults.isEmpty
      ? PriceProof(of: task, at: certificate, kept: kept).bound : .infinity
    broken += faults
    broken += refutations(
      of: objective, bound, by: boundBy, found: found, proved: proved)
    return ForceCheck(
      broken: broken, objective: found, provedBound: proved, holds: broken.isEmpty)
  }

  /// The month so many after the task's first.
  func month(_ offset: Int) -> Month { task.months.lowerBound.advanced(by: offset) }

  /// How many months after the task's first `month` comes.
  func offset(_ month: Month) -> Int { task.months.lowerBound.distance(to: month) }

  /// Whether an amount is more than another by more than sums may stray.
  static func exceeds(_ amount: Double, _ limit: Double) -> Bool {
    !(amount <= limit + 1e-6 * max(1, limit.magnitude))
  }
}
