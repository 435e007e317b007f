extension TextLines {
  /// How the cells of a column stand.
  enum Side {
    case left, right
  }

  /// Adds a header and rows in columns, two spaces apart, that fit the width.
  ///
  /// Where they would not, the widest columns give way: their cells are broken at spaces. Where not
  /// even their words fit beside one another, each row is its first cell and the others below it.
  mutating func add(table header: [String], sides: [Side] = [], rows: [[String]], indent: Int = 0) {
    let all = [header] + rows
    func width(_ column: Int, _ measure: (String) -> Int) -> Int {
      all.map { $0.indices.contains(column) ? measure($0[column]) : 0 }.max() ?? 0
    }
    var widths = header.indices.map { width($0, \.count) }
    let least = header.indices.map { width($0) { $0.words.map(\.count).max() ?? 0 } }
    let room = self.width - indent - 2 * (header.count - 1)
    while widths.reduce(0, +) > room {
      let column = widths.indices.filter { widths[$0] > least[$0] }.max { widths[$0] < widths[$1] }
      guard let column else { return add(stacked: header, rows: rows, indent: indent) }
      widths[column] -= 1
    }
    for row in all {
      let cells = zip(row, widths).map { TextLines.wrapped($0, to: $1) }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        let parts = cells.enumerated().map { column, lines in
          let text = lines.indices.contains(line) ? lines[line] : ""
          let isRight = sides.indices.contains(column) && sides[column] == .right
          return isRight
            ? TextLines.right(text, to: widths[column]) : TextLines.padded(text, to: widths[column])
        }
        let whole = String(repeating: " ", count: indent) + parts.joined(separator: "  ")
        add(String(whole.reversed().drop { $0 == " " }.reversed()))
      }
    }
  }

  /// Adds each row as its first cell, with the other cells below it, each after its column's name.
  private mutating func add(stacked header: [String], rows: [[String]], indent: Int) {
    let start = String(repeating: " ", count: indent)
    for row in rows {
      add(row.first ?? "", after: start)
      let others = zip(header, row).dropFirst().filter { !$1.isEmpty }
      add(
        others.map { $0.isEmpty ? $1 : "\($0) \($1)" }.joined(separator: "; "),
        after: start + "  ")
    }
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.words {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + [line]
  }
}

extension String {
  /// What stands between spaces and line ends.
  fileprivate var words: [Substring] { split { $0 == " " || $0 == "\n" } }
}
