import ArgumentParser
import Basics
import Capabilities
import Forces
import Interchange

/// Why a line is filled as it is.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract:
      "Say who fills a requirement, who else could, what each lacks and what would change it.",
    discussion: """
      For the office that decides. A candidate's loss is what the whole plan would be worth less, \
      in weighted unit-months, were it to fill the requirement in that month; every rule that it \
      fails is named with what would mend it. For an open month the smallest single change that \
      would fill it was confirmed by solving again. Exits with 2 where the month is open.
      """)

  @Argument(
    help: ArgumentHelp(
      "The requirement line, as 'muster requirements' lists it.", valueName: "line"))
  var line: String

  @Option(
    help: ArgumentHelp(
      "The month; the first that is open unless given, or the first of all.", valueName: "month"),
    transform: Month.argument)
  var month: Month?

  @OptionGroup var months: MonthsOptions
  @OptionGroup(title: "What only you know") var plan: ForcePlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text or json.")
  var format = AnswerFormat.text

  /// Plans and prints the reasons.
  ///
  /// - Throws: `ExitCode(2)` for an open month; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock).under(plan.scenario)
    let line = try reading.line(line)
    let window = try window(of: line, asOf: reading.facts.asOf)
    let task = ForceTask(
      reading.facts, months: window, options: plan.options(months: window.count), kept: [])
    let made = try await ForceSearch.plan(
      for: task, limits: search.limits, saying: "planning \(window.lowerBound.iso)")
    let open = made.unmet.filter { $0.line == line.id }.map(\.months.lowerBound).min()
    let asked = month ?? open ?? max(line.from, window.lowerBound)
    let reasons = ForceReasons(of: made, for: task, by: .wired)
    guard let why = await reasons.why(line.id, in: asked) else {
      throw CommandFailure(
        "'\(line.id)' requires nothing in \(asked.iso) that this plan looks at.",
        advice:
          "It runs from \(line.from.iso) to \(line.until.advanced(by: -1).iso); add --month or --from."
      )
    }
    let mark = reading.mark(.strictlyConfidential)
    switch format {
    case .text:
      try Console.result(
        WhyText.text(of: why, names: reading.names, width: Console.width, mark: mark))
    case .json: try Console.result(WhyJSON.json(of: why, mark: mark).pretty)
    }
    guard why.missing == 0 else { throw ExitCode(2) }
  }

  /// The months planned: those asked for, moved so that the month asked about is among them.
  private func window(of line: RequirementLine, asOf day: Day) throws -> Range<Month> {
    let window = months.window(asOf: day)
    guard let month, !window.contains(month) else { return window }
    guard months.from == nil else {
      throw CommandFailure(
        "\(month.iso) lies outside the months planned, \(window.lowerBound.iso) to \(window.upperBound.advanced(by: -1).iso).",
        advice: "Leave out --from, or change --months.")
    }
    return month..<month.advanced(by: months.months)
  }
}

/// What to ask for.
struct AsksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asks",
    abstract: "Say which units, were they pledged, would fill most of what is open.",
    discussion: """
      Each ask is a unit that nobody pledged, with what it must be able to do and by when; its gain \
      in weighted unit-months was confirmed by solving the plan again with it. Exits with 2 where \
      there is something to ask for.
      """)

  @Option(help: "How many asks.")
  var count = 5

  @Option(
    help: ArgumentHelp(
      "The first month in which a unit asked for could be there; the next unless given.",
      valueName: "month"), transform: Month.argument)
  var ready: Month?

  @OptionGroup var months: MonthsOptions
  @OptionGroup(title: "What only you know") var plan: ForcePlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How they are written: text, json or csv.")
  var format = TableFormat.text

  /// Refuses no ask, and too many.
  ///
  /// - Throws: `ValidationError`.
  func validate() throws {
    try PlanOptions.check("--count", count, in: 1...50)
  }

  /// Plans and prints the asks.
  ///
  /// - Throws: `ExitCode(2)` with asks; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock).under(plan.scenario)
    let window = months.window(asOf: reading.facts.asOf)
    let task = ForceTask(
      reading.facts, months: window, options: plan.options(months: window.count), kept: [])
    let made = try await ForceSearch.plan(
      for: task, limits: search.limits, saying: "planning \(window.lowerBound.iso)")
    let asks = await ForceReasons(of: made, for: task, by: .wired).asks(
      count, from: ready)
    let mark = reading.mark(.confidential)
    switch format {
    case .text:
      try Console.result(
        AsksText.text(of: asks, names: reading.names, width: Console.width, mark: mark))
    case .json: try Console.result(AsksJSON.json(of: asks, mark: mark).pretty)
    case .csv: try Console.result(AsksCSV.bytes(of: asks, mark: mark))
    }
    guard asks.isEmpty else { throw ExitCode(2) }
  }
}
