extension TextLines {
  /// How the cells of a column stand.
  enum Side {
    case left, right
  }

  /// Adds a header and rows in columns, two spaces apart, that fit the width.
  ///
  /// Where they would not, the widest columns give way: their cells are broken at spaces into several
  /// lines, and stand over only where a single word is longer.
  mutating func add(table header: [String], sides: [Side] = [], rows: [[String]], indent: Int = 0) {
    var widths = header.indices.map { column in
      ([header] + rows).map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    let room = width - indent - 2 * (header.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 8,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
    let isHeaderEmpty = header.allSatisfy(\.isEmpty)
    for row in (isHeaderEmpty ? [] : [header]) + rows {
      let cells = zip(row, widths).map { TextLines.wrapped($0, to: $1) }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        let parts = cells.enumerated().map { column, lines in
          let text = lines.indices.contains(line) ? lines[line] : ""
          let side = sides.indices.contains(column) ? sides[column] : .left
          return side == .right
            ? TextLines.right(text, to: widths[column]) : TextLines.padded(text, to: widths[column])
        }
        let whole = String(repeating: " ", count: indent) + parts.joined(separator: "  ")
        add(String(whole.reversed().drop { $0 == " " }.reversed()))
      }
    }
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + [line]
  }
}
