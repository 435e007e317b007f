package import Basics

extension ForceWords {
  /// Contributors, each on a page of its own.
  package struct StateWords: Sendable {
    package let list: String
    package let listLead: String
    package let count: @Sendable (Int) -> String
    package let standing: String
    package let nature: String
    package let lead: String
    package let pledges: String
    package let noPledges: String
    package let became: String
    package let deployments: String
    package let noDeployments: String
    package let history: String
    package let historyLead: String
    package let noHistory: String
    package let firstLast: @Sendable (String, String) -> String
    package let more: String
    /// What became of a pledge.
    package let announced: String
    package let registered: String
    package let deployed: String
    package let noRecord: String
    package let withdrawn: String
    package let since: @Sendable (Day) -> String
    package let inWords: @Sendable (String) -> String
    package let rotation: String
    package let agreement: String
    package let state: String
    package let anyStanding: String
    /// Its own terms.
    package let terms: String
    package let termsLead: String
    package let caveats: String
    package let noCaveats: String
    package let clearance: String
    package let noClearance: String
    package let clearancePrivate: String
    package let days: @Sendable (Int) -> String
    /// What the deciding offices alone see.
    package let offices: String
    package let officesLead: String
    package let consents: String
    package let noConsents: String
    package let bars: String
    package let noBars: String
    package let asContributor: String
    package let asOffices: String
  }

  static let stateInEnglish = StateWords(
    list: "Contributors",
    listLead:
      "States and regional organisations that contribute, did, or may, in the order of the alphabet.",
    count: { EnglishCouncil.counted($0, "contributor", "contributors") },
    standing: "Contributes",
    nature: "Is",
    lead: "What it pledged, has in place and contributed; nobody else is on this page.",
    pledges: "Its pledges",
    noPledges: "No pledge is recorded.",
    became: "What became of it",
    deployments: "Its units in place",
    noDeployments: "No unit in place is recorded.",
    history: "Its contributions over time",
    historyLead: "Uniformed personnel at the end of each month, as published.",
    noHistory: "No published month has uniformed personnel of it.",
    firstLast: { "from \($0) to \($1)" },
    more: "Month by month",
    announced: "announced",
    registered: "registered",
    deployed: "deployed",
    noRecord: "no public record found",
    withdrawn: "withdrawn",
    since: { "since \(EnglishCouncil.plainDate($0))" },
    inWords: { "in its own words: “\($0)”" },
    rotation: "Next rotation",
    agreement: "Agreement runs to",
    state: "State of deployment",
    anyStanding: "any",
    terms: "Its own terms",
    termsLead: "As it declared them; nobody else sees them beside the Secretariat.",
    caveats: "Caveats",
    noCaveats: "none is recorded",
    clearance: "From a request to departure",
    noClearance: "no days are recorded",
    clearancePrivate: "Its own private record.",
    days: { EnglishCouncil.counted($0, "day", "days") },
    offices: "For the offices that decide",
    officesLead: "Not for the contributor, and not to be handed over with this page.",
    consents: "Consent of host States",
    noConsents: "no answer is recorded",
    bars: "Bars on selection",
    noBars: "none holds on this day",
    asContributor: "The page as the contributor sees it",
    asOffices: "The page for the offices that decide")

  static let stateInFrench = StateWords(
    list: "Contributeurs",
    listLead:
      "États et organisations régionales qui contribuent, ont contribué ou pourraient contribuer, par ordre alphabétique.",
    count: { $0 < 2 ? "\($0) contributeur" : "\($0) contributeurs" },
    standing: "Contribue",
    nature: "Est",
    lead: "Ce qu’il a annoncé, a en place et a fourni ; nul autre ne figure sur cette page.",
    pledges: "Ses annonces",
    noPledges: "Aucune annonce n’est consignée.",
    became: "Ce qu’elle est devenue",
    deployments: "Ses unités en place",
    noDeployments: "Aucune unité en place n’est consignée.",
    history: "Ses contributions dans le temps",
    historyLead: "Personnel en tenue à la fin de chaque mois, tel que publié.",
    noHistory: "Aucun mois publié ne compte de personnel en tenue de sa part.",
    firstLast: { "de \($0) à \($1)" },
    more: "Mois par mois",
    announced: "annoncée",
    registered: "enregistrée",
    deployed: "déployée",
    noRecord: "aucune trace publique trouvée",
    withdrawn: "retirée",
    since: { "depuis le \(FrenchCouncil.plainDate($0))" },
    inWords: { "selon ses propres termes : « \($0) »" },
    rotation: "Prochaine relève",
    agreement: "Accord jusqu’au",
    state: "État du déploiement",
    anyStanding: "tous",
    terms: "Ses propres conditions",
    termsLead: "Telles qu’il les a déclarées ; hors le Secrétariat, nul autre ne les voit.",
    caveats: "Restrictions",
    noCaveats: "aucune n’est consignée",
    clearance: "De la demande au départ",
    noClearance: "aucun délai n’est consigné",
    clearancePrivate: "Son registre privé.",
    days: { $0 < 2 ? "\($0) jour" : "\($0) jours" },
    offices: "Pour les bureaux qui décident",
    officesLead: "Pas pour le contributeur, et à ne pas remettre avec cette page.",
    consents: "Consentement des États hôtes",
    noConsents: "aucune réponse n’est consignée",
    bars: "Obstacles à la sélection",
    noBars: "aucun ce jour-là",
    asContributor: "La page telle que la voit le contributeur",
    asOffices: "La page pour les bureaux qui décident")
}
