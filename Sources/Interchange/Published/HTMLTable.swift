/// A table as an HTML page gives it: rows of cells, text only.
///
/// The reader is tolerant: end tags of cells and rows may be missing, tags may nest, a tag or entity
/// it does not know is passed over or kept as text. Only a table that never ends is refused.
struct HTMLTable {
  var rows: [Row] = []

  /// One row, with the line of the file on which it begins.
  struct Row {
    let line: Int
    var cells: [Cell] = []
  }

  /// One cell; a line break in it is a line feed.
  struct Cell {
    var text: String
    let isHeader: Bool
  }

  /// The first table of a page.
  ///
  /// - Throws: `InvalidImport.notAMeetingTable` where there is none, or it breaks off.
  init(_ bytes: [UInt8]) throws(InvalidImport) {
    var scanner = HTMLScanner(bytes)
    while true {
      guard let piece = scanner.next() else {
        throw .notAMeetingTable("The file holds no table.")
      }
      if case .open("table", _) = piece { break }
    }

    var builder = HTMLTableBuilder()
    var depth = 1
    while depth > 0 {
      guard let piece = scanner.next() else {
        throw .notAMeetingTable("The table breaks off after line \(scanner.line).")
      }
      switch piece {
      case .open("table", _): depth += 1
      case .close("table"): depth -= 1
      case .text(let text): builder.append(text)
      case .open(let name, let attributes) where depth == 1:
        builder.open(name, attributes, line: scanner.line)
      case .close(let name) where depth == 1: builder.close(name)
      default: break
      }
    }
    rows = builder.finished()
  }
}

/// Puts the pieces of one table together.
struct HTMLTableBuilder {
  private var rows: [HTMLTable.Row] = []
  private var row: HTMLTable.Row?
  private var cell: (text: String, isHeader: Bool, columns: Int, rows: Int)?
  /// Cells of earlier rows that reach down, by column, with the rows they still fill.
  private var hanging: [Int: (cell: HTMLTable.Cell, rows: Int)] = [:]

  mutating func append(_ text: String) {
    cell?.text += text
  }

  mutating func open(_ name: String, _ attributes: [String: String], line: Int) {
    switch name {
    case "tr":
      endRow()
      row = HTMLTable.Row(line: line)
    case "td", "th":
      endCell()
      if row == nil { row = HTMLTable.Row(line: line) }
      cell = (
        "", name == "th", span(attributes["colspan"], most: 50),
        span(attributes["rowspan"], most: 500)
      )
    case "br", "p", "div": cell?.text += "\n"
    default: break
    }
  }

  mutating func close(_ name: String) {
    switch name {
    case "tr": endRow()
    case "td", "th": endCell()
    case "br", "p", "div": cell?.text += "\n"
    default: break
    }
  }

  mutating func finished() -> [HTMLTable.Row] {
    endRow()
    return rows
  }

  private mutating func endCell() {
    guard let ended = cell else { return }
    cell = nil
    fillHanging()
    let text = HTMLTableBuilder.tidied(Entities.resolved(ended.text))
    for index in 0..<ended.columns {
      guard let column = row?.cells.count, column < 200 else { return }
      let part = HTMLTable.Cell(text: index == 0 ? text : "", isHeader: ended.isHeader)
      if ended.rows > 1 { hanging[column] = (part, ended.rows - 1) }
      row?.cells.append(part)
    }
  }

  private mutating func fillHanging() {
    while let column = row?.cells.count, let held = hanging[column] {
      row?.cells.append(held.cell)
      hanging[column] = held.rows > 1 ? (held.cell, held.rows - 1) : nil
    }
  }

  private mutating func endRow() {
    endCell()
    fillHanging()
    if let ended = row, !ended.cells.isEmpty { rows.append(ended) }
    row = nil
  }

  private func span(_ text: String?, most: Int) -> Int {
    text.flatMap { Int($0) }.map { max(1, min($0, most)) } ?? 1
  }

  /// Lines without spaces around them, spaces single, empty lines left out.
  private static func tidied(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: { $0 == "\n" }).map { line in
      line.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\t" })
        .map { String($0) }.joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
