extension ForceWords {
  /// The force plan.
  package struct PlanWords: Sendable {
    package let heading: String
    package let lead: String
    package let level: String
    package let keep: String
    package let keepNone: String
    package let disturb: String
    package let disturbHint: String
    package let scenario: String
    package let scenarioNone: String
    package let button: String
    package let again: String
    /// Worth, bound, gap in hundredths as text.
    package let proof: @Sendable (String, String, String) -> String
    package let checked: String
    package let broken: @Sendable (Int) -> String
    /// How the search ended.
    package let ended: @Sendable (String) -> String
    package let boundBy: @Sendable (String) -> String
    /// Unit-months required, filled by what stands, filled by options.
    package let counts: @Sendable (Int, Int, Int) -> String
    package let lanes: String
    package let lanesLead: String
    package let committed: String
    package let proposed: String
    package let open: String
    package let exceeded: String
    package let unmet: String
    package let noUnmet: String
    package let openUnits: @Sendable (Int) -> String
    package let barred: @Sendable (String, Int) -> String
    package let whyLink: String
    package let asks: String
    package let noAsks: String
    package let asksCut: String
    /// What, by when, and how many unit-months.
    package let ask: @Sendable (String, String, Int) -> String
    package let with: @Sendable (String, [String]) -> String
    package let gain: String
    package let changes: String
    package let changeNone: String
    package let changed: @Sendable (String, String) -> String
    package let came: @Sendable (String) -> String
    package let went: @Sendable (String) -> String
    package let forced: String
    package let score: String
    package let choices: String
    package let name: String
    package let nameHint: String
    package let keepButton: String
    package let forget: String
    package let kept: String
    package let keptLead: String
    package let noKept: String
    package let keptOn: String
    package let solving: String
    package let solvingLead: @Sendable (String) -> String
    package let tours: String
    package let bound: String
    package let gap: String
    package let stop: String
    package let open1: String
    package let early: String
    package let parts: @Sendable ([String]) -> String
  }

  static let planInEnglish = PlanWords(
    heading: "The plan",
    lead:
      "Who could fill what, for how long, with the whole register weighed at once. The search proves how far a plan can be from the best.",
    level: "Lowest notified level that counts",
    keep: "Stay near a kept plan",
    keepNone: "no plan",
    disturb: "Most changes against it",
    disturbHint: "Empty for as many as pay.",
    scenario: "Under a scenario",
    scenarioNone: "the register as it is",
    button: "Plan",
    again: "Plan again",
    proof: { worth, bound, gap in
      "Worth \(worth) weighted unit-months; no plan can be worth more than \(bound) (at most \(gap) % more)."
    },
    checked:
      "A second program, which shares nothing with the engine, re-checked every rule and added the bound up anew: it holds.",
    broken: {
      "The second program found \(EnglishCouncil.counted($0, "thing", "things")) that does not hold; do not use this plan."
    },
    ended: { "The search: \($0)." },
    boundBy: { "The bound rests on \($0)." },
    counts: { required, committed, proposed in
      "Unit-months: \(required) required, \(committed) filled by what is in place or selected, \(proposed) by options of this plan."
    },
    lanes: "Who fills what",
    lanesLead: "A lane a requirement. What is in place or selected stands as it is.",
    committed: "in place or selected",
    proposed: "an option of this plan",
    open: "open",
    exceeded: "In place beyond what there is",
    unmet: "What stays open",
    noUnmet: "Every requirement of these months is filled.",
    openUnits: { EnglishCouncil.counted($0, "unit open", "units open") },
    barred: { rule, count in
      count == 0
        ? "no unit of that type"
        : "\(rule): \(EnglishCouncil.counted(count, "candidate", "candidates"))"
    },
    whyLink: "Reasons",
    asks: "What to ask for",
    noAsks: "Nothing more is worth asking for.",
    asksCut: "Asks are worked out once a search has run to its end.",
    ask: { "\($0), ready by \($1): \(EnglishCouncil.counted($2, "unit-month", "unit-months"))" },
    with: { "\($0) with \($1.joined(separator: ", "))" },
    gain: "confirmed by solving again",
    changes: "Changes against the kept plan",
    changeNone: "The kept plan stands as it is.",
    changed: { "\($0) becomes \($1)" },
    came: { "New: \($0)" },
    went: { "Gone: \($0)" },
    forced: "the facts no longer allow it",
    score: "What the plan is worth, part by part",
    choices: "Facts that contradict each other, and which was used",
    name: "Keep it under a name",
    nameHint: "A kept plan is what later plans are compared with.",
    keepButton: "Keep",
    forget: "Remove",
    kept: "Kept plans",
    keptLead: "A later plan can stay near one of these.",
    noKept: "No plan has been kept.",
    keptOn: "Kept",
    solving: "A force plan in the making",
    solvingLead: { "Planning \($0). You may leave this page; the search goes on." },
    tours: "Tours in the best plan so far",
    bound: "No plan is worth more than",
    gap: "At most this much better",
    stop: "Stop, and take the best plan so far",
    open1: "Open the plan",
    early: "comes a month early, to take over",
    parts: { "with \($0.joined(separator: ", "))" })

  static let planInFrench = PlanWords(
    heading: "Le plan",
    lead:
      "Qui pourrait fournir quoi, pour combien de temps, tout le registre étant pesé ensemble. La recherche prouve de combien un plan peut s’écarter du meilleur.",
    level: "Niveau notifié minimal qui compte",
    keep: "Rester près d’un plan conservé",
    keepNone: "aucun plan",
    disturb: "Nombre maximal de changements",
    disturbHint: "Vide : autant qu’il est utile.",
    scenario: "Selon un scénario",
    scenarioNone: "le registre tel quel",
    button: "Planifier",
    again: "Planifier de nouveau",
    proof: { worth, bound, gap in
      "Valeur : \(worth) mois-unités pondérés ; aucun plan ne peut valoir plus de \(bound) (au plus \(gap) % de mieux)."
    },
    checked:
      "Un second programme, qui ne partage rien avec le moteur, a revérifié chaque règle et recalculé la borne : le plan tient.",
    broken: {
      "Le second programme a trouvé \($0) \($0 < 2 ? "point qui ne tient pas" : "points qui ne tiennent pas") ; ne pas utiliser ce plan."
    },
    ended: { "La recherche : \($0)." },
    boundBy: { "La borne repose sur : \($0)." },
    counts: { required, committed, proposed in
      "Mois-unités : \(required) requis, \(committed) couverts par ce qui est en place ou choisi, \(proposed) par des options de ce plan."
    },
    lanes: "Qui fournit quoi",
    lanesLead: "Un couloir par besoin. Ce qui est en place ou choisi reste tel quel.",
    committed: "en place ou choisi",
    proposed: "une option de ce plan",
    open: "ouvert",
    exceeded: "En place au-delà de ce qui est permis",
    unmet: "Ce qui reste ouvert",
    noUnmet: "Tous les besoins de ces mois sont satisfaits.",
    openUnits: { $0 < 2 ? "\($0) unité ouverte" : "\($0) unités ouvertes" },
    barred: { rule, count in
      count == 0
        ? "aucune unité de ce type" : "\(rule) : \(count) \(count < 2 ? "candidate" : "candidates")"
    },
    whyLink: "Raisons",
    asks: "Ce qu’il faut demander",
    noAsks: "Il n’y a plus rien d’utile à demander.",
    asksCut: "Les demandes sont calculées quand une recherche est allée à son terme.",
    ask: { "\($0), prête au plus tard en \($1) : \($2) \($2 < 2 ? "mois-unité" : "mois-unités")" },
    with: { "\($0) avec \($1.joined(separator: ", "))" },
    gain: "confirmé par un nouveau calcul",
    changes: "Changements par rapport au plan conservé",
    changeNone: "Le plan conservé reste tel quel.",
    changed: { "\($0) devient \($1)" },
    came: { "Nouveau : \($0)" },
    went: { "Supprimé : \($0)" },
    forced: "les faits ne le permettent plus",
    score: "Ce que vaut le plan, élément par élément",
    choices: "Faits contradictoires, et celui qui est retenu",
    name: "Le conserver sous un nom",
    nameHint: "C’est à un plan conservé que les suivants sont comparés.",
    keepButton: "Conserver",
    forget: "Supprimer",
    kept: "Plans conservés",
    keptLead: "Un plan ultérieur peut rester près de l’un d’eux.",
    noKept: "Aucun plan n’a été conservé.",
    keptOn: "Conservé",
    solving: "Un plan de forces en préparation",
    solvingLead: {
      "Planification : \($0). Vous pouvez quitter cette page ; la recherche continue."
    },
    tours: "Séjours dans le meilleur plan jusqu’ici",
    bound: "Aucun plan ne vaut plus de",
    gap: "Au plus ceci de mieux",
    stop: "Arrêter et prendre le meilleur plan jusqu’ici",
    open1: "Ouvrir le plan",
    early: "arrive un mois plus tôt, pour la passation",
    parts: { "avec \($0.joined(separator: ", "))" })
}
