package import Basics
package import Capabilities
package import Council

/// A register of invented States and missions, as large as the United Nations of today at scale 1.
///
/// Every row drawn has "exercise, seed N" as its source. The same scale, seed and taxonomy give the same
/// register to the byte.
package struct Exercise: Hashable, Sendable {
  /// 1 for about 11 missions, 120 contributors, 300 units required and 400 pledges; 0.05…20.
  package let scale: Double
  package let seed: Int
  /// The day as of which it is drawn, in 2024: what a plan of it takes as today.
  package let asOf: Day
  /// The three years from the month of `asOf` for which its requirements are drawn.
  package let months: Range<Month>
  package let council: CouncilRegister
  package let capabilities: CapabilityRegister

  /// The source of every row of a seed.
  package static func source(seed: Int) -> String { "exercise, seed \(seed)" }

  /// Draws it; `unitTypes` and `substitutions` are those of the taxonomy, taken as they are.
  ///
  /// Costs a few steps a row: about 5,000 rows at scale 1.
  ///
  /// - Throws: `InvalidExercise` where the scale is out of bounds or the taxonomy has none of the types.
  package init(
    scale: Double, seed: Int, unitTypes: [UnitType], substitutions: [Substitution] = []
  ) throws(InvalidExercise) {
    guard scale >= 0.05, scale <= 20 else { throw .scale(scale) }
    let mix = ExerciseType.drawn(from: unitTypes)
    guard !mix.isEmpty else { throw .noUnitTypes }

    var draft = ExerciseDraft(scale: scale, seed: seed, types: mix)
    draft.register.unitTypes = unitTypes
    draft.register.substitutions = substitutions
    do throws(InvalidEntry) {
      try draft.draw()
    } catch {
      throw .entry(error)
    }
    self.scale = scale
    self.seed = seed
    asOf = draft.asOf
    months = draft.months
    council = draft.council
    capabilities = draft.register
  }

  /// The registers of a scale and seed.
  ///
  /// - Throws: `InvalidExercise`.
  package static func register(
    scale: Double, seed: Int, unitTypes: [UnitType], substitutions: [Substitution] = []
  ) throws(InvalidExercise) -> (CouncilRegister, CapabilityRegister) {
    let exercise = try Exercise(
      scale: scale, seed: seed, unitTypes: unitTypes, substitutions: substitutions)
    return (exercise.council, exercise.capabilities)
  }
}

/// Why no exercise can be drawn.
package enum InvalidExercise: Error, Hashable, Sendable {
  /// The scale is not 0.05…20.
  case scale(Double)
  /// The taxonomy has none of the types of unit that the exercise draws.
  case noUnitTypes
  /// A row that was drawn is none.
  case entry(InvalidEntry)
}
