import ArgumentParser
import Basics
import Capabilities
import Council
import Foundation
import Interchange
import Store
import Workbook

/// Writes a table of the register.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write tables of the register as CSV, or as a workbook (XLSX).",
    discussion: """
      KIND is one of those that 'muster import --help' lists; 'all' writes a workbook of every kind \
      that has rows. Cells that begin like a formula are defused with an apostrophe, which \
      'muster import' takes off again. Facts are written as they were known on --as-of, if given.
      """)

  @Argument(help: ArgumentHelp("What to write, or 'all'.", valueName: "kind"))
  var kind: String

  @Option(
    help: ArgumentHelp("Write into this new file instead of standard output.", valueName: "file"))
  var output: String?

  @Option(help: "How it is written: csv or xlsx; by the ending of --output unless given.")
  var format: ExportFormat?

  @Flag(help: "Add a row of HXL tags below the header; CSV alone.")
  var hxl = false

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  private var chosen: ExportFormat {
    format ?? (kind == "all" || output?.lowercased().hasSuffix(".xlsx") == true ? .xlsx : .csv)
  }

  /// Refuses a kind that is none, and all kinds as one CSV.
  ///
  /// - Throws: `ValidationError`.
  func validate() throws {
    guard kind != "all" else {
      guard chosen == .xlsx else {
        throw ValidationError("'all' is written as a workbook: --format xlsx --output FILE.")
      }
      return
    }
    _ = try RegisterKind.argument(kind)
  }

  /// Writes the table or tables.
  ///
  /// - Throws: `CommandFailure`, `StoreFault`.
  func run() async throws {
    let store = try database.open()
    var register = try store.register(as: .desk)
    var capabilities = try store.capabilities(as: .desk)
    if let day = clock.asOf {
      register = register.known(on: day)
      capabilities = capabilities.known(on: day)
    }
    let kinds =
      kind == "all"
      ? RegisterKind.facts.filter { !$0.rows(of: register, capabilities).isEmpty }
      : [try RegisterKind.argument(kind)]
    let contributions =
      kinds == [.contributions] ? try store.contributionRows(as: .desk) : []
    switch chosen {
    case .csv:
      try write(
        RegisterCSV.write(
          kinds[0], of: register, capabilities, contributions: contributions, hxl: hxl))
    case .xlsx:
      let workbook = RegisterWorkbook.workbook(
        of: kinds, of: register, capabilities, contributions: contributions,
        label: ExportLabel(
          viewer: .desk, made: Clock.now(), asOf: clock.asOf,
          exercise: try store.exercise(as: .desk)?.label))
      for cut in workbook.cutCells {
        Console.notice(
          "Sheet '\(cut.sheet)', row \(cut.row), '\(cut.column)' is longer than a workbook's cell and was cut."
        )
      }
      try write(try made(workbook))
    }
  }

  private func made(_ workbook: Workbook) throws -> [UInt8] {
    do throws(InvalidWorkbook) {
      return try workbook.bytes()
    } catch {
      throw CommandFailure("The workbook cannot be made: \(error)")
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else {
      guard chosen == .csv || isatty(STDOUT_FILENO) == 0 else {
        throw CommandFailure(
          "A workbook is no text for a terminal.", advice: "Name a file: --output FILE.xlsx")
      }
      return try Console.result(bytes)
    }
    guard !FileManager.default.fileExists(atPath: output) else {
      throw CommandFailure(
        "'\(output)' is there already.", advice: "Name a new file, or move that one away.")
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: output), options: .withoutOverwriting)
    } catch {
      throw CommandFailure(
        "'\(output)' cannot be written.", advice: "Maybe check the folder, and who may write there."
      )
    }
    Console.notice("Wrote '\(output)'.")
  }
}

/// How a table of the register is written.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case csv, xlsx
}
