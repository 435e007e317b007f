package import Council

extension CapabilityRegister {
  /// The register with one entry a subject, and which of contradicting entries it took.
  ///
  /// Of contradicting entries a plan uses the desk's choice, else the higher confidence, else the
  /// later known-since, else the lower key. Entries that say the same twice are reduced without a
  /// word. Reads each entry once.
  package func asUsed(choices: [DeskChoice] = []) -> (CapabilityRegister, [FactChoice]) {
    var chooser = EntryChooser(choices: choices, in: self)
    let used = CapabilityRegister(
      unitTypes: chooser.used(unitTypes), substitutions: chooser.used(substitutions),
      needs: chooser.used(needs), requirements: chooser.used(requirements),
      parallelForces: chooser.used(parallelForces), contributors: chooser.used(contributors),
      levelCeilings: chooser.used(levelCeilings), caveats: chooser.used(caveats),
      consents: chooser.used(consents), bars: chooser.used(bars),
      withdrawals: chooser.used(withdrawals), clearances: chooser.used(clearances),
      conferences: chooser.used(conferences), conferenceTotals: chooser.used(conferenceTotals),
      pledges: chooser.used(pledges), levelNotices: chooser.used(levelNotices),
      evidence: chooser.used(evidence), leadTimes: chooser.used(leadTimes),
      jointPledges: chooser.used(jointPledges), jointParts: chooser.used(jointParts),
      partnerships: chooser.used(partnerships), standbySchemes: chooser.used(standbySchemes),
      selections: chooser.used(selections), contracts: chooser.used(contracts),
      transfers: chooser.used(transfers), deployments: chooser.used(deployments),
      missionBudgets: chooser.used(missionBudgets), liftCapacities: chooser.used(liftCapacities),
      ceilingSteps: chooser.used(ceilingSteps), rotationSchemes: chooser.used(rotationSchemes),
      schemePartners: chooser.used(schemePartners),
      scenarioChanges: chooser.used(scenarioChanges))
    return (used, chooser.made)
  }
}
