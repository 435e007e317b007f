import Basics
import Capabilities
import Optimization

/// The mixed-integer program of visits: who is visited when, what is seen, and what it brings.
///
/// First as much as can be brought, then few visits, then early ones.
struct VisitModel {
  let visits: VisitTask
  let worth: VisitWorth
  let options: VisitOptions
  var program = LevelledProgram()
  /// The column of each stop.
  private(set) var stops: [Stop: Int32] = [:]

  /// A visit to a contributor in a month, counted from the first.
  struct Stop: Hashable, Comparable {
    let month: Int
    let contributor: Identifier<Contributor>

    static func < (left: Self, right: Self) -> Bool {
      (left.month, left.contributor) < (right.month, right.contributor)
    }
  }

  /// The columns are first the uses of `worth`, then the stops.
  init(_ visits: VisitTask, _ worth: VisitWorth, options: VisitOptions) {
    self.visits = visits
    self.worth = worth
    self.options = options
    for _ in worth.uses { program.columns.add(cost: 0, from: 0, to: 1, isInteger: true) }

    let uses = worth.uses.indices
    let own = Dictionary(grouping: uses) { stop(of: worth.uses[$0]) }
    var columns: [(stop: Stop, column: Int32)] = []
    for (stop, own) in own.sorted(by: { $0.key < $1.key }) {
      let column = program.columns.add(cost: 0, from: 0, to: 1, isInteger: true)
      columns.append((stop, column))
      stops[stop] = column
      see(own, on: column)
    }
    for (_, own) in Dictionary(grouping: uses, by: { worth.uses[$0].candidate })
      .sorted(by: { $0.key < $1.key })
    {
      limit(own.map { Int32($0) }, to: 1)
    }
    for (_, month) in Dictionary(grouping: columns, by: \.stop.month)
      .sorted(by: { $0.key < $1.key })
    {
      limit(month.map(\.column), to: options.visitsAMonth)
    }
    fillLines()
    program.levels = [
      worth.uses.enumerated().map { .init(column: Int32($0), price: -$1.gain) },
      columns.map { .init(column: $0.column, price: 1) },
      columns.map { .init(column: $0.column, price: Double($0.stop.month)) },
    ]
  }

  /// The visit on which a use is seen.
  func stop(of use: VisitWorth.Use) -> Stop {
    Stop(
      month: use.month, contributor: visits.candidates[use.candidate].pledge.contributor)
  }

  /// What is seen on a visit: nothing without it, and no more than one visit can see.
  private mutating func see(_ uses: [Int], on column: Int32) {
    for use in uses { program.rows.term(1, of: Int32(use)) }
    program.rows.term(-Double(options.pledgesAVisit), of: column)
    program.rows.end(from: -.infinity, to: 0)
    let candidates = Dictionary(grouping: uses) { worth.uses[$0].candidate }
    for (_, own) in candidates.sorted(by: { $0.key < $1.key }) {
      for use in own { program.rows.term(1, of: Int32(use)) }
      program.rows.term(-1, of: column)
      program.rows.end(from: -.infinity, to: 0)
    }
  }

  private mutating func limit(_ columns: [Int32], to most: Int) {
    guard columns.count > most else { return }
    for column in columns { program.rows.term(1, of: column) }
    program.rows.end(from: 0, to: Double(most))
  }

  /// No line is filled beyond what more could fill, whoever is visited.
  private mutating func fillLines() {
    var onLine: [VisitWorth.Tour: [Int32]] = [:]
    for (place, use) in worth.uses.enumerated() {
      for tour in use.tours {
        for month in tour.months {
          onLine[VisitWorth.Tour(line: tour.line, months: month..<month + 1), default: []]
            .append(Int32(place))
        }
      }
    }
    let inOrder = onLine.sorted {
      ($0.key.line, $0.key.months.lowerBound) < ($1.key.line, $1.key.months.lowerBound)
    }
    for (place, columns) in inOrder {
      limit(columns, to: max(0, worth.open[place.line][place.months.lowerBound]))
    }
  }

  /// The visits that an answer chose, in order of month and contributor.
  func chosen(_ values: [Double]) -> [Visit] {
    guard !values.isEmpty else { return [] }
    let made = worth.uses.indices.filter { values[$0] > 0.5 }
    return Dictionary(grouping: made) { stop(of: worth.uses[$0]) }.sorted { $0.key < $1.key }
      .map { stop, uses in
        Visit(
          month: visits.months.lowerBound.advanced(by: stop.month),
          contributor: stop.contributor,
          seen: uses.map { seen(worth.uses[$0]) }.sorted { $0.pledge < $1.pledge })
      }
  }

  private func seen(_ use: VisitWorth.Use) -> Visit.Seen {
    let candidate = visits.candidates[use.candidate]
    let first = visits.task.months.lowerBound
    return Visit.Seen(
      pledge: candidate.pledge.id, nature: candidate.nature, gain: use.gain,
      stays: use.tours.map { tour in
        Ask.Stay(
          line: visits.task.lines[tour.line].id,
          months: first.advanced(
            by: tour.months.lowerBound)..<first.advanced(by: tour.months.upperBound))
      })
  }
}
