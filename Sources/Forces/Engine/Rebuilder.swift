/// Puts pledges into a plan under way, one at a time, each by its best series of tours that still fits.
struct Rebuilder: Sendable {
  let model: ForceModel
  var state: PlanState
  /// What the tours of each profile are worth, and what they cost at the prices in force.
  private var values: ProfitTables
  private var prices: ProfitTables
  // What is at hand while a pledge is put in.
  private var best: [Float]
  private var arrivals: [Float]
  private var ends: [Float]
  private var worth: [Float]
  /// By month of arrival, the latest end that a group's parts and budgets allow; 0 where none.
  private var latest: [Int]
  private var found: [ForceProblem.Tour] = []

  /// How a pledge is put in.
  struct Manner {
    /// Which share of the prices counts.
    var share: Float = 0
    /// How many prices of a move more a kept tour is favoured by.
    var stay: Float = 0
    /// How far the worth of options is blurred, and how.
    var blur: Float = 0
    var seed: UInt64 = 0
  }

  init(_ model: ForceModel, rows: ForceRows) {
    self.model = model
    state = PlanState(model)
    values = ProfitTables(for: model)
    values.fill(model, at: [Double](repeating: 0, count: rows.count), rows: rows)
    prices = values
    let width = model.terms.map(\.width).max() ?? 0
    let reach =
      model.horizon + 1 + width + (model.terms.map(\.floor).max() ?? 0)
      + (model.pledges.map(\.dwell).max() ?? 0)
    best = [Float](repeating: 0, count: model.horizon * width)
    arrivals = [Float](repeating: 0, count: model.horizon)
    ends = [Float](repeating: 0, count: reach)
    worth = ends
    latest = [Int](repeating: 0, count: model.horizon)
  }

  /// Takes over other prices, one for each of `rows`.
  mutating func take(prices fresh: [Double], rows: ForceRows) {
    prices.fill(model, at: fresh, rows: rows)
  }

  /// Gives `pledge`, which must have no tours, the best series of tours that fits.
  mutating func insert(_ index: Int, _ manner: Manner) {
    let pledge = model.pledges[index]
    let terms = model.terms[pledge.terms]
    let horizon = model.horizon
    let width = terms.width
    for place in 0..<horizon * width { best[place] = 0 }
    var months: UInt64 = 0
    for group in pledge.groups {
      months |= look(at: group, terms, manner)
    }
    for tour in pledge.kept where state.fits(tour, model) {
      let arrival = model.arrival(of: tour)
      let place = arrival * width + tour.end - arrival - terms.floor
      let profit = profit(of: tour, terms, manner)
      if profit > best[place] {
        best[place] = profit
        months |= 1 << UInt64(arrival)
      }
    }
    guard months != 0 else { return }
    for month in 0..<horizon + 1 + terms.floor + width + pledge.dwell { worth[month] = 0 }
    var month = horizon - 1
    while month >= 0 {
      var most = worth[month + 1]
      if months >> UInt64(month) & 1 != 0 {
        let row = month * width
        let ahead = month + terms.floor + pledge.dwell
        for offset in stride(from: 0, to: width, by: 8) {
          // Cells at nought are no tours.
          let cells = best.lanes(at: row + offset)
          let sum = cells + worth.lanes(at: ahead + offset)
          most = max(most, sum.replacing(with: 0, where: cells .<= 0).max())
        }
      }
      worth[month] = most
      month -= 1
    }
    month = 0
    while month < horizon {
      guard worth[month] > worth[month + 1] else {
        month += 1
        continue
      }
      let row = month * width
      let ahead = month + terms.floor + pledge.dwell
      guard
        let place = (0..<width).first(where: {
          best[row + $0] > 0 && best[row + $0] + worth[ahead + $0] == worth[month]
        }), let tour = tour(pledge, terms, manner, month, place)
      else { return }
      // Tours of one pledge may get into each other's way where they share a part or a month of lift.
      if state.tours[pledge.index].isEmpty || state.fits(tour, model) {
        state.append(tour, model)
      }
      month = tour.end + pledge.dwell
    }
  }

  /// Raises `best` to what the options of `group` bring; the months of arrival in which they do.
  private mutating func look(
    at index: Int, _ terms: ForceModel.Terms, _ manner: Manner
  ) -> UInt64 {
    let group = model.groups[index]
    guard group.ready < model.horizon else { return 0 }
    limit(group)
    let isCharged = charge(group, terms, manner.share)
    var months: UInt64 = 0
    for member in group.members {
      let shape = model.shapes[model.options[member]]
      let open = state.open[shape.line]
      guard open != 0 else { continue }
      let target = model.targets[shape.line]
      let liftable = state.liftable[target.load] | 1 << UInt64(model.horizon)
      let factor = manner.factor(member)
      var starts = open
      while starts != 0 {
        let start = starts.trailingZeroBitCount
        starts &= starts - 1
        let arrival = target.hasHandover && start > target.first ? start - 1 : start
        guard arrival >= group.ready, liftable >> UInt64(arrival) & 1 != 0 else { continue }
        var last = start + (~(open >> UInt64(start))).trailingZeroBitCount
        last = min(last, latest[arrival])
        last = exchanged(start, last, terms, target)
        let least = arrival + terms.floor
        guard last >= least else { continue }
        let allowed = (liftable & .bits(0, last + 1)) >> UInt64(least)
        guard allowed != 0 else { continue }
        let source = model.row(shape, from: start)
        let row = arrival * terms.width
        var offset = 0
        while offset < terms.width {
          let bits = UInt8(truncatingIfNeeded: allowed >> UInt64(offset))
          if bits != 0 {
            let value = values.cells.lanes(at: source + offset)
            var profit = value + manner.share * (prices.cells.lanes(at: source + offset) - value)
            if isCharged {
              profit = profit + arrivals[arrival] - ends.lanes(at: least + offset)
            }
            profit *= factor
            let old = best.lanes(at: row + offset)
            best.set(
              old.replacing(with: profit, where: .init(bits: bits) .& (profit .> old)),
              at: row + offset)
          }
          offset += 8
        }
        months |= 1 << UInt64(arrival)
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
    where state.exchangeable[target.load] >> UInt64(month) & 1 == 0 {
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
    let source = model.row(of: tour) + tour.end - arrival - terms.floor
    let value = values.cells[source]
    var profit = value + manner.share * (prices.cells[source] - value)
    if charge(model.groups[shape.group], terms, manner.share) {
      profit = profit + arrivals[arrival] - ends[tour.end]
    }
    return profit + Float(model.movePrice) * (1 + manner.stay)
  }

  /// The tour whose worth stands in a cell of `best`.
  private mutating func tour(
    _ pledge: ForceModel.Pledge, _ terms: ForceModel.Terms, _ manner: Manner, _ arrival: Int,
    _ place: Int
  ) -> ForceProblem.Tour? {
    let end = arrival + terms.floor + place
    let wanted = best[arrival * terms.width + place]
    for tour in pledge.kept
    where tour.end == end && model.arrival(of: tour) == arrival && state.fits(tour, model) {
      if profit(of: tour, terms, manner) == wanted { return tour }
    }
    for index in pledge.groups {
      let group = model.groups[index]
      guard group.ready <= arrival, end <= group.till else { continue }
      limit(group)
      guard latest[arrival] >= end else { continue }
      let isCharged = charge(group, terms, manner.share)
      for member in group.members {
        let shape = model.shapes[model.options[member]]
        let target = model.targets[shape.line]
        let open = state.open[shape.line]
        let liftable = state.liftable[target.load] | 1 << UInt64(model.horizon)
        guard liftable >> UInt64(arrival) & liftable >> UInt64(end) & 1 != 0 else { continue }
        let isShared = target.hasHandover && arrival == target.first
        let low = target.hasHandover && !isShared ? arrival + 1 : arrival
        for start in low...(isShared ? arrival + 1 : low) {
          let stay = UInt64.bits(start, end)
          guard open & stay == stay, exchanged(start, end, terms, target) >= end else { continue }
          let source = model.row(shape, from: start) + place
          let value = values.cells[source]
          var profit = value + manner.share * (prices.cells[source] - value)
          if isCharged { profit = profit + arrivals[arrival] - ends[end] }
          profit *= manner.factor(member)
          if profit == wanted {
            return ForceProblem.Tour(option: model.options[member], start: start, end: end)
          }
        }
      }
    }
    return nil
  }

  /// Notes by month of arrival the latest end that the group's months, budgets and parts allow.
  private mutating func limit(_ group: ForceModel.Group) {
    let horizon = model.horizon
    for month in 0..<horizon { latest[month] = group.till }
    for draw in group.draws {
      var end = horizon
      for month in stride(from: horizon - 1, through: 0, by: -1) {
        if state.budget[draw.budget * horizon + month] < draw.amount - PlanState.tolerance {
          end = month
        }
        latest[month] = min(latest[month], end)
      }
    }
    for use in group.parts {
      let free = state.free[use.part]
      for month in group.ready..<horizon {
        let first = max(0, month - use.before)
        let run = first + (~(free >> UInt64(first))).trailingZeroBitCount
        if run < (use.isThroughout ? month + 1 : month) {
          latest[month] = 0
        } else if use.isThroughout, run < horizon {
          latest[month] = min(latest[month], run - use.after)
        }
      }
    }
  }

  /// Notes what arriving and ending in each month costs for parts and draws; whether anything does.
  private mutating func charge(
    _ group: ForceModel.Group, _ terms: ForceModel.Terms, _ share: Float
  ) -> Bool {
    let horizon = model.horizon
    guard share > 0 || model.movePrice > 0,
      !group.draws.isEmpty || !group.parts.isEmpty || model.movePrice > 0
    else { return false }
    for month in 0..<horizon { arrivals[month] = -Float(model.movePrice) }
    for month in 0..<ends.count { ends[month] = 0 }
    for draw in group.draws {
      let row = draw.budget * (horizon + 1)
      for month in 0...horizon {
        let sum = share * Float(draw.amount * prices.budgets[row + month])
        if month < horizon { arrivals[month] += sum }
        ends[month] += sum
      }
    }
    for use in group.parts {
      let row = use.part * (horizon + 1)
      for month in 0..<horizon {
        arrivals[month] += share * Float(prices.parts[row + max(0, month - use.before)])
        if !use.isThroughout { arrivals[month] -= share * Float(prices.parts[row + month]) }
      }
      for month in 0...horizon where use.isThroughout {
        ends[month] += share * Float(prices.parts[row + min(horizon, month + use.after)])
      }
    }
    return true
  }
}

extension Rebuilder.Manner {
  /// By how much the worth of a member is multiplied: from 1 − blur/2 to 1 + blur/2.
  @inline(__always)
  func factor(_ member: Int) -> Float {
    guard blur > 0 else { return 1 }
    var hash = (seed &+ UInt64(truncatingIfNeeded: member)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    hash &*= 0xBF58_476D_1CE4_E5B9
    return 1 + blur * (Float(hash >> 40) / 16_777_216 - 0.5)
  }
}

extension SIMDMask<SIMD8<Int32>> {
  /// Lane *i* is on where bit *i* is.
  @inline(__always)
  init(bits: UInt8) {
    let lanes = SIMD8<Int32>(repeating: Int32(bits)) & SIMD8<Int32>(1, 2, 4, 8, 16, 32, 64, 128)
    self = lanes .!= 0
  }
}
