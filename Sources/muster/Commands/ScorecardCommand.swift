import ArgumentParser
import Basics
import Council
import Interchange
import Store

/// How the guideline was kept.
struct ScorecardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scorecard",
    abstract: "Say how the guideline was kept, by mission and year.",
    discussion: """
      Counts decisions on mandates and the meetings with contributors held within 60 days before \
      them. The day of consultations is often not recorded: then a lead of a week or less is not \
      met for certain, and a longer one is not known. Never by presidency or State.
      """)

  @Option(help: ArgumentHelp("The first year.", valueName: "year"))
  var from: Int

  @Option(help: ArgumentHelp("The last year.", valueName: "year"))
  var to: Int

  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text, json or csv.")
  var format = TableFormat.text

  /// Refuses years that are none.
  ///
  /// - Throws: `ValidationError`.
  func validate() throws {
    try PlanOptions.check("--from", from, in: 1946...9990)
    try PlanOptions.check("--to", to, in: 1946...9990)
    guard from <= to else { throw ValidationError("'--from' \(from) comes after '--to' \(to).") }
  }

  /// Prints the scorecard.
  ///
  /// - Throws: `StoreFault`.
  func run() async throws {
    let store = try database.open()
    let register = try store.register(as: .desk).asUsed(choices: try store.choices(as: .desk)).0
    let scorecard = Scorecard(years: from...to, of: register)
    switch format {
    case .text: try Console.result(ScorecardText.text(of: scorecard, width: Console.width))
    case .json: try Console.result(ScorecardJSON.json(of: scorecard).pretty)
    case .csv: try Console.result(ScorecardCSV.bytes(of: scorecard))
    }
  }
}
