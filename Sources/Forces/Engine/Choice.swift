/// Some pledges of a model, with some of their options, and all rows that these touch.
struct Choice: Sendable {
  private(set) var pledges: [Pledge] = []
  private(set) var groups: [Group] = []
  /// The options, in the order of `groups`.
  private(set) var options: [Int32] = []
  /// Where the table of each option's profile begins, in the same order.
  private(set) var tables: [Int32] = []
  /// The profiles of the options, each once.
  private(set) var profiles: [Int32] = []
  /// The lines, budgets and parts that the options touch, each once.
  private(set) var lines: [Int32] = []
  private(set) var budgets: [Int32] = []
  private(set) var parts: [Int32] = []

  /// A pledge with its chosen options.
  struct Pledge {
    let index: Int
    let terms: Int
    let dwell: Int
    /// When the first option is ready and until when the last lasts.
    let ready: Int
    let till: Int
    let groups: Range<Int>
  }

  /// Options of one pledge that differ by their profiles alone.
  struct Group {
    let extra: Int
    /// Where they stand in `options`.
    let members: Range<Int>
  }

  /// Marks of what was met before, kept from one choice to the next to save their making.
  struct Marks: Sendable {
    fileprivate var profiles: [Int32]
    fileprivate var lines: [Int32]
    fileprivate var budgets: [Int32]
    fileprivate var parts: [Int32]
    fileprivate var round: Int32 = 0

    init(_ model: ForceModel) {
      profiles = [Int32](repeating: 0, count: model.profiles.count)
      lines = [Int32](repeating: 0, count: model.targets.count)
      budgets = [Int32](repeating: 0, count: model.problem.budgets.count)
      parts = [Int32](repeating: 0, count: model.problem.parts.count)
    }
  }

  /// Chooses the options of `pledges`, indices in the problem, for which `isIncluded`; pledges left
  /// without any are left out.
  init(
    _ model: ForceModel, pledges: some Sequence<Int>, marks: inout Marks,
    where isIncluded: (Int) -> Bool = { _ in true }
  ) {
    marks.round += 1
    var order: [(extra: Int32, option: Int32)] = []
    for index in pledges {
      let pledge = model.problem.pledges[index]
      order.removeAll(keepingCapacity: true)
      for option in pledge.options where isIncluded(option) {
        order.append((model.shapes[option].extra, Int32(option)))
      }
      guard let one = order.first else { continue }
      order.sort { ($0.extra, $0.option) < ($1.extra, $1.option) }
      let first = groups.count
      var start = options.count
      var ready = model.horizon
      var till = 0
      for (place, item) in order.enumerated() {
        let shape = model.shapes[Int(item.option)]
        options.append(item.option)
        tables.append(Int32(model.profiles[Int(shape.profile)].table))
        note(shape, &marks)
        guard place == order.count - 1 || order[place + 1].extra != item.extra else { continue }
        let extra = model.extras[Int(item.extra)]
        note(extra, model, &marks)
        ready = min(ready, extra.ready)
        till = max(till, extra.till)
        groups.append(Group(extra: Int(item.extra), members: start..<options.count))
        start = options.count
      }
      let profile = model.profiles[Int(model.shapes[Int(one.option)].profile)]
      self.pledges.append(
        Pledge(
          index: index, terms: profile.terms, dwell: pledge.dwell, ready: ready, till: till,
          groups: first..<groups.count))
    }
  }

  private mutating func note(_ shape: ForceModel.Shape, _ marks: inout Marks) {
    if marks.profiles[Int(shape.profile)] != marks.round {
      marks.profiles[Int(shape.profile)] = marks.round
      profiles.append(shape.profile)
    }
    if marks.lines[Int(shape.line)] != marks.round {
      marks.lines[Int(shape.line)] = marks.round
      lines.append(shape.line)
    }
  }

  private mutating func note(
    _ extra: ForceModel.Extra, _ model: ForceModel, _ marks: inout Marks
  ) {
    for draw in extra.draws {
      let budget = model.draws[draw].budget
      if marks.budgets[budget] != marks.round {
        marks.budgets[budget] = marks.round
        budgets.append(Int32(budget))
      }
    }
    for use in extra.uses {
      let part = model.uses[use].part
      if marks.parts[part] != marks.round {
        marks.parts[part] = marks.round
        parts.append(Int32(part))
      }
    }
  }
}
