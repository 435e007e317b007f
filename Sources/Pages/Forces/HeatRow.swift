import Basics
import Capabilities
import Council
import Forces
import Markup
import Phrases

/// One row of the heatmap: what is missing of one thing, month by month.
struct HeatRow {
  var name: String
  /// Where more is said of it.
  var link: Link
  /// One for each month; nil where nothing is required.
  var cells: [Sum?]

  /// The cells of a month added up.
  struct Sum: Hashable {
    var required = 0
    var gap = 0
    var critical = 0
    /// Pledges at the level needed that could fill some of it.
    var pledged = 0
    /// The month since which some of it has been open.
    var since: Month?

    /// How dark a gap is drawn: 1…3 by the share that is missing, 0 where nothing is.
    var shade: Int {
      guard gap > 0, required > 0 else { return 0 }
      let share = Double(gap) / Double(required)
      return share > 0.66 ? 3 : share > 0.33 ? 2 : 1
    }
  }

  /// Stretches of months that look alike, and where they begin.
  var runs: [(start: Int, end: Int, sum: Sum)] {
    var runs: [(start: Int, end: Int, sum: Sum)] = []
    for (index, cell) in cells.enumerated() {
      guard let cell else { continue }
      if let last = runs.last, last.end == index, last.sum.isLike(cell) {
        runs[runs.count - 1].end = index + 1
      } else {
        runs.append((index, index + 1, cell))
      }
    }
    return runs
  }

  /// The month since which it has been open, in the last month shown; nil where it is covered then.
  var since: Month? { cells.compactMap { $0 }.last?.since }

  var missing: Int { cells.reduce(0) { $0 + ($1?.gap ?? 0) } }
}

extension HeatRow.Sum {
  fileprivate func isLike(_ other: Self) -> Bool {
    required == other.required && gap == other.gap && critical == other.critical
      && (pledged > 0) == (other.pledged > 0)
  }

  /// Adds one cell of the board.
  mutating func add(_ cell: GapCell) {
    required += cell.required
    gap += cell.gap
    critical += cell.criticalGap
    if cell.gap > 0 { pledged += cell.pledged }
    since = [since, cell.since].compactMap { $0 }.min()
  }
}

extension ForcesPage {
  /// The rows of the heatmap, in order of names.
  func heatRows(_ cells: [GapCell]) -> [HeatRow] {
    var sums: [String: [HeatRow.Sum?]] = [:]
    for cell in cells {
      let key = rows == .mission ? cell.mission.rawValue : cell.capability.rawValue
      let month = months.lowerBound.distance(to: cell.month)
      var row = sums[key] ?? Array(repeating: nil, count: months.count)
      guard row.indices.contains(month) else { continue }
      var sum = row[month] ?? HeatRow.Sum()
      sum.add(cell)
      row[month] = sum
      sums[key] = row
    }
    return sums.map { key, row in
      HeatRow(name: heatName(key), link: heatLink(key), cells: row)
    }.sorted { ($0.name, $0.link.text) < ($1.name, $1.link.text) }
  }

  private func heatName(_ key: String) -> String {
    rows == .mission ? key : frame.names.unitType(Identifier(key))
  }

  private func heatLink(_ key: String) -> Link {
    if rows == .mission {
      let kept = query.filter { !["by", "mission"].contains($0.name) }
      return frame.forceLink(
        .forces, query: kept + [.init("by", Rows.capability.rawValue), .init("mission", key)])
    }
    return frame.forceLink(
      .requirements,
      query: [.init("type", key)] + (mission.map { [.init("mission", $0.rawValue)] } ?? []))
  }
}
