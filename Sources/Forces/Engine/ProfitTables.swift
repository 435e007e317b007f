/// What tours bring at some prices: one table a profile, and sums of the prices of everything else.
struct ProfitTables: Sendable {
  /// The most that a tour of a profile brings, by its months of arrival and end; −∞ where there is none.
  ///
  /// Cell *arrival* × width + *end* − *arrival* − floor of the table that begins at its start.
  private(set) var cells: [Float]
  /// For each row of budgets and parts, the prices up to each month, horizon + 1 of them.
  private(set) var budgets: [Double]
  private(set) var parts: [Double]
  /// What a tour that is not kept pays.
  private(set) var movePrice: Float
  /// What lines bring up to each month, horizon + 1 of them a line, at the prices.
  private var line: [Double]
  private var lift: [Double]
  /// What lines bring by themselves, month by month.
  private let values: [Double]

  /// Tables without prices yet.
  init(for model: ForceModel) {
    let problem = model.problem
    let width = model.horizon + 1
    cells = [Float](repeating: -.infinity, count: model.tableSize + 24)
    budgets = [Double](repeating: 0, count: problem.budgets.count * width)
    parts = [Double](repeating: 0, count: problem.parts.count * width)
    movePrice = 0
    line = [Double](repeating: 0, count: problem.lines.count * width)
    lift = [Double](repeating: 0, count: width)
    values = problem.lines.flatMap(\.values)
  }

  /// Fills every table at `prices`, one for each of `rows`.
  mutating func fill(_ model: ForceModel, at prices: [Double], rows: ForceRows) {
    let problem = model.problem
    let horizon = model.horizon
    for month in 0..<horizon {
      lift[month] = prices[rows.lift + month]
    }
    for index in problem.lines.indices {
      var sum = 0.0
      for month in 0..<horizon {
        let place = index * horizon + month
        sum += values[place] - prices[place]
        line[place + index + 1] = sum
      }
    }
    Self.sum(prices, from: rows.budgets, into: &budgets, horizon: horizon)
    Self.sum(prices, from: rows.parts, into: &parts, horizon: horizon)
    movePrice = problem.kept.isEmpty ? 0 : Float(problem.movePrice + prices[rows.changes])
    for profile in model.profiles.indices {
      fill(profile, model)
    }
  }

  private static func sum(
    _ prices: [Double], from start: Int, into sums: inout [Double], horizon: Int
  ) {
    for row in 0..<sums.count / (horizon + 1) {
      var sum = 0.0
      for month in 0..<horizon {
        sum += prices[start + row * horizon + month]
        sums[row * (horizon + 1) + month + 1] = sum
      }
    }
  }

  /// What a stay on a line in those months brings at the prices, extension and rotations apart.
  func stay(line index: Int, _ start: Int, _ end: Int) -> Double {
    let row = index * lift.count
    return line[row + end] - line[row + start]
  }

  /// What the months past the usual length, a substitute's price and rotations cost.
  func surcharge(
    _ profile: ForceModel.Profile, _ model: ForceModel, from start: Int, until end: Int
  ) -> Double {
    let terms = model.terms[profile.terms]
    let target = model.problem.lines[profile.line]
    let length = end - start
    var cost = profile.loss * Double(length)
    if length > terms.longest {
      cost += terms.extensionPrice * target.weight * Double(length - terms.longest)
    }
    if let every = terms.rotatesEvery {
      for month in stride(from: start + every, to: end, by: every) {
        cost += 2 * target.lift * lift[month]
      }
    }
    return cost
  }

  private mutating func fill(_ index: Int, _ model: ForceModel) {
    let profile = model.profiles[index]
    let terms = model.terms[profile.terms]
    let target = model.problem.lines[profile.line]
    let (first, last) = (target.months.lowerBound, target.months.upperBound)
    let row = profile.line * lift.count
    let width = terms.width
    let usual = terms.rotatesEvery.map { min($0, terms.longest) } ?? terms.longest
    // What an end brings, whatever the arrival.
    var ends = [Double](repeating: 0, count: last + 1)
    for end in first..<last + 1 {
      let price = end < model.horizon ? lift[end] : 0
      ends[end] = line[row + end] - target.lift * price - profile.loss * Double(end)
    }
    // The first month of a line with a handover is that of two starts.
    for cell in 0..<width {
      cells[model.starts[index] + first * width + cell] = -.infinity
    }
    for start in first..<last {
      let arrival = target.hasHandover && start > first ? start - 1 : start
      let least = start + max(min(terms.shortest, last - start), terms.floor)
      let most = start + min(terms.longest + terms.extensionMonths, last - start)
      guard least <= most else { continue }

      let base =
        profile.loss * Double(start) - target.lift * (1 + lift[arrival]) - line[row + start]
      let place = model.starts[index] + arrival * width - arrival - terms.floor
      // Two starts share the first month of arrival; each has a row of its own as well.
      let isShared = target.hasHandover && arrival == first
      let own = place + (model.horizon + start - first - arrival) * width
      for end in least...most {
        var profit = base + ends[end]
        if end - start > usual {
          profit =
            base + ends[end] + profile.loss * Double(end - start)
            - surcharge(profile, model, from: start, until: end)
        }
        let cell = Float(profit)
        if isShared {
          cells[own + end] = cell
          cells[place + end] = max(cell, cells[place + end])
        } else {
          cells[place + end] = cell
        }
      }
    }
  }
}
