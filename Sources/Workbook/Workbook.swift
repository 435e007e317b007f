/// A workbook to be written as XLSX: sheets of typed cells, each with its header.
///
/// The same workbook makes the same bytes, on whatever day it is written.
package struct Workbook: Hashable, Sendable {
  /// What the file calls itself in its properties.
  package var title: String
  /// What stands at the head of every printed page: its marking, and for an exercise that it is one.
  package var banner: String
  /// When it was made, in seconds since 1 January 1970, 00:00 UTC.
  package var created: Int
  package var sheets: [Sheet]

  /// Takes the parts as they are.
  package init(title: String, banner: String, created: Int, sheets: [Sheet] = []) {
    self.title = title
    self.banner = banner
    self.created = created
    self.sheets = sheets
  }
}

/// One sheet: a header in its first row, which stays in sight, and the rows below it.
package struct Sheet: Hashable, Sendable {
  /// 1…31 characters, unlike the name of any other sheet.
  package var name: String
  package var columns: [Column]
  package var rows: [[Cell]]
  /// Whether each column can be filtered.
  package var hasFilter: Bool

  /// Takes the parts as they are.
  package init(name: String, columns: [Column], rows: [[Cell]] = [], hasFilter: Bool = true) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.hasFilter = hasFilter
  }
}

/// One column of a sheet.
package struct Column: Hashable, Sendable {
  /// What stands in the header.
  package var title: String
  /// In characters of the usual font; nil for as wide as what it holds.
  package var width: Double?

  /// Takes the parts as they are.
  package init(_ title: String, width: Double? = nil) {
    self.title = title
    self.width = width
  }
}

/// What stands in one cell.
package enum Cell: Hashable, Sendable {
  case empty
  /// Text, whatever it looks like: never a formula, a number or a link.
  case text(String)
  case whole(Int)
  case decimal(Double)
  /// A date that spreadsheets sort and count with, shown as `YYYY-MM-DD`.
  case day(year: Int, month: Int, day: Int)
}
