package import Basics
package import Capabilities
package import Council
import Foundation
import GRDB

extension Store {
  /// What marks the database as an exercise; nil for one of real registers.
  ///
  /// - Throws: `StoreFault`.
  package func exercise(as viewer: Viewer) throws -> ExerciseMark? {
    try read(as: viewer) { try Store.exercise($0) }
  }

  /// Makes a new database of an exercise at `path`, with its registers in it.
  ///
  /// The mark is never taken off: such a database takes no reference register and nothing of real
  /// registers, and others take nothing of an exercise.
  ///
  /// - Throws: `StoreFault.alreadyThere` rather than replace a file; `StoreRefusal` for facts that
  ///   break a law, and then there is no file.
  package static func create(
    exercise: ExerciseMark, _ council: CouncilRegister, _ capabilities: CapabilityRegister,
    path: String, as viewer: Viewer, at moment: Moment
  ) throws -> Store {
    try reserve(path)
    do {
      let store = try open(path: path)
      try store.fill(exercise, council.facts + capabilities.storedFacts, as: viewer, at: moment)
      return store
    } catch {
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
      throw error
    }
  }

  func fill(
    _ mark: ExerciseMark, _ facts: [Fact], as viewer: Viewer, at moment: Moment
  ) throws {
    try write(as: viewer, at: moment) { change in
      let sequence = try change.nextSequence()
      try change.db.execute(
        sql: "INSERT INTO setting (key, value, version) VALUES (?, ?, ?)",
        arguments: [Kind.exercise, try jsonText(mark), sequence])
      var intake = FactIntake(
        change, origin: .imported, release: nil, sequence: sequence, mark: mark)
      try intake.take(facts)
      try change.journal(
        .load, kind: Kind.exercise, subject: mark.label, before: nil,
        after: try jsonText(JournaledExercise(mark, rows: intake.added.count)))
    }
  }

  static func exercise(_ db: Database) throws -> ExerciseMark? {
    let texts = try readRows(db, "SELECT value FROM setting WHERE key = ?", [Kind.exercise]) {
      try $0.text()
    }
    return try texts.first.map { try value(fromJSON: $0) }
  }
}

/// What the journal keeps of the making of an exercise.
private struct JournaledExercise: Codable {
  let seed: Int
  let scale: Double
  let asOf: Day
  let rows: Int

  init(_ mark: ExerciseMark, rows: Int) {
    seed = mark.seed
    scale = mark.scale
    asOf = mark.asOf
    self.rows = rows
  }
}
