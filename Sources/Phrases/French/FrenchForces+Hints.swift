import Capabilities

extension FrenchForces {
  static func hint(_ field: FieldName) -> String? {
    switch field {
    case .id: "Unique parmi celles de son genre ; elle reste telle quelle."
    case .tags, .barredTags: "Par exemple NIGHT_FLY; MEDEVAC."
    case .price: "De combien un mois vaut moins, en centièmes du poids du besoin."
    case .isCritical: "Une lacune pèse à part."
    case .needsHandover: "L’unité suivante arrive quand la précédente est encore en place."
    case .scope: "Le sigle de la mission, ou les termes du document."
    case .task: "Sa priorité compte si aucune n’est donnée ici."
    case .priority: "1 est la plus haute ; vide si celle de la tâche compte."
    case .altitude: "L’altitude à laquelle elle doit opérer."
    case .language: "Comme mot convenu, par exemple FRENCH ; vide si toutes conviennent."
    case .infrastructureReady:
      "Le jour où le camp, l’aire ou la route sont prêts ; rien ne peut s’y tenir avant."
    case .monthlyCost: "En dollars des États-Unis ; vide si on ne le sait pas."
    case .effective: "Le premier jour où l’unité n’est plus là."
    case .missions: "Aucune nommée : toutes."
    case .noticeDays: "De la demande à l’aptitude au départ."
    case .shortestTour, .longestTour, .dwellMonths: "Vide pour ce qui est habituel."
    case .isSustained: "Le contributeur maintient l’unité en relevant son personnel."
    case .restates: "Les clefs des annonces qui disent la même chose, séparées par ;"
    case .registered: "Le jour de cet état d’enregistrement."
    case .isMandatory: "L’ensemble ne tient pas sans elle."
    case .decidedBy: "Le bureau qui a décidé."
    case .limits: "Ce qu’elle ne peut faire : heures, lieux, nuit, risque."
    case .monthlyCash: "Vide s’il n’y a pas de plafond."
    case .function:
      "Si une unité en a plusieurs avec leurs propres dates, par exemple medevac ; vide pour le tout."
    case .mostSlots: "Vide pour autant de fois que nécessaire."
    case .rampUp: "Après l’arrivée, avant de compter."
    case .rampDown: "Avant le départ, quand elle ne compte plus entièrement."
    case .isFixed: "De son premier à son dernier jour."
    case .scenario: "Les changements d’un même nom vont ensemble."
    case .subject:
      "La clef de ce qui change : un contributeur, une annonce, un besoin, une mission."
    case .number: "Mois plus tôt, unités, personnes ou dollars, selon le changement."
    case .marking: "Vide pour ce qui est habituel pour son genre."
    case .source: "Le document, la page ou la pratique où on l’a lu."
    case .validFrom: "Le premier jour où cela vaut."
    case .knownSince: "Le premier jour où l’on pouvait le savoir."
    default: nil
    }
  }
}
