package import Council

/// Register tables as CSV, one kind a file.
package enum RegisterCSV {
  /// Reads a table of one kind.
  ///
  /// The header row names the columns, in any order; an HXL row below it is passed over. Every bad
  /// row is listed and left out; the caller decides whether the good ones are kept.
  package static func read(_ bytes: [UInt8], as kind: RegisterKind) -> RegisterImport {
    RegisterImport(kind: kind)
  }

  /// Writes all facts of one kind, header first; `hxl` adds the row of HXL tags.
  package static func write(
    _ kind: RegisterKind, of register: CouncilRegister, hxl: Bool = false
  ) -> [UInt8] {
    []
  }
}
