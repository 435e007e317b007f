import Basics
package import Capabilities
package import Council
package import Workbook

/// Register tables as a workbook: a sheet that says what the file is, then one sheet a kind.
package enum RegisterWorkbook {
  /// The workbook of some kinds, in their order; a kind without rows has its header alone.
  ///
  /// Tables keep their header in the first row, so that a sheet saved as CSV can be imported again.
  package static func workbook(
    of kinds: [RegisterKind], of register: CouncilRegister,
    _ capabilities: CapabilityRegister = CapabilityRegister(),
    contributions: [UniformedContribution] = [], label: ExportLabel
  ) -> Workbook {
    var sheets: [Sheet] = []
    var marking = Marking.unclassified
    for kind in kinds {
      let columns = kind.columns
      let rows = kind.rows(of: register, capabilities, contributions: contributions)
      sheets.append(
        Sheet(
          name: kind.rawValue, columns: columns.map { Column($0.name) },
          rows: rows.map { zip($0, columns).map { Cell($0, $1.form) } }))
      if case .capability(let kind) = kind {
        for entry in capabilities.entries(of: kind) {
          marking = max(marking, entry.marking)
        }
      }
    }
    return label.workbook(
      "Register", marking: marking,
      about: zip(kinds, sheets).map { ($0.rawValue, "\($0.summary). \($1.rows.count) rows.") },
      sheets)
  }
}

extension RegisterWorkbook {
  /// The entries of one kind as the bytes of an XLSX file.
  ///
  /// - Throws: `InvalidWorkbook` where they cannot be written as one.
  package static func bytes(
    of kind: RegisterKind, in capabilities: CapabilityRegister, label: ExportLabel
  ) throws(InvalidWorkbook) -> [UInt8] {
    try workbook(of: [kind], of: CouncilRegister(), capabilities, label: label).bytes()
  }
}

extension Cell {
  /// The cell of what a register table writes; text where it is not of its column's form.
  init(_ text: String, _ form: RegisterColumn.Form) {
    guard !text.isEmpty else {
      self = .empty
      return
    }
    switch form {
    case .text, .month, .flag: self = .text(text)
    case .whole: self = Int(text).map { .whole($0) } ?? .text(text)
    case .day: self = (try? Day(iso: text)).map { Cell($0) } ?? .text(text)
    }
  }

  /// The cell of a day.
  init(_ day: Day) {
    self = .day(year: day.year, month: day.month.number, day: day.dayOfMonth)
  }
}
