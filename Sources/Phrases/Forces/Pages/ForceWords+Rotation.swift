extension ForceWords {
  /// Rotation schemes, and the rotations of a mission.
  package struct RotationWords: Sendable {
    package let list: String
    package let listLead: String
    package let none: String
    package let scheme: String
    package let between: @Sendable (String, String) -> String
    package let lead: String
    package let host: String
    package let needsNight: String
    package let dayOnly: String
    package let optimal: String
    package let feasible: String
    package let interrupted: String
    package let checked: String
    package let broken: String
    package let noGap: String
    /// Days by day, days by night.
    package let gap: @Sendable (Int, Int) -> String
    package let gapProved: String
    package let slots: String
    package let slot: String
    package let byDay: String
    package let dayAndNight: String
    package let fixed: String
    package let gapDay: String
    package let gapNight: String
    package let ramp: String
    package let stay: String
    package let gaps: String
    package let what: String
    package let fairness: String
    package let fairnessLead: String
    package let spread: @Sendable (Int) -> String
    package let served: String
    package let due: String
    package let able: String
    package let halfMonths: @Sendable (Int) -> String
    package let remedy: String
    package let remedyLead: String
    package let noRemedy: String
    package let extends: @Sendable (String, String) -> String
    package let newSlot: @Sendable (String) -> String
    package let byNight: String
    package let proved: String
    package let otherRemedies: String
    package let stoodEmpty: String
    package let cannot: String
    package let working: String
    /// The calendar of one mission.
    package let calendar: @Sendable (String) -> String
    package let calendarLead: String
    package let rotations: String
    package let noRotations: String
    package let agreements: String
    package let noAgreements: String
    package let lift: String
    package let liftLead: String
    package let noLift: String
    package let people: @Sendable (String) -> String
    package let when: String
    package let unit: String
    package let arrives: String
    package let leaves: String
    package let rotates: String
    package let event: String
    package let counts: String
    package let length: String
  }

  static let rotationInEnglish = RotationWords(
    list: "Rotation schemes",
    listLead: "Partners keep one capability in turn; each scheme is planned by half-months.",
    none: "The register holds no rotation scheme.",
    scheme: "Scheme",
    between: { "\($0) to \($1)" },
    lead: "No gap first, then fair turns, then few changes of hands.",
    host: "Camp kept by",
    needsNight: "needed by day and by night",
    dayOnly: "needed by day",
    optimal:
      "Proved: no scheme of these partners leaves a smaller gap, shares turns better or changes hands less.",
    feasible: "The gap is proved the least possible; turns or changes could be better.",
    interrupted: "Cut short; the best found till then.",
    checked: "A second reading of the plan and the partners’ terms found nothing wrong.",
    broken: "A second reading found something wrong; do not use this scheme.",
    noGap: "No gap.",
    gap: { day, night in
      "Gap: \(EnglishCouncil.counted(day, "day", "days")) without it by day"
        + (night > 0
          ? ", \(EnglishCouncil.counted(night, "night", "nights")) without it by night." : ".")
    },
    gapProved: "No scheme of these partners avoids it.",
    slots: "Slots",
    slot: "Slot",
    byDay: "by day",
    dayAndNight: "by day and by night",
    fixed: "agreed",
    gapDay: "gap by day",
    gapNight: "gap by night",
    ramp: "arriving or leaving: does not count",
    stay: "Stays",
    gaps: "Gaps",
    what: "What",
    fairness: "Turns",
    fairnessLead:
      "In half-months: what each serves, and its part of all in proportion to what its terms allow. Contractors have no turn.",
    spread: {
      $0 == 0
        ? "The turns are wholly fair."
        : "Between the most and the least beyond its part: \(EnglishCouncil.counted($0, "half-month", "half-months"))."
    },
    served: "Serves",
    due: "Its part",
    able: "Could serve",
    halfMonths: { EnglishCouncil.counted($0, "half-month", "half-months") },
    remedy: "What would close the gap",
    remedyLead: "The smallest extra commitment that leaves no gap.",
    noRemedy: "No extension and no new slot closes it.",
    extends: { "\($0) stays longer: \($1)" },
    newSlot: { "Somebody new: \($0)" },
    byNight: "by night too",
    proved: "proved the smallest of its form",
    otherRemedies: "Other ways",
    stoodEmpty: "Nobody’s slot falls in these days.",
    cannot: "This scheme cannot be planned as its terms stand.",
    working: "The scheme is being worked out; load the page again in a moment.",
    calendar: { "Rotations of \($0)" },
    calendarLead:
      "Who comes, goes and rotates, what that asks of lift, and which agreements run out.",
    rotations: "Coming and going",
    noRotations: "No arrival, rotation or departure falls in these months.",
    agreements: "Agreements running out",
    noAgreements: "No agreement is recorded to run out in these months.",
    lift: "Lift by month",
    liftLead: "People moved in and out of the mission.",
    noLift: "No lift capacity is recorded; none limits a plan.",
    people: { "\($0) people" },
    when: "When",
    unit: "Unit",
    arrives: "arrives",
    leaves: "leaves",
    rotates: "rotates",
    event: "What",
    counts: "Counts in full",
    length: "Length")

  static let rotationInFrench = RotationWords(
    list: "Dispositifs de relève",
    listLead:
      "Des partenaires tiennent tour à tour une capacité ; chaque dispositif est planifié par demi-mois.",
    none: "Le registre ne contient aucun dispositif de relève.",
    scheme: "Dispositif",
    between: { "du \($0) au \($1)" },
    lead: "D’abord aucune lacune, puis des tours équitables, puis peu de changements.",
    host: "Camp tenu par",
    needsNight: "requis de jour et de nuit",
    dayOnly: "requis de jour",
    optimal:
      "Prouvé : aucun dispositif de ces partenaires ne laisse une lacune plus petite, ne partage mieux les tours ni ne change moins de mains.",
    feasible:
      "La lacune est prouvée minimale ; les tours ou les changements pourraient être meilleurs.",
    interrupted: "Interrompu ; le meilleur trouvé jusque-là.",
    checked:
      "Une seconde lecture du plan et des conditions des partenaires n’a rien trouvé à redire.",
    broken: "Une seconde lecture a trouvé une erreur ; ne pas utiliser ce dispositif.",
    noGap: "Aucune lacune.",
    gap: { day, night in
      "Lacune : \(day) \(day < 2 ? "jour" : "jours") sans elle de jour"
        + (night > 0 ? ", \(night) \(night < 2 ? "nuit" : "nuits") sans elle de nuit." : ".")
    },
    gapProved: "Aucun dispositif de ces partenaires ne l’évite.",
    slots: "Tours",
    slot: "Tour",
    byDay: "de jour",
    dayAndNight: "de jour et de nuit",
    fixed: "convenu",
    gapDay: "lacune de jour",
    gapNight: "lacune de nuit",
    ramp: "arrivée ou départ : ne compte pas",
    stay: "Séjour",
    gaps: "Lacunes",
    what: "Quoi",
    fairness: "Partage des tours",
    fairnessLead:
      "En demi-mois : ce que chacun assure, et sa part du tout à proportion de ce que ses conditions permettent. Les prestataires n’ont pas de tour.",
    spread: {
      $0 == 0
        ? "Les tours sont entièrement équitables."
        : "Entre le plus et le moins au-delà de sa part : \($0) demi-mois."
    },
    served: "Assure",
    due: "Sa part",
    able: "Pourrait assurer",
    halfMonths: { "\($0) demi-mois" },
    remedy: "Ce qui comblerait la lacune",
    remedyLead: "Le plus petit engagement supplémentaire qui ne laisse aucune lacune.",
    noRemedy: "Ni prolongation ni nouveau tour ne la comble.",
    extends: { "\($0) reste plus longtemps : \($1)" },
    newSlot: { "Un nouveau venu : \($0)" },
    byNight: "de nuit aussi",
    proved: "prouvé le plus petit de sa forme",
    otherRemedies: "Autres voies",
    stoodEmpty: "Aucun tour ne tombe dans ces jours.",
    cannot: "Ce dispositif ne peut être planifié dans ses conditions actuelles.",
    working: "Le dispositif est en calcul ; rechargez la page dans un instant.",
    calendar: { "Relèves de \($0)" },
    calendarLead:
      "Qui arrive, part et se relève, ce que cela demande de transport, et quels accords prennent fin.",
    rotations: "Arrivées et départs",
    noRotations: "Aucune arrivée, relève ni départ ne tombe dans ces mois.",
    agreements: "Accords qui prennent fin",
    noAgreements: "Aucun accord consigné ne prend fin dans ces mois.",
    lift: "Transport par mois",
    liftLead: "Personnes acheminées vers la mission et hors d’elle.",
    noLift: "Aucune capacité de transport n’est consignée ; aucune ne limite un plan.",
    people: { "\($0) personnes" },
    when: "Quand",
    unit: "Unité",
    arrives: "arrive",
    leaves: "part",
    rotates: "se relève",
    event: "Quoi",
    counts: "Compte pleinement",
    length: "Durée")
}
