import Basics
import Capabilities
import Council

extension FactKind {
  var stored: any StoredFact.Type {
    switch self {
    case .state: State.self
    case .mission: Mission.self
    case .mandatePeriod: MandatePeriod.self
    case .mandatedTask: MandatedTask.self
    case .holiday: Holiday.self
    case .presidency: Presidency.self
    case .membership: Membership.self
    case .penholder: Penholder.self
    case .otherItem: OtherItem.self
    case .councilMeeting: CouncilMeeting.self
    case .councilDecision: CouncilDecision.self
    case .stepRecord: StepRecord.self
    case .paperRecord: PaperRecord.self
    case .triggerRecord: TriggerRecord.self
    case .unitType: StoredEntry<UnitType>.self
    case .substitution: StoredEntry<Substitution>.self
    case .contributor: StoredEntry<Contributor>.self
    case .conference: StoredEntry<Conference>.self
    case .publishedNeed: StoredEntry<PublishedNeed>.self
    case .requirementLine: StoredEntry<RequirementLine>.self
    case .parallelForce: StoredEntry<ParallelForce>.self
    case .levelCeiling: StoredEntry<LevelCeiling>.self
    case .pledge: StoredEntry<Pledge>.self
    case .caveat: StoredEntry<Caveat>.self
    case .hostConsent: StoredEntry<HostConsent>.self
    case .selectionBar: StoredEntry<SelectionBar>.self
    case .conferenceTotal: StoredEntry<ConferenceTotal>.self
    case .levelNotice: StoredEntry<LevelNotice>.self
    case .evidence: StoredEntry<Evidence>.self
    case .leadTime: StoredEntry<LeadTime>.self
    case .jointPledge: StoredEntry<JointPledge>.self
    case .jointPart: StoredEntry<JointPart>.self
    case .partnership: StoredEntry<Partnership>.self
    case .standbyScheme: StoredEntry<StandbyScheme>.self
    case .selection: StoredEntry<Selection>.self
    case .contract: StoredEntry<Contract>.self
    case .transfer: StoredEntry<Transfer>.self
    case .deployment: StoredEntry<Deployment>.self
    case .withdrawalNotice: StoredEntry<WithdrawalNotice>.self
    case .clearance: StoredEntry<Clearance>.self
    case .missionBudget: StoredEntry<MissionBudget>.self
    case .liftCapacity: StoredEntry<LiftCapacity>.self
    case .ceilingStep: StoredEntry<CeilingStep>.self
    case .rotationScheme: StoredEntry<RotationScheme>.self
    case .schemePartner: StoredEntry<SchemePartner>.self
    case .scenarioChange: StoredEntry<ScenarioChange>.self
    }
  }
}
