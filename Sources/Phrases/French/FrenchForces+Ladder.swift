import Capabilities

extension FrenchForces {
  static func levelReadinessLevel(_ value: ReadinessLevel) -> String {
    switch value {
    case .none: "aucun niveau notifié"
    case .level1: "niveau 1"
    case .level2: "niveau 2"
    case .level3: "niveau 3"
    case .rapid: "niveau de déploiement rapide"
    }
  }

  static func question(_ question: Ladder.Question) -> String {
    switch question {
    case .metAbove(let met, let notified):
      "Les pièces consignées remplissent : \(levelReadinessLevel(met)) ; la notification dit : "
        + "\(levelReadinessLevel(notified)). Une question au Secrétariat, qui confère les niveaux."
    case .metBelow(let met, let notified):
      "Les pièces consignées remplissent : "
        + "\(met == .none ? "aucun niveau" : levelReadinessLevel(met)) ; la notification dit : "
        + "\(levelReadinessLevel(notified)). Une question au Secrétariat ; le niveau notifié demeure."
    }
  }

  static func evidenceEvidenceNature(_ value: EvidenceNature) -> String {
    switch value {
    case .pledgeReceived: "annonce reçue"
    case .acknowledgement: "accusé de réception"
    case .noteVerbale: "note verbale"
    case .tableOfOrganization: "tableau d’effectifs"
    case .majorEquipment: "liste du matériel majeur"
    case .selfSustainment: "liste du soutien logistique autonome"
    case .basicTraining: "attestation de formation de base"
    case .humanRightsScreening: "attestation de vérification des antécédents (droits de l’homme)"
    case .acceptanceNotice: "avis d’acceptation"
    case .assessmentVisit: "visite d’évaluation et de conseil"
    case .alignedRequirement: "alignement sur un état des besoins par unité"
    case .memorandumDraft: "projet de mémorandum d’accord"
    case .loadList: "liste de chargement"
    case .deploymentCommitment: "engagement de déployer sous 60 jours"
    case .rapidAgreement: "accord de déploiement rapide"
    case .verificationVisit: "visite de vérification"
    case .approval: "approbation"
    case .confirmation: "confirmation"
    case .predeploymentVisit: "visite préalable au déploiement"
    case .evaluation: "évaluation dans la mission"
    case .equipmentSold: "matériel vendu"
    case .deployedElsewhere: "déployé ailleurs"
    }
  }

  static func outcomeEvidenceOutcome(_ value: EvidenceOutcome) -> String {
    switch value {
    case .met: "satisfait"
    case .notMet: "non satisfait"
    }
  }

  static func stepGenerationStep(_ value: GenerationStep) -> String {
    switch value {
    case .registration: "enregistrement, vers le niveau 1"
    case .assessmentVisit: "visite d’évaluation et de conseil, vers le niveau 2"
    case .alignment: "alignement, vers le niveau 3"
    case .rapidVerification: "vérification, vers le niveau de déploiement rapide"
    case .requirement: "état des besoins par unité"
    case .request: "note verbale et offres"
    case .evaluation: "évaluation des offres"
    case .selection: "sélection"
    case .reconnaissance: "visite de reconnaissance"
    case .memorandum: "mémorandum d’accord"
    case .training: "formation et certification"
    case .predeploymentVisit: "visite préalable au déploiement"
    case .lift: "liste de chargement et transport"
    case .advanceParty: "détachement précurseur"
    }
  }
}
