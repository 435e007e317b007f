/// Puts pledges into a plan under way, one at a time, each by its best series of tours that still fits.
struct Rebuilder: Sendable {
  let model: ForceModel
  /// The pledges and their options from which it chooses.
  let choice: Choice
  /// For each pledge of the problem, its place in the choice; −1 where it has none.
  private let places: [Int32]
  var plan: PlanState
  /// What the tours of each profile are worth, and what they bring at the prices in force.
  private let values: ProfitTables
  private var prices: ProfitTables
  private let rows: ForceRows
  // What is at hand while a pledge is put in.
  private var best: [Float]
  private var arrivals: [Float]
  private var ends: [Float]
  private var worth: [Float]
  /// By month of arrival, the latest end that a group's parts and budgets allow; 0 where none.
  private var latest: [Int]

  /// How a pledge is put in.
  struct Manner {
    /// Which share of the prices counts.
    var share: Float = 0
    /// By how much a kept tour is favoured, beside the price of a move.
    var stay: Float = 0
    /// How far the worth of options is blurred, and how.
    var blur: Float = 0
    var seed: UInt64 = 0
  }

  init(_ model: ForceModel, choice: Choice, rows: ForceRows) {
    self.model = model
    self.choice = choice
    self.rows = rows
    plan = PlanState(model)
    var values = ProfitTables(for: model)
    values.fill(model, choice, at: [Double](repeating: 0, count: rows.count), rows: rows)
    self.values = values
    prices = values
    var places = [Int32](repeating: -1, count: model.problem.pledges.count)
    for (place, pledge) in choice.pledges.enumerated() { places[pledge.index] = Int32(place) }
    self.places = places
    let width = model.terms.map(\.width).max() ?? 8
    let floor = model.terms.map(\.floor).max() ?? 0
    let dwell = model.problem.pledges.map(\.dwell).max() ?? 0
    best = [Float](repeating: 0, count: model.horizon * width)
    arrivals = [Float](repeating: 0, count: model.horizon + 1)
    latest = [Int](repeating: 0, count: model.horizon + 1)
    ends = [Float](repeating: 0, count: model.horizon + floor + width + 9)
    worth = [Float](repeating: 0, count: model.horizon + floor + width + dwell + 9)
  }

  /// Takes over other prices, one for each row.
  mutating func take(prices fresh: [Double]) {
    prices.fill(model, choice, at: fresh, rows: rows)
  }

  /// Gives a pledge of the problem, which must have no tours, the best series of tours that fits.
  mutating func insert(_ index: Int, _ manner: Manner) {
    guard places[index] >= 0 else { return }
    let pledge = choice.pledges[Int(places[index])]
    let terms = model.terms[pledge.terms]
    let (floor, width) = (terms.floor, terms.width)
    let last = pledge.till - floor
    guard pledge.ready <= last else { return }
    for place in stride(from: pledge.ready * width, to: (last + 1) * width, by: 8) {
      best.put(Cells(repeating: -.infinity), at: place)
    }
    var months: UInt64 = 0
    for group in pledge.groups {
      months |= look(at: choice.groups[group], terms, manner)
    }
    if !model.kept[index].isEmpty {
      for tour in model.kept[index] where plan.fits(tour, model) {
        let arrival = model.arrival(of: tour)
        let place = arrival * width + tour.end - arrival - floor
        best[place] = max(best[place], profit(of: tour, terms, manner))
        months.set(arrival, true)
      }
    }
    guard months != 0 else { return }
    let reach = floor + pledge.dwell
    for month in last + 1..<model.horizon + reach + width + 1 { worth[month] = 0 }
    var rest: Float = 0
    var month = last
    while month >= pledge.ready {
      if months.has(month) {
        var most = Cells(repeating: -.infinity)
        for offset in stride(from: 0, to: width, by: 8) {
          most.raise(
            to: best.cells(at: month * width + offset) + worth.cells(at: month + reach + offset))
        }
        rest = max(rest, most.largest)
      }
      worth[month] = rest
      month -= 1
    }
    month = pledge.ready
    while month <= last, worth[month] > 0 {
      let isWaiting = month < last && worth[month] == worth[month + 1]
      guard !isWaiting, months.has(month),
        let place = (0..<width).first(where: {
          best[month * width + $0] + worth[month + reach + $0] == worth[month]
        })
      else {
        month += 1
        continue
      }
      guard let tour = tour(pledge, terms, manner, month, place) else { return }
      // Tours of one pledge may get into each other's way where they share a part or a month of lift,
      // and one from its line's first month draws earlier than was counted.
      if plan.fits(tour, model) {
        plan.append(tour, model)
      }
      month = tour.end + pledge.dwell
    }
  }

  /// Raises the best cells to what the options of a group bring; the months of arrival in which they do.
  private mutating func look(
    at group: Choice.Group, _ terms: ForceModel.Terms, _ manner: Manner
  ) -> UInt64 {
    let extra = model.extras[group.extra]
    let (floor, width) = (terms.floor, terms.width)
    guard extra.ready < model.horizon else { return 0 }
    for month in 0..<model.horizon { latest[month] = extra.till }
    if !extra.isPlain { _ = plan.limit(extra, model, &latest) }
    let isCharged = charge(extra, manner.share, reach: floor + width)
    var months: UInt64 = 0
    for member in group.members {
      let option = Int(choice.options[member])
      let profile = model.profiles[Int(model.shapes[option].profile)]
      let open = plan.open[profile.line]
      guard open != 0 else { continue }
      let target = model.targets[profile.line]
      let liftable = plan.liftable[target.load] | 1 << UInt64(model.horizon)
      let factor = manner.factor(option)
      var starts = open
      while starts != 0 {
        let start = starts.trailingZeroBitCount
        starts &= starts - 1
        let arrival = target.hasHandover && start > target.first ? start - 1 : start
        guard arrival >= extra.ready, liftable.has(arrival) else { continue }
        let least = arrival + floor
        let last = exchanged(start, min(open.gap(from: start), latest[arrival]), terms, target)
        guard last >= least else { continue }
        let allowed =
          (liftable & .months(0, last + 1)) &>> UInt64(truncatingIfNeeded: least)
        guard allowed != 0 else { continue }
        let source = model.row(profile, from: start, width: width)
        let row = arrival * width
        for offset in stride(from: 0, to: width, by: 8) {
          let bits = allowed &>> UInt64(truncatingIfNeeded: offset)
          guard bits & 0xFF != 0 else { continue }
          let value = values.cells.cells(at: source + offset)
          var profit = value + manner.share * (prices.cells.cells(at: source + offset) - value)
          if isCharged {
            profit = (profit + arrivals[arrival]) - ends.cells(at: least + offset)
          }
          var most = best.cells(at: row + offset)
          most.raise(to: (profit * factor).only(bits))
          best.put(most, at: row + offset)
        }
        months.set(arrival, true)
      }
    }
    return months
  }

  /// The latest end, at most `last`, up to which the unit can be exchanged.
  @inline(__always)
  private func exchanged(
    _ start: Int, _ last: Int, _ terms: ForceModel.Terms, _ target: ForceModel.Target
  ) -> Int {
    guard let every = terms.rotatesEvery else { return last }
    for month in stride(from: start + every, to: last, by: every)
    where !plan.exchangeable[target.load].has(month) {
      return month
    }
    return last
  }

  /// What a kept tour brings, which pays no move.
  private mutating func profit(
    of tour: ForceProblem.Tour, _ terms: ForceModel.Terms, _ manner: Manner
  ) -> Float {
    let shape = model.shapes[tour.option]
    let arrival = model.arrival(of: tour)
    let source =
      model.row(model.profiles[Int(shape.profile)], from: tour.start, width: terms.width)
      + tour.end - arrival - terms.floor
    let value = values.cells[source]
    var profit = value + manner.share * (prices.cells[source] - value)
    let extra = model.extras[Int(shape.extra)]
    if charge(extra, manner.share, reach: terms.floor + terms.width) {
      profit = profit + arrivals[arrival] - ends[tour.end]
    }
    return profit + Float(model.movePrice) + manner.stay
  }

  /// The tour whose worth stands in a cell of `best`.
  private mutating func tour(
    _ pledge: Choice.Pledge, _ terms: ForceModel.Terms, _ manner: Manner, _ arrival: Int,
    _ place: Int
  ) -> ForceProblem.Tour? {
    let end = arrival + terms.floor + place
    let wanted = best[arrival * terms.width + place]
    if !model.kept[pledge.index].isEmpty {
      for tour in model.kept[pledge.index]
      where tour.end == end && model.arrival(of: tour) == arrival && plan.fits(tour, model) {
        if profit(of: tour, terms, manner) == wanted { return tour }
      }
    }
    for index in pledge.groups {
      let group = choice.groups[index]
      let extra = model.extras[group.extra]
      guard extra.ready <= arrival, end <= extra.till else { continue }
      for month in 0..<model.horizon { latest[month] = extra.till }
      if !extra.isPlain { _ = plan.limit(extra, model, &latest) }
      guard latest[arrival] >= end else { continue }
      let isCharged = charge(extra, manner.share, reach: terms.floor + terms.width)
      for member in group.members {
        let option = Int(choice.options[member])
        let profile = model.profiles[Int(model.shapes[option].profile)]
        let target = model.targets[profile.line]
        let liftable = plan.liftable[target.load] | 1 << UInt64(model.horizon)
        guard liftable.has(arrival), liftable.has(end) else { continue }
        let isShared = target.hasHandover && arrival == target.first
        let low = target.hasHandover && !isShared ? arrival + 1 : arrival
        for start in low...(isShared ? arrival + 1 : low) {
          guard plan.open[profile.line].gap(from: start) >= end,
            exchanged(start, end, terms, target) >= end
          else { continue }
          let source = model.row(profile, from: start, width: terms.width) + place
          let value = values.cells[source]
          var profit = value + manner.share * (prices.cells[source] - value)
          if isCharged { profit = (profit + arrivals[arrival]) - ends[end] }
          if profit * manner.factor(option) == wanted {
            return ForceProblem.Tour(option: option, start: start, end: end)
          }
        }
      }
    }
    return nil
  }

  /// Notes what arriving and ending in each month costs for parts, draws and the move; whether anything
  /// does.
  private mutating func charge(_ extra: ForceModel.Extra, _ share: Float, reach: Int) -> Bool {
    let horizon = model.horizon
    let isPriced = share > 0 && !extra.isPlain
    guard isPriced || model.movePrice > 0 else { return false }

    for month in 0..<horizon { arrivals[month] = -Float(model.movePrice) }
    for month in stride(from: 0, to: horizon + reach, by: 8) {
      ends.put(Cells(repeating: 0), at: month)
    }
    guard isPriced else { return true }
    for draw in model.draws[extra.draws] {
      let row = draw.budget * (horizon + 1)
      let delay = extra.delay(of: draw)
      for month in 0...horizon {
        let later = min(horizon, month + delay)
        arrivals[month] += share * Float(draw.amount * prices.budgets[row + later])
        ends[month] += share * Float(draw.amount * prices.budgets[row + month])
      }
    }
    for use in model.uses[extra.uses] {
      let row = use.part * (horizon + 1)
      for month in 0..<horizon {
        let sum = prices.parts[row + max(0, month - use.before)]
        arrivals[month] += share * Float(use.isThroughout ? sum : sum - prices.parts[row + month])
      }
      for month in 0...horizon where use.isThroughout {
        ends[month] += share * Float(prices.parts[row + min(horizon, month + use.after)])
      }
    }
    return true
  }
}

extension Rebuilder.Manner {
  /// By how much the worth of an option is multiplied: from 1 − blur/2 to 1 + blur/2.
  @inline(__always)
  func factor(_ option: Int) -> Float {
    guard blur > 0 else { return 1 }
    var hash = (seed &+ UInt64(truncatingIfNeeded: option)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    hash &*= 0xBF58_476D_1CE4_E5B9
    return 1 + blur * (Float(hash >> 40) / 16_777_216 - 0.5)
  }
}
