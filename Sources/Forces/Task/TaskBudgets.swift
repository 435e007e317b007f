import Basics
import Capabilities
import Council

/// What tours draw on beside lines and parts: people of one State in one mission, people of a mission in
/// all, and its money.
struct TaskBudgets {
  /// In the order in which they are first drawn on.
  private(set) var budgets: [TaskBudget] = []
  /// Where each stands; nil for a share that all that its State offers would not use up.
  private var places: [TaskBudget.Subject: Int?] = [:]
  /// For each mission, how many people one State may have there in each month; infinite where nobody
  /// asks for a share.
  private var shares: [Identifier<Mission>: [Double]] = [:]
  /// People of one State that stand in a mission already.
  private var standing: [TaskBudget.Subject: [Double]] = [:]
  /// People that all units offered by one State would bring to a mission, could they all go.
  private var offered: [TaskBudget.Subject: Double] = [:]
  /// What each mission can still pay in each month, where it has a ceiling; below nothing where what
  /// stands already costs more.
  private var cash: [Identifier<Mission>: [Double]] = [:]
  private var ceilings: CeilingBook
  private let drafts: [LineDraft]
  private let first: Month

  init(
    _ book: ForceBook, _ lines: LineBook, _ drafts: [LineDraft], _ forces: StandingForces,
    _ cover: StandingCover, _ options: ForceOptions
  ) {
    self.drafts = drafts
    first = lines.span.lowerBound
    ceilings = CeilingBook(book, lines, drafts, forces)
    addShares(drafts, options)
    for unit in forces.units where shares[unit.mission] != nil {
      guard let contributor = unit.contributor else { continue }
      let people = Double(unit.strength ?? book.unitTypes[unit.unitType]?.strengthUsual ?? 0)
      let subject = TaskBudget.Subject.share(unit.mission, contributor)
      for stay in unit.stays {
        for month in lines.months(touching: stay) {
          standing[subject, default: lines.nothing][month] += people
        }
      }
    }
    if options.countsCash {
      addCash(book, lines, drafts, forces, cover)
    }
  }

  /// A State's share of the people required in a mission each month, where they are many; but never less
  /// than one unit of the largest line, without which nobody could fill that.
  private mutating func addShares(_ drafts: [LineDraft], _ options: ForceOptions) {
    for (mission, drafts) in Dictionary(grouping: drafts, by: \.line.mission) {
      let horizon = drafts[0].line.required.count
      let caps = (0..<horizon).map { month in
        let people = drafts.reduce(0) { $0 + $1.line.required[month] * $1.line.strength }
        guard people >= options.shareFrom else { return Double.infinity }
        let largest = drafts.filter { $0.line.required[month] > 0 }.map(\.line.strength).max() ?? 0
        return Double(max(people * max(0, options.mostShare) / 100, largest))
      }
      if caps.contains(where: \.isFinite) {
        shares[mission] = caps
      }
    }
  }

  /// What missions with a ceiling can pay beyond what stands already.
  private mutating func addCash(
    _ book: ForceBook, _ lines: LineBook, _ drafts: [LineDraft], _ forces: StandingForces,
    _ cover: StandingCover
  ) {
    for mission in Set(drafts.map(\.line.mission)) {
      let there = lines.span.map { month in
        book.register.budget(of: mission, in: month)?.monthlyCash.map(Double.init) ?? .infinity
      }
      if there.contains(where: \.isFinite) {
        cash[mission] = there
      }
    }
    for stay in cover.stays {
      if case .contract = forces.units[stay.unit].supply { continue }
      for month in stay.months {
        cash[drafts[stay.line].line.mission]?[month] -= drafts[stay.line].monthlyCost
      }
    }
    for contract in book.register.contracts {
      for month in lines.months(touching: contract.from..<(contract.until ?? .never)) {
        cash[contract.mission]?[month] -= Double(contract.monthlyCost ?? 0)
      }
    }
  }

  /// Counts what a candidate would bring to each mission at the most, if it went.
  mutating func count(_ candidate: Candidate, on lines: some Sequence<TaskLine>) {
    var most: [Identifier<Mission>: Int] = [:]
    for line in lines {
      let people = candidate.strength ?? line.strength
      ceilings.count(people, on: line)
      guard shares[line.mission] != nil else { continue }
      most[line.mission] = max(most[line.mission] ?? 0, people)
    }
    for (mission, people) in most {
      let units = max(1, candidate.pledge.quantity ?? 1)
      offered[.share(mission, candidate.pledge.contributor), default: 0] += Double(units * people)
    }
  }

  /// What a unit of a contributor draws on a line.
  mutating func draws(of candidate: Candidate, on draft: LineDraft) -> [TaskDraw] {
    let mission = draft.line.mission
    var draws: [TaskDraw] = []
    if let place = place(of: .share(mission, candidate.pledge.contributor)) {
      let people = Double(candidate.strength ?? draft.line.strength)
      draws.append(TaskDraw(budget: place, amount: people))
    }
    if let place = place(of: .ceiling(mission)) {
      let people = Double(candidate.strength ?? draft.line.strength)
      draws.append(TaskDraw(budget: place, amount: people))
    }
    if draft.monthlyCost > 0, let place = place(of: .cash(mission)) {
      draws.append(TaskDraw(budget: place, amount: draft.monthlyCost))
    }
    return draws
  }

  /// Where a budget stands, put there when it is first drawn on; nil where nothing limits.
  private mutating func place(of subject: TaskBudget.Subject) -> Int? {
    if let place = places[subject] { return place }
    guard let capacity = capacity(of: subject) else {
      places[subject] = .some(nil)
      return nil
    }
    places[subject] = budgets.count
    budgets.append(TaskBudget(subject: subject, capacity: capacity))
    return budgets.count - 1
  }

  /// What is left in each month beside what stands already; nil where nothing limits, as where a State
  /// offers no more than its share leaves it.
  private func capacity(of subject: TaskBudget.Subject) -> [Double]? {
    switch subject {
    case .cash(let mission): return cash[mission].map { $0.map { max(0, $0) } }
    case .ceiling(let mission): return ceilings.capacity(of: mission, drafts)
    case .share(let mission, _):
      guard let share = shares[mission] else { return nil }
      let left = standing[subject].map { zip(share, $0).map { max(0, $0 - $1) } } ?? share
      return left.contains { $0 < offered[subject] ?? .infinity } ? left : nil
    }
  }
}

extension TaskBudgets {
  /// Where what stands already draws more than there is: people above a ceiling, then money.
  var exceeded: [TaskExcess] {
    ceilings.exceeded(from: first)
      + cash.sorted { $0.key < $1.key }.flatMap { mission, left in
        TaskExcess.stretches(of: left, from: first, subject: .cash(mission))
      }
  }

  /// Puts down what the missions that are planned for share, whether anyone could draw on it yet or not.
  mutating func placeMissions() {
    for mission in Set(drafts.map(\.line.mission)).sorted() {
      _ = place(of: .ceiling(mission))
      _ = place(of: .cash(mission))
    }
  }
}

extension LineBook {
  /// The months of the span of which `days` holds a day, counted from its first.
  func months(touching days: Range<Day>) -> Range<Int> {
    let months = days.touchedMonths.clamped(to: span)
    return span.lowerBound.distance(
      to: months.lowerBound)..<span.lowerBound.distance(to: months.upperBound)
  }

  /// Nought for each month of the span.
  var nothing: [Double] { [Double](repeating: 0, count: span.count) }
}
