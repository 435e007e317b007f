import Capabilities

extension EnglishForces {
  static func levelReadinessLevel(_ value: ReadinessLevel) -> String {
    switch value {
    case .none: "no level notified"
    case .level1: "level 1"
    case .level2: "level 2"
    case .level3: "level 3"
    case .rapid: "rapid deployment level"
    }
  }

  static func question(_ question: Ladder.Question) -> String {
    switch question {
    case .metAbove(let met, let notified):
      "The evidence recorded meets \(levelReadinessLevel(met)), and the notice reads: "
        + "\(levelReadinessLevel(notified)). A question to the Secretariat, which confers levels."
    case .metBelow(let met, let notified):
      "The evidence recorded meets \(met == .none ? "no level" : levelReadinessLevel(met)), and the "
        + "notice reads: \(levelReadinessLevel(notified)). A question to the Secretariat; the "
        + "notified level stands."
    }
  }

  static func evidenceEvidenceNature(_ value: EvidenceNature) -> String {
    switch value {
    case .pledgeReceived: "pledge received"
    case .acknowledgement: "notice of acknowledgement"
    case .noteVerbale: "note verbale"
    case .tableOfOrganization: "table of organization"
    case .majorEquipment: "list of major equipment"
    case .selfSustainment: "list of self-sustainment"
    case .basicTraining: "certificate of basic training"
    case .humanRightsScreening: "certificate of human-rights screening"
    case .acceptanceNotice: "notice of acceptance"
    case .assessmentVisit: "assessment and advisory visit"
    case .alignedRequirement: "alignment with a statement of unit requirement"
    case .memorandumDraft: "draft memorandum of understanding"
    case .loadList: "load list"
    case .deploymentCommitment: "commitment to deploy within 60 days"
    case .rapidAgreement: "rapid deployment agreement"
    case .verificationVisit: "verification visit"
    case .approval: "approval"
    case .confirmation: "confirmation"
    case .predeploymentVisit: "pre-deployment visit"
    case .evaluation: "evaluation in the mission"
    case .equipmentSold: "equipment sold"
    case .deployedElsewhere: "deployed elsewhere"
    }
  }

  static func outcomeEvidenceOutcome(_ value: EvidenceOutcome) -> String {
    switch value {
    case .met: "met"
    case .notMet: "not met"
    }
  }

  static func stepGenerationStep(_ value: GenerationStep) -> String {
    switch value {
    case .registration: "registration, to level 1"
    case .assessmentVisit: "assessment and advisory visit, to level 2"
    case .alignment: "alignment, to level 3"
    case .rapidVerification: "verification, to the rapid deployment level"
    case .requirement: "statement of unit requirement"
    case .request: "note verbale and offers"
    case .evaluation: "evaluation of offers"
    case .selection: "selection"
    case .reconnaissance: "reconnaissance visit"
    case .memorandum: "memorandum of understanding"
    case .training: "training and certification"
    case .predeploymentVisit: "pre-deployment visit"
    case .lift: "load list and lift"
    case .advanceParty: "advance party"
    }
  }
}
