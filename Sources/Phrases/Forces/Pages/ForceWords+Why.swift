extension ForceWords {
  /// Requirements, one by one.
  package struct WhyWords: Sendable {
    package let list: String
    package let listLead: String
    package let count: @Sendable (Int) -> String
    package let filter: String
    package let status: String
    package let statusAll: String
    package let statusOpen: String
    package let covered: String
    package let openFrom: @Sendable (String) -> String
    package let facts: String
    package let months: String
    package let quantity: String
    package let task: String
    package let threat: String
    package let altitude: String
    package let metres: @Sendable (String) -> String
    package let language: String
    package let infrastructure: String
    package let people: String
    package let cost: String
    package let dollars: @Sendable (String) -> String
    package let need: String
    package let noNeed: String
    package let row: String
    package let cover: String
    package let coverLead: String
    package let coverOutside: String
    package let heading: String
    package let lead: String
    package let month: String
    package let work: String
    package let notYet: String
    package let filledBy: String
    package let nobody: String
    package let missing: @Sendable (Int) -> String
    package let candidates: String
    package let noCandidates: String
    package let loss: @Sendable (String) -> String
    package let lossNone: String
    package let fits: String
    package let fails: String
    package let change: String
    package let noChange: String
    package let changeGain: @Sendable (String, String) -> String
    package let forOffice: String
    package let outside: String
    package let edit: String
  }

  static let whyInEnglish = WhyWords(
    list: "Requirements",
    listLead:
      "Each line is so many like units that a mission requires for some months, with one id everywhere.",
    count: { EnglishCouncil.counted($0, "requirement", "requirements") },
    filter: "Words to look for",
    status: "Cover today",
    statusAll: "all",
    statusOpen: "open in the next twelve months",
    covered: "covered",
    openFrom: { "open from \($0)" },
    facts: "What is required",
    months: "Months",
    quantity: "Units",
    task: "Mandated task",
    threat: "Threat",
    altitude: "Altitude",
    metres: { "\($0) m" },
    language: "Language",
    infrastructure: "Camp or apron ready",
    people: "People of one unit",
    cost: "Cost of one unit a month",
    dollars: { "$\($0)" },
    need: "Comes from",
    noNeed: "No published need is recorded.",
    row: "Source",
    cover: "Cover over time",
    coverLead: "What is in place, contracted, transferred or selected, month by month.",
    coverOutside: "The line requires nothing in these months.",
    heading: "Why it is filled as it is",
    lead:
      "Who fills it, who else could, what each lacks and what would change it; for the office that decides.",
    month: "Month",
    work: "Work out the reasons",
    notYet: "The reasons need the plan of these months.",
    filledBy: "Filled by",
    nobody: "nobody",
    missing: { EnglishCouncil.counted($0, "unit missing", "units missing") },
    candidates: "Candidates",
    noCandidates: "Nobody pledged a unit of this type, or of one that may stand in for it.",
    loss: { "the plan would be worth \($0) less" },
    lossNone: "no plan has it there",
    fits: "could go",
    fails: "fails",
    change: "The smallest change that would fill it",
    noChange: "No single change that is known would fill it.",
    changeGain: { "Confirmed by solving again: the plan gains \($0), and fills \($1)." },
    forOffice: "For the office that decides alone.",
    outside: "The line requires nothing in that month.",
    edit: "Change this row")

  static let whyInFrench = WhyWords(
    list: "Besoins",
    listLead:
      "Chaque ligne est un nombre d’unités semblables qu’une mission requiert pendant des mois ; son identifiant est partout le même.",
    count: { $0 < 2 ? "\($0) besoin" : "\($0) besoins" },
    filter: "Mots à chercher",
    status: "Couverture actuelle",
    statusAll: "tous",
    statusOpen: "ouverts dans les douze prochains mois",
    covered: "couvert",
    openFrom: { "ouvert à partir de \($0)" },
    facts: "Ce qui est requis",
    months: "Mois",
    quantity: "Unités",
    task: "Tâche du mandat",
    threat: "Menace",
    altitude: "Altitude",
    metres: { "\($0) m" },
    language: "Langue",
    infrastructure: "Camp ou aire prêts",
    people: "Effectif d’une unité",
    cost: "Coût mensuel d’une unité",
    dollars: { "\($0) dollars" },
    need: "Provient de",
    noNeed: "Aucun besoin publié n’est consigné.",
    row: "Source",
    cover: "Couverture dans le temps",
    coverLead: "Ce qui est en place, sous contrat, transféré ou choisi, mois par mois.",
    coverOutside: "La ligne ne requiert rien dans ces mois.",
    heading: "Pourquoi il est satisfait ainsi",
    lead:
      "Qui le satisfait, qui d’autre le pourrait, ce qui manque à chacun et ce qui le changerait ; pour le bureau qui décide.",
    month: "Mois",
    work: "Établir les raisons",
    notYet: "Les raisons demandent le plan de ces mois.",
    filledBy: "Satisfait par",
    nobody: "personne",
    missing: { $0 < 2 ? "\($0) unité manquante" : "\($0) unités manquantes" },
    candidates: "Candidatures",
    noCandidates: "Personne n’a annoncé d’unité de ce type, ni d’un type qui puisse la remplacer.",
    loss: { "le plan vaudrait \($0) de moins" },
    lossNone: "aucun plan ne l’y place",
    fits: "pourrait partir",
    fails: "ne remplit pas",
    change: "Le plus petit changement qui le satisferait",
    noChange: "Aucun changement isolé connu ne le satisferait.",
    changeGain: { "Confirmé par un nouveau calcul : le plan gagne \($0) et satisfait \($1)." },
    forOffice: "Pour le seul bureau qui décide.",
    outside: "La ligne ne requiert rien ce mois-là.",
    edit: "Modifier cette ligne")
}
