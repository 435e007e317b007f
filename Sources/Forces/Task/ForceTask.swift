package import Basics
package import Capabilities
package import Council

/// What a plan has to decide, in the field's words: lines still to be filled, what could fill them,
/// and what all of it draws on.
///
/// Made of the facts by `ForceTask.init(_:months:options:kept:)`; turned into numbers for the engine by
/// `ForceProblem`, and read by the checker, which knows nothing of those numbers.
package struct ForceTask: Hashable, Sendable {
  /// How many people's move costs one weighted unit-month, and is one unit of lift: a battalion's
  /// costs about a sixth of a month of it (a default of ours).
  package static let peopleALift = 5000.0

  package let asOf: Day
  package let months: Range<Month>
  package let lines: [TaskLine]
  /// What tours are planned for: each with its ways to fill lines.
  package let supplies: [TaskSupply]
  package let parts: [TaskPart]
  package let budgets: [TaskBudget]
  /// What lift can still move in each month, in `peopleALift` people; infinite where nothing limits it.
  package let lift: [Double]
  /// What stands already and is not for the plan to decide.
  package let committed: [PlannedTour]
  /// Where what stands already draws more than there is.
  package let exceeded: [TaskExcess]
  /// Why a supply cannot fill a line, for every pair that a type could match.
  package let rejections: [Rejection]
  /// The tours of the kept plan that can still be, each by itself, within the months of this one;
  /// empty where there is none.
  package let kept: [PlannedTour]
  /// The tours of the kept plan that the facts no longer allow.
  package let gone: [PlannedTour]
  /// Whether there is a plan to depart from as little as pays, even where none of it can be any more.
  package let keepsPlan: Bool
  package let options: ForceOptions
  package let choices: [FactChoice]
  /// What the register itself says, for the checker alone; nil for a task that is made of no facts.
  package let reading: EligibilityReading?

  /// A supply that fails on a line, with every rule it fails.
  package struct Rejection: Hashable, Sendable {
    package let line: Identifier<RequirementLine>
    package let supply: Supply
    package let contributor: Identifier<Contributor>?
    package let fails: [Failure]
    /// The unit with the one way that it would have to the line were all of that mended, ready and
    /// available as it is otherwise; nil where something cannot be mended, or is not known.
    package let mended: TaskSupply?

    /// Takes the parts as they are.
    package init(
      line: Identifier<RequirementLine>, supply: Supply, contributor: Identifier<Contributor>?,
      fails: [Failure], mended: TaskSupply? = nil
    ) {
      self.line = line
      self.supply = supply
      self.contributor = contributor
      self.fails = fails
      self.mended = mended
    }
  }

  /// Takes the parts as they are; a plan is kept where any tour of it is named, unless `keepsPlan` says
  /// otherwise.
  package init(
    asOf: Day, months: Range<Month>, lines: [TaskLine], supplies: [TaskSupply],
    parts: [TaskPart], budgets: [TaskBudget], lift: [Double], committed: [PlannedTour],
    exceeded: [TaskExcess] = [], rejections: [Rejection], kept: [PlannedTour],
    gone: [PlannedTour] = [], keepsPlan: Bool? = nil,
    options: ForceOptions, choices: [FactChoice], reading: EligibilityReading? = nil
  ) {
    self.asOf = asOf
    self.months = months
    self.lines = lines
    self.supplies = supplies
    self.parts = parts
    self.budgets = budgets
    self.lift = lift
    self.committed = committed
    self.exceeded = exceeded
    self.rejections = rejections
    self.kept = kept
    self.gone = gone
    self.keepsPlan = keepsPlan ?? !(kept.isEmpty && gone.isEmpty)
    self.options = options
    self.choices = choices
    self.reading = reading
  }
}
