package import Basics
package import Capabilities

extension GapBoard {
  /// How many months before its first a board looks back for the age of a gap.
  package static let monthsBack = 120

  /// The board for `months`, as known on the day of the facts.
  ///
  /// `tours` of a plan count beside what stands by itself. A gap is as old as the longest that one of
  /// its lines has gone without a month of full cover, ten years at most, as known now. Costs as many
  /// steps as the lines have months, and a few for each pledge and mission.
  package init(
    _ facts: ForceFacts, months: Range<Month>, tours: [PlannedTour] = [],
    neededLevel: ReadinessLevel = .level2
  ) {
    guard !months.isEmpty else {
      self.init(asOf: facts.asOf, months: months, cells: [])
      return
    }
    let book = ForceBook(facts, readsEvidence: false)
    let forces = StandingForces(book)
    let shown = facts.capabilities.requirements.filter {
      $0.from < months.upperBound && $0.until > months.lowerBound
    }
    let earliest = months.lowerBound.advanced(by: -Self.monthsBack)
    let first = max(earliest, min(shown.map(\.from).min() ?? earliest, months.lowerBound))
    let lines = LineBook(book, in: first..<months.upperBound)
    let cover = StandingCover(forces.units, on: lines, book)
    let offered = OfferedUnits(book, forces, lines, in: months, neededLevel: neededLevel)
    var ledger = GapLedger(lines, cover, shown: months)
    ledger.add(tours)
    self.init(asOf: facts.asOf, months: months, cells: ledger.cells(with: offered))
  }
}
