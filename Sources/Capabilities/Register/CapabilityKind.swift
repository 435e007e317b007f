package import Basics

/// A kind of entry of the register of capabilities, named as its table is imported and exported.
package enum CapabilityKind: String, CaseIterable, Codable, Sendable {
  case unitTypes = "unit-types"
  case substitutions
  case needs
  case requirements
  case parallelForces = "parallel-forces"
  case contributors
  case levelCeilings = "level-ceilings"
  case caveats
  case consents
  case bars
  case withdrawals
  case clearances
  case conferences
  case conferenceTotals = "conference-totals"
  case pledges
  case levelNotices = "level-notices"
  case evidence
  case leadTimes = "lead-times"
  case jointPledges = "joint-pledges"
  case jointParts = "joint-parts"
  case partnerships
  case standbySchemes = "standby-schemes"
  case selections
  case contracts
  case transfers
  case deployments
  case missionBudgets = "mission-budgets"
  case liftCapacities = "lift-capacities"
  case ceilingSteps = "ceiling-steps"
  case rotationSchemes = "rotation-schemes"
  case schemePartners = "scheme-partners"
  case scenarioChanges = "scenario-changes"
}

extension CapabilityKind {
  /// What the kind holds, in a line.
  package var summary: String {
    switch self {
    case .unitTypes:
      "Unit types of the capability taxonomy, with strengths, equipment and sub-capabilities"
    case .substitutions: "Which unit type may fill the place of another, and at what price"
    case .needs:
      "Needs as they were published: headline needs, baselines and context, each with its document"
    case .requirements:
      "Requirement lines of missions: type, quantity, months, priority, tags, threat, environment"
    case .parallelForces:
      "Host and parallel forces beside a mission, with their presence and capacity, dated"
    case .contributors: "States and regional organisations that contribute, did, or may"
    case .levelCeilings: "The highest level of readiness that a contributor's law or policy allows"
    case .caveats:
      "Caveats that a contributor declares: where, for what and when a unit may not be used"
    case .consents: "The host's answer to a contributor in a mission, as dated facts"
    case .bars: "Bars on selection: conduct, vetting, listed parties, repatriation, as dated facts"
    case .withdrawals: "Notices of withdrawal, in the contributor's own words"
    case .clearances:
      "How many days a contributor needs for capital, parliament, agreement and visas: its own record"
    case .conferences: "Conferences on force generation"
    case .conferenceTotals: "Totals that were published of a conference"
    case .pledges: "Pledges and part pledges: units, people, equipment, lift, training, camp, money"
    case .levelNotices: "Notified levels: dated notices of the Secretariat"
    case .evidence:
      "Evidence for a level: notes verbales, lists, certificates, visits, agreements, confirmations"
    case .leadTimes: "Days that each step of force generation takes: settings"
    case .jointPledges: "Joint (smart) pledges in the seven forms"
    case .jointParts: "The parts of joint pledges: who brings what"
    case .partnerships:
      "Triangular partnerships: contributor, supporter, Secretariat, and what each brings"
    case .standbySchemes: "Standby schemes of States and regional organisations"
    case .selections: "Selections: who decided which unit for which line, when and why"
    case .contracts: "Commercial contracts: aircraft and hospitals, with their limits"
    case .transfers: "Temporary transfers between missions, authorised by the Council"
    case .deployments: "Deployments planned, in place and ended, with rotation dates and agreements"
    case .missionBudgets: "Budgeted strength and a cash ceiling of a mission by month"
    case .liftCapacities: "How many people strategic lift can move in or out by month"
    case .ceilingSteps: "Ceilings of a mission's drawdown by month"
    case .rotationSchemes: "Rotation schemes: one capability kept by several partners in turn"
    case .schemePartners:
      "Partners of a rotation scheme: when each can come, for how long, and what it can do"
    case .scenarioChanges: "Scenarios: named sets of changes over the register"
    }
  }

  /// How far an entry of the kind may travel unless it says otherwise.
  package var marking: Marking {
    switch self {
    case .levelCeilings, .caveats, .withdrawals, .clearances, .pledges, .levelNotices, .evidence,
      .jointPledges, .jointParts, .missionBudgets, .liftCapacities, .schemePartners,
      .scenarioChanges:
      .confidential
    case .consents, .bars, .selections:
      .strictlyConfidential
    default: .unclassified
    }
  }

  /// The type of its entries.
  package var entries: any CapabilityEntry.Type {
    switch self {
    case .unitTypes: UnitType.self
    case .substitutions: Substitution.self
    case .needs: PublishedNeed.self
    case .requirements: RequirementLine.self
    case .parallelForces: ParallelForce.self
    case .contributors: Contributor.self
    case .levelCeilings: LevelCeiling.self
    case .caveats: Caveat.self
    case .consents: HostConsent.self
    case .bars: SelectionBar.self
    case .withdrawals: WithdrawalNotice.self
    case .clearances: Clearance.self
    case .conferences: Conference.self
    case .conferenceTotals: ConferenceTotal.self
    case .pledges: Pledge.self
    case .levelNotices: LevelNotice.self
    case .evidence: Evidence.self
    case .leadTimes: LeadTime.self
    case .jointPledges: JointPledge.self
    case .jointParts: JointPart.self
    case .partnerships: Partnership.self
    case .standbySchemes: StandbyScheme.self
    case .selections: Selection.self
    case .contracts: Contract.self
    case .transfers: Transfer.self
    case .deployments: Deployment.self
    case .missionBudgets: MissionBudget.self
    case .liftCapacities: LiftCapacity.self
    case .ceilingSteps: CeilingStep.self
    case .rotationSchemes: RotationScheme.self
    case .schemePartners: SchemePartner.self
    case .scenarioChanges: ScenarioChange.self
    }
  }
}
