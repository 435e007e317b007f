/// A problem laid out for looking at all its tours at once.
///
/// Tours are told apart by their months of arrival and end alone: for each *profile* (a line under a
/// pledge's terms, at a substitute's price) a table holds what a tour of those months brings, and the
/// best of a pledge's options is the largest of its profiles' tables, cell by cell.
struct ForceModel: Sendable {
  let problem: ForceProblem
  let horizon: Int
  let terms: [Terms]
  let profiles: [Profile]
  /// For each line of the problem what a plan under way needs of it.
  let targets: [Target]
  /// What a unit is worth, line after line and month after month.
  let values: [Double]
  /// The loads of lift that lines have, each once.
  let loads: [Double]
  /// For each option of the problem, where its parts stand here.
  let shapes: [Shape]
  let extras: [Extra]
  let uses: [ForceProblem.PartUse]
  let draws: [ForceProblem.Draw]
  /// For each pledge its kept tours that are still allowed, in order of their start.
  let kept: [[ForceProblem.Tour]]
  /// All kept tours, those no longer allowed among them.
  let keptTours: Set<ForceProblem.Tour>
  /// What a tour that is not kept costs; 0 where none is kept.
  let movePrice: Double
  /// How many cells the tables of all profiles take.
  let tableSize: Int

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

    /// The greatest length, with all extensions.
    var most: Int { longest + extensionMonths }
    /// How many cells hold the ends that belong to one month of arrival, the first `floor` later: whole
    /// vectors of them, with room for a handover.
    var width: Int { ((most + 1 - floor) / 8 + 1) * 8 }
  }

  /// A line under a pledge's terms, at a substitute's price.
  struct Profile {
    let line: Int
    let terms: Int
    let loss: Double
    /// Where its table begins: a row for each month of arrival, and two more.
    ///
    /// Where a line has a handover, tours that start in its first and in its second month both arrive in
    /// the first; the two rows at the end hold either, and the row of that month the better.
    let table: Int
  }

  /// What a plan under way needs of a line.
  struct Target {
    let first: Int
    let last: Int
    let hasHandover: Bool
    /// Its place among `loads`.
    let load: Int
    /// The months in which a unit is needed at all, a bit a month.
    let open: UInt64
  }

  /// An option's place in the model.
  struct Shape {
    let line: Int32
    let pledge: Int32
    let profile: Int32
    let extra: Int32
  }

  /// What options have besides their line.
  struct Extra {
    /// Whether tours that draw on anything fill their lines from the month after arrival, but for those
    /// that are there from the line's first.
    let hasHandover: Bool
    let ready: Int
    let till: Int
    /// Places among `uses` and `draws`.
    let uses: Range<Int>
    let draws: Range<Int>
    /// Whether there are none.
    var isPlain: Bool { uses.isEmpty && draws.isEmpty }

    /// How many months after arrival a draw begins; one too many for tours from a line's first month.
    func delay(of draw: ForceProblem.Draw) -> Int { hasHandover && !draw.isFromArrival ? 1 : 0 }
  }

  /// Lays out `problem`; costs a few steps an option.
  init(of problem: ForceProblem) {
    self.problem = problem
    horizon = problem.horizon
    var terms = Numbering<Terms>()
    var profiles = Numbering<ProfileKey>()
    var loads = Numbering<Double>()
    var extras = Numbering<ExtraKey>()
    let termsOf = problem.pledges.map { terms.number(of: Terms(of: $0)) }
    targets = problem.lines.map { line in
      Target(
        first: line.months.lowerBound, last: line.months.upperBound,
        hasHandover: line.hasHandover, load: loads.number(of: line.lift),
        open: UInt64(months: line.need.indices.filter { line.need[$0] > 0 }))
    }
    shapes = problem.options.map { option in
      Shape(
        line: Int32(option.line), pledge: Int32(option.pledge),
        profile: Int32(
          profiles.number(
            of: ProfileKey(line: option.line, terms: termsOf[option.pledge], loss: option.loss))),
        extra: Int32(
          extras.number(
            of: ExtraKey(of: option, hasHandover: problem.lines[option.line].hasHandover))))
    }
    values = problem.lines.flatMap(\.values)
    var size = 0
    self.terms = terms.values
    self.profiles = profiles.values.map { key in
      defer { size += (problem.horizon + 2) * terms.values[key.terms].width }
      return Profile(line: key.line, terms: key.terms, loss: key.loss, table: size)
    }
    tableSize = size
    self.loads = loads.values
    var uses: [ForceProblem.PartUse] = []
    var draws: [ForceProblem.Draw] = []
    self.extras = extras.values.map { key in
      uses += key.parts
      draws += key.draws
      return Extra(
        hasHandover: key.hasHandover, ready: key.ready, till: min(key.till, problem.horizon),
        uses: uses.count - key.parts.count..<uses.count,
        draws: draws.count - key.draws.count..<draws.count)
    }
    self.uses = uses
    self.draws = draws
    keptTours = Set(problem.kept)
    let allowed = Dictionary(grouping: keptTours.filter(problem.allows)) {
      problem.options[$0.option].pledge
    }
    kept = problem.pledges.indices.map { (allowed[$0] ?? []).sorted { $0.start < $1.start } }
    movePrice = problem.keepsPlan ? problem.movePrice : 0
  }

  private struct ProfileKey: Hashable {
    let line: Int
    let terms: Int
    let loss: Double
  }

  private struct ExtraKey: Hashable {
    let ready: Int
    let till: Int
    let parts: [ForceProblem.PartUse]
    let draws: [ForceProblem.Draw]
    let hasHandover: Bool

    init(of option: ForceProblem.Option, hasHandover: Bool) {
      ready = option.ready
      till = option.till
      parts = option.parts
      draws = option.draws.filter { $0.amount > 0 }
      self.hasHandover = hasHandover && draws.contains { !$0.isFromArrival }
    }
  }
}

extension ForceModel {
  /// What `tour` adds to the objective, the price of a move included.
  func worth(of tour: ForceProblem.Tour) -> Double {
    let value = problem.value(of: tour)
    return movePrice == 0 || keptTours.contains(tour) ? value : value - movePrice
  }

  /// The month in which the unit on `tour` arrives.
  @inline(__always)
  func arrival(of tour: ForceProblem.Tour) -> Int {
    let target = targets[Int(shapes[tour.option].line)]
    return target.hasHandover && tour.start > target.first ? tour.start - 1 : tour.start
  }

  /// Where the cells of tours of a profile that start in `start` begin in the tables.
  @inline(__always)
  func row(_ profile: Profile, from start: Int, width: Int) -> Int {
    let target = targets[profile.line]
    guard target.hasHandover else { return profile.table + start * width }
    let rank = start - target.first
    return profile.table + (rank > 1 ? start - 1 : horizon + rank) * width
  }
}

/// Values in order of first sight.
struct Numbering<Value: Hashable> {
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
