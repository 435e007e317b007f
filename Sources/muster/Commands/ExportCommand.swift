import ArgumentParser
import Basics
import Interchange
import Store

/// Writes a table of the register.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a table of the register as CSV to standard output.",
    discussion: """
      KIND is one of those that 'muster import --help' lists. Cells that begin like a formula are \
      defused with an apostrophe, which 'muster import' takes off again.
      """)

  @Argument(
    help: ArgumentHelp("What to write.", valueName: "kind"), transform: RegisterKind.argument)
  var kind: RegisterKind

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Add a row of HXL tags below the header.")
  var hxl = false

  /// Writes the table.
  ///
  /// - Throws: `StoreFault`.
  func run() async throws {
    let register = try database.open().register(as: .desk)
    try Console.result(RegisterCSV.write(kind, of: register, hxl: hxl))
  }
}
