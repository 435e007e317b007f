package import Basics

extension CapabilityRegister {
  /// What was known on a day: entries known later are left out, and what happened later than it is
  /// not yet so.
  ///
  /// Evidence, notices, answers and decisions of a later day are unknown whatever their row says.
  /// A bar, a pledge, a caveat, a conference or a published need whose row does not say since when it is known is known
  /// from its own day. A deployment that begins later is planned, one that ends later is still in place,
  /// and a registration reached later is not yet recorded.
  package func known(on day: Day) -> CapabilityRegister {
    CapabilityRegister(
      unitTypes: unitTypes.known(on: day), substitutions: substitutions.known(on: day),
      needs: needs.known(on: day, or: { $0.month?.firstDay }),
      requirements: requirements.known(on: day), parallelForces: parallelForces.known(on: day),
      contributors: contributors.known(on: day).changed { $0.asOf(day) },
      levelCeilings: levelCeilings.known(on: day),
      caveats: caveats.known(on: day, or: { $0.declared }).changed { $0.asOf(day) },
      consents: consents.known(on: day, happened: \.day),
      bars: bars.known(on: day, or: { $0.from }),
      withdrawals: withdrawals.known(on: day, happened: \.announced),
      clearances: clearances.known(on: day),
      conferences: conferences.known(on: day, or: { $0.day }),
      conferenceTotals: conferenceTotals.known(on: day, or: { $0.day }),
      pledges: pledges.known(on: day, or: { $0.announced }).changed { $0.asOf(day) },
      levelNotices: levelNotices.known(on: day, happened: \.day),
      evidence: evidence.known(on: day, happened: \.day), leadTimes: leadTimes.known(on: day),
      jointPledges: jointPledges.known(on: day), jointParts: jointParts.known(on: day),
      partnerships: partnerships.known(on: day), standbySchemes: standbySchemes.known(on: day),
      selections: selections.known(on: day, happened: \.day),
      contracts: contracts.known(on: day), transfers: transfers.known(on: day),
      deployments: deployments.known(on: day).changed { $0.asOf(day) },
      missionBudgets: missionBudgets.known(on: day), liftCapacities: liftCapacities.known(on: day),
      ceilingSteps: ceilingSteps.known(on: day), rotationSchemes: rotationSchemes.known(on: day),
      schemePartners: schemePartners.known(on: day),
      scenarioChanges: scenarioChanges.known(on: day))
  }
}

extension Array where Element: CapabilityEntry {
  /// Those known on a day; the list as it is where all are.
  fileprivate func known(on day: Day) -> [Element] {
    kept { $0.provenance.isKnown(on: day) }
  }

  /// Those known on a day, by their own day where their row does not say since when.
  fileprivate func known(on day: Day, or own: (Element) -> Day?) -> [Element] {
    kept { ($0.provenance.knownSince ?? own($0)).map { $0 <= day } ?? true }
  }

  /// Those known on a day and not of a later one.
  fileprivate func known(on day: Day, happened: (Element) -> Day) -> [Element] {
    kept { happened($0) <= day && $0.provenance.isKnown(on: day) }
  }

  private func kept(_ isKept: (Element) -> Bool) -> [Element] {
    allSatisfy(isKept) ? self : filter(isKept)
  }

  /// With those that a day changes changed; the list as it is where none is.
  fileprivate func changed(_ change: (Element) -> Element?) -> [Element] {
    var entries = self
    for index in indices {
      if let changed = change(self[index]) { entries[index] = changed }
    }
    return entries
  }
}
