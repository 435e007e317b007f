import Basics

extension ExerciseMark {
  /// Whether a source is that of an exercise, of whichever seed.
  static func isSource(_ source: String) -> Bool { source.hasPrefix("exercise, seed ") }
}

extension Fact {
  /// Refuses a fact of an exercise where the database is none, and a real one where it is.
  ///
  /// The taxonomy, its prices and lead times, and holidays, are of no State, and pass anywhere.
  func requireBelonging(to mark: ExerciseMark?) throws {
    let isInvented = ExerciseMark.isSource(provenance.source)
    guard let mark else {
      if isInvented { throw StoreRefusal.isOfExercise(kind: kind.rawValue, id: id) }
      return
    }
    switch kind {
    case .unitType, .substitution, .leadTime, .holiday: return
    default: if !isInvented { throw StoreRefusal.isExercise(label: mark.label) }
    }
  }

  /// Refuses a fact of an exercise that is put into a database that is none.
  ///
  /// In an exercise the desk may write what it likes.
  func requireNoExercise(in change: Change) throws {
    guard ExerciseMark.isSource(provenance.source) else { return }
    try requireBelonging(to: try Store.exercise(change.db))
  }
}

extension Change {
  /// Refuses what comes of real registers where the database is an exercise.
  func requireNoExercise() throws {
    if let mark = try Store.exercise(db) { throw StoreRefusal.isExercise(label: mark.label) }
  }
}
