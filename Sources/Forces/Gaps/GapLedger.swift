import Basics
import Capabilities
import Council

/// What each line lacks in each month, from the first month looked back on.
struct GapLedger {
  private let lines: LineBook
  private let shown: Range<Month>
  private var covered: [Int]

  init(_ lines: LineBook, _ cover: StandingCover, shown: Range<Month>) {
    self.lines = lines
    self.shown = shown
    covered = cover.covered
  }

  /// Counts the tours of a plan that do not stand already.
  mutating func add(_ tours: [PlannedTour]) {
    for tour in tours where !tour.isCommitted {
      guard let line = lines.places[tour.line] else { continue }
      let months = tour.months.clamped(to: lines.span)
      for month in months {
        covered[place(line, lines.span.lowerBound.distance(to: month))] += 1
      }
    }
  }

  private func place(_ line: Int, _ month: Int) -> Int { line * lines.span.count + month }

  /// In order of capability, mission and month.
  func cells(with offered: OfferedUnits) -> [GapCell] {
    let groups = lines.groups.keys.sorted {
      ($0.unitType, $0.mission) < ($1.unitType, $1.mission)
    }
    return groups.flatMap { group in
      cells(of: group, lines: (lines.groups[group] ?? []).sorted(), offered)
    }
  }

  private func cells(
    of group: LineBook.Group, lines members: [Int], _ offered: OfferedUnits
  ) -> [GapCell] {
    let first = lines.span.lowerBound.distance(to: shown.lowerBound)
    // For each line, the month since which it lacks a unit.
    var since = [Int?](repeating: nil, count: members.count)
    var cells: [GapCell] = []
    for month in 0..<lines.span.count {
      var (required, there, critical) = (0, 0, 0)
      var oldest: Int?
      for (index, line) in members.enumerated() {
        let entry = lines.lines[line]
        guard lines.months[line].contains(month) else {
          since[index] = nil
          continue
        }
        let units = min(covered[place(line, month)], entry.quantity)
        required += entry.quantity
        there += units
        guard units < entry.quantity else {
          since[index] = nil
          continue
        }
        if entry.isCritical { critical += entry.quantity - units }
        let begun = since[index] ?? month
        since[index] = begun
        oldest = min(oldest ?? begun, begun)
      }
      guard month >= first, required > 0 else { continue }
      let units = offered.units(for: group, month: month - first)
      cells.append(
        GapCell(
          capability: group.unitType, mission: group.mission,
          month: lines.span.lowerBound.advanced(by: month), required: required, covered: there,
          gap: required - there, since: oldest.map(lines.span.lowerBound.advanced),
          criticalGap: critical, pledged: units.atLevel, pledgedBelowLevel: units.below,
          lines: members.filter { lines.months[$0].contains(month) }.map { lines.lines[$0].id }))
    }
    return cells
  }
}
