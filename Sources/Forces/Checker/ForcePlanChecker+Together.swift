import Basics
import Capabilities

extension ForcePlanChecker {
  /// Every rule that tours break only together.
  func breachesTogether(
    _ tours: [PlacedTour], changes: ChangeCount
  ) -> [ForceCheck.Breach] {
    quantity(tours) + dwell(tours) + parts(tours) + budgets(tours) + lift(tours)
      + tooMany(changes)
  }

  /// No line has more units in a month than are still to be found.
  private func quantity(_ tours: [PlacedTour]) -> [ForceCheck.Breach] {
    let stays = Dictionary(grouping: tours, by: \.way.line)
    return stays.keys.sorted().flatMap { index in
      let line = task.lines[index]
      return over(
        sum(stays[index, default: []].map { ($0.stay, 1) }), line.need.map(Double.init)
      ) { month, short in
        ForceCheck.Breach(
          rule: .quantity, line: line.id, supply: nil, month: month, short: short)
      }
    }
  }

  /// No unit is in two places at once, or goes again before it has rested.
  private func dwell(_ tours: [PlacedTour]) -> [ForceCheck.Breach] {
    let units = Dictionary(grouping: tours, by: \.unit)
    return units.keys.sorted().flatMap { unit in
      let tours = units[unit, default: []].sorted { $0.arrival < $1.arrival }
      return zip(tours, tours.dropFirst()).filter { $0.clashes(with: $1) }.map { first, second in
        ForceCheck.Breach(
          rule: .dwell, line: second.line.id, supply: second.supply.supply,
          month: month(second.arrival),
          short: .inUse(first.line.id, until: month(first.end + first.supply.dwell)))
      }
    }
  }

  /// No part serves more tours at once than it can.
  private func parts(_ tours: [PlacedTour]) -> [ForceCheck.Breach] {
    task.parts.enumerated().flatMap { index, part in
      let uses = tours.flatMap { tour in
        tour.way.parts.filter { $0.part == index }.map {
          (tour.months(of: $0, horizon: horizon), 1.0)
        }
      }
      let capacity = [Double](repeating: Double(part.capacity), count: horizon)
      return over(sum(uses), capacity) { month, short in
        ForceCheck.Breach(
          rule: .partUse, line: nil, supply: part.pledge.map(Supply.pledge), month: month,
          short: short)
      }
    }
  }

  /// No budget is overdrawn while lines are filled: whoever takes over counts from then on (R-ROT-3).
  private func budgets(_ tours: [PlacedTour]) -> [ForceCheck.Breach] {
    var draws: [Int: [(Range<Int>, Double)]] = [:]
    for tour in tours {
      for draw in tour.way.draws {
        draws[draw.budget, default: []].append((tour.stay, draw.amount))
      }
    }
    return draws.keys.sorted().flatMap { index in
      let budget = task.budgets[index]
      return over(sum(draws[index, default: []]), budget.capacity) { month, short in
        let rule: ForceRule =
          switch budget.subject {
          case .share: .share
          case .ceiling: .missionCeiling
          case .cash: .cash
          }
        return ForceCheck.Breach(rule: rule, line: nil, supply: nil, month: month, short: short)
      }
    }
  }

  /// No month moves more than its lift: each arrival, each departure within the months, and both ways
  /// at each exchange.
  private func lift(_ tours: [PlacedTour]) -> [ForceCheck.Breach] {
    let moves = tours.flatMap { tour in
      ([tour.arrival, tour.end] + tour.exchanges + tour.exchanges).map {
        ($0..<$0 + 1, tour.line.lift)
      }
    }
    return over(sum(moves), task.lift, times: ForceTask.peopleALift) { month, short in
      ForceCheck.Breach(rule: .lift, line: nil, supply: nil, month: month, short: short)
    }
  }

  /// No more changes than allowed.
  private func tooMany(_ changes: ChangeCount) -> [ForceCheck.Breach] {
    guard let allowed = task.options.disturb, changes.count > allowed else { return [] }
    return [
      ForceCheck.Breach(
        rule: .changes, line: nil, supply: nil, month: nil,
        short: .differs(claimed: Double(allowed), found: Double(changes.count)))
    ]
  }

  /// For each month of the task the sum of what is taken in it.
  private func sum(_ amounts: [(months: Range<Int>, amount: Double)]) -> [Double] {
    var sums = [Double](repeating: 0, count: horizon)
    for (months, amount) in amounts {
      for month in months.clamped(to: 0..<horizon) { sums[month] += amount }
    }
    return sums
  }

  /// A breach for every month in which more is taken than there is; what is said to be over is counted
  /// in another unit, so many `times` as much.
  private func over(
    _ taken: [Double], _ there: [Double], times: Double = 1,
    _ breach: (Month, Shortfall) -> ForceCheck.Breach
  ) -> [ForceCheck.Breach] {
    zip(taken, there).enumerated().filter { Self.exceeds($1.0, $1.1) }.map { offset, amounts in
      let month = month(offset)
      return breach(month, .over((amounts.0 - amounts.1) * times, month: month))
    }
  }
}

/// What a plan changes against the plan that was kept.
struct ChangeCount {
  /// The tours that the kept plan did not have.
  let came: [PlacedTour]
  /// For each unit the larger of the numbers of its tours that came and that went, added up; nothing
  /// where no plan was kept.
  let count: Int

  /// Compares the tours that the task still knows.
  init(from kept: [PlacedTour], to tours: [PlacedTour], keepsPlan: Bool) {
    let (before, after) = (
      Dictionary(grouping: kept, by: \.unit), Dictionary(grouping: tours, by: \.unit)
    )
    func without(_ tours: [PlacedTour], _ others: [Int: [PlacedTour]]) -> [PlacedTour] {
      tours.filter { tour in !others[tour.unit, default: []].contains { $0.isSame(as: tour) } }
    }
    guard keepsPlan else {
      came = []
      count = 0
      return
    }
    came = without(tours, before)
    let came = Dictionary(grouping: self.came, by: \.unit).mapValues(\.count)
    let went = Dictionary(grouping: without(kept, after), by: \.unit).mapValues(\.count)
    count = came.merging(went, uniquingKeysWith: max).values.reduce(0, +)
  }
}
