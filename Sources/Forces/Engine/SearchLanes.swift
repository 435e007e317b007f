import Basics

/// A search for a plan beside another; it keeps its tables from one round to the next.
actor SearchLane {
  private var search: PlanSearch

  init(_ search: PlanSearch) {
    self.search = search
  }

  /// How often it tore down and rebuilt.
  var rebuilds: Int { search.rebuilds }

  /// Takes over other prices.
  func take(prices: [Double]) {
    search.take(prices: prices)
  }

  /// A plan from nothing.
  func built(share: Double, isOver: @Sendable () -> Bool) -> PlanState {
    search.built(share: share, isOver: isOver)
  }

  /// `plan`, every pledge in turn put in anew.
  func improved(_ plan: PlanState) -> PlanState { search.improved(plan) }

  /// A plan that comes of `plan` by so many rebuilds within `share`.
  func searched(
    from plan: PlanState, within share: PlanShare, times: Int, heat: Double,
    isOver: @Sendable () -> Bool
  ) -> PlanState {
    search.searched(from: plan, within: share, times: times, heat: heat, isOver: isOver)
  }
}

/// Two searches that change different parts of one plan at once, or one where it is small.
///
/// What each may change is drawn by lot round by round, and how much it does is fixed, so that the plan
/// does not depend on how many run at once.
struct SearchLanes: Sendable {
  private let model: ForceModel
  private let kin: Kin
  private let first: SearchLane
  private let second: SearchLane?
  private var random = SeededGenerator(seed: 2)
  /// How many rebuilds each has in a round.
  private let times: Int

  /// Fewer pledges than these are searched by one alone.
  private static let fewest = 60

  init(
    _ model: ForceModel, kin: Kin, rows: ForceRows, ascent: PriceAscent, changesAllowed: Int
  ) {
    self.model = model
    self.kin = kin
    func lane(seed: UInt64) -> SearchLane {
      SearchLane(
        PlanSearch(
          model, kin: kin, rows: rows, ascent: ascent, changesAllowed: changesAllowed, seed: seed))
    }
    first = lane(seed: 1)
    let count = kin.kinds.reduce(0) { $0 + $1.count }
    // Changes are counted over the whole plan, which only one can do.
    second = count >= Self.fewest && changesAllowed == .max ? lane(seed: 3) : nil
    times = max(10, count / 8)
  }

  /// How often parts of the plan were torn down and rebuilt.
  var rebuilds: Int {
    get async { await first.rebuilds + (second?.rebuilds ?? 0) }
  }

  /// Takes over other prices.
  func take(prices: [Double]) async {
    await first.take(prices: prices)
    await second?.take(prices: prices)
  }

  /// The best of as many plans from nothing as there are lanes.
  func built(share: Double, isOver: @escaping @Sendable () -> Bool) async -> PlanState {
    guard let second else { return await first.built(share: share, isOver: isOver) }
    async let one = first.built(share: share, isOver: isOver)
    let other = await second.built(share: share, isOver: isOver)
    let plan = await one
    return plan.objective >= other.objective ? plan : other
  }

  /// `plan`, every pledge in turn put in anew.
  func improved(_ plan: PlanState) async -> PlanState { await first.improved(plan) }

  /// A plan that comes of `plan` by a round of rebuilds.
  mutating func searched(
    from plan: PlanState, heat: Double, isOver: @escaping @Sendable () -> Bool
  ) async -> PlanState {
    guard let second else {
      return await first.searched(
        from: plan, within: PlanShare(all: model, kin: kin), times: times, heat: heat,
        isOver: isOver)
    }
    let (mine, others) = PlanShare.halves(model, kin: kin, &random)
    async let one = first.searched(
      from: plan, within: mine, times: times, heat: heat, isOver: isOver)
    let other = await second.searched(
      from: plan, within: others, times: times, heat: heat, isOver: isOver)
    let found = await one
    var merged = plan
    merged.replace(model) { mine.isOwn[$0] ? found.tours[$0] : other.tours[$0] }
    return merged
  }
}
