/// Why a workbook cannot be written.
package enum InvalidWorkbook: Error, Equatable {
  case noSheets
  /// Empty, longer than 31 characters, or with one of `[ ] : * ? / \` or an apostrophe at an end.
  case sheetName(String)
  /// Spreadsheets do not tell large letters from small ones in names.
  case repeatedSheetName(String)
  case tooManyRows(sheet: String, rows: Int, limit: Int)
  case tooManyColumns(sheet: String, columns: Int, limit: Int)
  /// The file could not be made; what the library says.
  case notWritten(String)
}

extension InvalidWorkbook: CustomStringConvertible {
  /// One sentence for a person.
  package var description: String {
    switch self {
    case .noSheets: "A workbook needs a sheet."
    case .sheetName(let name): "'\(name)' cannot name a sheet."
    case .repeatedSheetName(let name): "Two sheets are named '\(name)'."
    case .tooManyRows(let sheet, let rows, let limit):
      "The sheet '\(sheet)' would have \(rows) rows, and a workbook holds \(limit). Maybe export CSV."
    case .tooManyColumns(let sheet, let columns, let limit):
      "The sheet '\(sheet)' would have \(columns) columns, and a workbook holds \(limit)."
    case .notWritten(let reason): "The workbook cannot be written: \(reason)"
    }
  }
}

extension Workbook {
  /// The most rows of a sheet, the header counted.
  package static let rowLimit = 1_048_576
  /// The most columns of a sheet.
  package static let columnLimit = 16_384
  /// The most characters of a cell, as UTF-16 counts them; a longer text is cut.
  package static let textLimit = 32_767

  /// Where a text is longer than a cell may hold, so that what is written ends with `…`.
  package var cutCells: [CutCell] {
    sheets.flatMap { sheet in
      sheet.rows.enumerated().flatMap { row, cells in
        cells.enumerated().compactMap { column, cell -> CutCell? in
          guard case .text(let text) = cell, CellText.isOverlong(text) else { return nil }
          let title = sheet.columns.indices.contains(column) ? sheet.columns[column].title : ""
          return CutCell(sheet: sheet.name, row: row + 2, column: title)
        }
      }
    }
  }

  /// Refuses what no spreadsheet can hold.
  ///
  /// - Throws: `InvalidWorkbook`.
  func check() throws(InvalidWorkbook) {
    guard !sheets.isEmpty else { throw .noSheets }
    var names: Set<String> = []
    for sheet in sheets {
      guard Workbook.isName(sheet.name) else { throw .sheetName(sheet.name) }
      guard names.insert(sheet.name.lowercased()).inserted else {
        throw .repeatedSheetName(sheet.name)
      }
      let columns = max(sheet.columns.count, sheet.rows.map(\.count).max() ?? 0)
      guard columns <= Workbook.columnLimit else {
        throw .tooManyColumns(
          sheet: sheet.name, columns: columns, limit: Workbook.columnLimit)
      }
      guard sheet.rows.count < Workbook.rowLimit else {
        throw .tooManyRows(
          sheet: sheet.name, rows: sheet.rows.count + 1, limit: Workbook.rowLimit)
      }
    }
  }

  private static func isName(_ name: String) -> Bool {
    (1...31).contains(name.utf16.count) && CellText.clean(name) == name
      && !name.contains { "[]:*?/\\\n\t".contains($0) }
      && !name.hasPrefix("'") && !name.hasSuffix("'")
  }
}

/// A cell whose text is cut.
package struct CutCell: Hashable, Sendable {
  package let sheet: String
  /// Counted from 1, the header first.
  package let row: Int
  /// The title of its column.
  package let column: String
}
