import Basics
package import Workbook

/// A result as one table, to be written as CSV or as the sheet of a workbook.
package struct ResultTable: Hashable, Sendable {
  /// What the sheet is called.
  package let name: String
  /// The names of the columns.
  package let columns: [String]
  /// As many cells a row as there are columns.
  package let rows: [[String]]
  private let whole: Set<String>
  private let marking: Marking

  /// A table whose rows end with the marking of the result; the columns in `whole` hold numbers.
  init(
    _ name: String, _ columns: [String], whole: Set<String> = [], mark: ResultMark,
    rows: [[String]]
  ) {
    self.name = name
    self.columns = columns + mark.names
    self.whole = whole
    self.rows = rows.map { $0 + mark.cells }
    marking = mark.marking
  }
}

extension ResultTable {
  /// The table as CSV, header first; formula cells are defused.
  package var csv: [UInt8] {
    var writer = CSVWriter()
    writer.append(columns)
    for row in rows { writer.append(row) }
    return writer.bytes
  }

  /// The table as a workbook whose first sheet says what it is.
  package func workbook(_ title: String, label: ExportLabel) -> Workbook {
    let sheet = Sheet(
      name: name, columns: columns.map { Column($0) },
      rows: rows.map { row in
        zip(row, columns).map { text, column in
          guard whole.contains(column) else { return Cell(text, .text) }
          return Double(text).map { Cell.number($0) } ?? Cell(text, .text)
        }
      })
    return label.workbook(
      title, marking: marking, about: [(name, "\(rows.count) rows.")], [sheet])
  }
}

extension Cell {
  /// A number, whole where it is.
  fileprivate static func number(_ number: Double) -> Cell {
    Int(exactly: number).map { .whole($0) } ?? .decimal(number)
  }
}
