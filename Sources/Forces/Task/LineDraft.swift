import Basics
import Capabilities
import Council

/// A requirement line with what a candidate is measured by.
///
/// Nothing in it changes; it is no struct for the same reason as `ForceBook`.
final class LineDraft: Sendable {
  let line: TaskLine
  /// People that one unit may have, a tenth more or less than asked for; nil where nothing is known.
  let strengths: ClosedRange<Int>?
  /// Tags of the line itself, then those of the threat class, then the language; none twice.
  let tags: [String]
  let kit: [String]
  /// The language asked for, as a tag; empty where any will do.
  let language: String
  /// The first month in which camp, apron and road are ready; nil where nothing is waited for.
  let infrastructure: Month?
  /// The day on which they are.
  let infrastructureReady: Day?
  /// Dollars of one unit a month; 0 where not known.
  let monthlyCost: Double
  /// The first month of the plan.
  let first: Month
  /// For each month of the plan, for how many months from it on the line needs a unit without a break.
  let openRuns: [Int]

  /// The line in the months of `book`, with `covered` units there already.
  init(_ place: Int, of lines: LineBook, covered: [Int], _ book: ForceBook, _ options: ForceOptions)
  {
    let entry = lines.lines[place]
    let type = book.unitTypes[entry.unitType]
    let (horizon, months, weight) = (lines.span.count, lines.months[place], lines.weights[place])
    var required = [Int](repeating: 0, count: horizon)
    var need = required
    var values = [Double](repeating: weight, count: horizon)
    var open: Int?
    for month in months {
      required[month] = entry.quantity
      need[month] = entry.quantity - covered[place * horizon + month]
      if need[month] > 0, open == nil { open = month }
      if let open {
        let late = min(options.mostLateness, options.lateness * Double(month - open))
        values[month] = weight * (1 - late)
      }
    }
    let first = lines.span.lowerBound
    let height = entry.altitude.map { $0 >= options.highAltitude } ?? false
    let altitude = SubCapability.highAltitude.rawValue
    tags = height && !entry.tags.contains(altitude) ? entry.tags + [altitude] : entry.tags
    let own = tags + (entry.language.isEmpty ? [] : [entry.language])
    kit = (type.map { options.kit.tags(for: entry.threat, unitType: $0) } ?? [])
      .filter { !own.contains($0) }
    monthlyCost = Double(entry.monthlyCost ?? 0)
    let strength = entry.strength ?? type?.strengthUsual ?? type?.strengthLeast ?? 0
    language = entry.language
    infrastructureReady = entry.infrastructureReady
    line = TaskLine(
      id: entry.id, mission: entry.mission, unitType: entry.unitType, task: entry.task,
      months: first.advanced(by: months.lowerBound)..<first.advanced(by: months.upperBound),
      required: required, need: need, values: values, weight: weight,
      isCritical: entry.isCritical, strength: strength,
      lift: options.countsLift ? Double(strength) / ForceTask.peopleALift : 0,
      hasHandover: type?.needsHandover ?? false, tags: (own + kit).sorted().unique,
      monthlyCost: monthlyCost)

    strengths = entry.strength.map { $0.aTenthAround($0) } ?? type.flatMap(\.strengths)
    infrastructure = entry.infrastructureReady?.firstWholeMonth
    self.first = first
    var runs = [Int](repeating: 0, count: horizon)
    for month in runs.indices.reversed() where need[month] > 0 {
      runs[month] = 1 + (month + 1 < horizon ? runs[month + 1] : 0)
    }
    openRuns = runs
  }
}

extension LineDraft {
  /// The first tours that a unit of such terms could make in what is open: for each month from which one
  /// could count, its fewest months.
  private func tours(
    _ terms: TourTerms, until: Month?
  ) -> some Sequence<(start: Month, end: Month)> {
    line.months.lazy.compactMap { [self] start in
      guard let lengths = terms.lengths(on: line, from: start, until: until),
        lengths.lowerBound <= openRuns[first.distance(to: start)]
      else { return nil }
      return (start, start.advanced(by: lengths.lowerBound))
    }
  }

  /// Whether any tour is possible that arrives in `ready` or later and ends by `until`.
  func hasTour(_ terms: TourTerms, ready: Month, until: Month?) -> Bool {
    let start = TourTerms.start(on: line, ready: ready)
    return tours(terms, until: until).contains { $0.start >= start }
  }

  /// The last month in which a unit may arrive for a tour; nil where what is open is too short for it.
  func lastArrival(_ terms: TourTerms) -> Month? {
    guard let start = tours(terms, until: nil).map(\.start).max() else { return nil }
    return line.hasHandover && start > line.months.lowerBound ? start.advanced(by: -1) : start
  }

  /// The month by which the first tour to end would end, if it arrived in `ready` or later.
  func firstEnd(_ terms: TourTerms, ready: Month) -> Month? {
    let start = TourTerms.start(on: line, ready: ready)
    return tours(terms, until: nil).filter { $0.start >= start }.map(\.end).min()
  }

  /// The most months that are open without a break.
  var longestRun: Int { openRuns.max() ?? 0 }
}

extension [String] {
  /// Each once; of words in order.
  fileprivate var unique: [String] {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

extension UnitType {
  /// People that such a unit may have, a tenth more or less than the type's band (R-MATCH-2); nil where
  /// the band is not known.
  var strengths: ClosedRange<Int>? {
    guard let least = strengthLeast ?? strengthUsual, let most = strengthMost ?? strengthUsual,
      least <= most
    else { return nil }
    return least.aTenthAround(most)
  }
}

extension Int {
  /// From a tenth below this number, rounded down, to a tenth above `most`, rounded up.
  fileprivate func aTenthAround(_ most: Int) -> ClosedRange<Int> {
    (self * 9 / 10)...((most * 11 + 9) / 10)
  }
}
