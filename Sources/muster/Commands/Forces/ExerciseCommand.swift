import ArgumentParser
import Basics
import Capabilities
import Council
import Forces
import Interchange
import ReferenceRegister
import Store

/// A register of invented States and missions.
struct ExerciseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercise",
    abstract: "Write a new database of invented States and missions, to plan with.",
    discussion: """
      At scale 1 it is the size of the United Nations of today: about 11 missions, 120 \
      contributors, 300 units required and 400 pledges. Everything in it is invented, and every \
      view of it says so. The same scale and seed give the same register.
      """)

  @Option(help: "How large: 1 is the United Nations of today, 10 ten times as much.")
  var scale = 1.0

  @Option(help: "The seed of all draws.")
  var seed = 1

  @Option(
    name: .customLong("database"),
    help: ArgumentHelp("The new file; one that is there is never replaced.", valueName: "file"))
  var path: String

  /// Draws and writes the exercise.
  ///
  /// - Throws: `CommandFailure`, `StoreFault`.
  func run() async throws {
    let taxonomy = try ReferenceRegister.facts().capabilities
    let exercise = try await Progress.shown("drawing the exercise") { _ in
      do throws(InvalidExercise) {
        return try Exercise(
          scale: scale, seed: seed, unitTypes: taxonomy.unitTypes,
          substitutions: taxonomy.substitutions)
      } catch {
        throw CommandFailure(error.english)
      }
    }
    let mark = ExerciseMark(
      label: "Exercise, seed \(seed), scale \(scale.formattedScale)", seed: seed, scale: scale,
      asOf: exercise.asOf)
    try await Progress.shown("writing '\(path)'") { _ in
      let store = try Store.create(
        exercise: mark, exercise.council, exercise.capabilities, path: path, as: .desk,
        at: Clock.now())
      try store.checkpoint()
      try store.close()
    }
    let capabilities = exercise.capabilities
    let units = capabilities.requirements.reduce(0) { $0 + $1.quantity }
    try Console.result(
      "Wrote '\(path)', \(mark.label), as of \(exercise.asOf.iso): \(exercise.council.missions.count) missions, \(capabilities.contributors.count) contributors, \(units) units required on \(capabilities.requirements.count) lines, \(capabilities.pledges.count) pledges. All of it is invented."
    )
    Console.notice("Next: muster gaps --database '\(path)'")
  }
}

extension Double {
  /// Without a fraction where there is none.
  fileprivate var formattedScale: String {
    self == rounded() ? String(Int(self)) : String(self)
  }
}

extension InvalidExercise {
  /// What is wrong, and what to try next.
  fileprivate var english: String {
    switch self {
    case .scale(let scale): "'--scale' takes 0.05 to 20, and is \(scale)."
    case .noUnitTypes: "The taxonomy holds no type of unit that the exercise draws."
    case .entry(let invalid):
      "A drawn \(invalid.field.rawValue) '\(invalid.value)' makes no entry. Maybe try another seed."
    }
  }
}
