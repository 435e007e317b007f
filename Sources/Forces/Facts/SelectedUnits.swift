import Basics
import Capabilities

/// Units that an office has selected and that are not deployed yet, in order of the decisions.
struct SelectedUnits {
  private(set) var units: [StandingUnit] = []

  /// Leaves out selections that a deployment has made true, one for each unit deployed.
  init(_ book: ForceBook, deployed: [StandingUnit], delays: [Identifier<Pledge>: Int] = [:]) {
    let places = Dictionary(grouping: deployed.indices) { deployed[$0].pledge }
    var realised: Set<Int> = []
    let selections = book.register.selections.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    for selection in selections {
      guard let line = book.requirements[selection.line],
        let unit = unit(
          selected: selection, for: line, book, late: delays[selection.pledge] ?? 0)
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
  /// line's end where its contributor sustains it, else its usual time. What should be there and is not
  /// deployed comes no sooner than it could be moved from the day of the facts on.
  private func unit(
    selected selection: Selection, for line: RequirementLine, _ book: ForceBook, late months: Int
  ) -> StandingUnit? {
    guard let pledge = book.pledges[selection.pledge], pledge.registration != .withdrawn else {
      return nil
    }
    let arrival = book.hastened(
      book.preparation.arrival(
        of: pledge, at: book.notified(pledge.id), askedOn: selection.day, isSelected: true),
      pledge.id)
    let decided = selection.from?.firstDay ?? arrival.firstWholeMonth.firstDay
    let first = max(decided.later(months: months), line.from.firstDay)
    let usual = first.month.advanced(by: pledge.longestTour ?? 12)
    let until = selection.until ?? (pledge.isSustained ? line.until : min(line.until, usual))
    let ends = [until.firstDay, pledge.until, book.withdrawals.end(of: pledge)]
    let from = first < book.asOf ? book.asOf.advanced(by: book.preparation.liftDays) : first
    guard let end = ends.compactMap({ $0 }).min(), from < end else { return nil }

    return StandingUnit(
      supply: .pledge(pledge.id), unit: 1, contributor: pledge.contributor, pledge: pledge.id,
      unitType: pledge.unitType ?? line.unitType, mission: line.mission, line: line.id,
      tags: pledge.tags, strength: pledge.strength.map { $0 / max(1, pledge.quantity ?? 1) },
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
