package import Basics
package import Council

/// Authorised, budgeted, deployed and affordable strength of one mission in one month, side by side.
///
/// Each is nil where it is not known; none is inferred from another.
package struct MissionStrength: Hashable, Sendable {
  package let mission: Identifier<Mission>
  package let month: Month
  /// What the mandate allows on the last day of the month; nil where no mandate is known.
  package let ceilings: MandateCeilings?
  package let budgeted: Int?
  /// Uniformed personnel in the published monthly figures.
  package let deployed: Int?
  /// People of the units required whom the month's cash can pay, each unit in the same measure; nil where
  /// the cash, or the cost or the strength of a line, is not known.
  package let affordable: Int?

  /// Takes the parts as they are.
  package init(
    mission: Identifier<Mission>, month: Month, ceilings: MandateCeilings?, budgeted: Int?,
    deployed: Int?, affordable: Int?
  ) {
    self.mission = mission
    self.month = month
    self.ceilings = ceilings
    self.budgeted = budgeted
    self.deployed = deployed
    self.affordable = affordable
  }

  /// Troops and police that the mandate allows; nil where either is not recorded.
  package var authorised: Int? {
    guard let troops = ceilings?.troops, let police = ceilings?.police else { return nil }
    return troops + police
  }
}

extension CapabilityRegister {
  /// The four strengths of a mission, month by month; `deployed` is the mission's published series.
  ///
  /// Neither register should hold contradictions: `asUsed(choices:)`.
  package func strengths(
    of mission: Identifier<Mission>, in months: Range<Month>, council: CouncilRegister,
    deployed: ContributionSeries?
  ) -> [MissionStrength] {
    let lines = requirements.filter { $0.mission == mission }
    let usual = Dictionary(
      unitTypes.map { ($0.id, $0.strengthUsual) }, uniquingKeysWith: { first, _ in first })
    return months.map { month in
      let budget = budget(of: mission, in: month)
      let there = lines.filter { $0.from <= month && month < $0.until }
      return MissionStrength(
        mission: mission, month: month,
        ceilings: council.ceilingsInForce(of: mission, on: month.lastDay),
        budgeted: budget?.people, deployed: deployed?[month]?.people,
        affordable: budget?.monthlyCash.flatMap { cash in
          there.affordable(with: cash, usual: usual)
        })
    }
  }

  /// The mission's budget that counts in a month: of those that cover it, the one that began last.
  package func budget(of mission: Identifier<Mission>, in month: Month) -> MissionBudget? {
    missionBudgets
      .filter { $0.mission == mission && $0.from <= month && month < $0.until }
      .max { ($0.from, $0.id) < ($1.from, $1.id) }
  }
}

extension [RequirementLine] {
  /// How many people of the lines a month's cash can pay; nil where there are none, or a cost or a
  /// strength is not known.
  fileprivate func affordable(with cash: Int, usual: [Identifier<UnitType>: Int?]) -> Int? {
    guard !isEmpty else { return nil }
    var people = 0
    var cost = 0.0
    for line in self {
      guard let one = line.strength ?? usual[line.unitType] ?? nil, let price = line.monthlyCost
      else { return nil }
      people += one * line.quantity
      cost += Double(price) * Double(line.quantity)
    }
    guard cost > Double(cash) else { return people }
    return Int(Double(people) * Double(cash) / cost)
  }
}
