import Basics
import Capabilities

/// Units that an office has selected and that are not deployed yet, in order of the decisions.
struct SelectedUnits {
  private(set) var units: [StandingUnit] = []

  /// Leaves out selections that a deployment has made true, one for each unit deployed.
  init(_ book: ForceBook, deployed: [StandingUnit]) {
    let places = Dictionary(grouping: deployed.indices) { deployed[$0].pledge }
    var realised: Set<Int> = []
    let selections = book.register.selections.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    for selection in selections {
      guard let line = book.requirements[selection.line],
        let unit = unit(selected: selection, for: line, book)
      else { continue }
      let there = (places[selection.pledge] ?? []).first { place in
        !realised.contains(place) && deployed[place].makesTrue(selection, tour: unit.tour, on: line)
      }
      if let there {
        realised.insert(there)
      } else {
        units.append(unit)
      }
    }
  }

  /// The unit on its tour; nil where nothing is left of it.
  ///
  /// A tour of which the decision names no month begins when the unit can be there, and lasts to the
  /// line's end where its contributor sustains it, else its usual time.
  private func unit(
    selected selection: Selection, for line: RequirementLine, _ book: ForceBook
  ) -> StandingUnit? {
    let pledge = book.pledges[selection.pledge]
    guard pledge?.registration != .withdrawn else { return nil }
    let arrival = pledge.map {
      book.preparation.arrival(
        of: $0, at: book.notified($0.id), askedOn: selection.day, isSelected: true)
    }
    let first = max(
      selection.from?.firstDay ?? arrival?.firstWholeMonth.firstDay ?? line.from.firstDay,
      line.from.firstDay)
    let usual = first.month.advanced(by: pledge?.longestTour ?? 12)
    let until =
      selection.until ?? (pledge?.isSustained == true ? line.until : min(line.until, usual))
    let end = min(until.firstDay, pledge.flatMap(book.withdrawals.end) ?? .never)
    // What is decided and not there yet is not there before the day of the facts.
    let from = max(first, book.asOf)
    guard from < end else { return nil }

    return StandingUnit(
      supply: .pledge(selection.pledge), unit: 1, contributor: pledge?.contributor,
      pledge: selection.pledge, unitType: pledge?.unitType ?? line.unitType,
      mission: line.mission, line: line.id, tags: pledge?.tags ?? [],
      strength: pledge.flatMap { pledge in
        pledge.strength.map { $0 / max(1, pledge.quantity ?? 1) }
      },
      tour: from..<end)
  }
}

extension StandingUnit {
  /// Whether a deployed unit is the one that a selection decided on.
  fileprivate func makesTrue(
    _ selection: Selection, tour decided: Range<Day>, on line: RequirementLine
  ) -> Bool {
    guard mission == line.mission, self.line == nil || self.line == line.id else { return false }
    return selection.from == nil
      ? tour.lowerBound >= selection.day || tour.overlaps(decided) : tour.overlaps(decided)
  }
}
