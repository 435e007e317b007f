/// The best series of some pledges, sweep after sweep, beside other lanes that look at other pledges.
///
/// It keeps its tables from one sweep to the next, which is why it is an actor and no value. Its share of
/// the work is fixed, so that what all lanes find does not depend on how many run at once.
actor SweepLane {
  private let model: ForceModel
  private let rows: ForceRows
  private let choice: Choice
  private var tables: ProfitTables
  private var sweep: PledgeSweep

  /// A lane for `pledges`, indices in the problem.
  init(_ model: ForceModel, rows: ForceRows, pledges: [Int]) {
    self.model = model
    self.rows = rows
    var marks = Choice.Marks(model)
    choice = Choice(model, pledges: pledges, marks: &marks)
    tables = ProfitTables(for: model)
    sweep = PledgeSweep(model, rows: rows)
  }

  /// What the pledges' best series bring at `prices`, and what they use of each row.
  ///
  /// Where `plan` is given, of tours that fit beside it, each by itself.
  func swept(
    at prices: [Double], beside plan: PlanState?
  ) -> (profit: Double, use: [Double]) {
    tables.fill(model, choice, at: prices, rows: rows, beside: plan)
    sweep.sweep(model, choice, tables, pledges: choice.pledges.indices, beside: plan)
    return (sweep.profit, sweep.use)
  }
}

/// All pledges of a problem in two lanes, or in one where they are few.
struct SweepLanes: Sendable {
  private let first: SweepLane
  private let second: SweepLane?

  /// Below so many options a sweep takes less than it costs to begin it elsewhere.
  private static let fewest = 500

  init(_ model: ForceModel, rows: ForceRows, kin: Kin) {
    let pledges = kin.kinds.flatMap { $0 }
    let count = model.shapes.count
    guard count >= Self.fewest else {
      first = SweepLane(model, rows: rows, pledges: pledges)
      second = nil
      return
    }
    // Pledges of a kind stay together, since they share tables.
    var options = 0
    let half = pledges.prefix { pledge in
      options += model.problem.pledges[pledge].options.count
      return 2 * options <= count
    }.count
    first = SweepLane(model, rows: rows, pledges: Array(pledges[..<half]))
    second = SweepLane(model, rows: rows, pledges: Array(pledges[half...]))
  }

  /// What all pledges' best series bring at `prices`, and what they use of each row.
  func swept(
    at prices: [Double], beside plan: PlanState? = nil
  ) async -> (profit: Double, use: [Double]) {
    guard let second else { return await first.swept(at: prices, beside: plan) }
    async let one = first.swept(at: prices, beside: plan)
    let other = await second.swept(at: prices, beside: plan)
    var (profit, use) = await one
    profit += other.profit
    for row in use.indices { use[row] += other.use[row] }
    return (profit, use)
  }
}
