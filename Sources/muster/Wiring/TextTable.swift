/// Rows and columns of text for a terminal; the last column takes what is left of the width.
struct TextTable {
  private var rows: [[String]]

  /// A table with a header.
  init(_ header: [String]) {
    rows = [header]
  }

  /// Adds a row of as many cells as the header has.
  mutating func add(_ cells: [String]) {
    rows.append(cells)
  }

  /// The table, no line longer than `width` columns unless a word is.
  func text(width: Int) -> String {
    let count = rows[0].count
    let widths = (0..<count).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    let last = max(20, width - before)
    return rows.map { row in
      let head = zip(row.dropLast(), widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count + 2)
      }.joined()
      let lines = TextTable.wrapped(row[count - 1], to: last)
      let indent = String(repeating: " ", count: before)
      return (head + lines.joined(separator: "\n" + indent)).trimmedLines
    }.joined(separator: "\n")
  }

  /// The text broken at spaces into lines of at most `width` characters.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
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
  fileprivate var trimmedLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }
}
