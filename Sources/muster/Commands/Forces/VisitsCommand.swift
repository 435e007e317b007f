import ArgumentParser
import Basics
import Capabilities
import Council
import Forces
import HiGHSSolver
import Interchange
import Store

/// The plan of visits.
struct VisitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visits",
    abstract: "Plan the assessment and verification visits that would raise cover most.",
    discussion: """
      In order of month; it ranks nobody. A visit sees several pledges of one contributor. With \
      --priced a force plan is made first, and a pledge is worth what it brings at that plan's \
      prices; without it, what it could fill of what is open.
      """)

  @Option(name: .customLong("a-month"), help: "How many visits can be made in a month.")
  var aMonth = 4

  @Flag(help: "Make a force plan first, and value pledges at its prices.")
  var priced = false

  @OptionGroup var months: MonthsOptions
  @OptionGroup(title: "What only you know") var plan: ForcePlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text or json.")
  var format = AnswerFormat.text

  /// Refuses no visit, and too many.
  ///
  /// - Throws: `ValidationError`.
  func validate() throws {
    try PlanOptions.check("--a-month", aMonth, in: 1...100)
  }

  /// Plans and prints the visits.
  ///
  /// - Throws: `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock).under(plan.scenario)
    let window = months.window(asOf: reading.facts.asOf)
    let options = plan.options(months: window.count)
    var beside: ForcePlan?
    if priced {
      beside = try await ForceSearch.plan(
        for: ForceTask(reading.facts, months: window, options: options, kept: []),
        limits: search.limits, saying: "planning \(window.lowerBound.iso)")
    }
    let known = beside
    let visits = try await Interruption.heeded { interruption in
      VisitPlanner(solver: HiGHS()).plan(
        reading.facts, months: window, options: options,
        visits: VisitOptions(visitsAMonth: aMonth), beside: known,
        isCancelled: { interruption.isAsked })
    }
    let mark = reading.mark(.confidential)
    switch format {
    case .text:
      try Console.result(
        VisitsText.text(of: visits, names: reading.names, width: Console.width, mark: mark))
    case .json: try Console.result(VisitsJSON.json(of: visits, mark: mark).pretty)
    }
  }
}

/// The order of departures.
struct DrawdownCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drawdown",
    abstract: "Plan the order of departures that keeps most while ceilings fall.",
    discussion: """
      For the offices that decide, alone. Ceilings are those of the register (ceiling-steps), or \
      given here. Departures fall on rotations and ends of agreements where that costs little, and \
      within lift. Exits with 2 where nothing keeps to the ceilings.
      """)

  @Option(
    name: .customLong("ceiling"),
    help: ArgumentHelp(
      "A ceiling from a month on; may be given again.", valueName: "mission=month:people"),
    transform: CeilingArgument.init(argument:))
  var ceilings: [CeilingArgument] = []

  @OptionGroup var months: MonthsOptions
  @Flag(name: .customLong("no-lift"), help: "Let no lift limit departures.")
  var ignoresLift = false

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text, json or csv.")
  var format = TableFormat.text

  /// Plans and prints the departures.
  ///
  /// - Throws: `ExitCode(2)` where nothing keeps to the ceilings; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock)
    var given: [Identifier<Mission>: [Month: Int]] = [:]
    for ceiling in ceilings {
      let mission = try reading.facts.council.mission(named: ceiling.mission).id
      given[mission, default: [:]][ceiling.month] = ceiling.people
    }
    let options = DrawdownOptions(ceilings: given, countsLift: !ignoresLift)
    let window = months.window(asOf: reading.facts.asOf)
    let plan = try await Interruption.heeded { interruption in
      DrawdownPlanner(solver: HiGHS()).plan(
        reading.facts, months: window, options: options,
        isCancelled: { interruption.isAsked })
    }
    let label = reading.exercise?.label
    switch format {
    case .text:
      try Console.result(DrawdownText.text(of: plan, width: Console.width, exercise: label))
    case .json: try Console.result(DrawdownJSON.json(of: plan, exercise: label).pretty)
    case .csv: try Console.result(DrawdownCSV.bytes(of: plan, exercise: label))
    }
    guard plan.check.holds else { throw ExitCode(2) }
  }
}

/// A ceiling as it is typed.
struct CeilingArgument: Sendable {
  let mission: String
  let month: Month
  let people: Int

  /// Reads `MISSION=MONTH:PEOPLE`.
  ///
  /// - Throws: `ValidationError` naming the value and the form that is read.
  init(argument: String) throws {
    let halves = argument.split(separator: "=", omittingEmptySubsequences: false)
    let parts = halves.last?.split(separator: ":", omittingEmptySubsequences: false) ?? []
    guard halves.count == 2, parts.count == 2, !halves[0].isEmpty, let people = Int(parts[1]),
      (0...1_000_000).contains(people)
    else {
      throw ValidationError(
        "'\(argument)' is no ceiling. Write MISSION=MONTH:PEOPLE, as in 'MINUJUSTH=2019-04:600'.")
    }
    mission = String(halves[0])
    month = try Month.argument(String(parts[0]))
    self.people = people
  }
}
