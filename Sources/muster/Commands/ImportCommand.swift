import ArgumentParser
import Basics
import Capabilities
import Council
import Foundation
import Interchange
import Store

/// Brings files into the register.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring facts from files into the register.",
    discussion: """
      KIND is one of these, each with the columns of its table:

      \(RegisterKind.list)

      Every bad row is listed with its row, column and reason, and nothing is written unless all \
      rows are good or --skip-bad is given. Rows that the desk wrote or edited are kept.
      """)

  @Argument(
    help: ArgumentHelp("What the files hold.", valueName: "kind"), transform: RegisterKind.argument)
  var kind: RegisterKind

  @Argument(help: ArgumentHelp("The files; compressed ones (.gz) are unpacked.", valueName: "file"))
  var files: [String]

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var clock: ClockOptions

  @Flag(name: .customLong("dry-run"), help: "Say what would change, and change nothing.")
  var isDryRun = false

  @Flag(name: .customLong("skip-bad"), help: "Write the good rows although others are bad.")
  var skipsBad = false

  /// Reads all files, then writes them one after another.
  ///
  /// - Throws: `ExitCode(1)` where rows are bad and nothing was written, `ExitCode(2)` where rows
  ///   were left out; `CommandFailure`, `StoreRefusal`, `StoreFault`.
  func run() async throws {
    let store = try database.open()
    let register = try store.register(as: .desk)
    let capabilities = try store.capabilities(as: .desk)
    let today = try clock.today()
    let read = try await Progress.shown("reading \(kind.rawValue)") { _ in
      try files.map { try content(of: $0, in: register, beside: capabilities, on: today) }
    }
    for (file, content) in read {
      for issue in content.issues {
        Console.notice("\(file.name), \(issue)\(issue.isRefusal ? "" : " (kept)")")
      }
    }
    let refused = read.reduce(0) { $0 + Set($1.content.refusals.map(\.row)).count }
    guard refused == 0 || skipsBad else {
      Console.notice(
        "\(refused) bad \(refused == 1 ? "row" : "rows"): nothing was written. Mend them, or give --skip-bad to write the others."
      )
      throw ExitCode.failure
    }
    for (file, content) in read {
      if kind == .contributions {
        try await write(content, from: file, to: store)
        continue
      }
      let outcome = try await Progress.shown("writing \(file.name)") { _ in
        try store.importFacts(
          content.facts.facts + content.capabilities.facts.map(Fact.capability), from: file,
          refused: Set(content.refusals.map(\.row)).count, dryRun: isDryRun, as: .desk,
          at: Clock.now())
      }
      try Console.result(
        "\(file.name): \(content.rows) rows, \(outcome.added) added, \(outcome.changed) changed, \(outcome.unchanged) unchanged, \(outcome.refused) refused, \(outcome.kept.count) kept as the desk has them, \(content.notTied) not tied to a mission"
      )
    }
    if isDryRun { Console.notice("Nothing was changed: this was a dry run.") }
    guard refused == 0 else { throw ExitCode(2) }
  }

  /// Writes published monthly contributions, whole months at a time.
  private func write(
    _ content: RegisterImport, from file: ImportedFile, to store: Store
  ) async throws {
    let outcome = try await Progress.shown("writing \(file.name)") { _ in
      try store.importContributions(
        content.contributions, from: file, refused: Set(content.refusals.map(\.row)).count,
        dryRun: isDryRun, as: .desk, at: Clock.now())
    }
    try Console.result(
      "\(file.name): \(content.rows) rows, \(outcome.added.count) months added, \(outcome.replaced.count) replaced, \(outcome.unchanged) unchanged, \(outcome.refused) rows refused"
    )
    if isDryRun { return }
    let strangers = try store.contributionStrangers(as: .desk)
    if !strangers.missions.isEmpty {
      Console.notice(
        "Kept as printed, for the register knows no such mission: \(strangers.missions.map(\.rawValue).joined(separator: ", "))"
      )
    }
  }

  private func content(
    of path: String, in register: CouncilRegister, beside capabilities: CapabilityRegister,
    on today: Day
  ) throws -> (file: ImportedFile, content: RegisterImport) {
    let bytes = try InputFile.bytes(at: path)
    do throws(InvalidImport) {
      let content = try ImportFile.read(
        bytes, as: kind, in: register, beside: capabilities, on: today)
      return (ImportedFile(name: InputFile.name(of: path), bytes: bytes), content)
    } catch {
      throw CommandFailure("'\(path)': \(error)")
    }
  }
}

extension RegisterImport {
  /// How many rows were read and could not be tied to a mission.
  fileprivate var notTied: Int {
    issues.reduce(0) { count, issue in
      if case .notTied = issue.reason { count + 1 } else { count }
    }
  }
}

extension RegisterKind {
  /// The kinds with what they hold and their columns, in lines that a terminal need not break.
  fileprivate static var list: String {
    let width = allCases.map(\.rawValue.count).max() ?? 0
    let indent = String(repeating: " ", count: width + 2)
    return allCases.map { kind in
      let columns = kind.columns.map(\.name).joined(separator: ", ")
      let lines = [kind.summary, columns].flatMap {
        TextTable.wrapped($0, to: 79 - indent.count)
      }
      return kind.rawValue + indent.dropFirst(kind.rawValue.count)
        + lines.joined(separator: "\n" + indent)
    }.joined(separator: "\n")
  }

  /// Reads an argument, and lists the kinds where it is none.
  ///
  /// - Throws: `ValidationError`.
  static func argument(_ text: String) throws -> RegisterKind {
    guard let kind = RegisterKind(rawValue: text) else {
      let kinds = allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is no kind of fact. The kinds are: \(kinds).")
    }
    return kind
  }
}
