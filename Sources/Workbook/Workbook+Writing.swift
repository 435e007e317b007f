import CXlsxwriter
import Foundation

extension Workbook {
  /// The workbook as the bytes of an XLSX file.
  ///
  /// Linear in the cells.
  ///
  /// - Throws: `InvalidWorkbook`.
  package func bytes() throws(InvalidWorkbook) -> [UInt8] {
    // The library writes to a path alone, so a folder that only this user may open is made for it.
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("muster-\(UUID().uuidString)")
    do {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .notWritten("no temporary folder could be made.")
    }
    defer { try? files.removeItem(at: folder) }
    let file = folder.appendingPathComponent("workbook.xlsx")
    try write(to: file.path)
    guard let data = files.contents(atPath: file.path) else {
      throw .notWritten("the file that was made cannot be read.")
    }
    return Array(data)
  }

  /// Writes the file; each row leaves memory once it is written.
  private func write(to path: String) throws(InvalidWorkbook) {
    try check()
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(path, &options) else {
      throw .notWritten("memory ran out.")
    }
    do throws(InvalidWorkbook) {
      describe(book)
      let styles = try Styles(book)
      for sheet in sheets { try sheet.write(in: book, styles, banner: banner) }
    } catch {
      lxw_workbook_free(book)
      throw error
    }
    try Workbook.require(workbook_close(book))
  }

  private func describe(_ book: UnsafeMutablePointer<lxw_workbook>) {
    let (title, banner) = (CellText.clean(title), CellText.clean(banner))
    title.withCString { title in
      banner.withCString { banner in
        var properties = lxw_doc_properties()
        // The library copies what it is given.
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.comments = UnsafeMutablePointer(mutating: banner)
        // Nought would mean the present.
        properties.created = max(1, created)
        workbook_set_properties(book, &properties)
      }
    }
  }

  /// Refuses whatever is not a success.
  static func require(_ code: lxw_error) throws(InvalidWorkbook) {
    guard code != LXW_NO_ERROR else { return }
    throw .notWritten(lxw_strerror(code).map { String(cString: $0) } ?? "code \(code.rawValue)")
  }
}

/// How cells look.
struct Styles {
  let header: UnsafeMutablePointer<lxw_format>
  let day: UnsafeMutablePointer<lxw_format>

  init(_ book: UnsafeMutablePointer<lxw_workbook>) throws(InvalidWorkbook) {
    guard let header = workbook_add_format(book), let day = workbook_add_format(book) else {
      throw .notWritten("memory ran out.")
    }
    format_set_bold(header)
    format_set_bg_color(header, 0xE5F3FA)
    format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_num_format(day, "yyyy-mm-dd")
    self.header = header
    self.day = day
  }
}
