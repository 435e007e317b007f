/// Everything the register knows of demand and supply, as one value.
///
/// Entries that contradict each other stand side by side here; `asUsed(choices:)` says which a plan takes.
package struct CapabilityRegister: Hashable, Sendable {
  package var unitTypes: [UnitType]
  package var substitutions: [Substitution]
  package var needs: [PublishedNeed]
  package var requirements: [RequirementLine]
  package var parallelForces: [ParallelForce]
  package var contributors: [Contributor]
  package var levelCeilings: [LevelCeiling]
  package var caveats: [Caveat]
  package var consents: [HostConsent]
  package var bars: [SelectionBar]
  package var withdrawals: [WithdrawalNotice]
  package var clearances: [Clearance]
  package var conferences: [Conference]
  package var conferenceTotals: [ConferenceTotal]
  package var pledges: [Pledge]
  package var levelNotices: [LevelNotice]
  package var evidence: [Evidence]
  package var leadTimes: [LeadTime]
  package var jointPledges: [JointPledge]
  package var jointParts: [JointPart]
  package var partnerships: [Partnership]
  package var standbySchemes: [StandbyScheme]
  package var selections: [Selection]
  package var contracts: [Contract]
  package var transfers: [Transfer]
  package var deployments: [Deployment]
  package var missionBudgets: [MissionBudget]
  package var liftCapacities: [LiftCapacity]
  package var ceilingSteps: [CeilingStep]
  package var rotationSchemes: [RotationScheme]
  package var schemePartners: [SchemePartner]
  package var scenarioChanges: [ScenarioChange]

  /// Puts the parts together; what is left out is empty.
  package init(
    unitTypes: [UnitType] = [], substitutions: [Substitution] = [], needs: [PublishedNeed] = [],
    requirements: [RequirementLine] = [], parallelForces: [ParallelForce] = [],
    contributors: [Contributor] = [], levelCeilings: [LevelCeiling] = [], caveats: [Caveat] = [],
    consents: [HostConsent] = [], bars: [SelectionBar] = [], withdrawals: [WithdrawalNotice] = [],
    clearances: [Clearance] = [], conferences: [Conference] = [],
    conferenceTotals: [ConferenceTotal] = [], pledges: [Pledge] = [],
    levelNotices: [LevelNotice] = [], evidence: [Evidence] = [], leadTimes: [LeadTime] = [],
    jointPledges: [JointPledge] = [], jointParts: [JointPart] = [],
    partnerships: [Partnership] = [], standbySchemes: [StandbyScheme] = [],
    selections: [Selection] = [], contracts: [Contract] = [], transfers: [Transfer] = [],
    deployments: [Deployment] = [], missionBudgets: [MissionBudget] = [],
    liftCapacities: [LiftCapacity] = [], ceilingSteps: [CeilingStep] = [],
    rotationSchemes: [RotationScheme] = [], schemePartners: [SchemePartner] = [],
    scenarioChanges: [ScenarioChange] = []
  ) {
    self.unitTypes = unitTypes
    self.substitutions = substitutions
    self.needs = needs
    self.requirements = requirements
    self.parallelForces = parallelForces
    self.contributors = contributors
    self.levelCeilings = levelCeilings
    self.caveats = caveats
    self.consents = consents
    self.bars = bars
    self.withdrawals = withdrawals
    self.clearances = clearances
    self.conferences = conferences
    self.conferenceTotals = conferenceTotals
    self.pledges = pledges
    self.levelNotices = levelNotices
    self.evidence = evidence
    self.leadTimes = leadTimes
    self.jointPledges = jointPledges
    self.jointParts = jointParts
    self.partnerships = partnerships
    self.standbySchemes = standbySchemes
    self.selections = selections
    self.contracts = contracts
    self.transfers = transfers
    self.deployments = deployments
    self.missionBudgets = missionBudgets
    self.liftCapacities = liftCapacities
    self.ceilingSteps = ceilingSteps
    self.rotationSchemes = rotationSchemes
    self.schemePartners = schemePartners
    self.scenarioChanges = scenarioChanges
  }
}
