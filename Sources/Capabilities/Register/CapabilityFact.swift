/// An entry of whichever kind.
package enum CapabilityFact: Hashable, Sendable {
  case unitType(UnitType)
  case substitution(Substitution)
  case contributor(Contributor)
  case conference(Conference)
  case publishedNeed(PublishedNeed)
  case requirementLine(RequirementLine)
  case parallelForce(ParallelForce)
  case levelCeiling(LevelCeiling)
  case pledge(Pledge)
  case caveat(Caveat)
  case hostConsent(HostConsent)
  case selectionBar(SelectionBar)
  case conferenceTotal(ConferenceTotal)
  case levelNotice(LevelNotice)
  case evidence(Evidence)
  case leadTime(LeadTime)
  case jointPledge(JointPledge)
  case jointPart(JointPart)
  case partnership(Partnership)
  case standbyScheme(StandbyScheme)
  case selection(Selection)
  case contract(Contract)
  case transfer(Transfer)
  case deployment(Deployment)
  case withdrawalNotice(WithdrawalNotice)
  case clearance(Clearance)
  case missionBudget(MissionBudget)
  case liftCapacity(LiftCapacity)
  case ceilingStep(CeilingStep)
  case rotationScheme(RotationScheme)
  case schemePartner(SchemePartner)
  case scenarioChange(ScenarioChange)
}

extension CapabilityFact {
  /// The entry itself.
  package var entry: any CapabilityEntry {
    switch self {
    case .unitType(let entry): entry
    case .substitution(let entry): entry
    case .contributor(let entry): entry
    case .conference(let entry): entry
    case .publishedNeed(let entry): entry
    case .requirementLine(let entry): entry
    case .parallelForce(let entry): entry
    case .levelCeiling(let entry): entry
    case .pledge(let entry): entry
    case .caveat(let entry): entry
    case .hostConsent(let entry): entry
    case .selectionBar(let entry): entry
    case .conferenceTotal(let entry): entry
    case .levelNotice(let entry): entry
    case .evidence(let entry): entry
    case .leadTime(let entry): entry
    case .jointPledge(let entry): entry
    case .jointPart(let entry): entry
    case .partnership(let entry): entry
    case .standbyScheme(let entry): entry
    case .selection(let entry): entry
    case .contract(let entry): entry
    case .transfer(let entry): entry
    case .deployment(let entry): entry
    case .withdrawalNotice(let entry): entry
    case .clearance(let entry): entry
    case .missionBudget(let entry): entry
    case .liftCapacity(let entry): entry
    case .ceilingStep(let entry): entry
    case .rotationScheme(let entry): entry
    case .schemePartner(let entry): entry
    case .scenarioChange(let entry): entry
    }
  }
}

extension CapabilityRegister {
  /// Every entry, parents before those that lean on them.
  package var facts: [CapabilityFact] {
    var facts = unitTypes.map(CapabilityFact.unitType)
    facts += substitutions.map(CapabilityFact.substitution)
    facts += contributors.map(CapabilityFact.contributor)
    facts += conferences.map(CapabilityFact.conference)
    facts += needs.map(CapabilityFact.publishedNeed)
    facts += requirements.map(CapabilityFact.requirementLine)
    facts += parallelForces.map(CapabilityFact.parallelForce)
    facts += levelCeilings.map(CapabilityFact.levelCeiling)
    facts += pledges.map(CapabilityFact.pledge)
    facts += caveats.map(CapabilityFact.caveat)
    facts += consents.map(CapabilityFact.hostConsent)
    facts += bars.map(CapabilityFact.selectionBar)
    facts += conferenceTotals.map(CapabilityFact.conferenceTotal)
    facts += levelNotices.map(CapabilityFact.levelNotice)
    facts += evidence.map(CapabilityFact.evidence)
    facts += leadTimes.map(CapabilityFact.leadTime)
    facts += jointPledges.map(CapabilityFact.jointPledge)
    facts += jointParts.map(CapabilityFact.jointPart)
    facts += partnerships.map(CapabilityFact.partnership)
    facts += standbySchemes.map(CapabilityFact.standbyScheme)
    facts += selections.map(CapabilityFact.selection)
    facts += contracts.map(CapabilityFact.contract)
    facts += transfers.map(CapabilityFact.transfer)
    facts += deployments.map(CapabilityFact.deployment)
    facts += withdrawals.map(CapabilityFact.withdrawalNotice)
    facts += clearances.map(CapabilityFact.clearance)
    facts += missionBudgets.map(CapabilityFact.missionBudget)
    facts += liftCapacities.map(CapabilityFact.liftCapacity)
    facts += ceilingSteps.map(CapabilityFact.ceilingStep)
    facts += rotationSchemes.map(CapabilityFact.rotationScheme)
    facts += schemePartners.map(CapabilityFact.schemePartner)
    facts += scenarioChanges.map(CapabilityFact.scenarioChange)
    return facts
  }

  /// Puts one entry at the end of its list.
  package mutating func add(_ fact: CapabilityFact) {
    switch fact {
    case .unitType(let entry): unitTypes.append(entry)
    case .substitution(let entry): substitutions.append(entry)
    case .contributor(let entry): contributors.append(entry)
    case .conference(let entry): conferences.append(entry)
    case .publishedNeed(let entry): needs.append(entry)
    case .requirementLine(let entry): requirements.append(entry)
    case .parallelForce(let entry): parallelForces.append(entry)
    case .levelCeiling(let entry): levelCeilings.append(entry)
    case .pledge(let entry): pledges.append(entry)
    case .caveat(let entry): caveats.append(entry)
    case .hostConsent(let entry): consents.append(entry)
    case .selectionBar(let entry): bars.append(entry)
    case .conferenceTotal(let entry): conferenceTotals.append(entry)
    case .levelNotice(let entry): levelNotices.append(entry)
    case .evidence(let entry): evidence.append(entry)
    case .leadTime(let entry): leadTimes.append(entry)
    case .jointPledge(let entry): jointPledges.append(entry)
    case .jointPart(let entry): jointParts.append(entry)
    case .partnership(let entry): partnerships.append(entry)
    case .standbyScheme(let entry): standbySchemes.append(entry)
    case .selection(let entry): selections.append(entry)
    case .contract(let entry): contracts.append(entry)
    case .transfer(let entry): transfers.append(entry)
    case .deployment(let entry): deployments.append(entry)
    case .withdrawalNotice(let entry): withdrawals.append(entry)
    case .clearance(let entry): clearances.append(entry)
    case .missionBudget(let entry): missionBudgets.append(entry)
    case .liftCapacity(let entry): liftCapacities.append(entry)
    case .ceilingStep(let entry): ceilingSteps.append(entry)
    case .rotationScheme(let entry): rotationSchemes.append(entry)
    case .schemePartner(let entry): schemePartners.append(entry)
    case .scenarioChange(let entry): scenarioChanges.append(entry)
    }
  }

  /// Puts other entries beside these, each at the end of its list.
  package mutating func add(_ other: CapabilityRegister) {
    unitTypes += other.unitTypes
    substitutions += other.substitutions
    contributors += other.contributors
    conferences += other.conferences
    needs += other.needs
    requirements += other.requirements
    parallelForces += other.parallelForces
    levelCeilings += other.levelCeilings
    pledges += other.pledges
    caveats += other.caveats
    consents += other.consents
    bars += other.bars
    conferenceTotals += other.conferenceTotals
    levelNotices += other.levelNotices
    evidence += other.evidence
    leadTimes += other.leadTimes
    jointPledges += other.jointPledges
    jointParts += other.jointParts
    partnerships += other.partnerships
    standbySchemes += other.standbySchemes
    selections += other.selections
    contracts += other.contracts
    transfers += other.transfers
    deployments += other.deployments
    withdrawals += other.withdrawals
    clearances += other.clearances
    missionBudgets += other.missionBudgets
    liftCapacities += other.liftCapacities
    ceilingSteps += other.ceilingSteps
    rotationSchemes += other.rotationSchemes
    schemePartners += other.schemePartners
    scenarioChanges += other.scenarioChanges
  }

  /// The entries of one kind.
  package func entries(of kind: CapabilityKind) -> [any CapabilityEntry] {
    switch kind {
    case .unitTypes: unitTypes
    case .substitutions: substitutions
    case .contributors: contributors
    case .conferences: conferences
    case .needs: needs
    case .requirements: requirements
    case .parallelForces: parallelForces
    case .levelCeilings: levelCeilings
    case .pledges: pledges
    case .caveats: caveats
    case .consents: consents
    case .bars: bars
    case .conferenceTotals: conferenceTotals
    case .levelNotices: levelNotices
    case .evidence: evidence
    case .leadTimes: leadTimes
    case .jointPledges: jointPledges
    case .jointParts: jointParts
    case .partnerships: partnerships
    case .standbySchemes: standbySchemes
    case .selections: selections
    case .contracts: contracts
    case .transfers: transfers
    case .deployments: deployments
    case .withdrawals: withdrawals
    case .clearances: clearances
    case .missionBudgets: missionBudgets
    case .liftCapacities: liftCapacities
    case .ceilingSteps: ceilingSteps
    case .rotationSchemes: rotationSchemes
    case .schemePartners: schemePartners
    case .scenarioChanges: scenarioChanges
    }
  }
}
