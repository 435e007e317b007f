import Basics
import Capabilities
import Council
package import Forces
package import Phrases

/// By what the rows of a gap board's text are made.
package enum GapRows: String, CaseIterable, Sendable {
  case capability, mission, month
}

/// A gap board as plain text for a terminal: how many units are missing, month by month.
package enum GapsText {
  /// The text in English; rows are by capability and mission unless `rows` says otherwise.
  ///
  /// Rows in which nothing is missing are counted, not shown. Months that do not fit the width stand
  /// in a second table below.
  package static func text(
    of board: GapBoard, by rows: GapRows? = nil, names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.confidential)
  ) -> String {
    var page = GapPage(board: board, names: names, lines: TextLines(width: width))
    page.addHeading()
    guard !board.cells.isEmpty else {
      page.lines.add("No requirement falls in these months.")
      page.lines.add(mark.line, after: "")
      return page.lines.text
    }
    if rows == .month {
      page.addMonths()
    } else {
      page.addHeat(by: rows)
    }
    page.addSums()
    page.lines.add(mark.line, after: "")
    return page.lines.text
  }
}

/// The text of one gap board while it is put together.
struct GapPage {
  let board: GapBoard
  let names: ForceNames
  var lines: TextLines

  mutating func addHeading() {
    let phrases = CouncilPhrases.english
    let (first, last) = (board.months.lowerBound, board.months.upperBound.advanced(by: -1))
    lines.add(
      "Units missing, \(phrases.month(first))"
        + (first < last ? " to \(phrases.month(last))" : ""), after: "")
    lines.add("By what was known on \(phrases.date(board.asOf)).", after: "")
    lines.add()
  }

  /// What a row of the heat table adds up.
  private struct Key: Hashable {
    let capability: Identifier<UnitType>?
    let mission: Identifier<Mission>?

    var label: String {
      [capability?.rawValue, mission?.rawValue].compactMap { $0 }.joined(separator: "  ")
    }
  }

  private struct Sum {
    var required = 0
    var gap = 0
    var critical = 0
  }

  mutating func addHeat(by rows: GapRows?) {
    var sums: [Key: [Month: Sum]] = [:]
    var since: [Key: Month] = [:]
    for cell in board.cells {
      let key = Key(
        capability: rows == .mission ? nil : cell.capability,
        mission: rows == .capability ? nil : cell.mission)
      sums[key, default: [:]][cell.month, default: Sum()].required += cell.required
      sums[key]?[cell.month]?.gap += cell.gap
      sums[key]?[cell.month]?.critical += cell.criticalGap
      if let begun = cell.since { since[key] = min(since[key] ?? begun, begun) }
    }
    let open = sums.filter { $0.value.contains { $0.value.gap > 0 } }
    let keys = open.keys.sorted {
      ($0.capability?.rawValue ?? "", $0.mission?.rawValue ?? "")
        < ($1.capability?.rawValue ?? "", $1.mission?.rawValue ?? "")
    }
    let label = max(8, keys.map(\.label.count).max() ?? 0)
    let cells = keys.map { key in board.months.map { GapPage.heat(open[key]?[$0]) } }
    let size = max(3, cells.joined().map(\.count).max() ?? 0)
    // The last column says since when.
    let block = max(1, (lines.width - label - 11) / (size + 1))
    let end = (board.cells.map(\.month).max() ?? board.months.lowerBound).advanced(by: 1)
    let months = Array(board.months.lowerBound..<end)
    for start in stride(from: 0, to: keys.isEmpty ? 0 : months.count, by: block) {
      let range = start..<min(start + block, months.count)
      lines.add(GapPage.years(months[range], after: label, size))
      addRow("", months[range].map { GapPage.two($0.number) }, "since", label, size)
      for (key, cells) in zip(keys, cells) {
        addRow(key.label, Array(cells[range]), since[key]?.iso ?? "", label, size)
      }
      lines.add()
    }
    if end < board.months.upperBound {
      lines.add("Nothing is required from \(end) on.", after: "")
    }
    let covered = sums.count - open.count
    if covered > 0 {
      let word = rows?.rawValue ?? "capability"
      let words = word == "capability" ? "capabilities" : "missions"
      lines.add(
        "\(covered) \(covered == 1 ? word : words)\(rows == nil ? " in a mission" : "") "
          + "\(covered == 1 ? "is" : "are") covered throughout.", after: "")
    }
    addLegend(rows == .mission ? [] : keys.compactMap(\.capability))
  }

  /// A line of years above their first months; a year is wider than a month and reaches over the
  /// next.
  private static func years(_ months: ArraySlice<Month>, after label: Int, _ size: Int) -> String {
    var line = String(repeating: " ", count: label)
    for (index, month) in months.enumerated() where index == 0 || month.number == 1 {
      let place = label + index * (size + 1) + 1 + max(0, size - 2)
      guard line.count <= place else { continue }
      line = TextLines.padded(line, to: place) + String(month.year)
    }
    return line
  }

  private mutating func addRow(
    _ head: String, _ cells: [String], _ end: String, _ label: Int, _ size: Int
  ) {
    let row = cells.map { " " + TextLines.right($0, to: size) }.joined()
    let line = TextLines.padded(head, to: label) + row + "  " + end
    lines.add(String(line.reversed().drop { $0 == " " }.reversed()))
  }

  private mutating func addLegend(_ types: [Identifier<UnitType>]) {
    lines.add(
      "A number: units missing for some of the month or all of it; * some on a critical line; "
        + "· covered; blank: not required.", after: "")
    let named = Set(types).sorted().filter { names.unitType($0) != $0.rawValue }
    let width = named.map(\.rawValue.count).max() ?? 0
    for type in named {
      lines.add(names.unitType(type), after: "  \(TextLines.padded(type.rawValue, to: width))  ")
    }
    lines.add()
  }

  mutating func addMonths() {
    let rows = board.months.map { month in
      let cells = board.cells.filter { $0.month == month }
      let counts =
        [cells.map(\.required), cells.map(\.covered), cells.map(\.gap)]
        + [cells.map(\.criticalGap)]
      return [month.iso] + counts.map { String($0.reduce(0, +)) }
    }
    lines.add(
      table: ["month", "required", "covered", "missing", "critical"],
      sides: [.left, .right, .right, .right, .right], rows: rows)
    lines.add()
  }

  mutating func addSums() {
    func sum(_ value: (GapCell) -> Int) -> Int { board.cells.reduce(0) { $0 + value($1) } }
    let (gap, critical) = (sum(\.gap), sum(\.criticalGap))
    lines.add(
      "Unit-months: \(sum(\.required)) required, \(sum(\.covered)) covered, \(gap) missing"
        + (critical > 0 ? " (\(critical) on critical lines)." : "."), after: "")
    let open = board.cells.filter { $0.gap > 0 }
    guard !open.isEmpty else { return }
    let ready = open.filter { $0.pledged > 0 }.count
    let below = open.filter { $0.pledged == 0 && $0.pledgedBelowLevel > 0 }.count
    lines.add(
      "Of \(Figures.count(open.count, "open cell")), \(ready) have a pledge at the level needed "
        + "and \(below) only pledges below it, which do not count as supply.", after: "")
  }

  private static func heat(_ sum: Sum?) -> String {
    guard let sum, sum.required > 0 else { return "" }
    return sum.gap == 0 ? "·" : "\(sum.gap)\(sum.critical > 0 ? "*" : "")"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
