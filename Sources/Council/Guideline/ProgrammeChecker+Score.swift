import Basics

extension ProgrammeChecker {
  /// What days cost, rule by rule; an item without a day costs nothing.
  ///
  /// `days` are those of the task's items, in their order.
  func score(of days: [Day?]) -> [ScoreLine] {
    var sheet = ScoreSheet()
    for (item, day) in zip(task.items, days) {
      guard let day else { continue }
      for charge in charges(for: item, on: day) { sheet.add(charge) }
    }
    for order in task.orders {
      guard let before = days[order.before], let after = days[order.after],
        before.distance(to: after) < order.lead
      else { continue }
      sheet.add(Charge(rule: order.rule, count: 1, cost: order.price))
    }
    for use in sessions(on: days) {
      let holds = task.options.sessionsPerRoom
      sheet.add(
        Charge(
          rule: .s2, count: use.count - 1,
          cost: (use.count - 1) * PriceLevels.secondSession * task.levels.habit))
      if use.count > holds {
        sheet.add(
          Charge(
            rule: .s1, count: use.count - holds, cost: (use.count - holds) * task.levels.should))
      }
    }
    return sheet.lines
  }

  /// What one item costs by itself on a day; what is fixed, or follows another, costs nothing.
  func charges(for item: TaskItem, on day: Day) -> [Charge] {
    guard !item.isFixed, item.neededBefore == nil else { return [] }
    let habit = task.levels.habit
    var charges: [Charge] = []
    if let usual = item.habitual, usual != day {
      let distance = abs(day.number - usual.number)
      charges.append(Charge(rule: .h1, count: distance, cost: distance * habit))
    }
    if let was = item.was, was != day {
      let distance = abs(day.number - was.number)
      charges.append(
        Charge(rule: .v1, count: distance, cost: (task.options.movePrice + distance) * habit))
    }
    if item.room != .none, task.calendar.isFloating(day) {
      charges.append(Charge(rule: .h3, count: 1, cost: PriceLevels.floatingHoliday * habit))
    }
    if task.options.keepsFridaysFree, day.weekday == .friday, day >= task.asOf {
      if item.business == .council {
        charges.append(Charge(rule: .p1, count: 1, cost: task.levels.should))
      }
      if item.business == .vote {
        charges.append(Charge(rule: .h2, count: 1, cost: PriceLevels.fridayVote * habit))
      }
    }
    return charges
  }

  /// Days on which a room holds more than one session, by room, then day.
  func sessions(on days: [Day?]) -> [(room: Room, day: Day, count: Int)] {
    var held: [Room: [Day: Int]] = [:]
    for (item, day) in zip(task.items, days) where item.takesSession {
      guard let day, task.rooms.contains(item.room) else { continue }
      held[item.room, default: [:]][day, default: 0] += 1
    }
    return task.rooms.flatMap { room in
      (held[room] ?? [:]).filter { $0.value > 1 }.sorted { $0.key < $1.key }
        .map { (room, $0.key, $0.value) }
    }
  }
}

/// What one departure from a rule counts and costs.
struct Charge {
  let rule: RuleID
  let count: Int
  let cost: Int
}

/// Departures added up by rule.
private struct ScoreSheet {
  private var sums: [RuleID: (count: Int, cost: Int)] = [:]

  mutating func add(_ charge: Charge) {
    sums[charge.rule, default: (0, 0)].count += charge.count
    sums[charge.rule, default: (0, 0)].cost += charge.cost
  }

  var lines: [ScoreLine] {
    sums.keys.sorted().map { rule in
      ScoreLine(
        rule: rule, force: GuidelineRule.rule(rule)?.force ?? .habit,
        count: sums[rule]?.count ?? 0, cost: sums[rule]?.cost ?? 0)
    }
  }
}
