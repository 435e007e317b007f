extension ForceWords {
  /// Conferences, and what became of what was pledged there.
  package struct ConferenceWords: Sendable {
    package let list: String
    package let listLead: String
    package let none: String
    package let conference: String
    package let heldOn: String
    package let place: String
    package let lead: String
    package let became: String
    package let becameLead: String
    package let all: String
    package let announced: String
    package let registered: String
    package let notified: @Sendable (String) -> String
    package let notifiedAny: String
    package let deployed: String
    package let noRecord: String
    package let withdrawn: String
    package let noType: String
    package let saidAgain: @Sendable (Int) -> String
    package let published: String
    package let publishedLead: String
    package let noPublished: String
    package let said: String
    package let number: String
    package let tooFew: @Sendable (Int) -> String
  }

  static let conferenceInEnglish = ConferenceWords(
    list: "Conferences",
    listLead: "Where capabilities were pledged, and what became of the pledges, in totals.",
    none: "The register holds no conference.",
    conference: "Conference",
    heldOn: "Held on",
    place: "Place",
    lead: "Totals only: by State they are seen on that State’s own page.",
    became: "What became of the pledges",
    becameLead: "Each pledge counts once, at the furthest it came.",
    all: "Pledges made",
    announced: "announced",
    registered: "registered",
    notified: { "notified: \($0)" },
    notifiedAny: "at a notified level",
    deployed: "deployed",
    noRecord: "no public record found",
    withdrawn: "withdrawn",
    noType: "other types, and no type of unit",
    saidAgain: {
      "\(EnglishCouncil.counted($0, "pledge", "pledges")) said again what was pledged before; counted once, where first made."
    },
    published: "Totals as published",
    publishedLead: "As the reports give them; they count otherwise than the register does.",
    noPublished: "No published total is recorded.",
    said: "Said on",
    number: "Number",
    tooFew: {
      "\(EnglishCouncil.counted($0, "pledge", "pledges")) recorded: too few for a total that would name no State."
    })

  static let conferenceInFrench = ConferenceWords(
    list: "Conférences",
    listLead:
      "Où des capacités ont été annoncées, et ce que les annonces sont devenues, en totaux.",
    none: "Le registre ne contient aucune conférence.",
    conference: "Conférence",
    heldOn: "Tenue le",
    place: "Lieu",
    lead: "Totaux seulement : par État, ils ne se voient que sur la page de cet État.",
    became: "Ce que les annonces sont devenues",
    becameLead: "Chaque annonce compte une fois, au point le plus avancé qu’elle a atteint.",
    all: "Annonces faites",
    announced: "annoncées",
    registered: "enregistrées",
    notified: { "notifiées : \($0)" },
    notifiedAny: "à un niveau notifié",
    deployed: "déployées",
    noRecord: "aucune trace publique trouvée",
    withdrawn: "retirées",
    noType: "autres types, et sans type d’unité",
    saidAgain: {
      "\($0) \($0 < 2 ? "annonce répétait" : "annonces répétaient") ce qui avait déjà été annoncé ; comptées une fois, où elles furent d’abord faites."
    },
    published: "Totaux publiés",
    publishedLead: "Tels que les rapports les donnent ; ils comptent autrement que le registre.",
    noPublished: "Aucun total publié n’est consigné.",
    said: "Dit le",
    number: "Nombre",
    tooFew: {
      "\($0) \($0 < 2 ? "annonce consignée" : "annonces consignées") : trop peu pour un total qui ne nommerait aucun État."
    })
}
