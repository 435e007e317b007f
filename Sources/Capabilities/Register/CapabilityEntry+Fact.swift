extension UnitType {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .unitType(self) }
}

extension Substitution {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .substitution(self) }
}

extension Contributor {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .contributor(self) }
}

extension Conference {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .conference(self) }
}

extension PublishedNeed {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .publishedNeed(self) }
}

extension RequirementLine {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .requirementLine(self) }
}

extension ParallelForce {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .parallelForce(self) }
}

extension LevelCeiling {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .levelCeiling(self) }
}

extension Pledge {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .pledge(self) }
}

extension Caveat {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .caveat(self) }
}

extension HostConsent {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .hostConsent(self) }
}

extension SelectionBar {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .selectionBar(self) }
}

extension ConferenceTotal {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .conferenceTotal(self) }
}

extension LevelNotice {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .levelNotice(self) }
}

extension Evidence {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .evidence(self) }
}

extension LeadTime {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .leadTime(self) }
}

extension JointPledge {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .jointPledge(self) }
}

extension JointPart {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .jointPart(self) }
}

extension Partnership {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .partnership(self) }
}

extension StandbyScheme {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .standbyScheme(self) }
}

extension Selection {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .selection(self) }
}

extension Contract {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .contract(self) }
}

extension Transfer {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .transfer(self) }
}

extension Deployment {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .deployment(self) }
}

extension WithdrawalNotice {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .withdrawalNotice(self) }
}

extension Clearance {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .clearance(self) }
}

extension MissionBudget {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .missionBudget(self) }
}

extension LiftCapacity {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .liftCapacity(self) }
}

extension CeilingStep {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .ceilingStep(self) }
}

extension RotationScheme {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .rotationScheme(self) }
}

extension SchemePartner {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .schemePartner(self) }
}

extension ScenarioChange {
  /// The entry as a fact of whichever kind.
  package var fact: CapabilityFact { .scenarioChange(self) }
}
