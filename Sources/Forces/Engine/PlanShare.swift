import Basics

/// A part of a plan that one lane may change while another changes the rest.
struct PlanShare: Sendable {
  /// For each pledge of the problem whether it is this lane's.
  private(set) var isOwn: [Bool]
  /// The pledges that are, by kind; kinds without any are left out.
  private(set) var kinds: [[Int]]
  /// For each line, budget and part whether what is left of it is this lane's.
  private(set) var lines: [Bool]
  private(set) var budgets: [Bool]
  private(set) var parts: [Bool]
  /// Which share of what is left of each month's lift is.
  private(set) var lift: [Double]

  /// Everything.
  init(all model: ForceModel, kin: Kin) {
    isOwn = model.problem.pledges.map { _ in true }
    kinds = kin.kinds
    lines = model.targets.map { _ in true }
    budgets = model.problem.budgets.map { _ in true }
    parts = model.problem.parts.map { _ in true }
    lift = [Double](repeating: 1, count: model.horizon)
  }

  /// Two shares that make up everything, drawn by lot.
  ///
  /// Kinds of unit stay whole, unless most units are of one kind.
  static func halves(
    _ model: ForceModel, kin: Kin, _ random: inout SeededGenerator
  ) -> (PlanShare, PlanShare) {
    var (first, second) = (PlanShare(all: model, kin: kin), PlanShare(all: model, kin: kin))
    let most = kin.kinds.map(\.count).max() ?? 0
    let count = kin.kinds.reduce(0) { $0 + $1.count }
    let isWhole = 2 * most <= count
    var order = Array(kin.kinds.indices)
    random.shuffle(&order)
    var sizes = (0, 0)
    for kind in order {
      let isFirst = sizes.0 <= sizes.1
      for pledge in kin.kinds[kind] {
        let isMine = isWhole ? isFirst : random.share() < 0.5
        first.isOwn[pledge] = isMine
        second.isOwn[pledge] = !isMine
        if isMine { sizes.0 += 1 } else { sizes.1 += 1 }
      }
    }
    for (line, takers) in kin.takers.enumerated() {
      let isMine =
        isWhole ? takers.first.map { first.isOwn[Int($0)] } ?? true : random.share() < 0.5
      first.lines[line] = isMine
      second.lines[line] = !isMine
    }
    for budget in first.budgets.indices {
      first.budgets[budget] = random.share() < 0.5
      second.budgets[budget] = !first.budgets[budget]
    }
    for part in first.parts.indices {
      first.parts[part] = random.share() < 0.5
      second.parts[part] = !first.parts[part]
    }
    for month in first.lift.indices {
      first.lift[month] = random.share()
      second.lift[month] = 1 - first.lift[month]
    }
    first.narrow()
    second.narrow()
    return (first, second)
  }

  private mutating func narrow() {
    kinds = kinds.map { $0.filter { isOwn[$0] } }.filter { !$0.isEmpty }
  }
}
