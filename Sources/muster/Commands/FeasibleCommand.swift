import ArgumentParser
import Basics
import Council
import Interchange
import Store

/// The impossibility check on a draft.
struct FeasibleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feasible",
    abstract:
      "Say whether anyone can obey the guideline with these dates, before they are adopted.",
    discussion: """
      Counts from the report's day: more than one week to the meeting with contributors, more than \
      one week to consultations, the days of negotiation, and the vote on or before the expiry \
      (S/2009/659, attachment II). Fridays count as possible days. Exits with 2 where no dates fit.
      """)

  @Option(
    help: ArgumentHelp("The day on which the report is due.", valueName: "day"),
    transform: Day.argument)
  var report: Day

  @Option(help: ArgumentHelp("The last day in force.", valueName: "day"), transform: Day.argument)
  var expiry: Day

  @Option(
    name: .customLong("negotiation-days"),
    help: "Working days from consultations to the vote.")
  var negotiationDays = 5

  @Flag(name: .customLong("loose"), help: "Read \"more than one week\" as seven days or more.")
  var isLoose = false

  @OptionGroup var database: DatabaseOptions

  @Option(help: "How the answer is written: text or json.")
  var format = AnswerFormat.text

  /// Refuses what is out of range.
  ///
  /// - Throws: `ValidationError` naming the option and its value.
  func validate() throws {
    try PlanOptions.check("--negotiation-days", negotiationDays, in: 0...250)
    guard abs(report.distance(to: expiry)) <= 3660 else {
      throw ValidationError("'--report' and '--expiry' lie more than ten years apart.")
    }
  }

  /// Prints the answer.
  ///
  /// - Throws: `ExitCode(2)` where no dates fit; `StoreFault`.
  func run() async throws {
    let register = try database.open().register(as: .desk)
    let draft = try CycleDraft(
      report: report, expiry: expiry, negotiationDays: negotiationDays,
      week: isLoose ? .loose : .strict)
    let feasibility = register.feasibility(of: draft)
    switch format {
    case .text: try Console.result(FeasibilityText.text(of: feasibility, width: Console.width))
    case .json: try Console.result(FeasibilityJSON.json(of: feasibility).pretty)
    }
    guard feasibility.isFeasible else { throw ExitCode(2) }
  }
}
