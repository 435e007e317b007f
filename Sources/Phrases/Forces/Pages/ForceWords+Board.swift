package import Basics

extension ForceWords {
  /// The gap board.
  package struct BoardWords: Sendable {
    package let title: String
    /// Unit-months required, covered, missing, and missing on critical lines.
    package let lead: @Sendable (Int, Int, Int, Int) -> String
    package let counted: String
    package let heading: @Sendable (String) -> String
    package let form: String
    package let asOf: String
    package let asOfHint: String
    package let from: String
    package let fromHint: String
    package let months: String
    package let by: String
    package let byCapability: String
    package let byMission: String
    package let byMonth: String
    package let only: String
    package let allMissions: String
    package let show: String
    /// Nothing required in the months; the register's last month with a requirement.
    package let empty: @Sendable (Month?) -> String
    package let look: @Sendable (String) -> String
    /// What a cell says on hovering: months, missing, required.
    package let cell: @Sendable (String, Int, Int) -> String
    package let coveredCell: @Sendable (String, Int) -> String
    package let key1: String
    package let keyCritical: String
    package let keyCovered: String
    package let keyNone: String
    package let keyPledged: String
    package let ages: String
    package let agesLead: String
    package let noAges: String
    package let pledgedBeside: @Sendable (Int, Int) -> String
    package let files: String
    package let ofRows: @Sendable (Int, Int) -> String
    package let missingUnits: String
    package let coveredUnits: String
    /// What opens soon, on the first page.
    package let opening: String
    package let openAll: @Sendable (Int) -> String
  }

  static let boardInEnglish = BoardWords(
    title: "Forces",
    lead: { required, covered, missing, critical in
      "Unit-months: \(required) required, \(covered) covered, \(missing) missing"
        + (critical > 0 ? " (\(critical) on critical requirements)." : ".")
    },
    counted:
      "Cover is what is in place, contracted, transferred or selected. Pledges are shown beside a gap and never counted as supply.",
    heading: { "Units missing, \($0)" },
    form: "What to look at",
    asOf: "As known on",
    asOfHint: "Today unless given, as in 1 May 2019.",
    from: "First month",
    fromHint: "As in May 2019 or 2019-05.",
    months: "Months",
    by: "Rows",
    byCapability: "capabilities",
    byMission: "missions",
    byMonth: "months",
    only: "Mission",
    allMissions: "all missions",
    show: "Show",
    empty: { last in
      guard let last else {
        return "No requirement falls in these months; the register holds none."
      }
      return
        "No requirement falls in these months; the register’s last requirement ends in \(last.iso)."
    },
    look: { "Look at \($0)" },
    cell: { "\($0): \($1) of \($2) missing" },
    coveredCell: { "\($0): all \($1) covered" },
    key1: "a number: units missing",
    keyCritical: "some of them critical",
    keyCovered: "covered",
    keyNone: "blank: nothing required",
    keyPledged: "a pledge at the level needed could fill it",
    ages: "Longest open",
    agesLead: "The gaps of these months, the oldest first.",
    noAges: "Nothing is missing in these months.",
    pledgedBeside: { atLevel, below in
      switch (atLevel, below) {
      case (0, 0): "no pledge fits"
      case (0, let below): "\(EnglishCouncil.counted(below, "pledge", "pledges")) below the level"
      case (let atLevel, 0): "\(EnglishCouncil.counted(atLevel, "pledge", "pledges")) at the level"
      default: "\(atLevel) at the level, \(below) below"
      }
    },
    files: "As files",
    ofRows: { "\($0) rows of \($1)" },
    missingUnits: "units missing",
    coveredUnits: "units covered",
    opening: "Gaps opening within 90 days",
    openAll: { $0 < 2 ? "The gap board" : "The gap board: \($0) gaps open" })

  static let boardInFrench = BoardWords(
    title: "Forces",
    lead: { required, covered, missing, critical in
      "Mois-unités : \(required) requis, \(covered) couverts, \(missing) manquants"
        + (critical > 0 ? " (dont \(critical) sur des besoins essentiels)." : ".")
    },
    counted:
      "Compte comme couverture ce qui est en place, sous contrat, transféré ou choisi. Les annonces sont montrées à côté d’une lacune et ne comptent jamais comme moyens.",
    heading: { "Unités manquantes, \($0)" },
    form: "Ce qu’il faut montrer",
    asOf: "Connu le",
    asOfHint: "Aujourd’hui, sauf indication, par exemple 1er mai 2019.",
    from: "Premier mois",
    fromHint: "Par exemple mai 2019 ou 2019-05.",
    months: "Mois",
    by: "Lignes",
    byCapability: "capacités",
    byMission: "missions",
    byMonth: "mois",
    only: "Mission",
    allMissions: "toutes les missions",
    show: "Afficher",
    empty: { last in
      guard let last else {
        return "Aucun besoin ne tombe dans ces mois ; le registre n’en contient pas."
      }
      return
        "Aucun besoin ne tombe dans ces mois ; le dernier besoin du registre prend fin en \(last.iso)."
    },
    look: { "Voir \($0)" },
    cell: { "\($0) : \($1) sur \($2) manquent" },
    coveredCell: { "\($0) : \($1) sur \($1) couverts" },
    key1: "un nombre : unités manquantes",
    keyCritical: "dont certaines essentielles",
    keyCovered: "couvert",
    keyNone: "vide : rien n’est requis",
    keyPledged: "une annonce au niveau voulu pourrait la combler",
    ages: "Ouvertes depuis le plus longtemps",
    agesLead: "Les lacunes de ces mois, les plus anciennes d’abord.",
    noAges: "Rien ne manque dans ces mois.",
    pledgedBeside: { atLevel, below in
      switch (atLevel, below) {
      case (0, 0): "aucune annonce ne convient"
      case (0, let below): "\(below) \(below < 2 ? "annonce" : "annonces") sous le niveau"
      case (let atLevel, 0): "\(atLevel) \(atLevel < 2 ? "annonce" : "annonces") au niveau"
      default: "\(atLevel) au niveau, \(below) en dessous"
      }
    },
    files: "En fichiers",
    ofRows: { "\($0) lignes sur \($1)" },
    missingUnits: "unités manquantes",
    coveredUnits: "unités couvertes",
    opening: "Lacunes s’ouvrant dans les 90 jours",
    openAll: {
      $0 < 2 ? "Le tableau des lacunes" : "Le tableau des lacunes : \($0) s’ouvrent"
    })
}
