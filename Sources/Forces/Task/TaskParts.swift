package import Basics
package import Capabilities
package import Council

/// A requirement line as the plan sees it.
package struct TaskLine: Hashable, Sendable {
  package let id: Identifier<RequirementLine>
  package let mission: Identifier<Mission>
  package let unitType: Identifier<UnitType>
  /// The mandated task that it serves; nil where none is named.
  package let task: Identifier<MandatedTask>?
  /// The months in which units are required, within the months of the plan.
  package let months: Range<Month>
  /// Units required in each month of the plan, and units still to be found once what is committed
  /// is counted.
  package let required: [Int]
  package let need: [Int]
  /// What a unit is worth in each month of the plan, in weighted unit-months; less where months are
  /// filled late.
  package let values: [Double]
  /// The line's weight: from priority and criticality.
  package let weight: Double
  package let isCritical: Bool
  /// People of one unit.
  package let strength: Int
  /// What one arrival or departure takes of lift, in `ForceTask.peopleALift` people, which is what a
  /// tour's lift costs in weighted unit-months.
  package let lift: Double
  package let hasHandover: Bool
  /// Every tag that a unit must have on it, in order: the line's own, its language, the threat's kit.
  package let tags: [String]
  /// Dollars of one unit a month; 0 where not known.
  package let monthlyCost: Double

  /// Takes the parts as they are.
  package init(
    id: Identifier<RequirementLine>, mission: Identifier<Mission>,
    unitType: Identifier<UnitType>, task: Identifier<MandatedTask>? = nil,
    months: Range<Month>, required: [Int], need: [Int],
    values: [Double], weight: Double, isCritical: Bool, strength: Int, lift: Double,
    hasHandover: Bool, tags: [String] = [], monthlyCost: Double = 0
  ) {
    self.id = id
    self.mission = mission
    self.unitType = unitType
    self.task = task
    self.months = months
    self.required = required
    self.need = need
    self.values = values
    self.weight = weight
    self.isCritical = isCritical
    self.strength = strength
    self.lift = lift
    self.hasHandover = hasHandover
    self.tags = tags
    self.monthlyCost = monthlyCost
  }
}

/// A unit whose tours are planned.
///
/// A pledge of several like units is as many of these, told apart by `unit`.
package struct TaskSupply: Hashable, Sendable {
  package let supply: Supply
  /// Which of the like units of the supply it is, counted from 1.
  package let unit: Int
  package let contributor: Identifier<Contributor>?
  package let unitType: Identifier<UnitType>
  /// Months of rest between two tours.
  package let dwell: Int
  /// A tour's fewest months (or until its line ends, but never less than `floor`), its usual most,
  /// how many more it may last, and the share of the line's weight that each of those loses.
  package let shortest: Int
  package let floor: Int
  package let longest: Int
  package let extensionMonths: Int
  package let extensionPrice: Double
  /// Months after which a sustained unit is rotated in place; nil where it is not.
  package let rotatesEvery: Int?
  /// Its ways to fill lines, in order of line and parts.
  package let ways: [TaskWay]

  /// Takes the parts as they are.
  package init(
    supply: Supply, unit: Int = 1, contributor: Identifier<Contributor>?,
    unitType: Identifier<UnitType>, dwell: Int, shortest: Int, floor: Int, longest: Int,
    extensionMonths: Int, extensionPrice: Double, rotatesEvery: Int?, ways: [TaskWay]
  ) {
    self.supply = supply
    self.unit = unit
    self.contributor = contributor
    self.unitType = unitType
    self.dwell = dwell
    self.shortest = shortest
    self.floor = floor
    self.longest = longest
    self.extensionMonths = extensionMonths
    self.extensionPrice = extensionPrice
    self.rotatesEvery = rotatesEvery
    self.ways = ways
  }
}

/// One way in which a supply may fill a line.
package struct TaskWay: Hashable, Sendable {
  /// The line's place among the task's lines.
  package let line: Int
  /// The first month in which the unit with all its parts may arrive.
  package let ready: Month
  /// The month by which it must have left.
  package let until: Month
  /// What a month is worth less than the line's own value.
  package let loss: Double
  /// Breaks ties alone, per month.
  package let quality: Double
  package let parts: [TaskPartUse]
  /// The budgets that it draws on, by their places, and how much in each month.
  package let draws: [TaskDraw]
  /// The months in which the unit stands nowhere else, with its rest; nil where nobody asked.
  package let free: Range<Month>?
  /// The bar that keeps the unit away until its end; nil where none does.
  package let bar: TaskBar?

  /// Takes the parts as they are.
  package init(
    line: Int, ready: Month, until: Month, loss: Double, quality: Double, parts: [TaskPartUse],
    draws: [TaskDraw], free: Range<Month>? = nil, bar: TaskBar? = nil
  ) {
    self.line = line
    self.ready = ready
    self.until = until
    self.loss = loss
    self.quality = quality
    self.parts = parts
    self.draws = draws
    self.free = free
    self.bar = bar
  }
}

/// A bar that will end, and the first month after it.
package struct TaskBar: Hashable, Sendable {
  package let id: Identifier<SelectionBar>
  package let until: Month

  /// Takes the parts as they are.
  package init(id: Identifier<SelectionBar>, until: Month) {
    self.id = id
    self.until = until
  }
}

/// The use of a part: from `before` months ahead of arrival until arrival, or until `after` months
/// past departure where `isThroughout`.
package struct TaskPartUse: Hashable, Sendable {
  /// The part's place among the task's parts.
  package let part: Int
  package let before: Int
  package let isThroughout: Bool
  package let after: Int

  /// Takes the parts as they are.
  package init(part: Int, before: Int, isThroughout: Bool, after: Int) {
    self.part = part
    self.before = before
    self.isThroughout = isThroughout
    self.after = after
  }
}

/// An amount drawn on a budget in each month in which a tour fills its line.
package struct TaskDraw: Hashable, Sendable {
  /// The budget's place among the task's budgets.
  package let budget: Int
  package let amount: Double

  /// Takes the parts as they are.
  package init(budget: Int, amount: Double) {
    self.budget = budget
    self.amount = amount
  }
}

/// A part pledge, or a capacity of visits or courses, that tours use by turns.
package struct TaskPart: Hashable, Sendable {
  /// The pledge; nil for a capacity of the Secretariat's.
  package let pledge: Identifier<Pledge>?
  package let contributor: Identifier<Contributor>?
  /// How many tours may use it at once.
  package let capacity: Int

  /// Takes the parts as they are.
  package init(
    pledge: Identifier<Pledge>?, contributor: Identifier<Contributor>?, capacity: Int
  ) {
    self.pledge = pledge
    self.contributor = contributor
    self.capacity = capacity
  }
}

/// What tours draw on in every month in which they fill their lines.
package struct TaskBudget: Hashable, Sendable {
  package let subject: Subject
  /// How much there still is in each month of the plan.
  package let capacity: [Double]

  /// Whose, and of what.
  package enum Subject: Hashable, Sendable {
    /// People of one contributor in one mission.
    case share(Identifier<Mission>, Identifier<Contributor>)
    /// Uniformed personnel of one mission, under the Council's ceiling.
    case ceiling(Identifier<Mission>)
    /// Dollars of one mission.
    case cash(Identifier<Mission>)
  }

  /// Takes the parts as they are.
  package init(subject: Subject, capacity: [Double]) {
    self.subject = subject
    self.capacity = capacity
  }
}
