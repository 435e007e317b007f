import Basics
import Capabilities

/// How near a candidate is to filling a line: fewer rules that nothing mends, then fewer rules, then
/// fewer days.
struct Nearness: Comparable {
  private let unmended: Int
  private let rules: Int
  private let days: Int

  /// What is not counted in days counts as so many: an assumption of ours, for order alone.
  private static let usualDays = 30

  /// Measures from the day whose knowledge the task rests on.
  init(_ fails: [Failure], _ task: ForceTask) {
    unmended = fails.count { $0.mend == nil }
    rules = fails.count
    days = fails.reduce(0) { $0 + ($1.mend.map { Self.days($0, task.asOf) } ?? 0) }
  }

  private static func days(_ mend: Mend, _ asOf: Day) -> Int {
    switch mend {
    case .reachLevel(_, let day): max(0, asOf.distance(to: day))
    case .readySooner(let days), .stayLonger(let days): days
    default: usualDays
    }
  }

  /// Orders by what nothing mends, then by rules, then by days.
  static func < (left: Self, right: Self) -> Bool {
    (left.unmended, left.rules, left.days) < (right.unmended, right.rules, right.days)
  }
}
