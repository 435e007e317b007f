import Basics
import Capabilities
import Forces
import Pages

/// What of forces falls in the days after one.
extension ForceRoom {
  /// The gaps that open within `days`, the first first; a gap open already is none of them.
  func openingGaps(in days: Range<Day>, on board: GapBoard) -> [OpeningGap] {
    board.cells.filter { cell in
      cell.gap > 0 && cell.since == cell.month && days.contains(cell.month.firstDay)
    }.map { cell in
      OpeningGap(
        mission: cell.mission, unitType: cell.capability,
        line: cell.lines.count == 1 ? cell.lines.first : nil, month: cell.month, units: cell.gap)
    }.sorted {
      ($0.month, $0.mission, $0.unitType) < ($1.month, $1.mission, $1.unitType)
    }
  }

  /// The pledges to be confirmed on one of `days`, in order of days, and how many were due before.
  func dueConfirmations(in days: Range<Day>) -> (due: [DueConfirmation], late: Int) {
    var due: [DueConfirmation] = []
    var late = 0
    for pledge in capabilities.pledges {
      guard let day = ladders.ladder(of: pledge.id)?.confirmation else { continue }
      if days.contains(day) {
        due.append(DueConfirmation(pledge: pledge.id, unitType: pledge.unitType, day: day))
      } else if day < days.lowerBound {
        late += 1
      }
    }
    return (due.sorted { ($0.day, $0.pledge) < ($1.day, $1.pledge) }, late)
  }
}
