/// What tours bring at some prices: a table a profile, and sums of the prices of everything else.
struct ProfitTables: Sendable {
  /// What a tour of a profile brings, by its months of arrival and end; −∞ where there is none.
  ///
  /// The cell of an arrival and an end stands at *arrival* × width + *end* − *arrival* − floor of its
  /// profile's table.
  private(set) var cells: [Float]
  /// For each budget and part the sums of its prices up to each month, horizon + 1 of them.
  private(set) var budgets: [Double]
  private(set) var parts: [Double]
  /// What a tour that is not kept pays.
  private(set) var movePrice: Float = 0
  private var lift: [Double]
  // What is at hand while a profile is filled: what lines bring up to each month at the prices, what
  // ends bring, and what lengths cost, at once and after a handover.
  private var sums: [Double]
  private var ends: [Float]
  private var lengths: [Float]
  private var width = 0

  /// Tables without prices yet.
  init(for model: ForceModel) {
    let months = model.horizon + 1
    let width = model.terms.map(\.width).max() ?? 8
    // Vectors are read four at a time, beyond the last table too.
    cells = [Float](repeating: -.infinity, count: model.tableSize + 32)
    budgets = [Double](repeating: 0, count: model.problem.budgets.count * months)
    parts = [Double](repeating: 0, count: model.problem.parts.count * months)
    lift = [Double](repeating: 0, count: months)
    sums = [Double](repeating: 0, count: model.targets.count * months)
    ends = [Float](
      repeating: 0, count: months + width + (model.terms.map(\.floor).max() ?? 0) + 8)
    lengths = [Float](repeating: 0, count: 2 * width)
  }

  /// Fills the tables of `choice` at `prices`, one for each of `rows`.
  ///
  /// Where a plan under way is given, only with tours that fit it, as far as line and lift go.
  mutating func fill(
    _ model: ForceModel, _ choice: Choice, at prices: [Double], rows: ForceRows,
    beside plan: PlanState? = nil
  ) {
    let horizon = model.horizon
    for month in 0..<horizon {
      lift[month] = prices[rows.lift + month]
    }
    for line in choice.lines {
      var sum = 0.0
      let (first, place) = (Int(line) * horizon, Int(line) * (horizon + 1))
      for month in 0..<horizon {
        sum += model.values[first + month] - prices[first + month]
        sums[place + month + 1] = sum
      }
    }
    Self.sum(prices, rows.budgets, choice.budgets, into: &budgets, horizon)
    Self.sum(prices, rows.parts, choice.parts, into: &parts, horizon)
    movePrice =
      model.problem.keepsPlan ? Float(model.movePrice + prices[rows.changes]) : 0
    for profile in choice.profiles {
      fill(model.profiles[Int(profile)], model, beside: plan)
    }
  }

  private static func sum(
    _ prices: [Double], _ start: Int, _ chosen: [Int32], into sums: inout [Double], _ horizon: Int
  ) {
    for index in chosen {
      var sum = 0.0
      let (first, place) = (start + Int(index) * horizon, Int(index) * (horizon + 1))
      for month in 0..<horizon {
        sum += prices[first + month]
        sums[place + month + 1] = sum
      }
    }
  }

  private mutating func fill(
    _ profile: ForceModel.Profile, _ model: ForceModel, beside plan: PlanState?
  ) {
    let terms = model.terms[profile.terms]
    let target = model.targets[profile.line]
    let load = model.loads[target.load]
    // Months in which nobody is needed are left to their prices, which whoever checks the bound goes by.
    let open = plan?.open[profile.line] ?? .months(target.first, target.last)
    let liftable = plan?.liftable[target.load] ?? ~0
    let place = profile.line * (model.horizon + 1)
    width = terms.width
    // Sums are taken from the line's first month on, so that they stay small.
    let origin = sums[place + target.first]
    for end in target.first..<target.last + 1 {
      ends[end] = Float(sums[place + end] - origin - load * lift[end])
    }
    measure(terms, loss: profile.loss, weight: model.problem.lines[profile.line].weight)

    let rotation = terms.rotatesEvery.map { $0 < terms.most } ?? false
    for start in target.first..<target.last {
      let isLate = target.hasHandover && start > target.first
      let arrival = isLate ? start - 1 : start
      let row = model.row(profile, from: start, width: width)
      var allowed: UInt64 = 0
      if open.has(start), liftable.has(arrival) {
        let rest = target.last - start
        let least = start + max(min(terms.shortest, rest), terms.floor)
        let most = min(start + min(terms.most, rest), open.gap(from: start))
        allowed = .months(least, most + 1) & (liftable | 1 << UInt64(model.horizon))
        allowed = allowed &>> UInt64(truncatingIfNeeded: arrival + terms.floor)
      }
      let base = Float(origin - sums[place + start] - load * (1 + lift[arrival]))
      put(base, allowed, row, first: arrival + terms.floor, isLate: isLate)
      if rotation, allowed != 0 {
        rotate(row, from: start, arrival, terms, target, load, plan)
      }
      // Two starts share the line's first month of arrival; their rows stand after all others.
      if target.hasHandover, start <= target.first + 1 {
        let shared = profile.table + target.first * width
        for offset in stride(from: 0, to: width, by: 8) {
          var both = cells.cells(at: row + offset)
          if start > target.first { both.raise(to: cells.cells(at: shared + offset)) }
          cells.put(both, at: shared + offset)
        }
      }
    }
  }

  /// Notes what tours cost by their length alone.
  private mutating func measure(_ terms: ForceModel.Terms, loss: Double, weight: Double) {
    for place in 0..<2 * width {
      // In the second half the unit arrives a month before it counts.
      let length = terms.floor + (place < width ? place : place - width - 1)
      let extra = max(0, length - terms.longest)
      lengths[place] =
        length < terms.floor || length > terms.most
        ? .infinity
        : Float(loss * Double(length) + terms.extensionPrice * weight * Double(extra))
    }
  }

  /// Fills the row of one start.
  @inline(__always)
  private mutating func put(
    _ base: Float, _ allowed: UInt64, _ row: Int, first: Int, isLate: Bool
  ) {
    let shift = isLate ? width : 0
    for offset in stride(from: 0, to: width, by: 8) {
      let profit =
        (ends.cells(at: first + offset) + base) - lengths.cells(at: shift + offset)
      cells.put(profit.only(allowed &>> UInt64(truncatingIfNeeded: offset)), at: row + offset)
    }
  }

  /// Charges a row for the exchanges of units on long tours.
  private mutating func rotate(
    _ row: Int, from start: Int, _ arrival: Int, _ terms: ForceModel.Terms,
    _ target: ForceModel.Target, _ load: Double, _ plan: PlanState?
  ) {
    guard let every = terms.rotatesEvery else { return }
    let last = arrival + terms.floor + width
    for month in stride(from: start + every, to: min(target.last, last), by: every) {
      let isFree = plan?.exchangeable[target.load].has(month) ?? true
      let cost = isFree ? Float(2 * load * lift[month]) : .infinity
      for end in max(month + 1, arrival + terms.floor)..<max(last, month + 1) {
        cells[row + end - arrival - terms.floor] -= cost
      }
    }
  }
}
