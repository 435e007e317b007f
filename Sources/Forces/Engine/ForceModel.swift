/// A problem laid out for sweeps over all its tours.
///
/// Tours are told apart by their months of arrival and end alone: for each *profile* (a line under a
/// pledge's terms, at a substitute's price) a table holds the most that a tour of those months can
/// bring, and the options of a pledge are the largest of its profiles, cell by cell.
struct ForceModel: Sendable {
  let problem: ForceProblem
  let horizon: Int
  let terms: [Terms]
  let profiles: [Profile]
  let groups: [Group]
  let pledges: [Pledge]
  /// For each option, in the order of `groups`, where its profile's table begins.
  let tables: [Int]
  /// For each place in `tables`, the option that stands there.
  let options: [Int]
  /// The loads of lift that lines have, each once.
  let loads: [Double]
  /// The lines, as far as a plan under way needs them.
  let targets: [Target]
  /// For each option of the problem, where it stands here.
  let shapes: [Shape]
  /// The kept tours, those no longer allowed among them.
  let keptTours: Set<ForceProblem.Tour>
  /// What a tour that is not kept costs; 0 where none is kept.
  let movePrice: Double
  /// For each profile, where its table begins.
  let starts: [Int]
  /// How many cells the tables of all profiles take.
  let tableSize: Int

  /// Neighbouring ends that are dealt with at once.
  typealias Lanes = SIMD8<Float>

  /// The tour lengths that a pledge allows.
  struct Terms: Hashable {
    let shortest: Int
    let floor: Int
    let longest: Int
    let extensionMonths: Int
    let extensionPrice: Double
    let rotatesEvery: Int?

    init(of pledge: ForceProblem.Pledge) {
      shortest = pledge.shortest
      floor = pledge.floor
      longest = pledge.longest
      extensionMonths = pledge.extensionMonths
      extensionPrice = pledge.extensionPrice
      rotatesEvery = pledge.rotatesEvery
    }

    /// The most months from arrival to end: a handover comes on top.
    var most: Int { longest + extensionMonths + 1 }
    /// How many cells hold the ends that belong to one month of arrival, the first `floor` later: whole
    /// vectors of them.
    var width: Int { ((most - floor) / Lanes.scalarCount + 1) * Lanes.scalarCount }
  }

  /// A line under a pledge's terms, at a substitute's price.
  struct Profile: Hashable {
    let line: Int
    let terms: Int
    let loss: Double
  }

  /// A line's first month, handover and load.
  struct Target {
    let first: Int
    let last: Int
    let hasHandover: Bool
    let load: Int
  }

  /// An option's line, pledge, terms, group and table.
  struct Shape {
    let line: Int
    let pledge: Int
    let terms: Int
    var group: Int
    var table: Int
    let loss: Double
  }

  /// What `tour` adds to the objective, the price of a move included.
  func worth(of tour: ForceProblem.Tour) -> Double {
    let value = problem.value(of: tour)
    return keptTours.isEmpty || keptTours.contains(tour) ? value : value - problem.movePrice
  }

  /// The month in which the unit on `tour` arrives.
  func arrival(of tour: ForceProblem.Tour) -> Int {
    let target = targets[shapes[tour.option].line]
    return target.hasHandover && tour.start > target.first ? tour.start - 1 : tour.start
  }

  /// Where the cells of tours that start as `tour` does begin in the tables.
  ///
  /// Where two starts share the first month of arrival each has a row of its own, after all months.
  func row(of tour: ForceProblem.Tour) -> Int {
    let shape = shapes[tour.option]
    return row(shape, from: tour.start)
  }

  /// Where the cells of tours of an option's shape that start in `start` begin in the tables.
  @inline(__always)
  func row(_ shape: Shape, from start: Int) -> Int {
    let target = targets[shape.line]
    let width = terms[shape.terms].width
    guard target.hasHandover else { return shape.table + start * width }
    let rank = start - target.first
    return shape.table + (rank > 1 ? start - 1 : horizon + rank) * width
  }

  /// Options of one pledge that differ by their profiles alone.
  struct Group {
    let ready: Int
    let till: Int
    let parts: [ForceProblem.PartUse]
    let draws: [ForceProblem.Draw]
    /// Where they stand in `tables` and `options`.
    var members: Range<Int>
  }

  /// A pledge that has options, and how it is swept.
  struct Pledge {
    let index: Int
    let terms: Int
    let dwell: Int
    let groups: Range<Int>
    /// Its kept tours that are still allowed.
    let kept: [ForceProblem.Tour]
  }

  /// Lays out some pledges of `problem`; costs a few steps an option.
  init(of problem: ForceProblem, pledges chosen: [Int]) {
    self.problem = problem
    horizon = problem.horizon
    var terms = Numbering<Terms>()
    var profiles = Numbering<Profile>()
    var starts: [Int] = []
    var size = 0
    var groups: [Group] = []
    var pledges: [Pledge] = []
    var tables: [Int] = []
    var options: [Int] = []
    let kept = Dictionary(grouping: problem.kept.filter(problem.allows)) {
      problem.options[$0.option].pledge
    }

    for index in chosen where !problem.pledges[index].options.isEmpty {
      let pledge = problem.pledges[index]
      let own = Terms(of: pledge)
      let term = terms.number(of: own)
      var extras = Numbering<Extras>()
      var members: [[Int]] = []
      for option in pledge.options {
        let extra = extras.number(of: Extras(of: problem.options[option]))
        if extra == members.count { members.append([]) }
        members[extra].append(option)
      }
      let first = groups.count
      for (extra, members) in zip(extras.values, members) {
        let start = tables.count
        for option in members {
          let profile = profiles.number(
            of: Profile(
              line: problem.options[option].line, terms: term, loss: problem.options[option].loss))
          if profile == starts.count {
            starts.append(size)
            size += (problem.horizon + 2) * own.width
          }
          tables.append(starts[profile])
          options.append(option)
        }
        groups.append(
          Group(
            ready: extra.ready, till: min(extra.till, problem.horizon), parts: extra.parts,
            draws: extra.draws, members: start..<tables.count))
      }
      pledges.append(
        Pledge(
          index: index, terms: term, dwell: pledge.dwell, groups: first..<groups.count,
          kept: Array(Set(kept[index] ?? [])).sorted { $0.start < $1.start }))
    }
    var loads = Numbering<Double>()
    targets = problem.lines.map {
      Target(
        first: $0.months.lowerBound, last: $0.months.upperBound, hasHandover: $0.hasHandover,
        load: loads.number(of: $0.lift))
    }
    self.loads = loads.values
    var shapes = problem.options.map {
      Shape(line: $0.line, pledge: $0.pledge, terms: 0, group: 0, table: 0, loss: $0.loss)
    }
    for pledge in pledges {
      for group in pledge.groups {
        for member in groups[group].members {
          let option = problem.options[options[member]]
          shapes[options[member]] = Shape(
            line: option.line, pledge: option.pledge, terms: pledge.terms, group: group,
            table: tables[member], loss: option.loss)
        }
      }
    }
    self.shapes = shapes
    keptTours = Set(problem.kept)
    movePrice = problem.kept.isEmpty ? 0 : problem.movePrice
    self.terms = terms.values
    self.profiles = profiles.values
    self.groups = groups
    self.pledges = pledges
    self.tables = tables
    self.options = options
    self.starts = starts
    tableSize = size
  }

  /// What options share besides their line.
  private struct Extras: Hashable {
    let ready: Int
    let till: Int
    let parts: [ForceProblem.PartUse]
    let draws: [ForceProblem.Draw]

    init(of option: ForceProblem.Option) {
      ready = option.ready
      till = option.till
      parts = option.parts
      draws = option.draws
    }
  }
}

/// Values in order of first sight.
private struct Numbering<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  /// The place of `value`, the next one where it was not seen before.
  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
