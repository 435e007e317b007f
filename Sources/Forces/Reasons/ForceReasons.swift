package import Basics
package import Capabilities

/// Why lines are filled as they are, and what to ask for: read off a plan, its task and its prices.
///
/// For the offices that decide; a contributor is shown `OwnUnit` of its own units instead.
package struct ForceReasons: Sendable {
  let plan: ForcePlan
  let task: ForceTask
  let engine: ForceEngine
  /// How many steps a plan with a change is solved again for.
  let iterations: Int

  /// The reasons of `plan`, which was made for `task`; `engine` confirms what they say would change.
  package init(
    of plan: ForcePlan, for task: ForceTask, by engine: ForceEngine, iterations: Int = 40
  ) {
    self.plan = plan
    self.task = task
    self.engine = engine
    self.iterations = iterations
  }

  /// Who fills `line` in `month`, who else could, and what keeps the others; nil for a line that the
  /// task does not have in that month.
  package func why(_ line: Identifier<RequirementLine>, in month: Month) async -> Why? {
    nil
  }

  /// The units worth asking for most, at most `count`, those that gain most first.
  package func asks(_ count: Int) async -> [Ask] {
    []
  }
}
