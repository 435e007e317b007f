import CXlsxwriter

extension Sheet {
  /// Adds the sheet to a workbook that is being written.
  func write(
    in book: UnsafeMutablePointer<lxw_workbook>, _ styles: Styles, banner: String
  ) throws(InvalidWorkbook) {
    guard let sheet = workbook_add_worksheet(book, name) else { throw .sheetName(name) }
    for (column, width) in widths.enumerated() {
      let column = lxw_col_t(column)
      try Workbook.require(worksheet_set_column(sheet, column, column, width, nil))
    }
    for (column, title) in columns.map(\.title).enumerated() {
      try Workbook.require(
        worksheet_write_string(
          sheet, 0, lxw_col_t(column), CellText.clean(title), styles.header))
    }
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        try cell.write(in: sheet, lxw_row_t(row + 1), lxw_col_t(column), styles)
      }
    }
    try arrange(sheet, banner: banner)
  }

  private func arrange(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, banner: String
  ) throws(InvalidWorkbook) {
    worksheet_freeze_panes(sheet, 1, 0)
    if hasFilter, let last = columns.indices.last {
      try Workbook.require(
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(rows.count), lxw_col_t(last)))
    }
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    try Workbook.require(worksheet_repeat_rows(sheet, 0, 0))
    // A head of a page has no more than 255 characters, and `&` begins an order to the printer.
    let head = CellText.clean(banner).replacing("&", with: "&&").prefix(120)
    try Workbook.require(worksheet_set_header(sheet, "&C" + head))
    try Workbook.require(worksheet_set_footer(sheet, "&L&A&RPage &P of &N"))
  }

  /// For each column, the width asked for, or that of what stands in its first thousand rows.
  private var widths: [Double] {
    var widths = columns.map { $0.width ?? Double(min(60, $0.title.count + 4)) }
    for row in rows.prefix(1000) {
      for (column, cell) in row.enumerated() {
        guard columns.indices.contains(column), columns[column].width == nil else { continue }
        widths[column] = max(widths[column], min(60, Double(cell.length + 2)))
      }
    }
    return widths
  }
}

extension Cell {
  func write(
    in sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t,
    _ styles: Styles
  ) throws(InvalidWorkbook) {
    switch self {
    case .empty, .text(""): break
    case .text(let text):
      try Workbook.require(
        worksheet_write_string(sheet, row, column, CellText.clean(text), nil))
    case .whole(let number):
      // Spreadsheets keep 15 digits; a longer number is kept whole as text.
      if number.magnitude < 1_000_000_000_000_000 {
        try Workbook.require(worksheet_write_number(sheet, row, column, Double(number), nil))
      } else {
        try Cell.text(String(number)).write(in: sheet, row, column, styles)
      }
    case .decimal(let number):
      if number.isFinite {
        try Workbook.require(worksheet_write_number(sheet, row, column, number, nil))
      } else {
        try Cell.text("\(number)").write(in: sheet, row, column, styles)
      }
    case .day(let year, let month, let day):
      // Spreadsheets count from 1900.
      if (1900...9999).contains(year), (1...12).contains(month), (1...31).contains(day) {
        var date = lxw_datetime(
          year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
        try Workbook.require(worksheet_write_datetime(sheet, row, column, &date, styles.day))
      } else {
        try Cell.text(iso(year, month, day)).write(in: sheet, row, column, styles)
      }
    }
  }

  /// How many characters of its longest line are shown.
  fileprivate var length: Int {
    switch self {
    case .empty: 0
    case .text(let text):
      text.utf8.count < 20
        ? text.utf8.count : text.split(separator: "\n").map(\.count).max() ?? 0
    case .whole(let number): String(number).utf8.count
    case .decimal(let number): "\(number)".utf8.count
    case .day: 10
    }
  }

  private func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
