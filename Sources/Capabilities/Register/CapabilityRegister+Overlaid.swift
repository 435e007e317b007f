extension CapabilityRegister {
  /// The register with other entries in place of those of their kind and key, and beside the rest.
  func overlaid(with other: CapabilityRegister) -> CapabilityRegister {
    var all = self
    all.unitTypes.overlay(with: other.unitTypes)
    all.substitutions.overlay(with: other.substitutions)
    all.needs.overlay(with: other.needs)
    all.requirements.overlay(with: other.requirements)
    all.parallelForces.overlay(with: other.parallelForces)
    all.contributors.overlay(with: other.contributors)
    all.levelCeilings.overlay(with: other.levelCeilings)
    all.caveats.overlay(with: other.caveats)
    all.consents.overlay(with: other.consents)
    all.bars.overlay(with: other.bars)
    all.withdrawals.overlay(with: other.withdrawals)
    all.clearances.overlay(with: other.clearances)
    all.conferences.overlay(with: other.conferences)
    all.conferenceTotals.overlay(with: other.conferenceTotals)
    all.pledges.overlay(with: other.pledges)
    all.levelNotices.overlay(with: other.levelNotices)
    all.evidence.overlay(with: other.evidence)
    all.leadTimes.overlay(with: other.leadTimes)
    all.jointPledges.overlay(with: other.jointPledges)
    all.jointParts.overlay(with: other.jointParts)
    all.partnerships.overlay(with: other.partnerships)
    all.standbySchemes.overlay(with: other.standbySchemes)
    all.selections.overlay(with: other.selections)
    all.contracts.overlay(with: other.contracts)
    all.transfers.overlay(with: other.transfers)
    all.deployments.overlay(with: other.deployments)
    all.missionBudgets.overlay(with: other.missionBudgets)
    all.liftCapacities.overlay(with: other.liftCapacities)
    all.ceilingSteps.overlay(with: other.ceilingSteps)
    all.rotationSchemes.overlay(with: other.rotationSchemes)
    all.schemePartners.overlay(with: other.schemePartners)
    all.scenarioChanges.overlay(with: other.scenarioChanges)
    return all
  }
}

extension Array where Element: CapabilityEntry {
  fileprivate mutating func overlay(with other: [Element]) {
    guard !other.isEmpty else { return }
    let keys = Set(other.map(\.key))
    removeAll { keys.contains($0.key) }
    self += other
  }
}
