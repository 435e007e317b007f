import ArgumentParser
import Basics
import Capabilities
import Forces
import Interchange
import Store

/// What if.
struct ScenarioCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Write named sets of changes over the register, and compare what they would do.",
    discussion: """
      The register itself stays as it is. Changes: \(ScenarioChangeNature.words.joined(separator: ", ")).
      """,
    subcommands: [
      ScenarioListCommand.self, ScenarioAddCommand.self, ScenarioRemoveCommand.self,
      ScenarioCompareCommand.self,
    ],
    defaultSubcommand: ScenarioListCommand.self)
}

/// Lists scenarios.
struct ScenarioListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios with their changes.")

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  /// Prints a line a change.
  ///
  /// - Throws: `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock)
    let scenarios = reading.facts.capabilities.scenarios
    guard !scenarios.isEmpty else {
      Console.notice(
        "There is no scenario. Write one: muster scenario add NAME CHANGE SUBJECT, as in: muster scenario add early 'ready sooner' PLEDGE --number 2"
      )
      return
    }
    var table = TextTable(["SCENARIO", "CHANGE", "FROM", "NUMBER", "ID", "WHAT", "SUBJECT"])
    for scenario in scenarios {
      for change in scenario.changes {
        table.add([
          scenario.name, change.change.rawValue, change.from?.iso ?? "",
          change.number.map(String.init) ?? "", change.id.rawValue,
          change.unitType?.rawValue ?? change.level?.rawValue ?? "", change.subject,
        ])
      }
    }
    try Console.result(table.text(width: Console.width))
  }
}

/// Adds a change to a scenario.
struct ScenarioAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a change to a scenario, which begins with its first.",
    discussion: """
      CHANGE is one of: \(ScenarioChangeNature.words.joined(separator: ", ")). SUBJECT is the key \
      of what changes: a contributor, a pledge, a requirement line or a mission.
      """)

  @Argument(help: ArgumentHelp("The scenario.", valueName: "name")) var name: String
  @Argument(help: ArgumentHelp("What changes.", valueName: "change")) var change: String
  @Argument(help: ArgumentHelp("The key of what changes.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("The type of a unit added.", valueName: "code")) var type: String?
  @Option(help: "Months sooner, units, people or dollars, as the change needs.") var number: Int?
  @Option(help: "The level of a ceiling, or of a pledge added: L1, L2, L3 or RDL.")
  var level: ReadinessLevel?
  @Option(
    help: ArgumentHelp("The month from which it holds.", valueName: "month"),
    transform: Month.argument)
  var from: Month?
  @Option(
    help: ArgumentHelp("The month in which it ends, exclusive.", valueName: "month"),
    transform: Month.argument)
  var until: Month?
  @Option(
    name: .customLong("tag"),
    help: ArgumentHelp("A sub-capability of a pledge added; may be given again.", valueName: "tag"))
  var tags: [String] = []
  @Option(help: "Why it is asked.") var note = ""

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  /// Writes the change, if the scenario can then be made.
  ///
  /// - Throws: `CommandFailure`, `StoreRefusal`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock)
    guard let nature = ScenarioChangeNature(rawValue: change) else {
      throw ValidationError(
        "'\(change)' is no change. The changes are: \(ScenarioChangeNature.words.joined(separator: ", "))."
      )
    }
    let others = reading.facts.capabilities.scenarioChanges.filter { $0.scenario == name }
    let number =
      (others.compactMap { Int($0.id.rawValue.split(separator: "/").last ?? "") }.max() ?? 0) + 1
    let entry = try made(nature, id: "\(name)/\(number)", on: reading.facts.asOf)
    do throws(InvalidScenario) {
      _ = try reading.facts.under(Scenario(name: name, changes: others + [entry]))
    } catch {
      throw CommandFailure("Scenario '\(name)': \(error.english)")
    }
    try reading.store.put(
      .capability(entry.fact), expecting: .absent, as: .desk, at: Clock.now())
    try Console.result("Added '\(entry.id)': \(nature.rawValue), \(subject).")
  }

  private func made(
    _ nature: ScenarioChangeNature, id: String, on day: Day
  ) throws -> ScenarioChange {
    do throws(InvalidEntry) {
      return try ScenarioChange(
        id: Identifier(id), scenario: name, change: nature, subject: subject,
        unitType: type.map { Identifier($0) }, number: number, level: level, from: from,
        until: until, tags: tags, note: note,
        provenance: Provenance(
          source: "recorded by the desk", confidence: .seen, validFrom: nil, knownSince: day))
    } catch {
      throw CommandFailure("The \(error.field.rawValue) '\(error.value)' comes too early.")
    }
  }
}

/// Removes a change of a scenario.
struct ScenarioRemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a change out of a scenario.")

  @Argument(help: ArgumentHelp("The change, as 'scenario list' shows it.", valueName: "id"))
  var id: String
  @OptionGroup var database: DatabaseOptions

  /// Removes it.
  ///
  /// - Throws: `StoreRefusal`, `StoreFault`.
  func run() async throws {
    try database.open().remove(.scenarioChange, id, as: .desk, at: Clock.now())
    try Console.result("Removed '\(id)'.")
  }
}

/// Compares scenarios with the register as it is.
struct ScenarioCompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Plan under each scenario, side by side with the register as it is.",
    discussion: "Without NAME all scenarios are compared.")

  @Argument(help: ArgumentHelp("The scenarios.", valueName: "name")) var scenarios: [String] = []
  @OptionGroup var months: MonthsOptions
  @OptionGroup(title: "What only you know") var plan: ForcePlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text or json.")
  var format = AnswerFormat.text

  /// Plans each and prints them side by side.
  ///
  /// - Throws: `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock)
    let window = months.window(asOf: reading.facts.asOf)
    let names = scenarios.isEmpty ? reading.facts.capabilities.scenarios.map(\.name) : scenarios
    guard !names.isEmpty else {
      throw CommandFailure(
        "There is no scenario to compare.",
        advice: "Write one: muster scenario add NAME CHANGE SUBJECT")
    }
    let options = plan.options(months: window.count)
    var results: [ScenarioResult] = []
    // What a scenario changes is counted against the register as it is, which comes first.
    var kept: [PlannedTour] = []
    for name in [String?.none] + names.map(Optional.some) {
      let facts = try name.map { try reading.facts(under: $0) } ?? reading.facts
      let made = try await ForceSearch.plan(
        for: ForceTask(facts, months: window, options: options, kept: kept),
        limits: search.limits, saying: "planning \(name ?? "the register as it is")")
      results.append(ScenarioResult(name: name, plan: made))
      if name == nil { kept = made.tours }
    }
    let mark = reading.mark(.strictlyConfidential)
    switch format {
    case .text:
      try Console.result(
        ScenariosText.text(of: results, names: reading.names, width: Console.width, mark: mark))
    case .json: try Console.result(ScenariosJSON.json(of: results, mark: mark).pretty)
    }
  }
}
