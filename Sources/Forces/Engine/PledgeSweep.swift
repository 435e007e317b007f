/// The best series of tours of every pledge at some prices, and what they take of each row.
struct PledgeSweep: Sendable {
  /// What all series bring together.
  private(set) var profit = 0.0
  /// For each row, how much the series take of it.
  private(set) var use: [Double]
  /// The series, pledge after pledge in the order of the model.
  private(set) var tours: [ForceProblem.Tour] = []
  private let rows: ForceRows
  // What is at hand while a pledge is looked at: the best cells over its options, those of one group,
  // what arrivals and ends cost a group, and what is still to be earned from each month on.
  private var best: [Float] = []
  private var cells: [Float] = []
  private var arrivals: [Float] = []
  private var ends: [Float] = []
  private var worth: [Float] = []

  init(rows: ForceRows) {
    self.rows = rows
    use = [Double](repeating: 0, count: rows.count)
  }

  /// Sweeps all pledges of `model`.
  mutating func sweep(_ model: ForceModel, _ tables: ProfitTables) {
    profit = 0
    tours.removeAll(keepingCapacity: true)
    for row in use.indices { use[row] = 0 }
    for pledge in model.pledges {
      look(at: pledge, model, tables)
    }
  }

  private mutating func look(
    at pledge: ForceModel.Pledge, _ model: ForceModel, _ tables: ProfitTables
  ) {
    let horizon = model.horizon
    let terms = model.terms[pledge.terms]
    let size = horizon * terms.width
    resize(&best, size, 0)
    for place in 0..<size { best[place] = -.infinity }
    for index in pledge.groups {
      let group = model.groups[index]
      guard group.ready < horizon else { continue }
      charge(group, tables, floor: terms.floor, width: terms.width)
      reduce(group, model, tables, from: group.ready * terms.width, to: size)
      add(group, from: group.ready, horizon: horizon, terms: terms)
    }

    for tour in pledge.kept where tables.movePrice > 0 {
      let (place, found) = cell(of: tour, pledge, model, tables)
      best[place] = max(best[place], found)
    }

    // Backwards over the months.
    let reach = horizon + 1 + pledge.dwell + terms.floor + terms.width
    resize(&worth, reach, 0)
    for month in 0..<reach { worth[month] = 0 }
    var month = horizon - 1
    while month >= 0 {
      var most = worth[month + 1]
      let row = month * terms.width
      let ahead = month + terms.floor + pledge.dwell
      for offset in stride(from: 0, to: terms.width, by: 8) {
        let sum = best.lanes(at: row + offset) + worth.lanes(at: ahead + offset)
        most = Swift.max(most, sum.max())
      }
      worth[month] = most
      month -= 1
    }
    profit += Double(worth[0])
    collect(pledge, model, tables)
  }

  private func resize(_ array: inout [Float], _ count: Int, _ value: Float) {
    if array.count < count {
      array = [Float](repeating: value, count: count)
    }
  }

  /// What arriving and ending in each month costs options of `group` for their parts and draws.
  private mutating func charge(
    _ group: ForceModel.Group, _ tables: ProfitTables, floor: Int, width: Int
  ) {
    let horizon = rows.horizon
    resize(&arrivals, horizon, 0)
    resize(&ends, horizon + floor + width + 1, 0)
    for month in 0..<horizon { arrivals[month] = -tables.movePrice }
    for month in 0..<horizon + floor + width + 1 {
      ends[month] = month > group.till ? .infinity : 0
    }
    for draw in group.draws {
      let row = draw.budget * (horizon + 1)
      guard tables.budgets[row + horizon] > 0 else { continue }
      for month in 0..<horizon {
        arrivals[month] += Float(draw.amount * tables.budgets[row + month])
      }
      for month in 0...group.till {
        ends[month] += Float(draw.amount * tables.budgets[row + month])
      }
    }
    for use in group.parts {
      let row = use.part * (horizon + 1)
      guard tables.parts[row + horizon] > 0 else { continue }
      for month in 0..<horizon {
        arrivals[month] += Float(tables.parts[row + max(0, month - use.before)])
        if !use.isThroughout { arrivals[month] -= Float(tables.parts[row + month]) }
      }
      for month in 0...group.till where use.isThroughout {
        ends[month] += Float(tables.parts[row + min(horizon, month + use.after)])
      }
    }
  }

  /// The largest of the group's tables, cell by cell.
  private mutating func reduce(
    _ group: ForceModel.Group, _ model: ForceModel, _ tables: ProfitTables, from low: Int,
    to high: Int
  ) {
    resize(&cells, high + 24, 0)
    // Four vectors at a time stay in registers while all the tables pass.
    for place in stride(from: low, to: high, by: 32) {
      var first = SIMD8<Float>(repeating: -.infinity)
      var second = first
      var third = first
      var fourth = first
      for member in group.members {
        let start = model.tables[member] + place
        first.raise(to: tables.cells.lanes(at: start))
        second.raise(to: tables.cells.lanes(at: start + 8))
        third.raise(to: tables.cells.lanes(at: start + 16))
        fourth.raise(to: tables.cells.lanes(at: start + 24))
      }
      cells.set(first, at: place)
      cells.set(second, at: place + 8)
      cells.set(third, at: place + 16)
      cells.set(fourth, at: place + 24)
    }
  }

  private mutating func add(
    _ group: ForceModel.Group, from low: Int, horizon: Int, terms: ForceModel.Terms
  ) {
    for month in low..<horizon {
      let row = month * terms.width
      for offset in stride(from: 0, to: terms.width, by: 8) {
        let old = best.lanes(at: row + offset)
        let new =
          cells.lanes(at: row + offset) + arrivals[month]
          - ends.lanes(at: month + terms.floor + offset)
        best.set(old.replacing(with: new, where: new .> old), at: row + offset)
      }
    }
  }

  /// Goes forward along the best series and takes its tours.
  private mutating func collect(
    _ pledge: ForceModel.Pledge, _ model: ForceModel, _ tables: ProfitTables
  ) {
    let terms = model.terms[pledge.terms]
    var month = 0
    while month < model.horizon {
      guard worth[month] > worth[month + 1] else {
        month += 1
        continue
      }
      let row = month * terms.width
      let ahead = month + terms.floor + pledge.dwell
      guard
        let place = (0..<terms.width).first(where: {
          best[row + $0] + worth[ahead + $0] == worth[month]
        })
      else { return }
      let end = month + terms.floor + place
      guard let tour = tour(pledge, model, tables, arrival: month, end: end, cell: row + place)
      else { return }
      take(tour, arrival: month, model)
      month = end + pledge.dwell
    }
  }

  /// The tour that brings what stands in a cell of `best`.
  private mutating func tour(
    _ pledge: ForceModel.Pledge, _ model: ForceModel, _ tables: ProfitTables, arrival: Int,
    end: Int, cell: Int
  ) -> ForceProblem.Tour? {
    let floor = model.terms[pledge.terms].floor
    for tour in pledge.kept where tables.movePrice > 0 {
      if self.cell(of: tour, pledge, model, tables) == (cell, best[cell]) { return tour }
    }
    for index in pledge.groups {
      let group = model.groups[index]
      guard group.ready <= arrival, end <= group.till else { continue }
      charge(group, tables, floor: floor, width: 0)
      for member in group.members {
        let found = tables.cells[model.tables[member] + cell] + arrivals[arrival] - ends[end]
        guard found == best[cell] else { continue }
        let option = model.options[member]
        return ForceProblem.Tour(
          option: option, start: start(option, pledge, model, tables, arrival, end), end: end)
      }
    }
    return nil
  }

  /// Where a kept tour stands among the cells of its pledge, and what it brings, no move being paid.
  private mutating func cell(
    of tour: ForceProblem.Tour, _ pledge: ForceModel.Pledge, _ model: ForceModel,
    _ tables: ProfitTables
  ) -> (place: Int, profit: Float) {
    let terms = model.terms[pledge.terms]
    charge(
      model.groups[model.shapes[tour.option].group], tables, floor: terms.floor, width: terms.width)
    let arrival = model.arrival(of: tour)
    let place = tour.end - arrival - terms.floor
    let profit =
      tables.cells[model.row(of: tour) + place] + arrivals[arrival] - ends[tour.end]
      + tables.movePrice
    return (arrival * terms.width + place, profit)
  }

  /// When a tour on `option` that arrives and ends so begins to fill its line.
  private func start(
    _ option: Int, _ pledge: ForceModel.Pledge, _ model: ForceModel, _ tables: ProfitTables,
    _ arrival: Int, _ end: Int
  ) -> Int {
    let index = model.problem.options[option].line
    let line = model.problem.lines[index]
    guard line.hasHandover else { return arrival }
    guard arrival == line.months.lowerBound else { return arrival + 1 }
    // On the line's first month a unit may arrive to begin at once or a month later.
    let profile = ForceModel.Profile(
      line: index, terms: pledge.terms, loss: model.problem.options[option].loss)
    let starts = [arrival, arrival + 1].filter {
      model.problem.lengths(of: option, from: $0)?.contains(end - $0) == true
    }
    let profits = starts.map {
      tables.stay(line: index, $0, end) - tables.surcharge(profile, model, from: $0, until: end)
    }
    return profits.count == 2 && profits[1] > profits[0] ? starts[1] : starts.first ?? arrival
  }

  /// Notes `tour` and what it takes of each row.
  private mutating func take(_ tour: ForceProblem.Tour, arrival: Int, _ model: ForceModel) {
    tours.append(tour)
    let problem = model.problem
    let horizon = model.horizon
    let option = problem.options[tour.option]
    let load = problem.lines[option.line].lift
    for month in tour.start..<tour.end {
      use[option.line * horizon + month] += 1
    }
    use[rows.lift + arrival] += load
    if tour.end < horizon {
      use[rows.lift + tour.end] += load
    }
    for month in problem.rotations(of: tour) {
      use[rows.lift + month] += 2 * load
    }
    for draw in option.draws {
      for month in arrival..<tour.end {
        use[rows.budgets + draw.budget * horizon + month] += draw.amount
      }
    }
    for use in option.parts {
      for month in problem.months(of: use, arrival: arrival, end: tour.end) {
        self.use[rows.parts + use.part * horizon + month] += 1
      }
    }
  }
}

extension SIMD8<Float> {
  @inline(__always)
  mutating func raise(to other: Self) {
    replace(with: other, where: other .> self)
  }
}

extension [Float] {
  @inline(__always)
  func lanes(at place: Int) -> SIMD8<Float> {
    unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: place * 4, as: SIMD8<Float>.self)
  }
  @inline(__always)
  mutating func set(_ lanes: SIMD8<Float>, at place: Int) {
    var span = mutableSpan
    var bytes = unsafe span.mutableBytes
    bytes.storeBytes(of: lanes, toByteOffset: place * 4, as: SIMD8<Float>.self)
  }
}
