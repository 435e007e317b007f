package import Capabilities

/// Why the store does not write what it was given; nothing was changed.
package enum StoreRefusal: Error, Hashable, Sendable {
  /// Someone changed it since it was read; nil stands for "is not there".
  case conflict(kind: String, id: String)
  /// There is nothing of that id to take away.
  case notThere(kind: String, id: String)
  /// It leans on something that is not there.
  case missing(kind: String, id: String, parent: String, parentID: String)
  /// It breaks the law of that name.
  case lawBroken(kind: String, id: String, law: String)
  /// Others lean on it.
  case leanedOn(kind: String, id: String, by: String)
  /// A text holds a character (NUL) that cannot be kept.
  case unstorableText(kind: String, id: String)
  case noSuchVersion(Int)
  case nothingToUndo
  /// The last change is an import, an update or a publication, which are not taken back.
  case notUndoable(sequence: Int, action: JournalEntry.Action)
  case referenceAlreadyLoaded(release: Int)
  /// The release given is older than the one in the database.
  case olderRelease(given: Int, have: Int)
  /// Its values make no entry of the register of capabilities.
  case invalidEntry(kind: String, id: String, InvalidEntry)
  /// They cannot stand beside the rest of the register of capabilities; never none.
  case refusedEntries([EntryRefusal])
  /// The database is an exercise, and takes nothing of real registers.
  case isExercise(label: String)
  /// It belongs to an exercise, and the database is none.
  case isOfExercise(kind: String, id: String)
}

extension StoreRefusal: CustomStringConvertible {
  /// One message in English that names the thing, and the next step.
  package var description: String {
    switch self {
    case .notThere(let kind, let id):
      "There is no \(words(kind)) '\(id)'. Maybe check the id."
    case .conflict(let kind, let id):
      "The \(words(kind)) '\(id)' was changed by someone else since you read it. Maybe read it again."
    case .missing(let kind, let id, let parent, let parentID):
      "The \(words(kind)) '\(id)' speaks of the \(words(parent)) '\(parentID)', which is not in the register. "
        + "Maybe add the \(words(parent)) first."
    case .lawBroken(let kind, let id, let law):
      "The \(words(kind)) '\(id)' breaks the rule '\(words(law))'. Maybe check its values."
    case .leanedOn(let kind, let id, let by):
      "The \(words(kind)) '\(id)' cannot be removed while a \(words(by)) speaks of it. Maybe remove that first."
    case .unstorableText(let kind, let id):
      "The \(words(kind)) '\(id)' holds a character that cannot be kept (NUL). Maybe retype its text."
    case .noSuchVersion(let number):
      "There is no version \(number) of the programme. Maybe list the versions first."
    case .nothingToUndo:
      "There is no change to take back."
    case .notUndoable(let sequence, let action):
      "The last change (\(action.rawValue), journal row \(sequence)) cannot be taken back. "
        + "Maybe restore a backup made before it."
    case .referenceAlreadyLoaded(let release):
      "Release \(release) of the reference register is in the database already. "
        + "Maybe use: muster reference update."
    case .olderRelease(let given, let have):
      "Release \(given) of the reference register is older than release \(have) in the database. "
        + "Maybe use a newer program."
    case .invalidEntry(let kind, let id, let invalid):
      "The \(words(kind)) '\(id)' cannot be kept. Maybe mend its field '\(invalid.field.rawValue)'."
    case .refusedEntries(let refusals):
      refusals.first.map {
        "The \(words(FactKind($0.kind).rawValue)) '\($0.key)' cannot be kept beside the rest of the "
          + "register. Maybe mend its field '\($0.field.rawValue)'."
      } ?? ""
    case .isExercise(let label):
      "The database is an exercise (\(label)), and takes nothing of real registers. "
        + "Maybe name another database."
    case .isOfExercise(let kind, let id):
      "The \(words(kind)) '\(id)' belongs to an exercise, and the database is none. "
        + "Maybe name the exercise's database."
    }
  }

  private func words(_ name: String) -> String { StoreRefusal.words(name) }

  /// A table's or a law's name as words: `mandatePeriod` is "mandate period".
  static func words(_ name: String) -> String {
    var words = ""
    for letter in name {
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
    return words
  }
}
