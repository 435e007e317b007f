extension ForceWords {
  /// Heads of columns and words that several pages share.
  package struct TableWords: Sendable {
    package let capability: String
    package let mission: String
    package let month: String
    package let months: String
    package let line: String
    package let required: String
    package let covered: String
    package let missing: String
    package let onCritical: String
    package let since: String
    package let age: String
    package let units: String
    package let who: String
    package let by: String
    package let from: String
    package let until: String
    package let worth: String
    package let reasons: String
    package let priority: String
    package let critical: String
    package let asksFor: String
    package let contributor: String
    package let people: String
    package let level: String
    package let registration: String
    package let registered: String
    package let notes: String
    package let any: String
    package let behind: String
    package let wider: String
    package let missions: @Sendable ([String]) -> String
    package let list: @Sendable ([String]) -> String
  }

  static let tableInEnglish = TableWords(
    capability: "Capability",
    mission: "Mission",
    month: "Month",
    months: "Months",
    line: "Requirement",
    required: "Required",
    covered: "Covered",
    missing: "Missing",
    onCritical: "of them critical",
    since: "Open since",
    age: "Age",
    units: "Units",
    who: "Who",
    by: "Rests on",
    from: "From",
    until: "To",
    worth: "Worth",
    reasons: "Reasons",
    priority: "Priority",
    critical: "critical",
    asksFor: "Asks for",
    contributor: "Contributor",
    people: "People",
    level: "Notified level",
    registration: "Registration",
    registered: "Registered",
    notes: "Note",
    any: "any",
    behind: "The same as a table",
    wider: "The drawing needs a wider screen; the table says the same.",
    missions: { $0.joined(separator: ", ") },
    list: { $0.joined(separator: ", ") })

  static let tableInFrench = TableWords(
    capability: "Capacité",
    mission: "Mission",
    month: "Mois",
    months: "Mois",
    line: "Besoin",
    required: "Requis",
    covered: "Couvert",
    missing: "Manquant",
    onCritical: "dont essentiel",
    since: "Ouvert depuis",
    age: "Durée",
    units: "Unités",
    who: "Qui",
    by: "Repose sur",
    from: "De",
    until: "À",
    worth: "Valeur",
    reasons: "Raisons",
    priority: "Priorité",
    critical: "essentiel",
    asksFor: "Demande",
    contributor: "Contributeur",
    people: "Personnel",
    level: "Niveau notifié",
    registration: "Enregistrement",
    registered: "Enregistrée",
    notes: "Note",
    any: "toutes",
    behind: "La même chose en tableau",
    wider: "Le dessin demande un écran plus large ; le tableau dit la même chose.",
    missions: { $0.joined(separator: ", ") },
    list: { $0.joined(separator: ", ") })
}
