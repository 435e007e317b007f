/// The best series of tours of every pledge of a choice at some prices, and what they take of each row.
struct PledgeSweep: Sendable {
  /// What all series bring together.
  private(set) var profit = 0.0
  /// For each row, how much the series take of it.
  private(set) var use: [Double]
  /// The series, pledge after pledge in the order of the choice.
  private(set) var tours: [ForceProblem.Tour] = []
  /// Where the tours of each pledge swept begin among `tours`, and at last where they end.
  private(set) var starts: [Int] = []
  private let rows: ForceRows
  // What is at hand while a pledge is looked at: the best cells over its options, those of one group,
  // what arrivals and ends cost a group and how late it may end, and what is still to be earned from
  // each month on.
  var best: [Float]
  var cells: [Float]
  var arrivals: [Float]
  var ends: [Float]
  var latest: [Int]
  var worth: [Float]

  init(_ model: ForceModel, rows: ForceRows) {
    self.rows = rows
    use = [Double](repeating: 0, count: rows.count)
    let width = model.terms.map(\.width).max() ?? 8
    let floor = model.terms.map(\.floor).max() ?? 0
    let dwell = model.problem.pledges.map(\.dwell).max() ?? 0
    best = [Float](repeating: 0, count: model.horizon * width + 32)
    cells = best
    arrivals = [Float](repeating: 0, count: model.horizon + 1)
    latest = [Int](repeating: 0, count: model.horizon + 1)
    ends = [Float](repeating: 0, count: model.horizon + floor + width + 9)
    worth = [Float](repeating: 0, count: model.horizon + floor + width + dwell + 9)
  }

  /// Sweeps some pledges of `choice`, by their places in it, at prices with which `tables` are filled.
  ///
  /// Where a plan under way is given, over tours that fit it, each by itself.
  mutating func sweep(
    _ model: ForceModel, _ choice: Choice, _ tables: ProfitTables, pledges: some Sequence<Int>,
    beside plan: PlanState? = nil
  ) {
    profit = 0
    tours.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    clear(choice)
    for place in pledges {
      starts.append(tours.count)
      look(at: choice.pledges[place], model, choice, tables, plan)
    }
    starts.append(tours.count)
  }

  /// Takes back what was used of the rows that `choice` touches.
  private mutating func clear(_ choice: Choice) {
    let horizon = rows.horizon
    for line in choice.lines {
      for row in Int(line) * horizon..<Int(line) * horizon + horizon { use[row] = 0 }
    }
    for row in rows.lift..<rows.budgets { use[row] = 0 }
    for budget in choice.budgets {
      let first = rows.budgets + Int(budget) * horizon
      for row in first..<first + horizon { use[row] = 0 }
    }
    for part in choice.parts {
      let first = rows.parts + Int(part) * horizon
      for row in first..<first + horizon { use[row] = 0 }
    }
    use[rows.changes] = 0
  }

  private mutating func look(
    at pledge: Choice.Pledge, _ model: ForceModel, _ choice: Choice, _ tables: ProfitTables,
    _ plan: PlanState?
  ) {
    let terms = model.terms[pledge.terms]
    let (floor, width) = (terms.floor, terms.width)
    // The last month of arrival.
    let last = pledge.till - floor
    guard pledge.ready <= last else { return }
    let low = pledge.ready * width
    let high = (last + 1) * width
    for place in stride(from: low, to: high, by: 8) {
      best.put(Cells(repeating: -.infinity), at: place)
    }
    for index in pledge.groups {
      let group = choice.groups[index]
      let extra = model.extras[group.extra]
      let from = extra.ready * width
      guard from < high else { continue }
      if charge(extra, model, tables, plan, reach: floor + width) || extra.till < pledge.till {
        reduce(group, choice, tables, into: &cells, isFresh: true, from, high)
        add(extra.ready, last, floor: floor, width: width)
      } else {
        reduce(group, choice, tables, into: &best, isFresh: false, from, high)
      }
    }
    if tables.movePrice > 0 {
      for tour in model.kept[pledge.index] where plan?.fits(tour, model) ?? true {
        let (place, profit) = cell(of: tour, pledge, model, tables)
        best[place] = max(best[place], profit)
      }
    }

    let reach = pledge.dwell + floor
    for month in last + 1..<model.horizon + reach + width + 1 {
      worth[month] = month > pledge.till + pledge.dwell ? -.infinity : 0
    }
    var rest: Float = 0
    var month = last
    while month >= pledge.ready {
      let row = month * width
      var most = Cells(repeating: -.infinity)
      for offset in stride(from: 0, to: width, by: 8) {
        most.raise(to: best.cells(at: row + offset) + worth.cells(at: month + reach + offset))
      }
      rest = max(rest, most.largest - tables.movePrice)
      worth[month] = rest
      month -= 1
    }
    profit += Double(rest)
    collect(pledge, model, choice, tables, plan)
  }

  /// Notes what arriving and ending in each month costs with an extra's parts and draws, and how late it
  /// may end; whether there is anything to note.
  mutating func charge(
    _ extra: ForceModel.Extra, _ model: ForceModel, _ tables: ProfitTables, _ plan: PlanState?,
    reach: Int
  ) -> Bool {
    let horizon = model.horizon
    for month in 0..<horizon {
      arrivals[month] = 0
      latest[month] = extra.till
    }
    for month in stride(from: 0, to: horizon + reach, by: 8) {
      ends.put(Cells(repeating: 0), at: month)
    }
    guard !extra.isPlain else { return false }

    var isNoted = false
    for draw in model.draws[extra.draws] {
      let row = draw.budget * (horizon + 1)
      if tables.budgets[row + horizon] > 0 {
        isNoted = true
        let delay = extra.delay(of: draw)
        for month in 0...horizon {
          arrivals[month] += Float(draw.amount * tables.budgets[row + min(horizon, month + delay)])
          ends[month] += Float(draw.amount * tables.budgets[row + month])
        }
      }
    }
    for use in model.uses[extra.uses] {
      let row = use.part * (horizon + 1)
      if tables.parts[row + horizon] > 0 {
        isNoted = true
        for month in 0..<horizon {
          let sum = tables.parts[row + max(0, month - use.before)]
          arrivals[month] += Float(use.isThroughout ? sum : sum - tables.parts[row + month])
        }
        for month in 0...horizon where use.isThroughout {
          ends[month] += Float(tables.parts[row + min(horizon, month + use.after)])
        }
      }
    }
    if let plan, plan.limit(extra, model, &latest) { isNoted = true }
    return isNoted
  }

  /// The largest of the group's tables, cell by cell.
  private func reduce(
    _ group: Choice.Group, _ choice: Choice, _ tables: ProfitTables, into cells: inout [Float],
    isFresh: Bool, _ low: Int, _ high: Int
  ) {
    let none = Cells(repeating: -.infinity)
    // Four vectors at a time stay in registers while all the tables pass.
    for place in stride(from: low, to: high, by: 32) {
      var first = isFresh ? none : cells.cells(at: place)
      var second = isFresh ? none : cells.cells(at: place + 8)
      var third = isFresh ? none : cells.cells(at: place + 16)
      var fourth = isFresh ? none : cells.cells(at: place + 24)
      for member in group.members {
        let start = Int(choice.tables[member]) + place
        first.raise(to: tables.cells.cells(at: start))
        second.raise(to: tables.cells.cells(at: start + 8))
        third.raise(to: tables.cells.cells(at: start + 16))
        fourth.raise(to: tables.cells.cells(at: start + 24))
      }
      cells.put(first, at: place)
      cells.put(second, at: place + 8)
      cells.put(third, at: place + 16)
      cells.put(fourth, at: place + 24)
    }
  }

  /// Raises the best cells to those of a group, charged.
  private mutating func add(_ low: Int, _ last: Int, floor: Int, width: Int) {
    for month in low..<last + 1 {
      let row = month * width
      let allowed =
        UInt64.months(month + floor, latest[month] + 1)
        &>> UInt64(truncatingIfNeeded: month + floor)
      guard allowed != 0 else { continue }
      for offset in stride(from: 0, to: width, by: 8) {
        let charged =
          (cells.cells(at: row + offset) + arrivals[month])
          - ends.cells(at: month + floor + offset)
        var most = best.cells(at: row + offset)
        most.raise(to: charged.only(allowed &>> UInt64(truncatingIfNeeded: offset)))
        best.put(most, at: row + offset)
      }
    }
  }

  /// Where a kept tour stands among the cells of its pledge, and what it brings, no move being paid.
  private mutating func cell(
    of tour: ForceProblem.Tour, _ pledge: Choice.Pledge, _ model: ForceModel,
    _ tables: ProfitTables
  ) -> (place: Int, profit: Float) {
    let terms = model.terms[pledge.terms]
    let shape = model.shapes[tour.option]
    let extra = model.extras[Int(shape.extra)]
    let isCharged = charge(extra, model, tables, nil, reach: terms.floor + terms.width)
    let arrival = model.arrival(of: tour)
    let place = tour.end - arrival - terms.floor
    let row = model.row(model.profiles[Int(shape.profile)], from: tour.start, width: terms.width)
    var profit = tables.cells[row + place]
    if isCharged { profit = profit + arrivals[arrival] - ends[tour.end] }
    return (arrival * terms.width + place, profit + tables.movePrice)
  }

  /// Goes forward along the best series and takes its tours.
  private mutating func collect(
    _ pledge: Choice.Pledge, _ model: ForceModel, _ choice: Choice, _ tables: ProfitTables,
    _ plan: PlanState?
  ) {
    let terms = model.terms[pledge.terms]
    let last = pledge.till - terms.floor
    var month = pledge.ready
    while month <= last, worth[month] > 0 {
      let row = month * terms.width
      let ahead = month + terms.floor + pledge.dwell
      let isWaiting = month < last && worth[month] == worth[month + 1]
      guard !isWaiting,
        let place = (0..<terms.width).first(where: {
          best[row + $0] + worth[ahead + $0] - tables.movePrice == worth[month]
        })
      else {
        month += 1
        continue
      }
      let end = month + terms.floor + place
      guard
        let tour = tour(
          pledge, model, choice, tables, plan, arrival: month, end: end, place: row + place)
      else { return }
      take(tour, arrival: month, model)
      month = end + pledge.dwell
    }
  }

  /// The tour that brings what stands at a place among the best cells.
  private mutating func tour(
    _ pledge: Choice.Pledge, _ model: ForceModel, _ choice: Choice, _ tables: ProfitTables,
    _ plan: PlanState?, arrival: Int, end: Int, place: Int
  ) -> ForceProblem.Tour? {
    let wanted = best[place]
    let terms = model.terms[pledge.terms]
    if tables.movePrice > 0 {
      for tour in model.kept[pledge.index] where plan?.fits(tour, model) ?? true {
        if cell(of: tour, pledge, model, tables) == (place, wanted) { return tour }
      }
    }
    for index in pledge.groups {
      let group = choice.groups[index]
      let extra = model.extras[group.extra]
      guard extra.ready <= arrival, end <= extra.till else { continue }
      let isCharged = charge(extra, model, tables, plan, reach: terms.floor + terms.width)
      guard end <= latest[arrival] else { continue }
      for member in group.members {
        var found = tables.cells[Int(choice.tables[member]) + place]
        if isCharged { found = found + arrivals[arrival] - ends[end] }
        guard found == wanted else { continue }
        let option = Int(choice.options[member])
        let start = start(of: option, model, tables, arrival, place - arrival * terms.width)
        return ForceProblem.Tour(option: option, start: start, end: end)
      }
    }
    return nil
  }

  /// When a tour on `option` that arrives so begins to fill its line.
  private func start(
    of option: Int, _ model: ForceModel, _ tables: ProfitTables, _ arrival: Int, _ offset: Int
  ) -> Int {
    let profile = model.profiles[Int(model.shapes[option].profile)]
    let target = model.targets[profile.line]
    guard target.hasHandover else { return arrival }
    guard arrival == target.first else { return arrival + 1 }
    let width = model.terms[profile.terms].width
    let rows = [arrival, arrival + 1].map { model.row(profile, from: $0, width: width) + offset }
    return tables.cells[rows[1]] > tables.cells[rows[0]] ? arrival + 1 : arrival
  }

  /// Notes `tour` and what it takes of each row.
  private mutating func take(_ tour: ForceProblem.Tour, arrival: Int, _ model: ForceModel) {
    tours.append(tour)
    let horizon = model.horizon
    let shape = model.shapes[tour.option]
    let line = Int(shape.line)
    let load = model.loads[model.targets[line].load]
    for month in tour.start..<tour.end {
      use[line * horizon + month] += 1
    }
    use[rows.lift + arrival] += load
    if tour.end < horizon {
      use[rows.lift + tour.end] += load
    }
    if let every = model.terms[model.profiles[Int(shape.profile)].terms].rotatesEvery {
      for month in stride(from: tour.start + every, to: tour.end, by: every) {
        use[rows.lift + month] += 2 * load
      }
    }
    let extra = model.extras[Int(shape.extra)]
    for draw in model.draws[extra.draws] {
      for month in model.problem.months(of: draw, by: tour) {
        use[rows.budgets + draw.budget * horizon + month] += draw.amount
      }
    }
    for one in model.uses[extra.uses] {
      for month in model.problem.months(of: one, arrival: arrival, end: tour.end) {
        use[rows.parts + one.part * horizon + month] += 1
      }
    }
    if model.problem.keepsPlan, !model.keptTours.contains(tour) { use[rows.changes] += 1 }
  }
}
