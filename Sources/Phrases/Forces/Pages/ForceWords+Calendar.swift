extension ForceWords {
  /// What stands in a mission month by month, and its strength side by side.
  package struct CalendarWords: Sendable {
    package let inPlace: String
    package let toCome: String
    package let agreementEnds: String
    package let otherMissions: String
    package let capacity: String
    package let rotations: String
    /// The latest published figures.
    package let latest: @Sendable (String) -> String
    /// The same where later months have nobody.
    package let latestWith: @Sendable (String) -> String
    /// A contributor of whom the register has the code alone.
    package let unnamed: @Sendable (String) -> String
    package let noMission: String
    /// Host and parallel forces.
    package let beside: String
    package let besideLead: String
  }

  static let calendarInEnglish = CalendarWords(
    inPlace: "in place",
    toCome: "still to come",
    agreementEnds: "agreement runs out",
    otherMissions: "other missions",
    capacity: "capacity",
    rotations: "Rotations, lift and agreements",
    latest: { "At the end of \($0), the last month published" },
    latestWith: { "At the end of \($0), the last month with anybody" },
    unnamed: { "name not recorded (code \($0))" },
    noMission: "No published month has uniformed personnel in it.",
    beside: "Host and parallel forces",
    besideLead: "Forces beside the mission that are not part of it.")

  static let calendarInFrench = CalendarWords(
    inPlace: "en place",
    toCome: "encore à venir",
    agreementEnds: "l’accord prend fin",
    otherMissions: "autres missions",
    capacity: "capacité",
    rotations: "Relèves, transport et accords",
    latest: { "À la fin du dernier mois publié, \($0)" },
    latestWith: { "À la fin du dernier mois où il y eut quelqu’un, \($0)" },
    unnamed: { "nom non consigné (code \($0))" },
    noMission: "Aucun mois publié n’y compte de personnel en tenue.",
    beside: "Forces de l’hôte et forces parallèles",
    besideLead: "Des forces aux côtés de la mission qui n’en font pas partie.")
}
