/// What a force plan decides, in numbers alone: months counted from 0, indices instead of names.
///
/// Maximise, over tours, the value of the months they fill less what they cost, so that no line is
/// filled beyond its need, no pledge and no part is in two places at once, and neither lift nor a
/// budget is overdrawn. `ForceTask` makes one of the register; the engines know nothing else.
package struct ForceProblem: Hashable, Sendable {
  /// How many months there are, 1…60.
  package let horizon: Int
  package let lines: [Line]
  package let pledges: [Pledge]
  package let parts: [Part]
  package let budgets: [Budget]
  /// How much may be moved in each month, by the unit of `Line.lift`; infinite where nothing limits it.
  package let lift: [Double]
  /// Ways to fill a line by a pledge; those of one pledge stand together, in order of pledges.
  package let options: [Option]
  /// The plan that is kept where nothing is gained by leaving it; empty for a plan from nothing.
  package let kept: [Tour]
  /// Whether there is a plan to keep to, even where none of its tours can be any more.
  package let keepsPlan: Bool
  /// What each tour that is not among `kept` costs, where a plan is kept.
  package let movePrice: Double
  /// How many changes against `kept` are allowed; nil for as many as pay.
  ///
  /// A pledge changes as often as the larger of the numbers of its tours that came and that went.
  package let changesAllowed: Int?

  /// Takes parts that agree with one another; throws the first thing that is wrong.
  ///
  /// A kept tour need not be possible any more: it then goes, and counts as gone. A plan is kept where
  /// a tour of it is, unless `keepsPlan` says otherwise.
  package init(
    horizon: Int, lines: [Line], pledges: [Pledge], parts: [Part] = [], budgets: [Budget] = [],
    lift: [Double], options: [Option], kept: [Tour] = [], keepsPlan: Bool? = nil,
    movePrice: Double = 0, changesAllowed: Int? = nil
  ) throws(InvalidForceProblem) {
    self.horizon = horizon
    self.lines = lines
    self.pledges = pledges
    self.parts = parts
    self.budgets = budgets
    self.lift = lift
    self.options = options
    self.kept = kept
    self.keepsPlan = keepsPlan ?? !kept.isEmpty
    self.movePrice = movePrice
    self.changesAllowed = changesAllowed
    try check()
  }

  /// A requirement of like units in one place.
  package struct Line: Hashable, Sendable {
    /// The months in which units are required.
    package let months: Range<Int>
    /// How many units are still to be found in each month of the horizon; 0 outside `months`.
    package let need: [Int]
    /// What a unit is worth in each month of the horizon, in weighted unit-months.
    package let values: [Double]
    /// The line's weight, by which months past a tour's usual length are charged.
    package let weight: Double
    /// What one arrival, or one departure, takes of the month's lift; charged once a tour.
    package let lift: Double
    /// Whether a unit arrives a month before it counts, unless it is there from the line's first month.
    package let hasHandover: Bool

    /// Takes the parts as they are.
    package init(
      months: Range<Int>, need: [Int], values: [Double], weight: Double, lift: Double,
      hasHandover: Bool
    ) {
      self.months = months
      self.need = need
      self.values = values
      self.weight = weight
      self.lift = lift
      self.hasHandover = hasHandover
    }
  }

  /// A unit that can be sent on tours, one after another.
  package struct Pledge: Hashable, Sendable {
    /// Where its options stand among `options`.
    package let options: Range<Int>
    /// How many months it rests between two tours.
    package let dwell: Int
    /// A tour lasts at least so long, or until its line ends, but never less than `floor`.
    package let shortest: Int
    package let floor: Int
    /// A tour's usual greatest length.
    package let longest: Int
    /// How many months more it may last, each at `extensionPrice` of the line's weight.
    package let extensionMonths: Int
    package let extensionPrice: Double
    /// A tour longer than this is moved in and out again every so many months, counted from its
    /// start, drawing twice the line's lift in that month; nil where nothing is moved meanwhile.
    package let rotatesEvery: Int?

    /// Takes the parts as they are.
    package init(
      options: Range<Int>, dwell: Int, shortest: Int, floor: Int, longest: Int,
      extensionMonths: Int = 0, extensionPrice: Double = 0, rotatesEvery: Int? = nil
    ) {
      self.options = options
      self.dwell = dwell
      self.shortest = shortest
      self.floor = floor
      self.longest = longest
      self.extensionMonths = extensionMonths
      self.extensionPrice = extensionPrice
      self.rotatesEvery = rotatesEvery
    }
  }

  /// Something that tours use by turns: equipment, a course, aircraft for a move, a camp.
  package struct Part: Hashable, Sendable {
    /// How many tours may use it at once.
    package let capacity: Int

    /// Takes the part as it is.
    package init(capacity: Int = 1) {
      self.capacity = capacity
    }
  }

  /// An amount that tours draw on in each month in which they fill their lines: people of one State
  /// in one mission, money of one mission.
  ///
  /// The month before, in which a unit takes over from another, counts for the other (R-ROT-3).
  package struct Budget: Hashable, Sendable {
    /// How much there is in each month of the horizon.
    package let capacity: [Double]

    /// Takes the part as it is.
    package init(capacity: [Double]) {
      self.capacity = capacity
    }
  }

  /// One way to fill a line by a pledge.
  package struct Option: Hashable, Sendable {
    package let line: Int
    package let pledge: Int
    /// The first month in which the unit, with all its parts, may arrive.
    package let ready: Int
    /// The month by which it must have left.
    package let till: Int
    /// What a month is worth less than the line's own value: the price of a substitute.
    package let loss: Double
    /// How good the choice is among choices of equal objective, per month; breaks ties alone.
    package let quality: Double
    package let parts: [PartUse]
    package let draws: [Draw]

    /// Takes the parts as they are.
    package init(
      line: Int, pledge: Int, ready: Int, till: Int, loss: Double = 0, quality: Double = 0,
      parts: [PartUse] = [], draws: [Draw] = []
    ) {
      self.line = line
      self.pledge = pledge
      self.ready = ready
      self.till = till
      self.loss = loss
      self.quality = quality
      self.parts = parts
      self.draws = draws
    }
  }

  /// How a tour uses a part: from `before` months ahead of arrival until arrival, or until `after`
  /// months past departure where `isThroughout`.
  package struct PartUse: Hashable, Sendable {
    package let part: Int
    package let before: Int
    package let isThroughout: Bool
    package let after: Int

    /// Takes the parts as they are.
    package init(part: Int, before: Int = 0, isThroughout: Bool, after: Int = 0) {
      self.part = part
      self.before = before
      self.isThroughout = isThroughout
      self.after = after
    }
  }

  /// How much a tour draws of a budget in each month in which it fills its line.
  package struct Draw: Hashable, Sendable {
    package let budget: Int
    package let amount: Double
    /// Whether it draws in the month before too, in which it takes over from another.
    package let isFromArrival: Bool

    /// Takes the parts as they are.
    package init(budget: Int, amount: Double, isFromArrival: Bool = false) {
      self.budget = budget
      self.amount = amount
      self.isFromArrival = isFromArrival
    }
  }

  /// One tour of a pledge on a line.
  package struct Tour: Hashable, Sendable {
    /// Its place among `options`.
    package let option: Int
    /// The months in which it fills the line.
    package let start: Int
    package let end: Int

    /// Takes the parts as they are.
    package init(option: Int, start: Int, end: Int) {
      self.option = option
      self.start = start
      self.end = end
    }
  }
}
