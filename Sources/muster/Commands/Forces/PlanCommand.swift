import ArgumentParser
import Basics
import Capabilities
import Forces
import Foundation
import Interchange
import Store

/// The force plan.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan who could go where and when, with a bound, reasons and what to ask for.",
    discussion: """
      A plan is a set of options: the office that decides may choose otherwise, and records its \
      selection. Deployments, contracts, transfers and selections stand as they are. The plan \
      carries a bound that no plan can exceed, and a second program, which shares nothing with the \
      engine, checks every rule and adds up the bound anew. Ctrl-C ends the search with the best \
      plan so far. Exits with 1 where the check does not hold, with 2 where a requirement stays \
      open or the search was cut short.
      """)

  @OptionGroup var months: MonthsOptions
  @OptionGroup(title: "What only you know") var plan: ForcePlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions

  @Option(
    help: ArgumentHelp(
      "Keep to a plan: one kept under this name, or a file of 'plan --format json'.",
      valueName: "plan"))
  var keep: String?

  @Option(
    help: ArgumentHelp("Change at most so many things against the plan kept.", valueName: "count"))
  var disturb: Int?

  @Option(
    name: .customLong("move-price"),
    help: "What a tour that the kept plan does not have costs, in weighted unit-months.")
  var movePrice = 1.0

  @Option(help: ArgumentHelp("Keep the plan under a name.", valueName: "name"))
  var save: String?

  @Option(help: "How many asks are worked out.")
  var asks = 3

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text, json or csv.")
  var format = TableFormat.text

  /// Refuses what is out of range.
  ///
  /// - Throws: `ValidationError` naming the option and its value.
  func validate() throws {
    if let disturb { try PlanOptions.check("--disturb", disturb, in: 0...100_000) }
    try PlanOptions.check("--asks", asks, in: 0...20)
    guard movePrice >= 0, movePrice.isFinite else {
      throw ValidationError("'--move-price' takes 0 or more, and is \(movePrice).")
    }
    if let save, save.isEmpty { throw ValidationError("'--save' needs a name.") }
    if disturb != nil, keep == nil {
      throw ValidationError("'--disturb' needs '--keep': a plan against which changes count.")
    }
  }

  /// Plans, prints, and keeps the plan where that is asked.
  ///
  /// - Throws: `ExitCode`; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock).under(plan.scenario)
    let window = months.window(asOf: reading.facts.asOf)
    var options = plan.options(months: window.count)
    options.movePrice = movePrice
    options.disturb = disturb
    let task = ForceTask(
      reading.facts, months: window, options: options, kept: try kept(in: reading.store))
    let made = try await ForceSearch.plan(
      for: task, limits: search.limits,
      saying: "planning \(window.lowerBound.iso) to \(window.upperBound.advanced(by: -1).iso)")
    let reasons = ForceReasons(of: made, for: task, by: .wired)
    let plan = made.status == .interrupted ? made : made.asking(await reasons.asks(asks))
    if let save {
      try reading.store.keep(plan, options: options, name: save, as: .desk, at: Clock.now())
      Console.notice("Kept as '\(save)'.")
    }
    try write(plan, reading)
    if plan.status == .empty, let notice = reading.notice(ofNoneIn: window) {
      Console.notice(notice)
    }
    guard plan.check.holds else { throw ExitCode.failure }
    guard plan.unmet.isEmpty, plan.status != .interrupted else { throw ExitCode(2) }
  }

  private func write(_ plan: ForcePlan, _ reading: ForceReading) throws {
    let mark = reading.mark(.strictlyConfidential)
    switch format {
    case .text:
      try Console.result(
        ForcePlanText.text(of: plan, names: reading.names, width: Console.width, mark: mark))
    case .json: try Console.result(ForcePlanJSON.json(of: plan, mark: mark).pretty)
    case .csv: try Console.result(ForcePlanCSV.bytes(of: plan, mark: mark))
    }
  }

  /// The tours of the plan that is kept to; none where none is named.
  private func kept(in store: Store) throws -> [PlannedTour] {
    guard let keep else { return [] }
    if let plan = try store.forcePlan(named: keep, as: .desk) { return plan.content.tours }
    guard FileManager.default.fileExists(atPath: keep) else {
      let names = try store.forcePlans(as: .desk).map(\.name).joined(separator: ", ")
      throw CommandFailure(
        "'\(keep)' is neither a plan kept under that name nor a file.",
        advice: names.isEmpty
          ? "Keep one first: muster plan --save NAME" : "Maybe one of: \(names)")
    }
    let bytes = try InputFile.bytes(at: keep)
    do throws(InvalidPlanFile) {
      return try ForcePlanJSON.read(bytes).tours
    } catch {
      throw CommandFailure("'\(keep)': \(error)")
    }
  }
}
