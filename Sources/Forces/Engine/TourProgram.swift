import Optimization

/// The best tours of some pledges beside a plan whose other tours stand, as a mixed-integer program.
///
/// Each pledge is a flow of one unit through its months, each line a cover that starts raise and ends
/// lower: a tour then stands in two rows of either, however long it is.
struct TourProgram {
  let model: ForceModel
  let plan: PlanState
  /// The tours that may be chosen; their columns come first and in this order.
  private(set) var tours: [ForceProblem.Tour] = []
  private var columns = MixedIntegerProgram.Columns()
  private var rows = MixedIntegerProgram.Rows()

  /// The program of choosing among `candidates` of some pledges, none of which `plan` has on tour.
  ///
  /// `candidates` come pledge by pledge.
  init(_ model: ForceModel, beside plan: PlanState, candidates: [ForceProblem.Tour], changes: Int?)
  {
    self.model = model
    self.plan = plan
    tours = candidates
    for tour in candidates {
      columns.add(cost: -model.worth(of: tour), from: 0, to: 1, isInteger: true)
    }
    addPledges()
    addLines()
    addLift()
    addBudgets()
    addParts()
    if let changes { addChanges(changes) }
  }

  /// The program as a solver takes it; nil only if it is malformed.
  var program: MixedIntegerProgram? {
    try? MixedIntegerProgram(columns: columns, rows: rows)
  }

  /// The columns' values for `chosen`, which are among the tours: what flows and covers follow is left open.
  func values(of chosen: [ForceProblem.Tour]) -> [Double] {
    let chosen = Set(chosen)
    var values = [Double](repeating: 0, count: columns.count)
    for (column, tour) in tours.enumerated() where chosen.contains(tour) { values[column] = 1 }
    return values
  }

  /// The tours that `values` choose.
  func chosen(in values: [Double]) -> [ForceProblem.Tour] {
    zip(tours, values).filter { $0.1 > 0.5 }.map(\.0)
  }

  private mutating func addPledges() {
    let places = Dictionary(grouping: tours.indices) { Int(model.shapes[tours[$0].option].pledge) }
    for (pledge, places) in places.sorted(by: { $0.key < $1.key }) {
      let dwell = model.problem.pledges[pledge].dwell
      let months = Set(places.map { model.arrival(of: tours[$0]) }).sorted()
      // Out of each month of arrival flows what flowed in: the unit on tour, or waiting for the next.
      var arriving = months.map { _ in [Int32]() }
      var leaving = arriving
      for place in places {
        let arrival = model.arrival(of: tours[place])
        leaving[months.partition { $0 >= arrival }].append(Int32(place))
        let free = tours[place].end + dwell
        let next = months.partition { $0 >= free }
        if next < months.count { arriving[next].append(Int32(place)) }
      }
      var waiting: Int32?
      for index in months.indices {
        for place in leaving[index] { rows.term(1, of: place) }
        for place in arriving[index] { rows.term(-1, of: place) }
        if let waiting { rows.term(-1, of: waiting) }
        let isLast = index == months.count - 1
        if isLast {
          rows.end(from: -.infinity, to: index == 0 ? 1 : 0)
        } else {
          let next = columns.add(cost: 0, from: 0, to: 1, isInteger: false)
          rows.term(1, of: next)
          waiting = next
          rows.end(from: index == 0 ? 1 : 0, to: index == 0 ? 1 : 0)
        }
      }
    }
  }

  private mutating func addLines() {
    let places = Dictionary(grouping: tours.indices) { Int(model.shapes[tours[$0].option].line) }
    for (line, places) in places.sorted(by: { $0.key < $1.key }) {
      let (model, plan) = (model, plan)
      let need = { (month: Int) in Int(plan.need[line * model.horizon + month]) }
      let pledges = Set(places.map { Int(model.shapes[tours[$0].option].pledge) }).count
      let first = places.map { tours[$0].start }.min() ?? 0
      let last = places.map { tours[$0].end }.max() ?? 0
      guard (first..<last).contains(where: { need($0) < pledges }) else { continue }
      var raised = [[Int32]](repeating: [], count: model.horizon + 1)
      var lowered = raised
      for place in places {
        raised[tours[place].start].append(Int32(place))
        lowered[tours[place].end].append(Int32(place))
      }
      // A stretch of months between two at which something starts or ends.
      let turns = (first..<last).filter { !raised[$0].isEmpty || !lowered[$0].isEmpty } + [last]
      var cover: Int32?
      for (turn, next) in zip(turns, turns.dropFirst()) {
        let most = (turn..<next).map(need).min() ?? 0
        let covered = columns.add(
          cost: 0, from: 0, to: Double(min(most, pledges)), isInteger: false)
        for place in raised[turn] { rows.term(1, of: place) }
        for place in lowered[turn] { rows.term(-1, of: place) }
        if let cover { rows.term(1, of: cover) }
        rows.term(-1, of: covered)
        rows.end(from: 0, to: 0)
        cover = covered
      }
    }
  }

  private mutating func addLift() {
    var loads = [[(Int32, Double)]](repeating: [], count: model.horizon + 1)
    for (place, tour) in tours.enumerated() {
      let load = model.loads[model.targets[Int(model.shapes[tour.option].line)].load]
      guard load > 0 else { continue }
      loads[model.arrival(of: tour)].append((Int32(place), load))
      loads[tour.end].append((Int32(place), load))
      for month in model.problem.rotations(of: tour) {
        loads[month].append((Int32(place), 2 * load))
      }
    }
    for month in 0..<model.horizon {
      add(loads[month], atMost: plan.lift[month])
    }
  }

  private mutating func addBudgets() {
    let horizon = model.horizon
    var drawn: [Int: [(Int32, Double)]] = [:]
    for (place, tour) in tours.enumerated() {
      for draw in model.draws[model.extras[Int(model.shapes[tour.option].extra)].draws] {
        for month in model.problem.months(of: draw, by: tour) {
          drawn[draw.budget * horizon + month, default: []].append((Int32(place), draw.amount))
        }
      }
    }
    for (row, terms) in drawn.sorted(by: { $0.key < $1.key }) {
      add(terms, atMost: plan.budget[row])
    }
  }

  private mutating func addParts() {
    let horizon = model.horizon
    var used: [Int: [(Int32, Double)]] = [:]
    for (place, tour) in tours.enumerated() {
      for use in model.uses[model.extras[Int(model.shapes[tour.option].extra)].uses] {
        for month in model.problem.months(of: use, arrival: model.arrival(of: tour), end: tour.end)
        {
          used[use.part * horizon + month, default: []].append((Int32(place), 1))
        }
      }
    }
    for (row, terms) in used.sorted(by: { $0.key < $1.key }) {
      add(terms, atMost: Double(plan.part[row]))
    }
  }

  /// Adds a row, unless it bounds nothing: no pledge is on two tours at once.
  private mutating func add(_ terms: [(column: Int32, factor: Double)], atMost limit: Double) {
    guard limit < .infinity else { return }
    var most: [Int: Double] = [:]
    for term in terms {
      let pledge = Int(model.shapes[tours[Int(term.column)].option].pledge)
      most[pledge] = max(most[pledge] ?? 0, term.factor)
    }
    // A unit that rests no month may end one tour and begin another in the same.
    guard 2 * most.values.reduce(0, +) > limit + PlanState.tolerance else { return }
    for term in terms { rows.term(term.factor, of: term.column) }
    let isWhole = terms.allSatisfy { $0.factor == $0.factor.rounded() }
    rows.end(
      from: -.infinity, to: isWhole ? (limit + PlanState.tolerance).rounded(.down) : limit)
  }

  private mutating func addChanges(_ allowed: Int) {
    let kept = model.keptTours
    let places = Dictionary(grouping: tours.indices) { Int(model.shapes[tours[$0].option].pledge) }
    var counts: [Int32] = []
    for (pledge, places) in places.sorted(by: { $0.key < $1.key }) {
      let count = columns.add(cost: 0, from: 0, to: Double(model.horizon), isInteger: false)
      counts.append(count)
      let had = kept.filter { Int(model.shapes[$0.option].pledge) == pledge }.count
      for place in places where !kept.contains(tours[place]) { rows.term(1, of: Int32(place)) }
      rows.term(-1, of: count)
      rows.end(from: -.infinity, to: 0)
      if had > 0 {
        for place in places where kept.contains(tours[place]) { rows.term(1, of: Int32(place)) }
        rows.term(1, of: count)
        rows.end(from: Double(had), to: .infinity)
      }
    }
    // Pledges that have no tour left to choose lose those that were kept.
    let lost = Dictionary(grouping: kept) { Int(model.shapes[$0.option].pledge) }
      .filter { places[$0.key] == nil }.values.reduce(0) { $0 + $1.count }
    for count in counts { rows.term(1, of: count) }
    rows.end(from: -.infinity, to: Double(max(0, allowed - lost)))
  }
}

extension [Int] {
  /// Where the first stands for which `isLater`; all of those stand at the end.
  fileprivate func partition(_ isLater: (Int) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
