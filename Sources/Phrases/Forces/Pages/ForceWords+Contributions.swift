extension ForceWords {
  /// Contributions over time, and strength side by side.
  package struct ContributionWords: Sendable {
    package let title: String
    package let lead: String
    package let none: String
    package let all: String
    package let ofMission: @Sendable (String) -> String
    package let ofState: @Sendable (String) -> String
    package let month: String
    package let people: String
    package let women: String
    package let notPublished: String
    package let gaps: String
    package let monthMissing: @Sendable (String) -> String
    package let notSplit: @Sendable (String) -> String
    package let swapped: @Sendable (String) -> String
    package let absent: @Sendable (String, String, String) -> String
    package let missions: String
    package let states: String
    package let statesLead: String
    package let key: String
    package let keyMissing: String
    package let strength: String
    package let strengthLead: String
    package let authorised: String
    package let budgeted: String
    package let deployed: String
    package let affordable: String
    package let noStrength: String
    package let latest: @Sendable (String, String) -> String
    package let here: String
  }

  static let contributionsInEnglish = ContributionWords(
    title: "Contributions over time",
    lead:
      "Uniformed personnel at the end of each month, as published. A month that was not published is left blank.",
    none:
      "No published contributions have been imported. Import them: muster import contributions FILE.",
    all: "All missions",
    ofMission: { "Contributions to \($0)" },
    ofState: { "Contributions of \($0)" },
    month: "Month",
    people: "People",
    women: "of them women",
    notPublished: "not published",
    gaps: "What is missing or wrong in the figures",
    monthMissing: { "\($0) was not published." },
    notSplit: { "\($0) was published without missions." },
    swapped: { "\($0): men and women stand in each other’s column." },
    absent: { "\($0): the troops of \($2) are absent from the figures of \($1)." },
    missions: "By mission",
    states: "By contributor",
    statesLead: "Each on a page of its own, in the order of the alphabet.",
    key: "uniformed personnel",
    keyMissing: "not published",
    strength: "Strength side by side",
    strengthLead:
      "What the Council authorised, the budget provides for, stands there by the published figures, and the mission’s monthly cash would bear.",
    authorised: "Authorised",
    budgeted: "Budgeted",
    deployed: "Deployed",
    affordable: "Affordable",
    noStrength: "No figure of strength is recorded for these months.",
    latest: { "\($0) in \($1)" },
    here: "Contributions over time")

  static let contributionsInFrench = ContributionWords(
    title: "Contributions dans le temps",
    lead:
      "Personnel en tenue à la fin de chaque mois, tel que publié. Un mois qui n’a pas été publié reste blanc.",
    none:
      "Aucune contribution publiée n’a été importée. Pour les importer : muster import contributions FICHIER.",
    all: "Toutes les missions",
    ofMission: { "Contributions à \($0)" },
    ofState: { "Contributions : \($0)" },
    month: "Mois",
    people: "Personnel",
    women: "dont femmes",
    notPublished: "non publié",
    gaps: "Ce qui manque ou est faux dans les chiffres",
    monthMissing: { "\($0) n’a pas été publié." },
    notSplit: { "\($0) a été publié sans les missions." },
    swapped: { "\($0) : les colonnes des hommes et des femmes sont inversées." },
    absent: { "\($0) : troupes absentes des chiffres (\($1), \($2))." },
    missions: "Par mission",
    states: "Par contributeur",
    statesLead: "Chacun sur sa propre page, par ordre alphabétique.",
    key: "personnel en tenue",
    keyMissing: "non publié",
    strength: "Effectifs côte à côte",
    strengthLead:
      "Ce que le Conseil a autorisé, ce que prévoit le budget, ce qui est sur place d’après les chiffres publiés, et ce que supporterait la trésorerie mensuelle de la mission.",
    authorised: "Autorisé",
    budgeted: "Budgétisé",
    deployed: "Déployé",
    affordable: "Supportable",
    noStrength: "Aucun chiffre d’effectif n’est consigné pour ces mois.",
    latest: { "\($0) en \($1)" },
    here: "Contributions dans le temps")
}
