/// A column of a register table.
package struct RegisterColumn: Hashable, Sendable {
  /// The name in the header row.
  package let name: String
  /// What it holds and how it is written.
  package let about: String
  /// What a cell is in a workbook.
  package let form: Form
  /// Whether the header must have it.
  package let isRequired: Bool
  /// The tag in the HXL row.
  package let hxl: String

  /// What the cells of a column are.
  package enum Form: String, CaseIterable, Sendable {
    case text, whole, day, month, flag
  }

  init(_ name: String, _ about: String, _ form: Form = .text, optional: Bool = false, hxl: String) {
    self.name = name
    self.about = about
    self.form = form
    isRequired = !optional
    self.hxl = hxl
  }
}
