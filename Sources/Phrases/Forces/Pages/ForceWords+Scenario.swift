extension ForceWords {
  /// Scenarios side by side.
  package struct ScenarioWords: Sendable {
    package let title: String
    package let lead: String
    package let none: String
    package let asIs: String
    package let changes: String
    package let differs: String
    package let compare: String
    package let notYet: String
    package let worth: String
    package let bound: String
    package let gap: String
    package let required: String
    package let filled: String
    package let open: String
    package let openCritical: String
    package let byCapability: String
    package let byCapabilityLead: String
    package let byTask: String
    package let byTaskLead: String
    /// Unit-months filled, of those required.
    package let filledOf: @Sendable (Int, Int) -> String
    package let cannot: String
    package let working: String
    package let scenario: String
    package let add: String
    package let units: @Sendable (Int) -> String
    package let from: @Sendable (String) -> String
    package let moves: String
    package let openByMonth: String
    package let opens: @Sendable (String) -> String
    package let fills: @Sendable (String) -> String
    package let same: String
  }

  static let scenariosInEnglish = ScenarioWords(
    title: "Scenarios side by side",
    lead:
      "Named sets of changes over the register, each planned anew. The register itself stays as it is.",
    none: "There is no scenario yet.",
    asIs: "The register as it is",
    changes: "What differs",
    differs: "Against the register as it is",
    compare: "Plan each",
    notYet: "Each scenario needs a plan of its own.",
    worth: "Worth",
    bound: "Bound",
    gap: "At most so much better",
    required: "Unit-months required",
    filled: "Unit-months filled",
    open: "Unit-months open",
    openCritical: "of them critical",
    byCapability: "Open unit-months by capability",
    byCapabilityLead: "Only capabilities of which something stays open.",
    byTask: "Effect on mandated tasks",
    byTaskLead:
      "Unit-months filled of those that the requirements of each task ask for; tasks that are filled throughout everywhere are left out.",
    filledOf: { "\($0) of \($1)" },
    cannot: "This scenario cannot be made: what it changes is not known, or lacks a value.",
    working: "being planned",
    scenario: "Scenario",
    add: "Add a change",
    units: { "\($0)" },
    from: { "from \($0)" },
    moves: "Tours that differ",
    openByMonth: "Units open, month by month",
    opens: { "Open here and filled as it is: \($0)" },
    fills: { "Filled here and open as it is: \($0)" },
    same: "The same months are filled.")

  static let scenariosInFrench = ScenarioWords(
    title: "Scénarios côte à côte",
    lead:
      "Des ensembles nommés de changements au registre, chacun replanifié. Le registre lui-même reste tel quel.",
    none: "Il n’y a pas encore de scénario.",
    asIs: "Le registre tel quel",
    changes: "Ce qui diffère",
    differs: "Par rapport au registre tel quel",
    compare: "Planifier chacun",
    notYet: "Chaque scénario demande son propre plan.",
    worth: "Valeur",
    bound: "Borne",
    gap: "Au plus autant de mieux",
    required: "Mois-unités requis",
    filled: "Mois-unités couverts",
    open: "Mois-unités ouverts",
    openCritical: "dont essentiels",
    byCapability: "Mois-unités ouverts par capacité",
    byCapabilityLead: "Seulement les capacités dont quelque chose reste ouvert.",
    byTask: "Effet sur les tâches prescrites",
    byTaskLead:
      "Mois-unités assurés, sur ceux que demandent les besoins de chaque tâche ; les tâches partout assurées en entier sont omises.",
    filledOf: { "\($0) sur \($1)" },
    cannot: "Ce scénario ne peut être établi : ce qu’il change est inconnu, ou une valeur manque.",
    working: "en cours de planification",
    scenario: "Scénario",
    add: "Ajouter un changement",
    units: { "\($0)" },
    from: { "à partir de \($0)" },
    moves: "Séjours différents",
    openByMonth: "Unités ouvertes, mois par mois",
    opens: { "Ouvert ici et couvert tel quel : \($0)" },
    fills: { "Couvert ici et ouvert tel quel : \($0)" },
    same: "Les mêmes mois sont couverts.")
}
