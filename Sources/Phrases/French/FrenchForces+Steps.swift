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
      "\(evidenceEvidenceNature(nature)) : non rempli le \(FrenchCouncil.date(day)), à reprendre"
    case .notice(let level): "la notification qui confère : \(levelReadinessLevel(level))"
    case .renewal(let day): "un renouvellement : le terme a expiré le \(FrenchCouncil.date(day))"
    case .confirmation(let day): "une confirmation, à donner le \(FrenchCouncil.date(day))"
    case .answer(let ground): "une réponse du Secrétariat : \(review(ground))"
    case .ceiling(_, let most):
      "une modification de la loi ou de la politique du contributeur, qui permet : \(levelReadinessLevel(most))"
    }
  }

  static func review(_ ground: ReviewGround) -> String {
    switch ground {
    case .visitAged(let day, _):
      "la dernière visite d’évaluation et de conseil date du \(FrenchCouncil.date(day))"
    case .equipmentSold(let day, _): "du matériel a été vendu (\(FrenchCouncil.date(day)))"
    case .deployedElsewhere(let day, _):
      "l’unité est déployée ailleurs (\(FrenchCouncil.date(day)))"
    case .predeploymentVisit(let day, _):
      "une visite avant déploiement n’a pas abouti (\(FrenchCouncil.date(day)))"
    case .evaluation(let day, _):
      "une évaluation dans la mission le demande (\(FrenchCouncil.date(day)))"
    case .notConfirmed(let day, _):
      "l’annonce n’a pas été confirmée (\(FrenchCouncil.date(day)))"
    case .termEnded(let day, _): "le terme du niveau a expiré (\(FrenchCouncil.date(day)))"
    case .confirmationDue(let day):
      "la confirmation est attendue depuis le \(FrenchCouncil.date(day))"
    case .aboveCeiling(let level, _):
      "la loi ou la politique du contributeur permet : \(levelReadinessLevel(level))"
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

  static func refusal(_ refusal: EntryRefusal) -> String {
    "« \(refusal.value) » \(said(refusal.reason)). \(said(refusal.next))"
  }

  private static func said(_ reason: EntryRefusal.Reason) -> String {
    switch reason {
    case .unknown(let target, _): "ne figure pas parmi : \(ForcePhrases.french.target(target))"
    case .unknownState: "n’est pas un État du registre"
    case .overlaps(let others, let from, let units, let pledged):
      "chevauche \(FrenchCouncil.list(others.map(\.rawValue))) : \(units) en place à partir du \(FrenchCouncil.date(from)), sur \(pledged) annoncées"
    case .pledgedTwice(let others, _, let uses, let pledged):
      "sert aussi à \(FrenchCouncil.list(others)) : \(uses) emplois pour \(pledged) annoncées"
    case .afterToday(let today): "est postérieur à aujourd’hui (\(FrenchCouncil.date(today)))"
    case .aboveCeiling(let most, _):
      "dépasse ce que permet le plafond du contributeur : \(levelReadinessLevel(most))"
    case .leadsItself: "dirige l’annonce conjointe dont il serait une partie"
    case .itself: "est l’entrée elle-même"
    case .circle(let keys): "ramène à l’entrée en passant par \(FrenchCouncil.list(keys))"
    case .longestBelowShortest(let longest, let shortest),
      .slotBelowShortest(let longest, let shortest):
      "est trop court : \(longest) est inférieur à \(shortest)"
    case .anotherContributor: "appartient à un autre contributeur"
    }
  }

  private static func said(_ next: EntryRefusal.Next) -> String {
    switch next {
    case .useOneOf(let keys): "Peut-être l’une de : \(keys.joined(separator: ", "))."
    case .enterFirst(let target):
      "À inscrire d’abord parmi : \(ForcePhrases.french.target(target))."
    case .enterState: "Inscrire d’abord l’État."
    case .endOrRaiseQuantity(let keys, _):
      "Mettre fin auparavant à \(FrenchCouncil.list(keys)), ou augmenter le nombre annoncé."
    case .notAfter(let day): "Donner un jour au plus tard le \(FrenchCouncil.date(day))."
    case .atMost(let level, _): "Au plus : \(levelReadinessLevel(level)), ou modifier le plafond."
    case .nameAnother: "En nommer une autre."
    case .atLeast(let number): "Donner au moins \(number)."
    case .nameContributor(let id): "Son contributeur est \(id)."
    }
  }
}
