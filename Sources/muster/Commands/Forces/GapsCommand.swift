import ArgumentParser
import Basics
import Capabilities
import Council
import Forces
import Interchange
import Store

/// The gap board.
struct GapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Show what is required and not covered, by capability, mission and month.",
    discussion: """
      Cover is what stands by itself: deployments, contracts, transfers and selections. Pledges are \
      shown beside a gap that they could fill, and never counted as supply. A month counts as \
      covered only where the cover is there throughout. Exits with 2 where something is missing.
      """)

  @Option(help: "What the rows are: capability, mission or month.")
  var by: GapRows?

  @OptionGroup var months: MonthsOptions
  @Option(help: ArgumentHelp("One mission alone.", valueName: "acronym"))
  var mission: String?

  @Option(
    help: ArgumentHelp(
      "Change the register as this scenario says, for this answer alone.", valueName: "name"))
  var scenario: String?

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text, json or csv.")
  var format = TableFormat.text

  /// Prints the board.
  ///
  /// - Throws: `ExitCode(2)` with gaps; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock).under(scenario)
    let window = months.window(asOf: reading.facts.asOf)
    let only = try mission.map { try reading.facts.council.mission(named: $0).id }
    let whole = GapBoard(reading.facts, months: window)
    let board = GapBoard(
      asOf: whole.asOf, months: whole.months,
      cells: whole.cells.filter { only == nil || $0.mission == only })
    switch format {
    case .text:
      try Console.result(
        GapsText.text(
          of: board, by: by, names: reading.names, width: Console.width,
          mark: reading.mark(.confidential)))
    case .json:
      try Console.result(GapsJSON.json(of: board, mark: reading.mark(.confidential)).pretty)
    case .csv: try Console.result(GapsCSV.bytes(of: board, mark: reading.mark(.confidential)))
    }
    if board.cells.isEmpty, let notice = reading.notice(ofNoneIn: window) {
      Console.notice(notice)
    }
    guard board.cells.allSatisfy({ $0.gap == 0 }) else { throw ExitCode(2) }
  }
}

extension GapRows: ExpressibleByArgument {}
