package import Basics
package import Capabilities

/// What makes runs comparable: only runs of one study are merged.
package struct StudyKey: Hashable, Codable, Sendable {
  package let terms: StudyTerms
  package let asOf: Day
  package let from: Month
  /// How many months were planned.
  package let months: Int

  /// Takes the parts as they are.
  package init(terms: StudyTerms, asOf: Day, from: Month, months: Int) {
    self.terms = terms
    self.asOf = asOf
    self.from = from
    self.months = months
  }
}

/// What one run of a study found.
package struct StudyRun: Hashable, Codable, Sendable {
  package let study: StudyKey
  /// Counted from 0.
  package let run: Int
  package let objective: Double
  package let bound: Double
  /// How many pledges were late and how many changes were drawn besides.
  package let late: Int
  package let changed: Int
  /// For each line that the run required, in order of ids: what of it was filled.
  package let lines: [Filled]
  /// What to ask for in this run, most helpful first.
  package let asks: [Wanted]

  /// Units required and filled of a line, month by month from the study's first.
  package struct Filled: Hashable, Codable, Sendable {
    package let line: Identifier<RequirementLine>
    package let required: [Int]
    package let filled: [Int]

    /// Takes the parts as they are.
    package init(line: Identifier<RequirementLine>, required: [Int], filled: [Int]) {
      self.line = line
      self.required = required
      self.filled = filled
    }
  }

  /// One ask of a run.
  package struct Wanted: Hashable, Codable, Sendable {
    package let unitType: Identifier<UnitType>
    package let tags: [String]
    package let readyBy: Month
    /// In weighted unit-months.
    package let gain: Double

    /// Takes the parts as they are.
    package init(
      unitType: Identifier<UnitType>, tags: [String], readyBy: Month, gain: Double
    ) {
      self.unitType = unitType
      self.tags = tags
      self.readyBy = readyBy
      self.gain = gain
    }
  }

  /// Takes the parts as they are.
  package init(
    study: StudyKey, run: Int, objective: Double, bound: Double, late: Int, changed: Int,
    lines: [Filled], asks: [Wanted]
  ) {
    self.study = study
    self.run = run
    self.objective = objective
    self.bound = bound
    self.late = late
    self.changed = changed
    self.lines = lines
    self.asks = asks
  }
}
