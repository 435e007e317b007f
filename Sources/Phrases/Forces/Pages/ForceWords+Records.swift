extension ForceWords {
  /// Forms for entries of the register.
  package struct RecordWords: Sendable {
    package let add: String
    package let adding: @Sendable (String) -> String
    package let editing: @Sendable (String) -> String
    package let lead: String
    package let save: String
    package let remove: String
    package let removeLead: String
    package let yes: String
    package let empty: String
    package let dayHint: String
    package let lastDayHint: String
    package let monthHint: String
    package let endMonthHint: String
    package let listHint: String
    package let wholeHint: @Sendable (Int, Int) -> String
    package let keyHint: @Sendable (String) -> String
    package let symbolHint: String
    package let refused: String
    package let leanedOn: String
    package let endsFirst: String
    package let key: String
    package let taken: String
    package let unstorable: String
    /// What stands as the source of what the desk writes.
    package let byDesk: String
    package let records: String
  }

  static let recordsInEnglish = RecordWords(
    add: "Add an entry",
    adding: { "Add: \($0)" },
    editing: { "Change: \($0)" },
    lead: "Every change stands in the journal, and the last one can be taken back.",
    save: "Save",
    remove: "Remove this entry",
    removeLead: "What leans on it keeps it from being removed.",
    yes: "yes",
    empty: "—",
    dayHint: "A day, as in 1 May 2019.",
    lastDayHint: "The last day of it.",
    monthHint: "A month, as in 2019-05.",
    endMonthHint: "The first month that is no longer part of it, as in 2019-11.",
    listHint: "Several, divided by ;",
    wholeHint: { "A whole number from \($0) to \($1)." },
    keyHint: { "The key of one of: \($0)." },
    symbolHint: "A document symbol, as in S/2019/207.",
    refused: "The register refuses it",
    leanedOn: "Other entries lean on it.",
    endsFirst: "It would end before it begins.",
    key: "Key",
    taken: "There is an entry of that key already.",
    unstorable: "It holds a character that cannot be kept. Type it again.",
    byDesk: "recorded by the desk",
    records: "Entries of the register, to read, add and change")

  static let recordsInFrench = RecordWords(
    add: "Ajouter une entrée",
    adding: { "Ajouter : \($0)" },
    editing: { "Modifier : \($0)" },
    lead: "Chaque modification figure au journal, et la dernière peut être annulée.",
    save: "Enregistrer",
    remove: "Supprimer cette entrée",
    removeLead: "Ce qui s’appuie sur elle empêche de la supprimer.",
    yes: "oui",
    empty: "—",
    dayHint: "Un jour, par exemple 1er mai 2019.",
    lastDayHint: "Son dernier jour.",
    monthHint: "Un mois, par exemple 2019-05.",
    endMonthHint: "Le premier mois qui n’en fait plus partie, par exemple 2019-11.",
    listHint: "Plusieurs, séparés par ;",
    wholeHint: { "Un nombre entier de \($0) à \($1)." },
    keyHint: { "La clef de l’une de ces entrées : \($0)." },
    symbolHint: "Une cote de document, par exemple S/2019/207.",
    refused: "Le registre la refuse",
    leanedOn: "D’autres entrées s’appuient sur elle.",
    endsFirst: "Elle finirait avant de commencer.",
    key: "Clef",
    taken: "Une entrée de cette clef existe déjà.",
    unstorable: "Un caractère ne peut être conservé. Écrivez-le de nouveau.",
    byDesk: "consigné par le bureau",
    records: "Entrées du registre, à lire, ajouter et modifier")
}
