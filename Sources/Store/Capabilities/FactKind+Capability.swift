package import Capabilities

extension FactKind {
  /// The kind of fact that an entry of the register of capabilities is.
  package init(_ kind: CapabilityKind) {
    switch kind {
    case .unitTypes: self = .unitType
    case .substitutions: self = .substitution
    case .needs: self = .publishedNeed
    case .requirements: self = .requirementLine
    case .parallelForces: self = .parallelForce
    case .contributors: self = .contributor
    case .levelCeilings: self = .levelCeiling
    case .caveats: self = .caveat
    case .consents: self = .hostConsent
    case .bars: self = .selectionBar
    case .withdrawals: self = .withdrawalNotice
    case .clearances: self = .clearance
    case .conferences: self = .conference
    case .conferenceTotals: self = .conferenceTotal
    case .pledges: self = .pledge
    case .levelNotices: self = .levelNotice
    case .evidence: self = .evidence
    case .leadTimes: self = .leadTime
    case .jointPledges: self = .jointPledge
    case .jointParts: self = .jointPart
    case .partnerships: self = .partnership
    case .standbySchemes: self = .standbyScheme
    case .selections: self = .selection
    case .contracts: self = .contract
    case .transfers: self = .transfer
    case .deployments: self = .deployment
    case .missionBudgets: self = .missionBudget
    case .liftCapacities: self = .liftCapacity
    case .ceilingSteps: self = .ceilingStep
    case .rotationSchemes: self = .rotationScheme
    case .schemePartners: self = .schemePartner
    case .scenarioChanges: self = .scenarioChange
    }
  }

  /// The kind of entry that it is in the register of capabilities; nil for a fact of the Council's.
  package var capability: CapabilityKind? { stored.capability }
}
