package import Basics
package import Council

/// Authorised, budgeted, deployed and affordable strength of one mission in one month, side by side.
///
/// Each is nil where it is not known; none is inferred from another.
package struct MissionStrength: Hashable, Sendable {
  package let mission: Identifier<Mission>
  package let month: Month
  /// Troops and police that the mandate allows on the last day of the month; nil where either is
  /// not recorded or no mandate is known.
  package let authorised: Int?
  package let budgeted: Int?
  /// Uniformed personnel in the published monthly figures.
  package let deployed: Int?
  /// People of the units required whom the month's cash can pay; nil where the cash, the cost or the
  /// strength of a line is not known.
  package let affordable: Int?

  /// Takes the parts as they are.
  package init(
    mission: Identifier<Mission>, month: Month, authorised: Int?, budgeted: Int?, deployed: Int?,
    affordable: Int?
  ) {
    self.mission = mission
    self.month = month
    self.authorised = authorised
    self.budgeted = budgeted
    self.deployed = deployed
    self.affordable = affordable
  }
}

extension CapabilityRegister {
  /// The four strengths of a mission, month by month; `deployed` is the mission's published series.
  package func strengths(
    of mission: Identifier<Mission>, in months: Range<Month>, council: CouncilRegister,
    deployed: ContributionSeries?
  ) -> [MissionStrength] {
    []
  }

  /// The mission's budget that counts in a month: of those that cover it, the one that began last.
  package func budget(of mission: Identifier<Mission>, in month: Month) -> MissionBudget? {
    missionBudgets
      .filter { $0.mission == mission && $0.from <= month && month < $0.until }
      .max { ($0.from, $0.id) < ($1.from, $1.id) }
  }
}
