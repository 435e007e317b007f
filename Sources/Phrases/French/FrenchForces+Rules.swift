import Forces

extension FrenchForces {
  static func nameForceRule(_ value: ForceRule) -> String {
    switch value {
    case .type: "type d’unité"
    case .strength: "effectif"
    case .tags: "sous-capacités"
    case .threatKit: "équipement minimal face à la menace"
    case .language: "langue"
    case .level: "niveau notifié"
    case .ceiling: "plafond propre au contributeur"
    case .consent: "consentement de l’hôte"
    case .caveat: "restriction d’emploi"
    case .bar: "empêchement à la sélection"
    case .visit: "visite préalable au déploiement"
    case .mission: "missions acceptées"
    case .registration: "enregistrement"
    case .ready: "disponibilité à temps"
    case .available: "disponibilité jusqu’au terme"
    case .infrastructure: "infrastructures"
    case .singleNation: "une seule nation"
    case .parts: "éléments d’une annonce conjointe"
    case .command: "commandement unique"
    case .training: "formation"
    case .tour: "durée d’un séjour"
    case .quantity: "nombre requis"
    case .dwell: "un seul lieu à la fois, avec repos"
    case .partUse: "emploi d’un élément"
    case .lift: "transport stratégique"
    case .share: "part d’un même État"
    case .missionCeiling: "plafond fixé par le Conseil"
    case .cash: "trésorerie de la mission"
    case .changes: "changements permis"
    case .account: "comptes du plan"
    }
  }

  static func meaningForceRule(_ value: ForceRule) -> String {
    switch value {
    case .type: "L’unité est du type requis, ou d’un type qui peut le remplacer."
    case .strength: "Son effectif est dans la fourchette de son type, à un dixième près."
    case .tags: "Elle possède toutes les sous-capacités requises, éléments compris."
    case .threatKit: "Elle possède l’équipement minimal de la classe de menace du lieu."
    case .language: "Elle parle la langue requise."
    case .level: "Son niveau notifié est au moins le niveau 2."
    case .ceiling: "La loi ou la politique du contributeur permet ce niveau."
    case .consent: "L’hôte n’a pas refusé le contributeur."
    case .caveat: "Aucune restriction d’emploi ne l’écarte de la mission ou de la tâche."
    case .bar: "Rien n’empêche la sélection du contributeur ou de l’unité."
    case .visit: "Une visite préalable non satisfaisante a été refaite et satisfaite."
    case .mission: "Le contributeur accepte la mission."
    case .registration: "L’annonce n’est ni rejetée ni retirée."
    case .ready: "L’unité et ses éléments sont prêts au moment de l’arrivée."
    case .available: "Elle est disponible jusqu’à son départ."
    case .infrastructure: "Camp, aire de stationnement ou route sont prêts."
    case .singleNation: "Une unité de police constituée est d’une seule nation."
    case .parts: "Chaque élément obligatoire d’une annonce conjointe est assuré."
    case .command: "Le commandement est un : la restriction d’un élément ne bloque pas l’ensemble."
    case .training: "Sa formation est achevée avant son départ."
    case .tour: "Un séjour n’est ni trop court ni trop long, et tient dans les mois du besoin."
    case .quantity: "Un besoin ne reçoit pas plus d’unités qu’il n’en demande."
    case .dwell: "Une unité est en un seul lieu à la fois et se repose entre deux séjours."
    case .partUse: "Un élément sert un séjour à la fois, ou autant qu’il le peut."
    case .lift: "Le transport du mois suffit à tout ce qui se déplace."
    case .share: "Aucun État n’a plus que sa part des effectifs d’une mission."
    case .missionCeiling:
      "La mission n’a pas plus de personnel en tenue que le Conseil n’en autorise."
    case .cash: "La mission peut payer ce qu’elle a."
    case .changes: "Le plan conservé n’est pas modifié plus que permis."
    case .account: "Ce que le plan dit de lui-même concorde avec ses séjours."
    }
  }
}
