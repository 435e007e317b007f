import Basics
import Capabilities
import Council

/// What a drawdown decides: units in place, ceilings that fall, lines that still need filling.
///
/// Months are counted from the first of the plan.
struct DrawdownTask {
  let asOf: Day
  let months: Range<Month>
  /// Missions with a ceiling in these months, in order, with the ceiling of each month.
  let ceilings: [(mission: Identifier<Mission>, people: [Int?])]
  let units: [Units]
  let lines: [Line]
  /// People of each mission in each month that are not for the plan to decide, in the missions' order.
  let others: [[Int]]
  /// People that lift can still move in each month, once what is not decided here is moved.
  let lift: [Double]

  /// Units of one deployment.
  struct Units {
    let deployment: Identifier<Deployment>
    /// The mission's place among `ceilings`.
    let mission: Int
    let count: Int
    /// People of one unit.
    let people: Int
    /// The months in which they are there, some of the month or all of it, unless they leave sooner.
    let there: Range<Int>
    /// The months in which they are there throughout.
    let whole: Range<Int>
    /// The months in which they may leave: from the first of each on they are not there.
    let mayLeave: Range<Int>
    /// What makes a month a good one to leave.
    let points: [Int: DrawdownPlan.Point]
    /// The month in which they go home on their own day; nil where that lies beyond the plan.
    let ends: Int?
    /// Months in which their people would be exchanged, were they there.
    let rotations: [Int]
    /// Whether they are planned and not in the mission yet.
    let isPlanned: Bool
    /// The lines that they may fill, and what a month of it is worth.
    let lines: [(line: Int, worth: Double)]
  }

  /// A requirement line, with the units still needed once what is not decided here is there.
  struct Line {
    let id: Identifier<RequirementLine>
    let need: [Int]
  }
}

extension DrawdownTask {
  /// The units in place on the facts' day, and what they fill.
  init(_ facts: ForceFacts, in months: Range<Month>, options: DrawdownOptions) {
    let book = ForceBook(facts)
    asOf = facts.asOf
    self.months = months
    ceilings = DrawdownTask.ceilings(of: facts, in: months, options: options)
    let places = Dictionary(
      uniqueKeysWithValues: zip(ceilings.map(\.mission), ceilings.indices))

    let standing = StandingForces(book).units
    let lines = LineBook(book, in: months)
    let fixed = standing.filter { $0.deployment == nil || places[$0.mission] == nil }
    let cover = StandingCover(fixed, on: lines, book)
    self.lines = lines.lines.indices.map { place in
      Line(
        id: lines.lines[place].id,
        need: (0..<months.count).map { month in
          lines.months[place].contains(month)
            ? lines.lines[place].quantity - cover.covered[place * months.count + month] : 0
        })
    }

    let deployments = Dictionary(
      facts.capabilities.deployments.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let groups = Dictionary(grouping: standing) { $0.deployment }
    let draft = DrawdownUnits(book, lines, months, asOf: facts.asOf)
    units = deployments.keys.sorted().compactMap { id in
      guard let own = groups[id], let deployment = deployments[id],
        let mission = places[deployment.mission]
      else { return nil }
      return draft.units(own, of: deployment, in: mission)
    }

    var others = ceilings.map { _ in [Int](repeating: 0, count: months.count) }
    for unit in fixed {
      guard let mission = places[unit.mission], unit.isUniformed else { continue }
      for stay in unit.stays {
        for month in lines.months(touching: stay) {
          others[mission][month] += draft.people(of: unit)
        }
      }
    }
    self.others = others
    lift = draft.lift(besides: fixed, isCounted: options.countsLift)
  }

  /// The ceilings in force in each month, by the options else by the register.
  private static func ceilings(
    of facts: ForceFacts, in months: Range<Month>, options: DrawdownOptions
  ) -> [(mission: Identifier<Mission>, people: [Int?])] {
    var steps = options.ceilings
    for step in facts.capabilities.ceilingSteps where options.ceilings[step.mission] == nil {
      steps[step.mission, default: [:]][step.from] = step.people
    }
    return steps.sorted { $0.key < $1.key }.compactMap { mission, steps in
      let people = months.map { month in
        steps.filter { $0.key <= month }.max { $0.key < $1.key }?.value
      }
      return people.contains { $0 != nil } ? (mission, people) : nil
    }
  }
}

extension StandingUnit {
  /// The deployment that it is of; nil for a contract, a transfer or a selection.
  fileprivate var deployment: Identifier<Deployment>? {
    if case .deployment(let id) = supply { id } else { nil }
  }

  /// Whether a ceiling of uniformed personnel counts it.
  fileprivate var isUniformed: Bool {
    if case .contract = supply { false } else { true }
  }
}
