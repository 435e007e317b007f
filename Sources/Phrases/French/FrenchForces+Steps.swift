import Basics
import Capabilities

extension FrenchForces {
  static func rule(_ rule: LadderRule) -> String {
    switch rule {
    case .acknowledged: "l’annonce est reçue et il en est accusé réception"
    case .level1: "note verbale, listes, certificats et acceptation sont là"
    case .help: "le Secrétariat aide à combler les lacunes de formation et de matériel"
    case .level2: "une visite d’évaluation et de conseil a abouti"
    case .level3: "l’unité est alignée sur un état des besoins de l’unité"
    case .rapid: "engagement, accord, visite de vérification et approbation sont là"
    case .term: "le terme du niveau de déploiement rapide court"
    case .confirmation: "l’annonce est confirmée"
    case .review: "rien n’appelle un examen"
    case .ceiling: "la loi ou la politique du contributeur permet ce niveau"
    }
  }

  static func need(_ need: MissingStep.Need) -> String {
    switch need {
    case .evidence(let nature): "\(evidenceEvidenceNature(nature)) : rien n’est consigné"
    case .mended(let nature, let day, _):
      "\(evidenceEvidenceNature(nature)) : non rempli le \(FrenchCouncil.plainDate(day)), à reprendre"
    case .aged(let nature, let day, _):
      "\(evidenceEvidenceNature(nature)) : rempli en dernier lieu le \(FrenchCouncil.plainDate(day)), il y a trop longtemps"
    case .notice(let level): "la notification qui confère : \(levelReadinessLevel(level))"
    case .renewal(let day):
      "un renouvellement : le terme a expiré le \(FrenchCouncil.plainDate(day))"
    case .confirmation(let day): "une confirmation, à donner le \(FrenchCouncil.plainDate(day))"
    case .answer(let ground): "une réponse du Secrétariat : \(review(ground))"
    case .ceiling(_, let most):
      "une modification de la loi ou de la politique du contributeur, qui permet : \(levelReadinessLevel(most))"
    }
  }

  static func review(_ ground: ReviewGround) -> String {
    switch ground {
    case .visitAged(let day, _):
      "la dernière visite d’évaluation et de conseil date du \(FrenchCouncil.plainDate(day))"
    case .visitFailed(let day, _):
      "une visite d’évaluation et de conseil n’a pas abouti (\(FrenchCouncil.plainDate(day)))"
    case .equipmentSold(let day, _): "du matériel a été vendu (\(FrenchCouncil.plainDate(day)))"
    case .deployedElsewhere(let day, _):
      "l’unité est déployée ailleurs (\(FrenchCouncil.plainDate(day)))"
    case .predeploymentVisit(let day, _):
      "une visite avant déploiement n’a pas abouti (\(FrenchCouncil.plainDate(day)))"
    case .evaluation(let day, _):
      "une évaluation dans la mission le demande (\(FrenchCouncil.plainDate(day)))"
    case .notConfirmed(let day, _):
      "l’annonce n’a pas été confirmée (\(FrenchCouncil.plainDate(day)))"
    case .termEnded(let day, _): "le terme du niveau a expiré (\(FrenchCouncil.plainDate(day)))"
    case .confirmationDue(let day):
      "la confirmation est attendue depuis le \(FrenchCouncil.plainDate(day))"
    case .aboveCeiling(let level, _):
      "la loi ou la politique du contributeur permet : \(levelReadinessLevel(level))"
    }
  }

  static func limit(_ limit: UsableLevel.Limit) -> String {
    switch limit {
    case .registration(let registration):
      "son enregistrement porte : \(registrationRegistration(registration))"
    case .ceiling(let most, _):
      "la loi ou la politique du contributeur permet : \(levelReadinessLevel(most))"
    case .part(_, let level):
      "une partie nécessaire compte comme : \(levelReadinessLevel(level))"
    case .missing(_, let role):
      "personne n’apporte ce que demande sa forme : \(rolePartRole(role))"
    }
  }

  static func owner(_ owner: LadderOwner) -> String {
    switch owner {
    case .contributor: "le contributeur"
    case .planningCell:
      "la Cellule de la constitution stratégique des forces et de la planification des capacités"
    case .forceGeneration: "le Service de la constitution des forces"
    case .policeSelection: "la Section de la sélection et du recrutement"
    case .capabilitiesSupport: "la Division de l’appui aux capacités en tenue"
    case .underSecretaryGeneral: "le Secrétaire général adjoint aux opérations de paix"
    }
  }
}
