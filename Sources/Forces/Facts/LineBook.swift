import Basics
import Capabilities
import Council

/// Requirement lines within a span of months, heaviest first among those of one place and type.
struct LineBook {
  let span: Range<Month>
  /// In order of keys.
  let lines: [RequirementLine]
  /// The weight of each line.
  let weights: [Double]
  /// For each line, its months in the span, counted from the span's first.
  let months: [Range<Int>]
  let places: [Identifier<RequirementLine>: Int]
  /// The lines of one type in one mission, the heaviest first, then in order of keys.
  let groups: [Group: [Int]]

  /// One type in one mission.
  struct Group: Hashable {
    let mission: Identifier<Mission>
    let unitType: Identifier<UnitType>
  }

  /// The lines of which some month lies in `span`; `chosen` restricts them.
  init(
    _ book: ForceBook, in span: Range<Month>, chosen: Set<Identifier<RequirementLine>>? = nil
  ) {
    self.span = span
    lines = book.register.requirements.filter { line in
      line.from < span.upperBound && line.until > span.lowerBound
        && chosen?.contains(line.id) ?? true
    }.sorted { $0.id < $1.id }
    weights = lines.map { $0.weight(among: book.tasks) }
    months = lines.map { line in
      span.lowerBound.distance(
        to: max(line.from, span.lowerBound))..<span.lowerBound.distance(
          to: min(line.until, span.upperBound))
    }
    places = Dictionary(
      zip(lines.map(\.id), lines.indices), uniquingKeysWith: { first, _ in first })
    let weights = weights
    let lines = lines
    groups = Dictionary(
      grouping: lines.indices,
      by: { Group(mission: lines[$0].mission, unitType: lines[$0].unitType) }
    ).mapValues { $0.sorted { (weights[$1], $0) < (weights[$0], $1) } }
  }
}

extension RequirementLine {
  /// What a unit-month of it is worth: 1.6 at the highest priority, 1 at the second, and three fifths
  /// of the one before at each lower; twice as much where a gap is critical.
  ///
  /// Weights are defaults of ours; a unit-month of the second priority weighs 1.
  func weight(among tasks: [Identifier<MandatedTask>: MandatedTask]) -> Double {
    let priority = priority(among: tasks)
    var weight = priority <= 1 ? 1.6 : 1
    for _ in 2..<max(2, min(priority, 9)) {
      weight *= 0.6
    }
    return isCritical ? 2 * weight : weight
  }

  /// The tags that a unit must have, the language among them, in order.
  var neededTags: [String] {
    language.isEmpty || tags.contains(language) ? tags : tags + [language]
  }
}
