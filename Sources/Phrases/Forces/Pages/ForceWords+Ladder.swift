package import Basics

extension ForceWords {
  /// Pledges and the readiness ladder.
  package struct LadderWords: Sendable {
    package let list: String
    package let listLead: String
    package let count: @Sendable (Int) -> String
    package let pledge: String
    package let announced: String
    package let conference: String
    package let available: String
    package let lead: String
    package let facts: String
    package let words: String
    package let missions: String
    package let anyMission: String
    package let tours: String
    package let tourMonths: @Sendable (String, String) -> String
    package let notice: @Sendable (Int) -> String
    package let noticeName: String
    package let restates: String
    package let partners: String
    package let money: String
    /// The ladder: four facts.
    package let ladder: String
    package let ladderLead: String
    package let registration: String
    package let notified: String
    package let notifiedSince: @Sendable (Day) -> String
    package let notifiedUntil: @Sendable (Day) -> String
    package let noNotice: String
    package let met: String
    package let metNote: String
    package let ceiling: String
    package let noCeiling: String
    package let metNone: String
    package let reviewDue: String
    package let confirmation: String
    package let confirmationDue: @Sendable (Day) -> String
    package let none: String
    package let criteria: String
    package let criterion: String
    package let standing: String
    package let evidence: String
    package let owedBy: String
    package let due: String
    package let isMet: String
    package let isNotMet: String
    package let isNotApplicable: String
    package let next: @Sendable (String) -> String
    package let nextTop: String
    package let reachable: @Sendable (Day) -> String
    package let unreachable: String
    package let joint: String
    package let jointLead: String
    package let jointLevel: @Sendable (String) -> String
    package let jointMissing: @Sendable ([String]) -> String
    package let mandatory: String
    package let lines: String
    package let linesLead: String
    package let noLines: String
    package let lacking: String
    package let complete: String
    package let selected: String
    package let notSelected: String
    package let edit: String
    package let below: String
    package let filterContributor: String
    package let filterLevel: String
    package let selection: String
    package let noSelection: String
    package let selectedFor: @Sendable (Day) -> String
    package let deployment: String
    package let noDeployment: String
    package let beside: String
    package let countsAs: @Sendable (String) -> String
    package let saidAgainBy: String
    package let byEvidence: @Sendable (String, Day) -> String
    package let noReview: String
    /// What is to be confirmed soon, on the first page.
    package let confirmations: String
    package let confirmationsLate: @Sendable (Int) -> String
  }

  static let ladderInEnglish = LadderWords(
    list: "Pledges",
    listLead:
      "Whole units and parts of units that contributors offer, each at the level that the Secretariat notified.",
    count: { EnglishCouncil.counted($0, "pledge", "pledges") },
    pledge: "Pledge",
    announced: "Announced",
    conference: "Announced at",
    available: "Available",
    lead: "Four facts, each of its own: one does not follow from another.",
    facts: "What is offered",
    words: "In words",
    missions: "Accepts",
    anyMission: "any mission",
    tours: "Tours",
    tourMonths: { "\($0) to \($1) months" },
    notice: { EnglishCouncil.counted($0, "day", "days") },
    noticeName: "Notice to move",
    restates: "Says again",
    partners: "Partners",
    money: "Sum",
    ladder: "On the ladder",
    ladderLead: "The notified level alone is used in plans, counts and exports.",
    registration: "Registration",
    notified: "Notified level",
    notifiedSince: { "since \(EnglishCouncil.plainDate($0))" },
    notifiedUntil: { "its term runs to \(EnglishCouncil.plainDate($0))" },
    noNotice: "no notice of the Secretariat is recorded",
    met: "Criteria met",
    metNote: "by the evidence recorded; for the State and the Cell",
    ceiling: "The contributor’s own ceiling",
    noCeiling: "none recorded",
    metNone: "no level",
    reviewDue: "Review due",
    confirmation: "Confirmation",
    confirmationDue: { "due on \(EnglishCouncil.plainDate($0))" },
    none: "none",
    criteria: "Criteria, one by one",
    criterion: "Criterion",
    standing: "Stands",
    evidence: "Evidence",
    owedBy: "Owed by",
    due: "Due",
    isMet: "met",
    isNotMet: "not met",
    isNotApplicable: "does not apply",
    next: { "What \($0) still asks for" },
    nextTop: "No level lies above.",
    reachable: {
      "With the usual lead times it could be reached on \(EnglishCouncil.plainDate($0))."
    },
    unreachable: "The contributor’s own law or policy bars it.",
    joint: "A joint pledge",
    jointLead: "Several contributors make one unit; it counts at the level of its weakest part.",
    jointLevel: { "Level of the whole: \($0)." },
    jointMissing: { "Still missing: \($0.joined(separator: ", "))." },
    mandatory: "needed",
    lines: "The unit against what is required",
    linesLead: "What is missing and by when; nobody else’s unit is in it.",
    noLines: "No requirement of the coming twelve months asks for such a unit.",
    lacking: "something is missing",
    complete: "complete",
    selected: "selected",
    notSelected: "not selected; ask the Force Generation Service",
    edit: "Change this row",
    below: "below the level that plans ask for",
    filterContributor: "Contributor",
    filterLevel: "Notified level",
    selection: "Selection",
    noSelection: "none is recorded",
    selectedFor: { "selected on \(EnglishCouncil.plainDate($0)) for" },
    deployment: "Deployment",
    noDeployment: "none is recorded",
    beside: "Beside the four facts",
    countsAs: { "In plans it counts as \($0):" },
    saidAgainBy: "Said again by",
    byEvidence: { "\($0), \(EnglishCouncil.plainDate($1))" },
    noReview: "nothing asks for a review",
    confirmations: "Confirmations due within 90 days",
    confirmationsLate: {
      "\(EnglishCouncil.counted($0, "pledge", "pledges")) due for review: the day of confirmation has passed."
    })

  static let ladderInFrench = LadderWords(
    list: "Annonces",
    listLead:
      "Unités entières et parties d’unités que des contributeurs offrent, chacune au niveau notifié par le Secrétariat.",
    count: { $0 < 2 ? "\($0) annonce" : "\($0) annonces" },
    pledge: "Annonce",
    announced: "Annoncée",
    conference: "Annoncée à",
    available: "Disponible",
    lead: "Quatre faits, chacun pour soi : l’un ne découle pas de l’autre.",
    facts: "Ce qui est offert",
    words: "En ces termes",
    missions: "Accepte",
    anyMission: "toute mission",
    tours: "Séjours",
    tourMonths: { "de \($0) à \($1) mois" },
    notice: { $0 < 2 ? "\($0) jour" : "\($0) jours" },
    noticeName: "Préavis",
    restates: "Répète",
    partners: "Partenaires",
    money: "Somme",
    ladder: "Sur l’échelle",
    ladderLead: "Seul le niveau notifié sert aux plans, aux décomptes et aux exports.",
    registration: "Enregistrement",
    notified: "Niveau notifié",
    notifiedSince: { "depuis le \(FrenchCouncil.plainDate($0))" },
    notifiedUntil: { "son terme court jusqu’au \(FrenchCouncil.plainDate($0))" },
    noNotice: "aucune notification du Secrétariat n’est consignée",
    met: "Critères remplis",
    metNote: "d’après les pièces consignées ; pour l’État et la Cellule",
    ceiling: "Le plafond propre au contributeur",
    noCeiling: "aucun n’est consigné",
    metNone: "aucun niveau",
    reviewDue: "Examen à prévoir",
    confirmation: "Confirmation",
    confirmationDue: { "à donner le \(FrenchCouncil.plainDate($0))" },
    none: "aucun",
    criteria: "Critère par critère",
    criterion: "Critère",
    standing: "État",
    evidence: "Pièces",
    owedBy: "Relève de",
    due: "Échéance",
    isMet: "rempli",
    isNotMet: "non rempli",
    isNotApplicable: "sans objet",
    next: { "Ce que demande encore : \($0)" },
    nextTop: "Il n’y a pas de niveau au-dessus.",
    reachable: {
      "Avec les délais habituels, il pourrait être atteint le \(FrenchCouncil.plainDate($0))."
    },
    unreachable: "La loi ou la politique du contributeur s’y oppose.",
    joint: "Une annonce conjointe",
    jointLead:
      "Plusieurs contributeurs forment une unité ; elle compte au niveau de sa partie la plus faible.",
    jointLevel: { "Niveau de l’ensemble : \($0)." },
    jointMissing: { "Manque encore : \($0.joined(separator: ", "))." },
    mandatory: "nécessaire",
    lines: "L’unité face aux besoins",
    linesLead: "Ce qui manque et pour quand ; aucune autre unité n’y figure.",
    noLines: "Aucun besoin des douze prochains mois ne demande une telle unité.",
    lacking: "quelque chose manque",
    complete: "complète",
    selected: "choisie",
    notSelected: "non choisie ; s’adresser au Service de la constitution des forces",
    edit: "Modifier cette ligne",
    below: "sous le niveau que les plans demandent",
    filterContributor: "Contributeur",
    filterLevel: "Niveau notifié",
    selection: "Sélection",
    noSelection: "aucune n’est consignée",
    selectedFor: { "choisie le \(FrenchCouncil.plainDate($0)) pour" },
    deployment: "Déploiement",
    noDeployment: "aucun n’est consigné",
    beside: "À côté des quatre faits",
    countsAs: { "Dans les plans, elle compte comme « \($0) » :" },
    saidAgainBy: "Répétée par",
    byEvidence: { "\($0), \(FrenchCouncil.plainDate($1))" },
    noReview: "rien ne demande d’examen",
    confirmations: "Confirmations à donner dans les 90 jours",
    confirmationsLate: {
      "\($0) \($0 < 2 ? "annonce est à examiner" : "annonces sont à examiner") : le jour de la confirmation est passé."
    })
}
