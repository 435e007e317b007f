import Basics
import Capabilities

extension DrawdownChecker {
  /// No more people move than lift can, or than would move if nobody left sooner.
  func liftBreaches(in plan: DrawdownPlan) -> [DrawdownCheck.Breach] {
    guard options.countsLift else { return [] }
    return plan.months.compactMap { month in
      let there = facts.capabilities.liftCapacities.filter { ($0.from..<$0.until).contains(month) }
      guard !there.isEmpty else { return nil }
      let capacity = there.reduce(0) { $0 + $1.people }
      let leaving = plan.departures.filter {
        $0.month == month && $0.point != .ownEnd && $0.point != .notSent
      }
      let moved =
        leaving.reduce(0) { $0 + $1.people }
        + deployments.values.reduce(0) {
          $0 + moves(of: $1, in: month) * units(of: $1, in: month, plan) * people(of: $1)
        }
      let sure = deployments.values.reduce(0) {
        $0 + moves(of: $1, in: month) * $1.quantity * people(of: $1)
      }
      return moved > max(capacity, sure)
        ? .lift(month: month, people: moved, capacity: capacity) : nil
    }
  }

  /// How often a deployment's people would be moved in a month by what is known of it.
  private func moves(of deployment: Deployment, in month: Month) -> Int {
    let start = start(of: deployment)
    let end = end(of: deployment)
    guard end.map({ start < $0 }) ?? true else { return 0 }
    var moves = deployment.state == .planned && start.month == month ? 1 : 0
    if end?.month == month { moves += 1 }
    if let rotation = deployment.rotation?.month, rotation <= month,
      rotation.distance(to: month) % 12 == 0, end.map({ month.firstDay < $0 }) ?? true
    {
      moves += 2
    }
    return moves
  }
}
