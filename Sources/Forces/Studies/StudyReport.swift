package import Basics
package import Capabilities

/// What the runs of a study say together: the chance of each line, and the asks that help most.
package struct StudyReport: Hashable, Sendable {
  package let study: StudyKey
  /// How many runs there are.
  package let runs: Int
  /// Runs that are missing between the first and the last.
  package let missing: [Int]
  /// The least, the middle and the greatest.
  package let worth: Worth
  /// In order of ids.
  package let lines: [Chance]
  /// Most helpful first: by gain over all runs.
  package let asks: [Help]

  /// What the plans of the runs are worth, in weighted unit-months.
  package struct Worth: Hashable, Sendable {
    package let least: Double
    package let middle: Double
    package let most: Double
  }

  /// In how many of the runs that required a line it was wholly filled, month by month.
  package struct Chance: Hashable, Sendable {
    package let line: Identifier<RequirementLine>
    /// 0…1 for each month; nil where no run required it.
    package let months: [Double?]
  }

  /// An ask, in how many runs it helped, and how much on average over all runs.
  package struct Help: Hashable, Sendable {
    package let unitType: Identifier<UnitType>
    package let tags: [String]
    /// The earliest month by which a run wanted it.
    package let readyBy: Month
    package let times: Int
    package let meanGain: Double
  }

  /// Merges runs, in whatever order they come; the same run twice counts once.
  ///
  /// - Throws: `InvalidStudy`.
  package init(merging runs: [StudyRun]) throws(InvalidStudy) {
    guard let first = runs.first else { throw .noRuns }
    var byNumber: [Int: StudyRun] = [:]
    for run in runs {
      guard run.study == first.study else { throw .otherStudy(run: run.run) }
      if let other = byNumber.updateValue(run, forKey: run.run), other != run {
        throw .runsDiffer(run: run.run)
      }
    }
    let ordered = byNumber.values.sorted { $0.run < $1.run }
    study = first.study
    self.runs = ordered.count
    missing = (0...(ordered.last?.run ?? 0)).filter { byNumber[$0] == nil }
    let worths = ordered.map(\.objective).sorted()
    worth = Worth(
      least: worths[0], middle: worths[worths.count / 2], most: worths[worths.count - 1])
    lines = StudyReport.chances(in: ordered, months: first.study.months)
    asks = StudyReport.helps(in: ordered)
  }

  private static func chances(in runs: [StudyRun], months: Int) -> [Chance] {
    var required: [Identifier<RequirementLine>: [Int]] = [:]
    var filled: [Identifier<RequirementLine>: [Int]] = [:]
    let none = [Int](repeating: 0, count: months)
    for run in runs {
      for line in run.lines {
        for month in 0..<min(months, line.required.count, line.filled.count)
        where line.required[month] > 0 {
          required[line.line, default: none][month] += 1
          if line.filled[month] >= line.required[month] {
            filled[line.line, default: none][month] += 1
          }
        }
      }
    }
    return required.keys.sorted().map { id in
      let whole = required[id] ?? none
      let part = filled[id] ?? none
      return Chance(
        line: id,
        months: zip(part, whole).map { $1 > 0 ? Double($0) / Double($1) : nil })
    }
  }

  private static func helps(in runs: [StudyRun]) -> [Help] {
    struct Kind: Hashable {
      let unitType: Identifier<UnitType>
      let tags: [String]
    }
    var found: [Kind: (times: Int, gain: Double, readyBy: Month)] = [:]
    for run in runs {
      for ask in run.asks {
        let kind = Kind(unitType: ask.unitType, tags: ask.tags)
        let sum = found[kind] ?? (0, 0, ask.readyBy)
        found[kind] = (sum.times + 1, sum.gain + ask.gain, min(sum.readyBy, ask.readyBy))
      }
    }
    return found.map { kind, sum in
      Help(
        unitType: kind.unitType, tags: kind.tags, readyBy: sum.readyBy, times: sum.times,
        meanGain: sum.gain / Double(runs.count))
    }.sorted {
      ($1.meanGain, $0.unitType, $0.tags.joined()) < ($0.meanGain, $1.unitType, $1.tags.joined())
    }
  }
}

/// Why runs cannot be merged.
package enum InvalidStudy: Error, Hashable, Sendable {
  case noRuns
  /// A run of another study, or of other months, or as of another day.
  case otherStudy(run: Int)
  /// The same run twice, with different findings.
  case runsDiffer(run: Int)
}
