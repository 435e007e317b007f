package import Basics
package import Capabilities
package import Council

/// What is required and not covered, by capability, mission and month.
///
/// Cover is what stands by itself: deployments, contracts, transfers and selections, and, where the
/// board is drawn for a plan, its tours. A pledge is shown beside a gap that it could fill, and
/// never counted as supply below the level needed.
package struct GapBoard: Hashable, Sendable {
  package let asOf: Day
  package let months: Range<Month>
  /// In order of capability, mission and month; a cell for every month in which something is required.
  package let cells: [GapCell]

  /// Takes the parts as they are.
  package init(asOf: Day, months: Range<Month>, cells: [GapCell]) {
    self.asOf = asOf
    self.months = months
    self.cells = cells
  }
}

/// One capability in one mission in one month.
package struct GapCell: Hashable, Sendable {
  package let capability: Identifier<UnitType>
  package let mission: Identifier<Mission>
  package let month: Month
  /// Units required.
  package let required: Int
  /// Units there throughout the month.
  package let covered: Int
  /// Units missing for some of the month or all of it.
  package let gap: Int
  /// The month since which there has been a gap without a break; nil where there is none.
  package let since: Month?
  /// How many of the units missing are missing on critical lines.
  package let criticalGap: Int
  /// Pledges at the level needed that could fill it, and those below that level.
  package let pledged: Int
  package let pledgedBelowLevel: Int
  /// The lines it counts, in order.
  package let lines: [Identifier<RequirementLine>]

  /// Takes the parts as they are.
  package init(
    capability: Identifier<UnitType>, mission: Identifier<Mission>, month: Month, required: Int,
    covered: Int, gap: Int, since: Month?, criticalGap: Int, pledged: Int, pledgedBelowLevel: Int,
    lines: [Identifier<RequirementLine>]
  ) {
    self.capability = capability
    self.mission = mission
    self.month = month
    self.required = required
    self.covered = covered
    self.gap = gap
    self.since = since
    self.criticalGap = criticalGap
    self.pledged = pledged
    self.pledgedBelowLevel = pledgedBelowLevel
    self.lines = lines
  }
}
