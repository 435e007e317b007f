import Basics
import Capabilities

/// What stands in the way of units that could fill a line and do not.
struct OpenLines {
  private let task: ForceTask
  private let residual: ForceResidual
  private let index: WayIndex
  /// For each line, the options that lead to it.
  private let options: [[Int]]
  private let rejections: [Identifier<RequirementLine>: [ForceTask.Rejection]]

  init(_ task: ForceTask, _ residual: ForceResidual) {
    self.task = task
    self.residual = residual
    index = WayIndex(task)
    var options = [[Int]](repeating: [], count: task.lines.count)
    for (option, way) in residual.problem.options.enumerated() {
      options[way.line].append(option)
    }
    self.options = options
    rejections = Dictionary(grouping: task.rejections, by: \.line)
  }

  /// The rules that keep units from a line in some months, the most frequent first, each with how many
  /// supplies it keeps away; the type alone, with none, where nothing of the type is offered.
  func reasons(for line: Int, in months: Range<Int>) -> [UnmetNeed.Reason] {
    var barred: [ForceRule: Set<Supply>] = [:]
    let rejections = rejections[task.lines[line].id] ?? []
    for rejection in rejections {
      for failure in rejection.fails {
        barred[failure.rule, default: []].insert(rejection.supply)
      }
    }
    for option in options[line] {
      guard let place = index.place(of: option) else { continue }
      for rule in rules(against: option, in: months) {
        barred[rule, default: []].insert(task.supplies[place.supply].supply)
      }
    }
    guard !rejections.isEmpty || !options[line].isEmpty else {
      return [UnmetNeed.Reason(rule: .type, candidates: 0)]
    }
    return barred.map { UnmetNeed.Reason(rule: $0.key, candidates: $0.value.count) }
      .sorted { ($1.candidates, $0.rule.place) < ($0.candidates, $1.rule.place) }
  }

  /// What keeps the first tour that an option allows in the months from being taken.
  private func rules(against option: Int, in months: Range<Int>) -> Set<ForceRule> {
    let problem = residual.problem
    for start in months {
      guard let lengths = problem.lengths(of: option, from: start) else { continue }
      let tour = ForceProblem.Tour(
        option: option, start: start, end: start + lengths.lowerBound)
      return Set(residual.obstacles(to: tour).map(rule))
    }
    let way = problem.options[option]
    if way.ready >= months.upperBound { return [.ready] }
    return way.till <= months.lowerBound ? [.available] : [.tour]
  }

  private func rule(_ obstacle: ForceObstacle) -> ForceRule {
    switch obstacle {
    case .line: .quantity
    case .lift: .lift
    case .part: .partUse
    case .pledge: .dwell
    case .option: .tour
    case .budget(let budget, _):
      switch task.budgets[budget].subject {
      case .share: .share
      case .ceiling: .missionCeiling
      case .cash: .cash
      }
    }
  }
}
